import { useLanguage } from '../../apps/web/i18n.tsx';
import { ComboField } from '../../apps/web/ui/index.ts';
import type { PersonView } from '../directory.ts';
import { peopleWith, personChoice } from './people-found.ts';

interface PersonFieldProps {
  readonly label: string;
  readonly name?: string;
  readonly people: readonly PersonView[];
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
  readonly isRequired?: boolean;
}

/** A person of the house, found by any part of a name or of the present post, in any language. */
export function PersonField({ people, value, onChange, ...rest }: PersonFieldProps) {
  const language = useLanguage();
  const chosen = people.find(({ id }) => id === value);
  return (
    <ComboField
      {...rest}
      value={chosen ? personChoice(chosen, language) : null}
      onChange={(choice) => onChange(choice?.id ?? null)}
      search={async (words) => peopleWith(people, words).map((person) => personChoice(person, language))}
    />
  );
}
