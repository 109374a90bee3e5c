import { type CivilDay, type Weekday, weekdayOf } from '../../../../kernel/calendar.ts';
import { weekdayNamed } from '../../../../kernel/date-words.ts';
import { showDay } from '../../../../kernel/dates-shown.ts';
import { fold } from '../../../../kernel/fold.ts';
import { weekdayNames } from '../../../../kernel/months.ts';
import type { DateMention, WeekdayMention } from '../../../../reading/reading.ts';
import { wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { weekday } from '../dates.text.ts';
import { type OwnDay, ownDayOf } from '../own-day.ts';
import { inOwnWords, pairOf, wordsOf } from '../own-words.ts';
import { daysWithoutYear } from '../without-year.ts';
import { endsOf, oneDayOff, sightedDays } from '../written-days.ts';

type Code = keyof typeof weekday.messages;

/**
 * The weekday against the date. Beside a pair it belongs to the Gregorian date; beside a Hijri date alone one day off is a matter of
 * sighting. A date in figures that fits its weekday the other way round is left to `date-order`.
 */
export const rule = defineRule({
  id: 'weekday',
  check: 'C6',
  severity: 'error',
  ...weekday,
  examples: {
    fires: { text: 'The meeting opened on Monday, 21 November 2026.' },
    silent: { text: 'The meeting opened on Saturday, 21 November 2026.' },
  },
  *examine(document) {
    const own = ownDayOf(document);
    yield* saidOfToday(document, own);
    for (const date of inOwnWords(document, document.dates)) {
      if (date.weekday) yield* withoutYear(document, date, date.weekday, own);
      const pair = pairOf(document, date);
      const gregorian = pair && pair.gregorian.days && pair.hijri === date ? pair.gregorian : date;
      const days = sightedDays(gregorian);
      if (!days) continue;
      const sure = pair ? isSame(pair.hijri, pair.gregorian) : false;
      if (date.weekday) yield* examined(document, gregorian, days.from, date.weekday, sure);
      if (date.lastWeekday) yield* examined(document, gregorian, days.to, date.lastWeekday, sure);
    }
  },
});

/** A day without a year: none of the years that it may be of has that weekday. */
function* withoutYear(
  document: CheckedDocument,
  date: DateMention,
  said: WeekdayMention,
  own: OwnDay,
): Generator<Found<Code>> {
  const days = daysWithoutYear(document, date, own);
  if (days.length === 0 || days.some((day) => weekdayOf(day) === said.weekday)) return;
  for (const found of examined(document, date, days[0]!, said, false)) yield { ...found, severity: 'warning' };
}

const today = wordSet('today hui اليوم');
const mostBehind = 3;

/** "today, Monday", "aujourd'hui mardi", "اليوم الاثنين" against the day of the document. */
function* saidOfToday(document: CheckedDocument, { day, certain }: OwnDay): Generator<Found<Code>> {
  const { tokens, dates } = document;
  if (!certain) return;
  const dated = new Set(dates.flatMap(({ weekday, lastWeekday }) => [weekday?.start, lastWeekday?.start]));
  for (let at = 0; at < tokens.length; at++) {
    if (!today.has(tokens[at]!.folded)) continue;
    const near = tokens
      .slice(at + 1, at + 1 + mostBehind)
      .filter(({ paragraph }) => paragraph === tokens[at]!.paragraph);
    const first = near.find(({ kind }) => kind === 'word');
    const named = first && weekdayNamed(first.folded);
    if (!named || dated.has(first.start) || weekdayOf(day) === named.weekday || !inOwnWords(document, [first])[0])
      continue;
    yield {
      start: first.start,
      end: first.end,
      message: 'other-weekday',
      with: { said: wordsOf(document, first), day },
      evidence: [
        { source: 'Gregorian calendar', quote: showDay(day, document.language, { style: 'weekday' }), date: day },
      ],
    };
  }
}

/** Whether both calendars agree, so that the weekday is what is wrong. */
function isSame(hijri: DateMention, gregorian: DateMention): boolean {
  return hijri.days !== null && gregorian.days !== null && hijri.days.from === gregorian.days.from;
}

function* examined(
  document: CheckedDocument,
  date: DateMention,
  day: CivilDay,
  said: WeekdayMention,
  sure: boolean,
): Generator<Found<Code>> {
  const real = weekdayOf(day);
  if (real === said.weekday || (date.otherwise && weekdayOf(date.otherwise.from) === said.weekday)) return;
  const hijri = date.calendar === 'hijri';
  const off = Math.min((said.weekday - real + 7) % 7, (real - said.weekday + 7) % 7);
  yield {
    start: said.start,
    end: said.end,
    message: hijri ? 'other-weekday-hijri' : 'other-weekday',
    with: { said: wordsOf(document, said), day },
    ...(hijri && off === 1 ? { severity: oneDayOff(endsOf(date).first!.year) } : {}),
    evidence: [
      {
        source: hijri ? 'Umm al-Qura' : 'Gregorian calendar',
        quote: showDay(day, document.language, { style: 'weekday' }),
        date: day,
      },
    ],
    suggestion: sure ? sameCase(wordsOf(document, said), real) : null,
  };
}

/** The right name in the language and the case of the wrong one. */
function sameCase(said: string, real: Weekday): string | null {
  const named = weekdayNamed(fold(said));
  if (!named) return null;
  const name = weekdayNames[named.language][real - 1]!;
  if (said === said.toLocaleUpperCase() && said !== said.toLocaleLowerCase()) return name.toLocaleUpperCase();
  return /^\p{Lu}/u.test(said) ? name[0]!.toLocaleUpperCase() + name.slice(1) : name;
}
