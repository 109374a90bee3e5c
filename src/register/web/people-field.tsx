import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { type Choice, ComboField, IconButton } from '../../apps/web/ui/index.ts';
import { fieldTexts } from './field.text.ts';
import './people-field.css';

interface PeopleFieldProps {
  readonly label: string;
  readonly name: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly people: readonly Choice[];
  readonly onChange: (people: readonly Choice[]) => void;
  readonly search: (words: string, signal: AbortSignal) => Promise<readonly Choice[]>;
}

/** Several persons, added one by one. */
export function PeopleField({ people, onChange, search, ...rest }: PeopleFieldProps) {
  const say = useText();
  const [turn, setTurn] = useState(0);
  const without = (id: string): Choice[] => people.filter((person) => person.id !== id);
  return (
    <div className="people-field">
      <ComboField
        {...rest}
        key={turn}
        autoFocus={turn > 0}
        value={null}
        search={async (words, signal) =>
          (await search(words, signal)).filter(({ id }) => people.every((person) => person.id !== id))
        }
        onChange={(person) => {
          if (person === null) return;
          onChange([...without(person.id), person]);
          setTurn(turn + 1);
        }}
      />
      {people.length > 0 && (
        <ul className="people-chosen">
          {people.map((person) => (
            <li key={person.id} className="person-chosen">
              <bdi>{person.label}</bdi>
              <IconButton
                icon="close"
                size="small"
                label={say(fieldTexts.removePerson, { name: person.label })}
                onPress={() => onChange(without(person.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
