import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { TooLarge, UploadCut } from './faults.ts';
import type { Reader } from './read.ts';
import type { Reading, ReadLimits, ReadRefusal } from './reading.ts';
import {
  type Recognised,
  type RecogniseLimits,
  type RecogniseRefusal,
  recognise,
  recogniseLimits,
} from './recognise.ts';
import type { FileStore, Source, Staged, Stored } from './store.ts';

export type IntakeRefusal = RecogniseRefusal | 'cut-short' | 'unreadable' | 'too-deep' | 'too-many-parts';

/** Why a file was taken in although its text could not be read. */
export type Unread = Extract<ReadRefusal, 'took-too-long' | 'too-heavy' | 'too-many-pages' | 'too-large-to-read'>;

export type Admitted = Stored &
  Recognised & {
    /** What the file says; null where it was kept without being read. */
    readonly reading: Reading | null;
    readonly unread: Unread | null;
  };

export interface Intake {
  /**
   * Takes in one file from outside: receives it, recognises it, reads it, and only then keeps it. A refused file leaves nothing.
   * Throws `StorageFull`. The files inside a message or an archive come back in `reading.parts`, each to be admitted in its turn (`unfold.ts`).
   */
  admit(source: Source, name: string, within?: Partial<ReadLimits>): Promise<Outcome<Admitted, IntakeRefusal>>;
}

const unread: ReadonlySet<string> = new Set<Unread>([
  'took-too-long',
  'too-heavy',
  'too-many-pages',
  'too-large-to-read',
]);
const isUnread = (refusal: ReadRefusal): refusal is Unread => unread.has(refusal);

async function stageOrRefuse(store: FileStore, source: Source): Promise<Outcome<Staged, 'too-large' | 'cut-short'>> {
  try {
    return done(await store.stage(source));
  } catch (error) {
    if (error instanceof TooLarge) {
      return refuse('too-large', { limitMegabytes: Math.floor(error.limitBytes / 1_048_576) });
    }
    if (error instanceof UploadCut) return refuse('cut-short');
    throw error;
  }
}

/** The way by which every file from outside enters the house. */
export function createIntake(store: FileStore, reader: Reader, limits: RecogniseLimits = recogniseLimits): Intake {
  async function look(
    staged: Staged,
    name: string,
    within: Partial<ReadLimits>,
  ): Promise<Outcome<Admitted, IntakeRefusal>> {
    const recognised = await recognise(staged.path, name, limits);
    if (!recognised.done) return recognised;
    const read = await reader.readFile(staged.path, recognised.value.kind, within);
    const known = { sha256: staged.sha256, size: staged.size, ...recognised.value };
    if (read.done) return done({ ...known, reading: read.value, unread: null });
    const { refusal, facts } = read;
    return isUnread(refusal) ? done({ ...known, reading: null, unread: refusal }) : refuse(refusal, facts);
  }

  return {
    async admit(source, name, within = {}) {
      const staged = await stageOrRefuse(store, source);
      if (!staged.done) return staged;
      try {
        const outcome = await look(staged.value, name, within);
        if (outcome.done) await staged.value.keep();
        return outcome;
      } finally {
        await staged.value.discard();
      }
    },
  };
}
