import { currencyAfter, currencyBefore } from './money.ts';
import type { Candidate } from './number-candidates.ts';
import { percentEnd } from './percentages.ts';
import type { Ground } from './read-text.ts';
import { wordSet } from './walk.ts';

/** Two numbers that the text says are one: "5,000 (five thousand)", "mille (1 000) dollars", "خمسة آلاف دولار (5000 دولار)". */
export type Twice = { readonly outside: Candidate; readonly inside: Candidate; readonly close: number };

const fillers = wordSet('only say or ie seulement soit fois فقط لا غير اي مبلغ and of de في . / 00 100 no');
const longestBracket = 30;
const mostNouns = 2;

/** The pairs of figures and words among the candidates, which are in order. */
export function saidTwice(ground: Ground, candidates: readonly Candidate[]): Twice[] {
  const { tokens } = ground;
  const startingAt = new Map(candidates.map((each) => [each.from, each]));
  const found: Twice[] = [];
  candidates.forEach((outside, index) => {
    const open = afterUnits(ground, outside.next);
    const nouns = nounsUntilBracket(ground, open);
    if (nouns === null) return;
    const bracket = open + nouns;
    const close = closing(ground, bracket);
    const inside = close === null ? null : onlyNumber(ground, bracket + 1, close, startingAt);
    if (close === null || !inside || inside.form === outside.form) return;
    const nextOutside = candidates[index + 1];
    if (nextOutside && nextOutside.from < bracket) return;
    // With a noun between, a small number in brackets may be the mark of a note: it counts only where it says the same.
    const agrees = inside.readings.some((value) => outside.readings.includes(value));
    if (nouns > 0 && !agrees && Math.abs(inside.readings[0]!) < 10) return;
    if (tokens[bracket]!.paragraph === tokens[outside.from]!.paragraph) found.push({ outside, inside, close });
  });
  return found;
}

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
function onlyNumber(
  ground: Ground,
  from: number,
  to: number,
  startingAt: ReadonlyMap<number, Candidate>,
): Candidate | null {
  let number: Candidate | null = null;
  for (let at = from; at < to; ) {
    const here = startingAt.get(at);
    if (here && here.next <= to) {
      if (number) return null;
      number = here;
      at = here.next;
      continue;
    }
    const unit = number && number.next <= at ? afterUnits(ground, at) : at;
    if (unit > at && unit <= to) at = unit;
    else if (fillers.has(ground.tokens[at]!.folded) || isCurrencySign(ground, at, startingAt)) at++;
    else return null;
  }
  return number;
}

/** Whether the token belongs to a sign before the number ("US$ 5,000"). */
function isCurrencySign(ground: Ground, at: number, startingAt: ReadonlyMap<number, Candidate>): boolean {
  for (let number = at + 1; number <= at + 4; number++) {
    if (!startingAt.has(number)) continue;
    const sign = currencyBefore(ground, number);
    return sign !== null && sign.from <= at;
  }
  return false;
}
