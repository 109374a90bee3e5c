import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Bar, Button, ComboField, DateField, noDate } from '../../apps/web/ui/index.ts';
import { PersonField } from '../../directory/web/person-field.tsx';
import { usePeople } from '../../directory/web/use-directory.ts';
import { type CivilDay, isCivilDay } from '../../kernel/calendar.ts';
import { actText } from '../acts.text.ts';
import { findActs } from './entry-place.ts';
import { ledgerWords as words } from './ledger.text.ts';

/** What the view is narrowed to, as the address keeps it. */
export interface LedgerFilter {
  readonly act: string | null;
  readonly actor: string | null;
  readonly record: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface LedgerFiltersProps {
  readonly filter: LedgerFilter;
  readonly onChange: (name: keyof LedgerFilter, value: string | null) => void;
  readonly onClear: () => void;
}

const dateOf = (day: string | null) => ({
  ...noDate('gregory'),
  day: isCivilDay(day ?? '') ? (day as CivilDay) : null,
});

/** Narrows the ledger by act, person, record and days; each found by any part of its words. */
export function LedgerFilters({ filter, onChange, onClear }: LedgerFiltersProps) {
  const say = useText();
  const language = useLanguage();
  const people = usePeople().rows;
  const isNarrow = Object.values(filter).some((value) => value !== null);
  return (
    <Bar label={say(words.filters)}>
      <ComboField
        key={`act ${filter.act} ${language}`}
        label={say(words.act)}
        value={filter.act === null ? null : { id: filter.act, label: actText(filter.act)[language] }}
        onChange={(choice) => onChange('act', choice?.id ?? null)}
        search={async (typed) => findActs(typed, language)}
      />
      <PersonField
        key={`actor ${filter.actor} ${language} ${people.length > 0}`}
        label={say(words.actor)}
        people={people}
        value={filter.actor}
        onChange={(actor) => onChange('actor', actor)}
      />
      <DateField label={say(words.from)} value={dateOf(filter.from)} onChange={({ day }) => onChange('from', day)} />
      <DateField label={say(words.to)} value={dateOf(filter.to)} onChange={({ day }) => onChange('to', day)} />
      {isNarrow && (
        <Button tone="quiet" icon="close" onPress={onClear}>
          {filter.record === null ? say(words.clear) : `${say(words.oneRecord)} · ${say(words.clear)}`}
        </Button>
      )}
    </Bar>
  );
}
