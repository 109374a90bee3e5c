import { isCents, withCents } from './cents.ts';
import { follows } from './citation-steps.ts';
import { currencyAfter, currencyBefore, currencyEnd } from './money.ts';
import type { Candidate } from './number-candidates.ts';
import { percentEnd } from './percentages.ts';
import type { Ground } from './read-text.ts';
import { wordSet } from './walk.ts';

/**
 * Two numbers that the text says are one: "5,000 (five thousand)", "mille (1 000) dollars", "خمسة آلاف دولار (5000 دولار)".
 * `first` stands before `second`; `close` is the last token of the bracket.
 */
export type Twice = { readonly first: Candidate; readonly second: Candidate; readonly close: number };

const fillers = wordSet('only say or ie seulement soit fois فقط لا غير اي مبلغ and of de في . / 00 100 no');
const longestBracket = 30;
const mostNouns = 2;
/** From here on figures in brackets are no mark of a note or an entry. */
const smallestCertain = 1000;

/** The pairs of figures and words among the candidates, which are in order. */
export function saidTwice(ground: Ground, candidates: readonly Candidate[]): Twice[] {
  const startingAt = new Map(
    candidates.map((each, index) => [each.from, { each, after: candidates[index + 1] ?? null }]),
  );
  return candidates.flatMap((candidate, index) => {
    const pair =
      bracketBehind(ground, candidates, index, startingAt) ??
      bracketBefore(ground, candidate, candidates[index + 1] ?? null);
    return pair ? [pair] : [];
  });
}

type Starts = ReadonlyMap<number, { readonly each: Candidate; readonly after: Candidate | null }>;

/** A number and, in the bracket behind it, the same once more. */
function bracketBehind(
  ground: Ground,
  candidates: readonly Candidate[],
  index: number,
  startingAt: Starts,
): Twice | null {
  const here = candidates[index]!;
  const next = candidates[index + 1] ?? null;
  // Cents are read with the number before them; alone a bracket does not repeat them.
  if (isCents(ground, here)) return null;
  const first = withCents(ground, here, next);
  const open = afterUnits(ground, first.next);
  const nouns = nounsUntilBracket(ground, open);
  if (nouns === null) return null;
  const close = closing(ground, open + nouns);
  const second = close === null ? null : onlyNumber(ground, open + nouns + 1, close, startingAt);
  if (close === null || !second || second.form === first.form) return null;
  if (next && next.from > first.next && next.from < open + nouns) return null;
  // With a noun between, a small number in brackets may be the mark of a note: it counts only where it says the same.
  const certain = nouns === 0 || agree(first, second) || Math.abs(second.readings[0]!) >= 10;
  return certain ? { first, second, close } : null;
}

/** "(50,000) fifty thousand": the figures in brackets first. */
function bracketBefore({ tokens }: Ground, first: Candidate, second: Candidate | null): Twice | null {
  if (first.form !== 'figures' || second?.form !== 'words' || second.from !== first.next + 1) return null;
  const inBrackets = tokens[first.from - 1]?.folded === '(' && tokens[first.next]?.folded === ')';
  if (!inBrackets || !follows(tokens, second.from, 2)) return null;
  const certain = agree(first, second) || Math.abs(first.readings[0]!) >= smallestCertain;
  return certain ? { first, second, close: first.next } : null;
}

const agree = (one: Candidate, two: Candidate): boolean => one.readings.some((value) => two.readings.includes(value));

/** The first token behind currency and percent words. */
function afterUnits(ground: Ground, at: number): number {
  const percent = percentEnd(ground, at);
  return percent ?? currencyAfter(ground, at)?.next ?? at;
}

/** How many plain words stand before the bracket; null where none opens soon. */
function nounsUntilBracket({ tokens }: Ground, at: number): number | null {
  for (let words = 0; words <= mostNouns; words++) {
    const token = tokens[at + words];
    if (!token || token.paragraph !== tokens[at - 1]!.paragraph) return null;
    if (token.folded === '(' || token.folded === '[') return words;
    if (token.kind !== 'word') return null;
  }
  return null;
}

function closing({ tokens }: Ground, open: number): number | null {
  const sign = tokens[open]!.folded === '(' ? ')' : ']';
  for (let at = open + 1; at < open + longestBracket; at++) {
    if (!tokens[at] || tokens[at]!.paragraph !== tokens[open]!.paragraph) return null;
    if (tokens[at]!.folded === sign) return at;
  }
  return null;
}

/** The one number inside a bracket that holds nothing else but its unit and words such as "only". */
function onlyNumber(ground: Ground, from: number, to: number, startingAt: Starts): Candidate | null {
  let number: Candidate | null = null;
  for (let at = from; at < to; ) {
    const here = startingAt.get(at);
    if (here && here.each.next <= to) {
      if (number) return null;
      number = withCents(ground, here.each, here.after);
      if (number.next > to) return null;
      at = number.next;
      continue;
    }
    const unit = number ? afterUnits(ground, at) : (currencyEnd(ground, at) ?? at);
    if (unit > at && unit <= to) at = unit;
    else if (fillers.has(ground.tokens[at]!.folded) || isCurrencySign(ground, at, startingAt)) at++;
    else return null;
  }
  return number;
}

/** Whether the token belongs to a sign before the number ("US$ 5,000"). */
function isCurrencySign(ground: Ground, at: number, startingAt: Starts): boolean {
  for (let number = at + 1; number <= at + 4; number++) {
    if (!startingAt.has(number)) continue;
    const sign = currencyBefore(ground, number);
    return sign !== null && sign.from <= at;
  }
  return false;
}
