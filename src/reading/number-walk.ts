import type { WordNumber } from './number-words.ts';

/** A part of a number and the word after it. */
export type Part = {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly joined: boolean;
};

/** How one language builds numbers below a million and names what is above. */
export type NumberGrammar = {
  /** A number of 1 to 999,999 that begins here. */
  readonly below: (words: readonly string[], from: number) => Part | null;
  /** The word for a million or more that stands here, perhaps after a hyphen. */
  readonly scale: (words: readonly string[], from: number) => Part | null;
  /** Where the next part may begin after a scale: directly, or after "and". */
  readonly joints: (
    words: readonly string[],
    from: number,
  ) => readonly { readonly next: number; readonly and: boolean }[];
};

/** Parts with falling scales, each taken only if it goes down: what rises is the next number of a list. */
export function readFalling(grammar: NumberGrammar, words: readonly string[], from: number): Part | null {
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let whole = null as Part | null;
  let starts = [{ next: from, and: false }] as readonly { readonly next: number; readonly and: boolean }[];
  while (starts.length > 0) {
    const taken: Scaled | null = nextPart(grammar, words, starts, limit);
    if (!taken) break;
    const joined: boolean = (whole?.joined ?? false) || taken.joined;
    total += taken.value;
    limit = taken.scale;
    whole = { value: total, next: taken.next, ordinal: taken.ordinal, joined };
    if (taken.scale < 1e6 || taken.ordinal) break;
    starts = grammar.joints(words, taken.next);
  }
  return whole && total <= Number.MAX_SAFE_INTEGER ? whole : null;
}

type Scaled = Part & { readonly scale: number };

function nextPart(
  grammar: NumberGrammar,
  words: readonly string[],
  starts: readonly { readonly next: number; readonly and: boolean }[],
  limit: number,
): Scaled | null {
  for (const { next, and } of starts) {
    const below = grammar.below(words, next);
    if (!below) continue;
    const scale = below.ordinal ? null : grammar.scale(words, below.next);
    const value = scale ? below.value * scale.value : below.value;
    if (value >= limit || (scale && scale.value >= limit)) continue;
    const joined = and || below.joined;
    return scale
      ? { value, next: scale.next, ordinal: scale.ordinal, joined, scale: scale.value }
      : { ...below, joined, scale: 1 };
  }
  return null;
}

/** The part as a number of words, without anything glued before it. */
export const asWordNumber = (part: Part | null, from: number): WordNumber | null =>
  part && {
    value: part.value,
    length: part.next - from,
    ordinal: part.ordinal ? 'yes' : 'no',
    cut: 0,
    gender: null,
    joined: part.joined,
  };
