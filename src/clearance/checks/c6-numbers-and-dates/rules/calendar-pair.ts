import { numbersOf } from '../../../../kernel/calendar.ts';
import { showDay } from '../../../../kernel/dates-shown.ts';
import type { DatePair } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { calendarPair } from '../dates.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { comparePair, type DaysApart, fitsOtherwise, furthest } from '../pair-compared.ts';
import { endsOf, oneDayOff } from '../written-days.ts';

type Code = keyof typeof calendarPair.messages;

/**
 * A Hijri date against the Gregorian one beside it, by Umm al-Qura. Equal is silent; one day off is a note before 1423 AH and a warning
 * from then on; more is an error. Months and years are compared as ranges. Both sides of a range name the same number of days.
 */
export const rule = defineRule({
  id: 'calendar-pair',
  check: 'C6',
  severity: 'error',
  ...calendarPair,
  examples: {
    fires: { text: '16 – 17 نوفمبر 2000 (12-13 شعبان 1421 هـ)' },
    silent: { text: '25-26 Shawwal 1445 AH (May 4-5, 2024 CE)' },
  },
  *examine(document) {
    for (const pair of inOwnWords(document, document.datePairs)) {
      const found = fitsOtherwise(pair) ? null : examined(document, pair);
      if (found) yield { start: pair.start, end: pair.end, ...found };
    }
  },
});

type Verdict = Omit<Found<Code>, 'start' | 'end'>;

function examined(document: CheckedDocument, pair: DatePair): Verdict | null {
  const compared = comparePair(pair);
  if (!compared) return null;
  if (compared.kind === 'ranges') return compared.overlap ? null : noOverlap(document, pair, compared.hijri);
  const worst = furthest(compared);
  const apart = Math.abs(worst.days);
  const { hijri, gregorian, mayDiffer } = compared.lengths;
  const difference = Math.abs(hijri - gregorian);
  if (apart < 2 && difference > (mayDiffer ? 1 : 0)) {
    const single = hijri === 1 || gregorian === 1;
    return {
      message: 'other-length',
      with: { hijriDays: hijri, gregorianDays: gregorian },
      ...(single && difference === 1 ? { severity: 'warning' as const } : {}),
    };
  }
  return apart === 0 ? null : daysApart(document, pair, worst, apart);
}

function daysApart(document: CheckedDocument, pair: DatePair, worst: DaysApart, apart: number): Verdict {
  const { first } = endsOf(pair.hijri);
  const year = first?.year ?? numbersOf('hijri', worst.computed).year;
  return {
    message: 'days-apart',
    with: { computed: worst.computed, given: worst.given, days: apart },
    ...(apart === 1 ? { severity: oneDayOff(year) } : {}),
    evidence: [
      {
        source: 'Umm al-Qura',
        quote: showDay(worst.given, document.language, { calendar: 'both' }),
        date: worst.given,
      },
    ],
  };
}

const noOverlap = (document: CheckedDocument, pair: DatePair, { from, to }: { from: string; to: string }): Verdict => ({
  message: 'no-overlap',
  with: { hijri: wordsOf(document, pair.hijri), gregorian: wordsOf(document, pair.gregorian), from, to },
});
