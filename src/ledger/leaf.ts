import { canonical, type Json } from '../kernel/canonical.ts';
import type { Entry } from './entry.ts';
import { leafHash } from './merkle.ts';

/** One row that an entry wrote: its table, its key, the salted digest of its content in hexadecimal, and whether it was deleted. */
export type Commitment = readonly [relation: string, key: string, digest: string, gone: boolean];

/** The form of a leaf's content; a later form gets another name, so that old leaves keep theirs. */
export const LEAF_FORMAT = 'diwan-entry/1';

/** The content of an entry's leaf: the canonical JSON of its fields and of what it committed, in the order of table and key. */
export function leafContent(entry: Entry, committed: readonly Commitment[]): string {
  const { id, at, act, actor, actingFor, recordKind, record, detail } = entry;
  const rows: Json = committed.toSorted(byRelationAndKey).map((commitment) => [...commitment]);
  return canonical({ format: LEAF_FORMAT, id, at, act, actor, actingFor, recordKind, record, detail, committed: rows });
}

/** The hash of an entry's leaf in the tree. */
export const hashOfEntry = (entry: Entry, committed: readonly Commitment[]): Buffer =>
  leafHash(leafContent(entry, committed));

const byRelationAndKey = (a: Commitment, b: Commitment): number => compare(a[0], b[0]) || compare(a[1], b[1]);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
