import { kindAt, kinds } from './characters.ts';
import type { Span, Token } from './reading.ts';

/** Small steps that every reader of tokens takes. */

/** From the first of two spans to the end of the second. */
export const spanning = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

/** Whether two spans share a character. */
export const overlaps = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

/** Whether nothing but unseen characters stands between a token and the next one. */
export function isGlued(text: string, tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || !two) return false;
  for (let between = one.end; between < two.start; between++) if (kindAt(text, between) !== kinds.unseen) return false;
  return true;
}

/** The index of the first token that ends after an offset; the number of tokens where there is none. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each token whether it lies, at least in part, inside one of the spans. */
export function tokensInside(tokens: readonly Token[], spans: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { start, end } of spans)
    for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) inside[at] = 1;
  return inside;
}

/** A table of folded words from a list in one string, for `has`. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The span of an ordered list in which an offset lies, such as the sentence of a token; null where it lies between two. */
export function sentenceAt<Each extends Span>(spans: readonly Each[], offset: number): Each | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : null;
}
