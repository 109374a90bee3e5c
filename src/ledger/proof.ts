import { createHash } from 'node:crypto';
import type { Json } from '../kernel/canonical.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { openCheckpoint } from './checkpoint.ts';
import type { Entry } from './entry.ts';
import { type Commitment, hashOfEntry } from './leaf.ts';
import { provesInclusion } from './merkle.ts';
import { readVkey } from './note.ts';
import { isProof } from './proof-shape.ts';

/** The form of an exported proof. */
export const PROOF_FORMAT = 'diwan-proof/1';

/** A row as its entry committed it: the salt in hexadecimal, and the exact text whose SHA-256, salt first, is the committed digest. */
export interface ProvenRow {
  readonly relation: string;
  readonly key: string;
  readonly salt: string;
  readonly content: string;
}

/** A proof that needs nothing else: an entry, what it committed, chosen rows in clear, and the way to a signed checkpoint. */
export interface Proof {
  readonly format: typeof PROOF_FORMAT;
  readonly entry: Entry;
  readonly committed: readonly Commitment[];
  readonly rows: readonly ProvenRow[];
  readonly position: number;
  /** Hashes in hexadecimal, lowest subtree first (RFC 9162). */
  readonly inclusion: readonly string[];
  /** The signed note of a checkpoint that covers the entry. */
  readonly checkpoint: string;
  /** The key as the house exported it; whoever verifies brings the one he trusts. */
  readonly vkey: string;
}

/** What a proof shows: this entry was the `position`-th of the ledger of `origin` when it had `size` entries, and wrote these rows. */
export interface Proven {
  readonly entry: Entry;
  readonly position: number;
  readonly size: number;
  readonly origin: string;
  readonly rows: readonly { readonly relation: string; readonly key: string; readonly content: Json }[];
}

export type ProofRefusal =
  | 'not-a-proof'
  | 'bad-vkey'
  | 'not-a-note'
  | 'unknown-key'
  | 'bad-signature'
  | 'not-included'
  | 'row-not-committed'
  | 'row-differs';

/** Verifies an exported proof with a key that the reader trusts, without a database. */
export function verifyProof(proof: unknown, vkey: string): Outcome<Proven, ProofRefusal> {
  if (!isProof(proof)) return refuse('not-a-proof');
  const verifier = readVkey(vkey);
  if (!verifier.done) return verifier;
  const checkpoint = openCheckpoint(proof.checkpoint, verifier.value);
  if (!checkpoint.done) return checkpoint;
  const { size, root, origin } = checkpoint.value;
  const leaf = hashOfEntry(proof.entry, proof.committed);
  const path = proof.inclusion.map((hash) => Buffer.from(hash, 'hex'));
  if (!provesInclusion(leaf, proof.position, size, path, root))
    return refuse('not-included', { position: proof.position, size });
  for (const row of proof.rows) {
    const refusal = refusalOf(row, proof.committed);
    if (refusal !== null) return refuse(refusal, { relation: row.relation, key: row.key });
  }
  const rows = proof.rows.map(({ relation, key, content }) => ({
    relation,
    key,
    content: JSON.parse(content) as Json,
  }));
  return done({ entry: proof.entry, position: proof.position, size, origin, rows });
}

/** The digest of a row's content under its salt, as the database computes it. */
export const digestOf = (salt: string, content: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(content).digest('hex');

function refusalOf(row: ProvenRow, committed: readonly Commitment[]): 'row-not-committed' | 'row-differs' | null {
  const [, , digest, gone] = committed.find(([relation, key]) => relation === row.relation && key === row.key) ?? [];
  if (digest === undefined || gone === true) return 'row-not-committed';
  return digestOf(row.salt, row.content) === digest ? null : 'row-differs';
}
