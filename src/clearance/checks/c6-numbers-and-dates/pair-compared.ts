import { type CivilDay, type Days, daysBetween, numbersOf } from '../../../kernel/calendar.ts';
import type { DateMention, DatePair } from '../../../reading/reading.ts';
import { sightedDays } from './written-days.ts';

/** How the two dates of a pair stand to each other by the Umm al-Qura table. Days apart count positive where the Gregorian date is later. */
export type Compared =
  | { readonly kind: 'days'; readonly start: DaysApart; readonly end: DaysApart; readonly lengths: Lengths }
  | { readonly kind: 'ranges'; readonly overlap: boolean; readonly hijri: Days };

export type DaysApart = { readonly computed: CivilDay; readonly given: CivilDay; readonly days: number };
type Lengths = { readonly hijri: number; readonly gregorian: number; readonly mayDiffer: boolean };

/** Compares a pair; null where one of the two names nothing that exists. */
export function comparePair({ hijri, gregorian }: DatePair): Compared | null {
  const [left, right] = [sightedDays(hijri), sightedDays(gregorian)];
  if (left && right) {
    const apart = (computed: CivilDay, given: CivilDay) => ({ computed, given, days: daysBetween(computed, given) });
    return {
      kind: 'days',
      start: apart(left.from, right.from),
      end: apart(left.to, right.to),
      lengths: {
        hijri: daysBetween(left.from, left.to) + 1,
        gregorian: daysBetween(right.from, right.to) + 1,
        mayDiffer: crossesMonth(left) || hijri.form === 'day-list' || gregorian.form === 'day-list',
      },
    };
  }
  const [wide, other] = [left ?? hijri.days, right ?? gregorian.days];
  if (!wide || !other) return null;
  return { kind: 'ranges', overlap: doOverlap(wide, other) && beginAlike(hijri, gregorian, wide, other), hijri: wide };
}

/** Where a range of days turns a Hijri month, its length depends on whether the month was of 29 or 30 days. */
const crossesMonth = ({ from, to }: Days): boolean => numbersOf('hijri', from).month !== numbersOf('hijri', to).month;

const doOverlap = (one: Days, two: Days): boolean => one.from <= two.to && two.from <= one.to;

/** Two ranges of months, or of years, begin and end within one month, or one year, of each other. */
function beginAlike(hijri: DateMention, gregorian: DateMention, one: Days, two: Days): boolean {
  if (hijri.form !== gregorian.form || !hijri.form.endsWith('-range')) return true;
  const most = hijri.form === 'month-range' ? 31 : 366;
  return Math.abs(daysBetween(one.from, two.from)) <= most && Math.abs(daysBetween(one.to, two.to)) <= most;
}

/** The end of a pair of days at which the two calendars are furthest apart. */
export const furthest = ({ start, end }: { readonly start: DaysApart; readonly end: DaysApart }): DaysApart =>
  Math.abs(end.days) > Math.abs(start.days) ? end : start;

/** Whether one of the two would fit the other if its figures were read with the month first. */
export function fitsOtherwise({ hijri, gregorian }: DatePair): boolean {
  const [left, right] = [hijri.days, gregorian.days];
  if (!left || !right || left.from === right.from) return false;
  return hijri.otherwise?.from === right.from || gregorian.otherwise?.from === left.from;
}
