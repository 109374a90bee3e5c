import { type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';
import { Pool, TookTooLong } from '../../platform/pdf/pool.ts';
import type { WordRefusal } from './read-parts.ts';
import type { WordInput, WordRead } from './word.ts';
import type { WordJob } from './word-worker.ts';

/** Two files at once, nine seconds and 256 MB each; threads without work end after half a minute. */
const limits = { workers: 2, timeoutMs: 9_000, memoryMb: 256 } as const;
const idleAfterMs = 30_000;

let pool: Pool | null = null;
let busy = 0;
let rest: NodeJS.Timeout | null = null;

async function inThread(job: WordJob): Promise<unknown> {
  if (rest !== null) clearTimeout(rest);
  pool ??= new Pool(new URL('./word-worker.ts', import.meta.url), limits);
  busy += 1;
  try {
    return await pool.run(job);
  } finally {
    busy -= 1;
    if (busy === 0)
      rest = setTimeout(() => {
        const idle = pool;
        pool = null;
        void idle?.close();
      }, idleAfterMs).unref();
  }
}

/** Writes a Word file outside the server's loop. */
export const writeInThread = async (input: WordInput): Promise<Uint8Array> =>
  (await inThread({ task: 'write', input })) as Uint8Array;

/** Reads a Word file in a thread with limits of time and memory: a hostile one costs that file one sentence. */
export async function readInThread(content: Uint8Array, language: Language): Promise<Outcome<WordRead, WordRefusal>> {
  try {
    return (await inThread({ task: 'read', content, language })) as Outcome<WordRead, WordRefusal>;
  } catch (fault) {
    if (fault instanceof TookTooLong) return refuse('word-took-too-long', { seconds: limits.timeoutMs / 1_000 });
    const isTooHeavy = fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return refuse(isTooHeavy ? 'word-too-large' : 'word-unreadable');
  }
}
