import { addDays, type CivilDay, type Weekday, weekdayOf } from './calendar.ts';

/** When an office is closed: the days of its weekend (Monday 1 to Sunday 7) and its holidays as civil days. */
export type Closures = { readonly weekend: readonly Weekday[]; readonly holidays: readonly CivilDay[] };

/** Whether the office works on a day. */
export const isWorkingDay = (day: CivilDay, closed: Closures): boolean =>
  !closed.weekend.includes(weekdayOf(day)) && !closed.holidays.includes(day);

/**
 * The working day that lies `count` working days after a day (before it where negative). The day itself never counts;
 * with 0 it is the day itself, or the next working day where the office is closed.
 */
export function addWorkingDays(day: CivilDay, count: number, closed: Closures): CivilDay {
  if (new Set(closed.weekend).size > 6) throw new RangeError('A weekend of seven days leaves no working day');
  const step = count < 0 ? -1 : 1;
  let at = day;
  if (count === 0) {
    while (!isWorkingDay(at, closed)) at = addDays(at, 1);
    return at;
  }
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at, closed)) left--;
  }
  return at;
}

/** How many working days lie after the first day up to and including the second; negative where the second is earlier. */
export function workingDaysBetween(from: CivilDay, to: CivilDay, closed: Closures): number {
  if (to < from) return -workingDaysBetween(to, from, closed);
  let count = 0;
  for (let at = from; at < to; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, closed)) count++;
  }
  return count;
}
