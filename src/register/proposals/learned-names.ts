import { type Static, Type } from 'typebox';
import { fold } from '../../kernel/fold.ts';
import type { Text } from '../../kernel/text.ts';
import { proposedFields } from './proposals.ts';

/** A proposal as it stood in the form when the officer registered: what was proposed, from which words, and how surely. */
export const ProposedBefore = Type.Object({
  field: Type.Enum([...proposedFields]),
  value: Type.String({ maxLength: 2000 }),
  words: Type.String({ maxLength: 500 }),
  sureness: Type.Enum(['sure', 'likely', 'unsure']),
});
export type ProposedBefore = Static<typeof ProposedBefore>;

/** Why what was learned is not to be used any more. */
export const WithdrawalForm = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 2000 }) },
  { additionalProperties: false },
);
export type WithdrawalForm = Static<typeof WithdrawalForm>;

/** What was learned: words of letterheads that name a correspondent. It names no letter, and is shown to those who keep books. */
export interface LearnedName {
  readonly id: string;
  readonly words: string;
  readonly correspondent: string;
  readonly name: Text;
  readonly state: 'in-use' | 'withdrawn';
  readonly learnedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: Text | null;
  readonly withdrawnReason: string | null;
}

/** So many letters must have been put right alike before it is a fact of the house and not one officer's slip. */
export const mostNeeded = 2;

/** The words by which a letterhead is known again: folded, without signs. Words that are too few or too many name nobody. */
export function keyOf(words: string): string | null {
  const key = fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return key.length < 4 || key.length > 240 || !/\p{L}{3}/u.test(key) ? null : key;
}

/** What officers chose where these words stood, one row for each letter, the newest last. */
export interface ChosenBefore {
  readonly item: string;
  readonly chosen: string;
}

/**
 * Whom these words name by what officers chose: the one correspondent on whom at least two letters agree and whom none contradicts; null otherwise.
 */
export function agreedOn(before: readonly ChosenBefore[]): string | null {
  const chosen = new Set(before.map((each) => each.chosen));
  const items = new Set(before.map(({ item }) => item));
  const [only] = chosen;
  return chosen.size === 1 && items.size >= mostNeeded ? only! : null;
}
