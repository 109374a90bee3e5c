import { createHash, sign, verify } from 'node:crypto';
import type { CivilDay } from '../kernel/calendar.ts';
import { canonical, type Json } from '../kernel/canonical.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { readVkey, type Signer } from '../ledger/note.ts';

/**
 * What a signature says: this person, in this post, signed exactly this manifest, under this number, on this day. It is signed as
 * canonical JSON, so that anyone with the public key can verify it without Diwan.
 */
export interface SignedStatement {
  readonly format: 'diwan-signature-1';
  readonly manifest: string;
  /** Which of many originals, by the place of its addressee in the manifest; absent where one document goes to all. */
  readonly original?: number;
  readonly register: string;
  readonly number: string;
  readonly dated: CivilDay;
  readonly datedHijri: string;
  readonly code: string;
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly signedAt: string;
  /** Signed with a pen: the house attests the statement with its own key, and no key of the signer's. Absent where it is signed in the house. */
  readonly manner?: 'hand';
  readonly signer: string;
  readonly post: string;
  readonly onBehalfOf: string | null;
  readonly trial: boolean;
  /** The signer's public key in vkey form; a trial's key says so in its name. */
  readonly key: string;
}

const bytesOf = (statement: SignedStatement): Buffer => Buffer.from(canonical(statement as unknown as Json), 'utf8');

/** The Ed25519 signature of a statement, in base64. */
export const signStatement = (statement: SignedStatement, signer: Signer): string =>
  sign(null, bytesOf(statement), signer.privateKey).toString('base64');

/** Whether a statement was signed by the key that it names. */
export function verifyStatement(
  statement: SignedStatement,
  signature: string,
): Outcome<null, 'bad-vkey' | 'bad-signature'> {
  const key = readVkey(statement.key);
  if (!key.done) return key;
  const isTrue = verify(null, bytesOf(statement), key.value.key, Buffer.from(signature, 'base64'));
  return isTrue ? done(null) : refuse('bad-signature');
}

/** What is printed of a key: the first 80 bits of the SHA-256 of its vkey, in groups of four. */
export const fingerprintOf = (vkey: string): string =>
  createHash('sha256').update(vkey).digest('hex').slice(0, 20).toUpperCase().match(/.{4}/g)!.join(' ');
