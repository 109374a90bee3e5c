import { codesOf } from './citation-grammar.ts';
import { codeAt, follows } from './citation-steps.ts';
import { currencyForms } from './currencies.ts';
import type { Candidate } from './number-candidates.ts';
import type { Ground } from './read-text.ts';
import type { Money, Token } from './reading.ts';

const currencies = codesOf(currencyForms);
const longestName = 5;
const lastTokens = new Set([...currencies.values()].flat().map(({ tokens }) => tokens.at(-1)!));

/** The token behind a currency that stands at a token; null where none does. */
export const currencyEnd = ({ tokens }: Ground, at: number): number | null =>
  codeAt(currencies, tokens, at, 2)?.next ?? null;

/** A currency behind a token: "dollars", "de dollars", "d’euros", "ر.س". */
export function currencyAfter(
  { tokens }: Ground,
  at: number,
): { readonly currency: string; readonly next: number } | null {
  let next = at;
  if (!follows(tokens, next, 3)) return null;
  const link = tokens[next]!.folded;
  if (link === 'de' || link === 'of') next++;
  else if (link === 'd' && tokens[next + 1]?.folded === "'") next += 2;
  else if (link === 'من' && tokens[next + 1]) next++;
  if (next > at && !follows(tokens, next, 2)) return null;
  const found = codeAt(currencies, tokens, next, 2);
  return found && { currency: found.value, next: found.next };
}

/** A currency that ends before a token: "US$", "USD", "€", "مبلغ … دولار" does not. */
export function currencyBefore(
  { tokens, text }: Ground,
  at: number,
): { readonly currency: string; readonly from: number } | null {
  if (!lastTokens.has(tokens[at - 1]?.folded ?? '')) return null;
  for (let from = Math.max(0, at - longestName); from < at; from++) {
    if (tokens[from]!.paragraph !== tokens[at]!.paragraph || !isShort(tokens, from, at, text)) continue;
    const found = codeAt(currencies, tokens, from, 1);
    if (found?.next === at && follows(tokens, at, 2)) return { currency: found.value, from };
  }
  return null;
}

/** Only signs and codes stand before an amount; "in dollars 5,000 were paid" is no amount of dollars. */
function isShort(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const written = text.slice(tokens[from]!.start, tokens[at - 1]!.end).replace(/[\s.]/g, '');
  return /^(?:[A-Z]{0,3}\p{Sc}[A-Z]{0,3}|[A-Z]{2,4}|رس)$/u.test(written);
}

/** The amount of money that a number is, with its currency; null where none stands beside it. */
export function moneyOf(ground: Ground, number: Candidate): (Money & { readonly next: number }) | null {
  const amount = number.readings[0]!;
  const before = currencyBefore(ground, number.from);
  if (before) {
    const start = ground.tokens[before.from]!.start;
    return { start, end: number.end, amount, currency: before.currency, form: number.form, next: number.next };
  }
  const after = currencyAfter(ground, number.next);
  if (!after) return null;
  const end = ground.tokens[after.next - 1]!.end;
  return { start: number.start, end, amount, currency: after.currency, form: number.form, next: after.next };
}
