import { type Calendar, type DayNumbers, daysInMonth, isReal } from '../../../../kernel/calendar.ts';
import { defineRule, type Found } from '../../rule.ts';
import { noSuchDate } from '../dates.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { endsOf, isThirtieth, oneDayOff, sightedDay } from '../written-days.ts';

type Code = keyof typeof noSuchDate.messages;

/** Days that no calendar has. A 30th of a Hijri month of 29 days may have been seen, so it weighs less. */
export const rule = defineRule({
  id: 'no-such-date',
  check: 'C6',
  severity: 'error',
  ...noSuchDate,
  examples: {
    fires: { text: 'The meeting will be held on 31 June 2027.' },
    silent: { text: 'The meeting will be held on 30 June 2027, and not on 29 February 2028.' },
  },
  examine: (document) =>
    inOwnWords(document, document.dates)
      .filter(({ fault }) => fault === 'no-such-day')
      .map((date): Found<Code> => {
        const { first, last } = endsOf(date);
        const wrong = [first, last].find((end) => end && !isReal(date.calendar, end)) ?? null;
        const written = wordsOf(document, date);
        const span = { start: date.start, end: date.end };
        if (wrong && isThirtieth(date.calendar, wrong)) {
          const day = sightedDay(date.calendar, wrong)!;
          return { ...span, message: 'thirtieth', severity: oneDayOff(wrong.year), with: { written, day } };
        }
        const days = daysOfMonth(date.calendar, wrong ?? monthOnly(date.written));
        return days
          ? { ...span, message: 'no-such-day', with: { written, days } }
          : { ...span, message: 'no-such-month', with: { written } };
      }),
});

/** Without a year February may have 29 days, and any Hijri month 30. */
function monthOnly({ month, day }: { month: number | null; day: number | null }): DayNumbers | null {
  return month === null || day === null ? null : { year: 2024, month, day };
}

/** How many days the month has; 0 where there is no such month or the day is not what is wrong. */
function daysOfMonth(calendar: Calendar, wrong: DayNumbers | null): number {
  if (!wrong || wrong.month < 1 || wrong.month > 12 || wrong.year < 1 || wrong.year > 9000) return 0;
  const longest = calendar === 'hijri' && wrong.year > 1600 ? 30 : daysInMonth(calendar, wrong.year, wrong.month);
  return wrong.day > longest ? longest : 0;
}
