import type { DateMention } from '../../../../reading/reading.ts';
import { defineRule } from '../../rule.ts';
import { rangeOrder } from '../dates.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';

/** A range that ends before it begins; days in a list that are not in order are worth a look. */
export const rule = defineRule({
  id: 'range-order',
  check: 'C6',
  severity: 'error',
  ...rangeOrder,
  examples: {
    fires: { text: 'The session will be held from 9 to 5 May 2027.' },
    silent: { text: 'The session will be held from 28 December to 3 January 2027.' },
  },
  examine: (document) =>
    inOwnWords(document, document.dates)
      .filter((date) => date.fault === 'reversed' || isReversed(date))
      .map((date) => ({
        start: date.start,
        end: date.end,
        message: date.form === 'day-list' ? ('out-of-order' as const) : ('ends-before' as const),
        with: { written: wordsOf(document, date) },
        ...(date.form === 'day-list' ? { severity: 'note' as const } : {}),
      })),
});

/** Two days of one month without a year. */
const isReversed = ({ fault, days, form, written }: DateMention): boolean =>
  fault === null &&
  days === null &&
  (form === 'day-range' || form === 'day-list') &&
  written.month === written.lastMonth &&
  written.day !== null &&
  written.lastDay !== null &&
  written.lastDay < written.day;
