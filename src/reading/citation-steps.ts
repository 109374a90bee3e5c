import type { Codes } from './citation-grammar.ts';
import type { Token } from './reading.ts';
import { wordSet } from './walk.ts';

/** Small steps through the tokens of a citation. A gap is what stands between two tokens: spaces, and unseen marks. */

/** The most that may stand between two tokens of one citation. */
const widestGap = 4;

/** Whether a token follows the one before it in the same paragraph, at most `gap` characters away. */
export function follows(tokens: readonly Token[], at: number, gap = widestGap): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before !== undefined && here?.paragraph === before.paragraph && here.start - before.end <= gap;
}

/** Whether this sign stands here, close to what is before it. */
export const isSign = (tokens: readonly Token[], at: number, sign: string, gap = widestGap): boolean =>
  tokens[at]?.folded === sign && follows(tokens, at, gap);

/** The whole number of a token of digits, if it has at most `digits` of them; null otherwise. */
export function numberAt(tokens: readonly Token[], at: number, digits: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.folded.length <= digits && /^\d+$/.test(token.folded)
    ? Number(token.folded)
    : null;
}

/** A code that begins at a token, the longest; null where none stands. Its tokens stand close to each other. */
export function codeAt<T>(
  codes: Codes<T>,
  tokens: readonly Token[],
  at: number,
  gap = 1,
): { readonly value: T; readonly next: number } | null {
  for (const { tokens: wanted, value } of codes.get(tokens[at]?.folded ?? '') ?? []) {
    let step = 1;
    while (step < wanted.length && tokens[at + step]?.folded === wanted[step] && follows(tokens, at + step, gap))
      step++;
    if (step === wanted.length) return { value, next: at + step };
  }
  return null;
}

/** Signs and words between two citations of one list. The Arabic و is a token of its own before digits. */
export const listWords = wordSet(', ; and et & و or ou او');
