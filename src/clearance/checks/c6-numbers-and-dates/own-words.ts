import type { DateMention, DatePair, Span } from '../../../reading/reading.ts';
import type { CheckedDocument } from '../document.ts';

/** The mentions that the document says in its own words: what it quotes from others is theirs, and is not corrected. */
export function inOwnWords<Mention extends Span>(document: CheckedDocument, mentions: readonly Mention[]): Mention[] {
  const { quotations } = document;
  if (quotations.length === 0) return mentions.slice();
  return mentions.filter(({ start, end }) => {
    const at = firstEndingAfter(quotations, start);
    return !(quotations[at] && quotations[at].start < start && end < quotations[at].end);
  });
}

/** The mentions, which stand in order, that lie wholly inside a span. */
export function inside<Mention extends Span>(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstEndingAfter(mentions, start); at < mentions.length && mentions[at]!.start < end; at++)
    if (mentions[at]!.start >= start && mentions[at]!.end <= end) found.push(mentions[at]!);
  return found;
}

/** The index of the first span that ends behind an offset; spans stand in order. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of a span. */
export const wordsOf = ({ text }: CheckedDocument, { start, end }: Span): string => text.slice(start, end);

/** The pair of calendars to which a date belongs. */
export function pairOf({ datePairs }: CheckedDocument, date: DateMention): DatePair | null {
  const pair = datePairs[firstEndingAfter(datePairs, date.start)];
  return pair && (pair.hijri === date || pair.gregorian === date) ? pair : null;
}
