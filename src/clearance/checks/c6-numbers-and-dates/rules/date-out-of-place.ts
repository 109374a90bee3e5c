import type { CivilDay } from '../../../../kernel/calendar.ts';
import type { DateMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { dateOutOfPlace } from '../dates.text.ts';
import { type OwnDay, ownDayOf } from '../own-day.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { toldAs } from '../told-as.ts';

type Code = keyof typeof dateOutOfPlace.messages;

/**
 * Days that cannot be where they stand: told as past and still to come on the day of the document, or the other way round; the document
 * dated after the day on which it is sent; an answer dated before what it answers. A Hijri date that differs by a day is no matter here.
 */
export const rule = defineRule({
  id: 'date-out-of-place',
  check: 'C6',
  severity: 'warning',
  ...dateOutOfPlace,
  examples: {
    fires: { text: 'The Committee recalled the resolution adopted in Baku on 5 May 2027.' },
    silent: {
      text: 'The Committee recalled the resolution adopted in Baku on 19 June 2006; it will meet on 5 May 2027.',
    },
  },
  *examine(document) {
    const own = ownDayOf(document);
    const cited = new Set(document.references.map(({ date }) => date));
    yield* datedLater(document, own);
    for (const date of inOwnWords(document, document.dates)) {
      const found = date === own.line ? null : untimely(document, date, own, cited.has(date));
      if (found) yield { start: date.start, end: date.end, ...found };
    }
    yield* repliesBefore(document, own);
  },
});

function* datedLater({ facts }: CheckedDocument, { line }: OwnDay): Generator<Found<Code>> {
  const day = line?.days?.from;
  if (!line || !day || day <= facts.on || (line.otherwise && line.otherwise.from <= facts.on)) return;
  if (line.calendar === 'hijri' && daysLater(facts.on, day) < 2) return;
  yield { start: line.start, end: line.end, message: 'dated-later', with: { day, on: facts.on } };
}

const daysLater = (one: CivilDay, two: CivilDay): number => (Date.parse(two) - Date.parse(one)) / 86_400_000;

function untimely(
  document: CheckedDocument,
  date: DateMention,
  own: OwnDay,
  isCited: boolean,
): Omit<Found<Code>, 'start' | 'end'> | null {
  const { days, otherwise } = date;
  if (!days) return null;
  const later = date.calendar === 'hijri' ? daysLater(own.day, days.from) > 1 : days.from > own.day;
  const earlier = date.calendar === 'hijri' ? daysLater(days.to, own.day) > 1 : days.to < own.day;
  const said = { written: wordsOf(document, date), on: own.day };
  if (later && !(otherwise && otherwise.from <= own.day))
    return isCited || toldAs(document, date) === 'past'
      ? { message: 'not-yet-past', with: said, severity: 'error' }
      : null;
  return earlier && own.certain && toldAs(document, date) === 'to-come'
    ? { message: 'already-past', with: said }
    : null;
}

/** The record knows what is answered; the reply stands at its date line, or at its beginning. */
function* repliesBefore({ facts }: CheckedDocument, own: OwnDay): Generator<Found<Code>> {
  if (!own.certain) return;
  for (const { theirDate, number } of facts.answers ?? []) {
    if (!theirDate || theirDate <= own.day) continue;
    yield {
      start: own.line?.start ?? 0,
      end: own.line?.end ?? 0,
      message: 'reply-before',
      severity: 'error',
      with: { on: own.day, day: theirDate },
      evidence: [{ source: 'register', quote: number, date: theirDate }],
    };
  }
}
