import type { ReadText, Span } from '../../reading/reading.ts';

/** Where the words are not the writer's: quotations, and the titles of what is cited. They are repeated as they were, right or wrong. */
export const othersWords = ({ quotations, citations }: Pick<ReadText, 'quotations' | 'citations'>): Span[] =>
  joinedSpans([...quotations, ...citations.flatMap(({ title }) => title ?? [])]);

/** Spans in their order, those that touch made one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Whether a span lies inside one of some joined spans. */
export function liesIn({ start, end }: Span, joined: readonly Span[]): boolean {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (joined[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return low < joined.length && joined[low]!.start <= start;
}

/** What is the writer's own of some mentions. */
export function inOwnWords<Mention extends Span>(
  document: Pick<ReadText, 'quotations' | 'citations'>,
  mentions: readonly Mention[],
): Mention[] {
  const others = othersWords(document);
  return others.length === 0 ? [...mentions] : mentions.filter((mention) => !liesIn(mention, others));
}
