import type { ProfileKind } from '../../directory/profile.ts';
import { directionOf, type Road } from '../drafting.ts';

/** The kinds that may take a road; where something is answered, only those that answer every one of its kinds. */
export const kindsFor = (kinds: readonly ProfileKind[], road: Road, answered: readonly string[]): ProfileKind[] =>
  kinds.filter(
    (kind) =>
      kind.outgoing && kind.register === directionOf(road) && answered.every((each) => kind.answers.includes(each)),
  );

/** The kind that is proposed: like answers like, a note a note and a letter a letter; else the first that fits. */
export const kindProposed = (fitting: readonly ProfileKind[], answered: readonly string[]): string | null =>
  (fitting.find(({ id }) => answered.includes(id)) ?? fitting[0])?.id ?? null;

interface Post {
  readonly unit: string;
  readonly role: string;
}

/** The units for which someone may write, his first post's first, each once. */
export const unitsOf = <P extends Post>(posts: readonly P[]): P[] =>
  posts.filter((post, at) => posts.findIndex(({ unit }) => unit === post.unit) === at);

/** An amount as the house takes it: digits with a point, without the marks with which people group them; null where it is none. */
export function amountOf(value: string, currency: string): { value: string; currency: string } | null {
  const digits = value
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f٬,]/g, '')
    .replace('٫', '.');
  const code = currency.trim().toUpperCase();
  return /^\d{1,16}(\.\d{1,2})?$/.test(digits) && /^[A-Z]{3}$/.test(code) ? { value: digits, currency: code } : null;
}
