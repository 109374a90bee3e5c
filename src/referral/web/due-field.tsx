import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, DateField, noDate } from '../../apps/web/ui/index.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { offeredDays } from './due.ts';
import { orderTexts as words } from './order.text.ts';
import { useHouseDays } from './use-house-days.ts';
import './acts.css';

interface DueFieldProps {
  readonly label?: string;
  readonly value: CivilDay | null;
  readonly onChange: (day: CivilDay | null) => void;
  /** The unit (slug) whose working days count; '' is the seat. */
  readonly place: string;
  /** What is said under it while no day is chosen. */
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly minDay?: CivilDay;
  readonly maxDay?: CivilDay | undefined;
  readonly hasOffers?: boolean;
}

/** A due day with the working days until it, and a few days offered by their number of working days. */
export function DueField(props: DueFieldProps) {
  const { label, value, onChange, place, description, error, hasOffers = true, maxDay, ...rest } = props;
  const say = useText();
  const days = useHouseDays();
  const [calendar, setCalendar] = useState(noDate().calendar);
  const until = value === null ? null : days.daysUntil(place, value);
  const away =
    value === null || until === null
      ? null
      : value < days.today
        ? say(words.daysPast)
        : say(words.daysAway, { days: until });
  return (
    <div className="act-group">
      <DateField
        {...rest}
        label={label ?? say(words.due)}
        value={{ day: value, calendar, written: '' }}
        onChange={(date) => {
          setCalendar(date.calendar);
          onChange(date.day);
        }}
        description={away ?? description}
        error={error}
        {...(maxDay === undefined ? {} : { maxDay })}
      />
      {hasOffers && (
        <div className="chips" role="group" aria-label={say(words.offeredDays)}>
          {offeredDays.map((count) => (
            <Button key={count} size="small" onPress={() => onChange(days.dueIn(place, count))}>
              {say(words.offered, { days: count })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
