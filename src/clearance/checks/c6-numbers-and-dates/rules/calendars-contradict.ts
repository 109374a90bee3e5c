import { type CivilDay, hijriOf } from '../../../../kernel/calendar.ts';
import type { DatePair } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { calendarsContradict } from '../dates.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { comparePair, type DaysApart, fitsOtherwise } from '../pair-compared.ts';

type Code = keyof typeof calendarsContradict.messages;
type Seen = { readonly pair: DatePair; readonly at: DaysApart };

/** Pairs that are each within a day of the table and cannot both be right. What is further off is found by `calendar-pair`. */
export const rule = defineRule({
  id: 'calendars-contradict',
  check: 'C6',
  severity: 'warning',
  ...calendarsContradict,
  examples: {
    fires: {
      text: 'It opened on 10 Jumada I 1396 H (11 May 1976). It was agreed on 13 Jumada I 1396 H (12 May 1976).',
    },
    silent: {
      text: 'It opened on 9 Rajab 1389 H (22 September 1969). It closed on 12 Rajab 1389 H (25 September 1969).',
    },
  },
  *examine(document) {
    const byMonth = new Map<string, Seen[]>();
    for (const pair of inOwnWords(document, document.datePairs)) {
      const compared = fitsOtherwise(pair) ? null : comparePair(pair);
      if (compared?.kind !== 'days') continue;
      const ends = [compared.start, compared.end].filter(({ days }) => Math.abs(days) < 2);
      const found = ends.map((at) => contradicted(document, byMonth, { pair, at })).find((each) => each !== null);
      for (const at of ends) remember(seenIn(byMonth, at), { pair, at });
      if (found) yield found;
    }
  },
});

function seenIn(byMonth: Map<string, Seen[]>, { computed }: DaysApart): Seen[] {
  const { year, month } = hijriOf(computed);
  const key = `${year}/${month}`;
  const list = byMonth.get(key) ?? [];
  byMonth.set(key, list);
  return list;
}

const mostSeen = 60;

function remember(seen: Seen[], one: Seen): void {
  if (seen.length < mostSeen) seen.push(one);
}

function contradicted(document: CheckedDocument, byMonth: Map<string, Seen[]>, one: Seen): Found<Code> | null {
  const earlier = seenIn(byMonth, one.at);
  const twice = earlier.find(({ at }) => isTwice(at, one.at));
  const far = earlier.find(({ at }) => Math.abs(at.days - one.at.days) > 1);
  const other = twice ?? far;
  if (!other) return null;
  const { start, end } = one.pair;
  const quote = wordsOf(document, other.pair);
  const both = { pair: wordsOf(document, one.pair), other: quote };
  const evidence = [{ source: 'the same text', quote, date: other.at.given }];
  return twice
    ? { start, end, message: 'same-day-twice', with: both, evidence }
    : {
        start,
        end,
        message: 'other-month-start',
        with: { ...both, days: Math.abs(other.at.days - one.at.days) },
        evidence,
      };
}

/** One Hijri day with two Gregorian ones, or the other way round. */
const isTwice = (one: DaysApart, two: DaysApart): boolean =>
  same(one.computed, two.computed) !== same(one.given, two.given);

const same = (one: CivilDay, two: CivilDay): boolean => one === two;
