import { inspect } from 'node:util';
import type { Pool } from 'pg';
import type { Checkpoint } from './checkpoint.ts';
import { openCheckpoint } from './checkpoint.ts';
import { type CheckpointLog, openCheckpointLog } from './checkpoint-log.ts';
import { readVkey, type Signer, type Verifier } from './note.ts';
import { checkpointsAfter } from './sequencer.store.ts';

const NOTES_AT_ONCE = 1000;
const SECOND_PLACE_RESTS_MS = 10_000;

/** The places outside the database where signed checkpoints are kept: one that must work, and a second that may be away for a while. */
export interface Outside {
  /** The newest checkpoint of every place that could be opened. */
  readonly newest: readonly Checkpoint[];
  /** How many entries the checkpoints of the first place cover. */
  readonly covered: number;
  /** Copies the signed checkpoints up to `size` that a place still lacks. */
  copy(pool: Pool, size: number): Promise<void>;
  close(): Promise<void>;
}

/** Where checkpoints go, and who hears when the second place fails or a note in the database is not ours. */
export interface OutsideOptions {
  readonly folder: string;
  readonly secondFolder?: string | undefined;
  readonly signer: Signer;
  readonly onTrouble: (place: string, error: unknown) => void;
}

/** Opens the places. A first place that cannot be opened is a fault; the second is tried again later. */
export async function openOutside({ folder, secondFolder, signer, onTrouble }: OutsideOptions): Promise<Outside> {
  const verifier = verifierOf(signer);
  const first = await openCheckpointLog(folder);
  let second: CheckpointLog | null = null;
  let restsUntil = 0;

  let told = '';
  const tell = (place: string, error: unknown): void => {
    const news = `${place} ${inspect(error)}`;
    if (news !== told) onTrouble(place, error);
    told = news;
  };

  const copyTo = async (log: CheckpointLog, pool: Pool, size: number): Promise<void> => {
    while ((log.last?.size ?? -1) < size) {
      const notes = await checkpointsAfter(pool, log.last?.size ?? null, NOTES_AT_ONCE);
      const ours = notes.filter((note) => openCheckpoint(note, verifier).done);
      if (ours.length < notes.length)
        tell(folder, new Error('a checkpoint in the database is not signed by the house'));
      if (ours.length === 0) return;
      for (const note of ours) await log.append(note);
    }
  };

  const withSecond = async (work: (log: CheckpointLog) => Promise<void>): Promise<void> => {
    if (secondFolder === undefined || Date.now() < restsUntil) return;
    try {
      second ??= await openCheckpointLog(secondFolder);
      await work(second);
    } catch (error) {
      restsUntil = Date.now() + SECOND_PLACE_RESTS_MS;
      await second?.close().catch(() => {});
      second = null;
      tell(secondFolder, error);
    }
  };
  await withSecond(async () => {}); // opened now, for what it remembers is compared with the database before anything is signed

  return {
    get newest() {
      return [first.last, second?.last ?? null].filter((last) => last !== null);
    },
    get covered() {
      return first.last?.size ?? 0;
    },
    async copy(pool, size) {
      await copyTo(first, pool, size);
      await withSecond((log) => copyTo(log, pool, size));
    },
    async close() {
      await first.close();
      await second?.close();
    },
  };
}

function verifierOf(signer: Signer): Verifier {
  const verifier = readVkey(signer.vkey);
  if (!verifier.done) throw new Error('the key of the ledger has no valid vkey');
  return verifier.value;
}
