import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { type NoteRefusal, openNote, type Signer, signNote, type Verifier } from './note.ts';

/** What a checkpoint says of the ledger (c2sp.org/tlog-checkpoint): whose it is, how many entries it has, and its root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** Signs a checkpoint; the origin is the name of the key. */
export const signCheckpoint = (size: number, root: Buffer, signer: Signer): string =>
  signNote(`${signer.name}\n${size}\n${root.toString('base64')}\n`, signer);

/** What an unverified note says of the ledger, or null when it is no checkpoint. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [origin, written, encoded] = note.split('\n');
  const size = Number(written);
  const root = Buffer.from(encoded ?? '', 'base64');
  const isWellFormed =
    origin !== undefined && /^(0|[1-9]\d*)$/.test(written ?? '') && Number.isSafeInteger(size) && root.length === 32;
  return isWellFormed ? { origin, size, root } : null;
}

/** The checkpoint of a note that the house's key signed. */
export function openCheckpoint(note: string, by: Verifier): Outcome<Checkpoint, NoteRefusal> {
  const text = openNote(note, by);
  if (!text.done) return text;
  const checkpoint = readCheckpoint(text.value);
  return checkpoint?.origin === by.name ? done(checkpoint) : refuse('not-a-note');
}
