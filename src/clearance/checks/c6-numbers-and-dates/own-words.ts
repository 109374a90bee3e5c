import type { Span } from '../../../reading/reading.ts';
import type { CheckedDocument } from '../document.ts';

/** The mentions that the document says in its own words: what it quotes from others is theirs, and is not corrected. */
export function inOwnWords<Mention extends Span>(document: CheckedDocument, mentions: readonly Mention[]): Mention[] {
  const { quotations } = document;
  if (quotations.length === 0) return mentions.slice();
  return mentions.filter(({ start, end }) => !quotations.some((each) => each.start < start && end < each.end));
}

/** The words of a span. */
export const wordsOf = ({ text }: CheckedDocument, { start, end }: Span): string => text.slice(start, end);
