import type { House } from '../directory/house.ts';
import type { ProfileHoliday } from '../directory/profile.ts';
import { addDays, type CivilDay, dayOf, gregorianOf, numbersOf, type Weekday } from '../kernel/calendar.ts';
import { type Closures, workingDaysBetween } from '../kernel/working-days.ts';

type Calendars = House['profile']['calendars'];

/** When an office is closed between two days: the weekend of its place, and the holidays kept there in either calendar. `unit` is its slug. */
export function closuresOf(calendars: Calendars, unit: string, from: CivilDay, to: CivilDay): Closures {
  const office = calendars.offices.find((each) => each.unit === unit);
  const holidays = calendars.holidays
    .filter((holiday) => holiday.units === undefined || holiday.units.includes(unit))
    .flatMap((holiday) => daysOfHoliday(holiday, from, to));
  return { weekend: (office?.weekend ?? calendars.weekend) as Weekday[], holidays };
}

/** A holiday that began in the year before may reach into the first day. */
function daysOfHoliday({ calendar, month, day, days }: ProfileHoliday, from: CivilDay, to: CivilDay): CivilDay[] {
  const written = calendar === 'gregory' ? 'gregory' : 'hijri';
  const [first, last] = [numbersOf(written, from).year - 1, numbersOf(written, to).year];
  return Array.from({ length: last - first + 1 }, (_, i) => dayOf(written, { year: first + i, month, day }))
    .filter((start) => start !== null)
    .flatMap((start) => Array.from({ length: days }, (_, i) => addDays(start, i)))
    .filter((each) => each >= from && each <= to);
}

const yearsCounted = 3;

/** Working days that an office has left until a due day, negative where it is late; null where there is no day or it lies years away. */
export function workingDaysLeft(
  calendars: Calendars,
  unit: string,
  today: CivilDay,
  dueOn: CivilDay | null,
): number | null {
  if (dueOn === null || Math.abs(gregorianOf(dueOn).year - gregorianOf(today).year) > yearsCounted) return null;
  const [from, to] = today < dueOn ? [today, dueOn] : [dueOn, today];
  return workingDaysBetween(today, dueOn, closuresOf(calendars, unit, from, to));
}
