import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import type { Findings } from './finding.ts';
import type { Verifier } from './note.ts';

/** Signed checkpoints of one place, smallest first, held against the tree as it is built again. */
export interface Witness {
  readonly place: string;
  /** How many well-signed checkpoints the place had. */
  readonly held: number;
  /** Compares the checkpoint of exactly this size, where the place has one. */
  hold(size: number, root: () => Buffer): Promise<void>;
  /** Finds the checkpoints that the tree never reached. */
  end(size: number): Promise<void>;
}

/** Opens a place's notes as a witness. A bad signature is a finding, and the note is not believed. */
export async function openWitness(
  place: string,
  notes: AsyncIterator<string>,
  verifier: Verifier,
  findings: Findings,
): Promise<Witness> {
  let held = 0;
  let last: Checkpoint | null = null;
  let isDiverged = false;

  // One finding for the first divergence: every later root differs with it.
  const diverge = (at: number): void => {
    if (!isDiverged) findings.add('root-differs', { place, at });
    isDiverged = true;
  };

  const take = (checkpoint: Checkpoint): Checkpoint => {
    held += 1;
    last = checkpoint;
    return checkpoint;
  };

  const next = async (): Promise<Checkpoint | null> => {
    for (let step = await notes.next(); !step.done; step = await notes.next()) {
      const checkpoint = openCheckpoint(step.value, verifier);
      if (!checkpoint.done) findings.add('bad-signature', { place, after: last?.size ?? 0 });
      else if (last === null || checkpoint.value.size > last.size) return take(checkpoint.value);
      else if (checkpoint.value.size < last.size || !checkpoint.value.root.equals(last.root))
        diverge(checkpoint.value.size);
    }
    return null;
  };

  let waiting = await next();
  return {
    place,
    get held() {
      return held;
    },
    async hold(size, root) {
      if (waiting?.size !== size) return;
      if (!root().equals(waiting.root)) diverge(size);
      waiting = await next();
    },
    async end(size) {
      let largest = 0;
      for (; waiting !== null; waiting = await next()) largest = waiting.size;
      if (largest > size) findings.add('log-shorter-than-checkpoint', { place, size, checkpoint: largest });
    },
  };
}
