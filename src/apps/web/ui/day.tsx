import { type CivilDay, dayIn, isCivilDay } from '../../../kernel/calendar.ts';
import { type DayStyle, showDay, showMoment } from '../../../kernel/dates-shown.ts';
import { useHouse } from '../house.ts';
import { useLanguage } from '../i18n.tsx';
import { usePreferences } from '../page-preferences.ts';

interface TwoCalendarsProps {
  /** A civil day `YYYY-MM-DD`. Anything else is shown as it stands. */
  readonly day: string;
  readonly style?: DayStyle;
  /** The Hijri day below the Gregorian one rather than beside it, for the margin of a row. */
  readonly isStacked?: boolean;
}

/** A day in the calendar, or the two calendars, that the reader chose. */
export function TwoCalendars({ day, style = 'long', isStacked = false }: TwoCalendarsProps) {
  const language = useLanguage();
  const { calendar } = usePreferences();
  if (!isCivilDay(day)) return <bdi>{day}</bdi>;
  const shown =
    isStacked && calendar === 'both'
      ? [showDay(day, language, { calendar: 'gregory', style }), showDay(day, language, { calendar: 'hijri', style })]
      : [showDay(day, language, { calendar, style })];
  return (
    <time dateTime={day} className="day" data-stacked={isStacked || undefined}>
      {shown.map((words) => (
        <bdi key={words}>{words}</bdi>
      ))}
    </time>
  );
}

interface MomentProps {
  /** An instant as ISO 8601 in UTC. */
  readonly at: string;
  /** Only the time of day, where the day is said beside it. */
  readonly isTimeOnly?: boolean;
}

/** An instant as day and time at the seat of the house. */
export function Moment({ at, isTimeOnly = false }: MomentProps) {
  const language = useLanguage();
  const { zone } = useHouse();
  const { calendar } = usePreferences();
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return <bdi>{at}</bdi>;
  const shown = showMoment(instant, zone, language, { calendar });
  return (
    <time dateTime={at} className="day">
      <bdi>{isTimeOnly ? shown.slice(-5) : shown}</bdi>
    </time>
  );
}

/** The civil day of an instant at the seat of the house. */
export const dayAtSeat = (at: string, zone: string): CivilDay => dayIn(zone, new Date(at));
