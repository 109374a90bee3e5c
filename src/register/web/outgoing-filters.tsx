import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Bar, Button, type Choice, ComboField, SelectField } from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import type { RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { useChoices } from './choices.ts';
import { isNarrowed } from './entry-filter.ts';
import { type OutgoingFilter, yearsOffered } from './outgoing-filter.ts';
import { outgoingStates } from './outgoing-state.ts';

const any = 'any';

interface OutgoingFiltersProps {
  readonly direction: RegisterView['direction'];
  readonly filter: OutgoingFilter;
  readonly addressee: Choice | null;
  readonly unit: Choice | null;
  readonly onAddressee: (addressee: Choice | null) => void;
  readonly onUnit: (unit: Choice | null) => void;
  readonly onWord: (name: 'state' | 'kind' | 'year', word: string | null) => void;
  readonly onClear: () => void;
}

/** Narrows a register of outgoing documents or of memoranda by state, kind, year, addressee and unit. */
export function OutgoingFilters(props: OutgoingFiltersProps) {
  const { direction, filter, addressee, unit, onAddressee, onUnit, onWord, onClear } = props;
  const say = useText();
  const language = useLanguage();
  const choices = useChoices();
  const { today } = useHouse();
  const { kinds } = useProfile();
  const select = (name: 'state' | 'kind' | 'year', label: string, every: string, offered: readonly Choice[]) => (
    <SelectField
      label={label}
      value={filter[name] ?? any}
      onChange={(id) => onWord(name, id === any ? null : id)}
      choices={[{ id: any, label: every }, ...offered]}
    />
  );
  return (
    <Bar label={say(words.filters)}>
      {select(
        'state',
        say(words.state),
        say(words.anyState),
        Object.entries(outgoingStates).map(([id, name]) => ({ id, label: say(name) })),
      )}
      {select(
        'kind',
        say(fieldNames.kind),
        say(words.anyKind),
        choicesOf(
          kinds.filter((each) => each.outgoing && each.register === direction),
          language,
        ),
      )}
      {select(
        'year',
        say(words.year),
        say(words.anyYear),
        yearsOffered(today, filter.year).map((id) => ({ id, label: id })),
      )}
      <ComboField
        label={say(words.addressee)}
        placeholder={say(words.anyAddressee)}
        value={addressee}
        onChange={onAddressee}
        search={direction === 'memoranda' ? choices.units : choices.correspondents}
      />
      <ComboField
        label={say(words.unit)}
        placeholder={say(words.anyUnit)}
        value={unit}
        onChange={onUnit}
        search={choices.units}
      />
      {isNarrowed(filter) && (
        <Button tone="quiet" icon="close" onPress={onClear}>
          {say(words.clear)}
        </Button>
      )}
    </Bar>
  );
}
