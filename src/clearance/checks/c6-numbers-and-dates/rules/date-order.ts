import { type CivilDay, weekdayOf } from '../../../../kernel/calendar.ts';
import { plainDigits } from '../../../../kernel/fold.ts';
import type { DateMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { dateOrder } from '../dates.text.ts';
import { inOwnWords, pairOf, wordsOf } from '../own-words.ts';

type Code = keyof typeof dateOrder.messages;

/**
 * The month before the day: in figures anywhere, with its name in Arabic and French. "May 5, 2026" is English too. A date in figures that
 * could be read both ways is named only where its weekday or its counterpart says that it was meant the other way.
 */
export const rule = defineRule({
  id: 'date-order',
  check: 'C6',
  severity: 'warning',
  ...dateOrder,
  examples: {
    fires: { text: 'Your note of 11/21/2026 was received.' },
    silent: { text: 'Your notes of 21/11/2026, 2026/11/21, 5/6/2026 and May 5, 2026 were received.' },
  },
  *examine(document) {
    for (const date of inOwnWords(document, document.dates)) {
      const found = examined(document, date);
      if (found) yield { start: date.start, end: date.end, ...found };
    }
  },
});

function examined(document: CheckedDocument, date: DateMention): Omit<Found<Code>, 'start' | 'end'> | null {
  const written = wordsOf(document, date);
  if (date.numeric && date.order === 'month-first' && date.days)
    return { message: 'month-first', with: { written, day: date.days.from }, suggestion: dayFirst(written) };
  if (!date.numeric && date.order === 'month-first' && (date.language === 'ar' || date.language === 'fr'))
    return { message: 'named-month-first', with: { written } };
  const other = date.otherwise?.from;
  if (!date.days || !other || !isMeant(document, date, date.days.from, other)) return null;
  return { message: 'means-other', with: { written, day: date.days.from, other }, suggestion: dayFirst(written) };
}

/** Whether what stands beside the date fits its other reading and not this one. */
function isMeant(document: CheckedDocument, date: DateMention, day: CivilDay, other: CivilDay): boolean {
  if (date.weekday) return weekdayOf(day) !== date.weekday.weekday && weekdayOf(other) === date.weekday.weekday;
  const pair = pairOf(document, date);
  const beside = pair && (pair.hijri === date ? pair.gregorian : pair.hijri);
  return beside?.days !== null && beside?.days.from === other && beside.days.to === other;
}

/** Figures with the first two numbers changed about, in the same digits. */
function dayFirst(written: string): string | null {
  const parts = /^(\p{Nd}{1,2})([^\p{Nd}]+)(\p{Nd}{1,2})([^\p{Nd}]+\p{Nd}{4})/u.exec(written);
  if (!parts || plainDigits(parts[1]!) === plainDigits(parts[3]!)) return null;
  return parts[3]! + parts[2]! + parts[1]! + parts[4]! + written.slice(parts[0].length);
}
