import { addDays, type Calendar, type DayNumbers, type Days, dayOf, daysInMonth } from '../../../kernel/calendar.ts';
import type { DateMention } from '../../../reading/reading.ts';

/** The first and last day of a date by their numbers, the year filled in from the other end; null where a number is not written. */
export function endsOf({ written, form }: DateMention): { first: DayNumbers | null; last: DayNumbers | null } {
  const single = form === 'day';
  const lastMonth = single ? written.month : (written.lastMonth ?? written.month);
  const lastYear = single ? written.year : (written.lastYear ?? written.year);
  const turns = written.month !== null && lastMonth !== null && written.month > lastMonth;
  const firstYear = written.year ?? (lastYear === null ? null : lastYear - (turns ? 1 : 0));
  return {
    first: numbers(firstYear, written.month, written.day),
    last: numbers(lastYear, lastMonth, single ? written.day : written.lastDay),
  };
}

const numbers = (year: number | null, month: number | null, day: number | null): DayNumbers | null =>
  year === null || month === null || day === null ? null : { year, month, day };

/** Whether this is a 30th of a month to which Umm al-Qura gives 29 days: by sighting that month may have had it. */
export const isThirtieth = (calendar: Calendar, { year, month, day }: DayNumbers): boolean =>
  calendar === 'hijri' && day === 30 && month >= 1 && month <= 12 && daysInMonth('hijri', year, month) === 29;

/** The day of these numbers; the 30th of a Hijri month of 29 days is the day after its last. Null where there is none at all. */
export function sightedDay(calendar: Calendar, numbers: DayNumbers) {
  if (!isThirtieth(calendar, numbers)) return dayOf(calendar, numbers);
  return addDays(dayOf(calendar, { ...numbers, day: 29 })!, 1);
}

/** The days of a date of days, read as generously as `sightedDay`; null for months, years, and what is wrong or not fully written. */
export function sightedDays(date: DateMention): Days | null {
  if (!date.form.startsWith('day') || date.fault === 'mixed-calendars') return null;
  const { first, last } = endsOf(date);
  const from = first && sightedDay(date.calendar, first);
  const to = last && sightedDay(date.calendar, last);
  return from && to && from <= to ? { from, to } : null;
}

/** Umm al-Qura was announced by its table from this year on; before, printed dates followed the sighting in each country. */
export const firstTableYear = 1423;

/** How much a Hijri date weighs that is one day off the table. */
export const oneDayOff = (hijriYear: number): 'note' | 'warning' => (hijriYear < firstTableYear ? 'note' : 'warning');
