import { type CivilDay, type Weekday, weekdayOf } from '../../../../kernel/calendar.ts';
import { weekdayNamed } from '../../../../kernel/date-words.ts';
import { showDay } from '../../../../kernel/dates-shown.ts';
import { fold } from '../../../../kernel/fold.ts';
import { weekdayNames } from '../../../../kernel/months.ts';
import type { DateMention, WeekdayMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { weekday } from '../dates.text.ts';
import { inOwnWords, pairOf, wordsOf } from '../own-words.ts';
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
    for (const date of inOwnWords(document, document.dates)) {
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
