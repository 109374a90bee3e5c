import type { DateMention } from '../../../../reading/reading.ts';
import { defineRule } from '../../rule.ts';
import { mixedCalendars } from '../dates.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';

/** A month of one calendar with the year or the mark of the other. A Gregorian month with a year like 1453 may be history. */
export const rule = defineRule({
  id: 'mixed-calendars',
  check: 'C6',
  severity: 'error',
  ...mixedCalendars,
  examples: {
    fires: { text: 'The Committee met on 5 Ramadan 2026.' },
    silent: { text: 'The Committee met on 5 Ramadan 1447H, and the city was founded on 29 May 1253.' },
  },
  examine: (document) =>
    inOwnWords(document, document.dates)
      .filter(({ fault }) => fault === 'mixed-calendars')
      .map((date) => ({
        start: date.start,
        end: date.end,
        message: 'mixed' as const,
        with: { written: wordsOf(document, date) },
        ...(mayBeHistory(date, wordsOf(document, date)) ? { severity: 'warning' as const } : {}),
      })),
});

const mayBeHistory = ({ calendar, written }: DateMention, words: string): boolean =>
  calendar === 'gregory' && written.year !== null && written.year < 1600 && /\p{Nd}$/u.test(words);
