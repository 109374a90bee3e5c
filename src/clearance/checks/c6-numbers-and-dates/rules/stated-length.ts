import { daysBetween } from '../../../../kernel/calendar.ts';
import type { DateMention, Sentence, Span } from '../../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { statedLength } from '../counts.text.ts';
import { firstEndingAfter, inOwnWords, inside, pairOf, wordsOf } from '../own-words.ts';
import { otherSpan } from '../stated-span.ts';
import { sightedDays } from '../written-days.ts';

type Code = keyof typeof statedLength.messages;
type Length = Span & { readonly days: number };

/**
 * A stated number of days against the range beside it in the same sentence. Notice periods and time limits ("within thirty days", "five
 * working days before") are no length; a difference of one day may be a matter of counting.
 */
export const rule = defineRule({
  id: 'stated-length',
  check: 'C6',
  severity: 'error',
  ...statedLength,
  examples: {
    fires: { text: 'The Committee will hold a three-day meeting from 5 to 9 May 2027.' },
    silent: { text: 'The Committee will hold a five-day meeting from 5 to 9 May 2027, thirty days after this note.' },
  },
  *examine(document) {
    const told = new Set<number>();
    const ranges = inOwnWords(document, document.dates).filter(({ form }) => form === 'day-range');
    for (const range of ranges) {
      const sentence = sentenceOf(document, range);
      const days = lengthOf(range);
      if (
        !sentence ||
        days === null ||
        inside(ranges, sentence).some((other) => other !== range && isOther(document, other, range))
      )
        continue;
      const found = lengthsIn(document, sentence).find(
        (length) => belongs(document, length, range) && length.days !== days,
      );
      if (!found || told.has(found.start)) continue;
      told.add(found.start);
      yield finding(document, found, range, days);
    }
    for (const sentence of inOwnWords(document, document.sentences)) {
      const other = otherSpan(document, sentence);
      if (!other) continue;
      const { stated, range, months } = other;
      const said = wordsOf(document, stated);
      const with_ = { said, range: wordsOf(document, range), months };
      yield { start: stated.start, end: stated.end, message: 'months-differ', severity: 'warning', with: with_ };
    }
  },
});

function sentenceOf({ sentences }: CheckedDocument, { start, end }: Span): Sentence | null {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  return sentence && sentence.start <= start && end <= sentence.end ? sentence : null;
}

function finding(
  document: CheckedDocument,
  { start, end, days: stated }: Length,
  range: Span,
  days: number,
): Found<Code> {
  return {
    start,
    end,
    message: 'days-differ',
    with: { said: wordsOf(document, { start, end }), range: wordsOf(document, range), days },
    ...(Math.abs(stated - days) === 1 ? { severity: 'warning' } : {}),
  };
}

/** Another range of the sentence that is not the same days in the other calendar: then it is not sure which of them the length tells. */
const isOther = (document: CheckedDocument, other: DateMention, range: DateMention): boolean => {
  const pair = pairOf(document, range);
  return pair === null || pair !== pairOf(document, other);
};

/** How many days a range names, also where its year is not written. */
function lengthOf(range: DateMention): number | null {
  const days = sightedDays(range);
  if (days) return daysBetween(days.from, days.to) + 1;
  const { month, lastMonth, day, lastDay } = range.written;
  const sameMonth = lastMonth === null || month === lastMonth;
  return range.fault === null && sameMonth && day !== null && lastDay !== null && lastDay > day
    ? lastDay - day + 1
    : null;
}

const dayNouns = wordSet('day jour يوم');
const duals = wordSet('يومين يومان ليومين');

/** The lengths in days that a sentence states. Arabic says two days in one word. */
function lengthsIn({ quantities, tokens }: CheckedDocument, { start, end }: Sentence): Length[] {
  const found: Length[] = inside(quantities, { start, end })
    .filter((each) => dayNouns.has(each.noun))
    .map((each) => ({ start: each.start, end: each.end, days: each.number.value }));
  for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (duals.has(tokens[at]!.folded)) found.push({ start: tokens[at]!.start, end: tokens[at]!.end, days: 2 });
  return found;
}

const limits = wordSet(
  [
    'within after before advance ahead beforehand notice prior least than later every each working business remaining first last next hours',
    'avant apres delai preavis plus moins tard ouvrables chaque premiers derniers prochains',
    'قبل بعد غضون اقل اقصاه موعد عمل كل الاولي الاخيره',
  ].join(' '),
);
const mostBetween = 14;

/** Whether a length tells of a range: it stands near, without a word that makes it a limit about it. */
function belongs({ tokens }: CheckedDocument, length: Length, range: DateMention): boolean {
  const first = firstTokenFrom(tokens, Math.min(length.start, range.start));
  const last = firstTokenFrom(tokens, Math.max(length.end, range.end) - 1);
  const gapFrom = firstTokenFrom(tokens, Math.min(length.end, range.end));
  const gapTo = firstTokenFrom(tokens, Math.max(length.start, range.start));
  if (gapTo - gapFrom > mostBetween) return false;
  const near = tokens.slice(Math.max(0, first - 4), last + 4);
  return !near.some(({ folded }) => limits.has(folded) || limits.has(folded.replace(/^[وفب]/, '')));
}
