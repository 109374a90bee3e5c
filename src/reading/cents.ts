import { follows } from './citation-steps.ts';
import { currencyAfter } from './money.ts';
import type { Candidate } from './number-candidates.ts';
import type { Ground } from './read-text.ts';
import { wordSet } from './walk.ts';

/** Hundredths of a currency. Those that count thousandths in some states are not among them. */
const hundredths = wordSet(
  'cent cents centime centimes halala halalas penny pence سنت سنتا سنتات هلله هللات سنتيم سنتيما',
);

/** "one thousand dollars and fifty cents" as one number, where a number of cents follows; otherwise the number itself. */
export function withCents(ground: Ground, whole: Candidate, cents: Candidate | null): Candidate {
  if (!cents || cents.form !== 'words' || whole.form !== 'words' || !isCents(ground, cents)) return whole;
  const { tokens } = ground;
  const unit = currencyAfter(ground, whole.next);
  if (!unit) return whole;
  const and = /^(?:and|et|,)$/.test(tokens[unit.next]?.folded ?? '') ? unit.next + 1 : unit.next;
  const part = cents.readings[0]!;
  if (cents.from !== and || part < 1 || part > 99) return whole;
  const next = cents.next + 1;
  const value = Math.round(whole.readings[0]! * 100 + part) / 100;
  return { ...whole, readings: [value], next, end: tokens[next - 1]!.end };
}

/** Whether a number counts hundredths. */
export const isCents = ({ tokens }: Ground, { next }: Candidate): boolean =>
  hundredths.has(tokens[next]?.folded ?? '') && follows(tokens, next, 2);
