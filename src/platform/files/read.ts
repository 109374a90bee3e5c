import { Worker } from 'node:worker_threads';
import { type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Kind } from './kinds.ts';
import type { ReadJob, ReadReply } from './read-worker.ts';
import { type Reading, type ReadLimits, type ReadRefusal, readLimits } from './reading.ts';

export interface Reader {
  /** The text of a file of a known kind, and the files inside a message. Never throws for what a file holds. */
  readFile(
    source: Uint8Array | string,
    kind: Kind,
    limits?: Partial<ReadLimits>,
  ): Promise<Outcome<Reading, ReadRefusal>>;
  /** Ends the threads. What is still waiting is answered as unreadable. */
  close(): Promise<void>;
}

type Waiting = { readonly job: ReadJob; readonly resolve: (outcome: Outcome<Reading, ReadRefusal>) => void };

/** One thread that reads one file at a time; `worker` is null until it is needed and after it had to be ended. */
type Thread = { worker: Worker | null; current: Waiting | null; timer: NodeJS.Timeout | null };

export type ReaderOptions = {
  /** How many files are read at once (two: one hostile file never stops the others). */
  readonly threads?: number;
  readonly limits?: Partial<ReadLimits>;
  /** After how many milliseconds without work a thread is ended, so that a server at rest is small. */
  readonly idleAfterMs?: number;
};

/**
 * Reads hostile files in worker threads with limits of time, memory, pages and expansion. A file that passes one of them
 * costs that file its text, and the thread if need be; the next file gets a new thread.
 */
export function createReader({ threads = 2, limits = {}, idleAfterMs = 30_000 }: ReaderOptions = {}): Reader {
  const pool: Thread[] = Array.from({ length: threads }, () => ({ worker: null, current: null, timer: null }));
  const queue: Waiting[] = [];
  let closed = false;

  function end(thread: Thread): void {
    const { worker } = thread;
    thread.worker = null;
    if (worker === null) return;
    worker.removeAllListeners();
    worker.on('error', () => undefined);
    void worker.terminate();
  }

  function finish(thread: Thread, outcome: Outcome<Reading, ReadRefusal>, spent: boolean): void {
    if (thread.timer !== null) clearTimeout(thread.timer);
    const finished = thread.current;
    thread.current = null;
    thread.timer = null;
    thread.worker?.unref();
    if (spent) end(thread);
    finished?.resolve(outcome);
    next(thread);
  }

  function start(thread: Thread, megabytes: number): Worker {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
      env: {},
      execArgv: [],
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('message', (reply: ReadReply) => finish(thread, reply.outcome, reply.spent));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      finish(thread, refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'unreadable'), true);
    });
    worker.on('exit', () => finish(thread, refuse('unreadable'), true));
    thread.worker = worker;
    return worker;
  }

  function next(thread: Thread): void {
    const waiting = closed ? undefined : queue.shift();
    if (waiting === undefined) {
      thread.timer = setTimeout(() => end(thread), closed ? 0 : idleAfterMs).unref();
      return;
    }
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.current = waiting;
    const { milliseconds, megabytes } = waiting.job.limits;
    thread.timer = setTimeout(() => {
      finish(thread, refuse('took-too-long', { seconds: Math.round(milliseconds / 1_000) }), true);
    }, milliseconds);
    const worker = thread.worker ?? start(thread, megabytes);
    worker.ref();
    worker.postMessage(waiting.job);
  }

  return {
    readFile: (source, kind, own = {}) =>
      new Promise((resolve) => {
        if (closed) return resolve(refuse('unreadable'));
        const job: ReadJob = { source, kind, limits: { ...readLimits, ...limits, ...own } };
        // Where no time is left, no thread is begun only to be ended.
        if (job.limits.milliseconds <= 0) return resolve(refuse('took-too-long', { seconds: 0 }));
        queue.push({ job, resolve });
        const free = pool.find((thread) => thread.current === null);
        if (free !== undefined) next(free);
      }),
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.resolve(refuse('unreadable'));
      for (const thread of pool) {
        if (thread.timer !== null) clearTimeout(thread.timer);
        thread.current?.resolve(refuse('unreadable'));
        thread.current = null;
      }
      const workers = pool.map((thread) => thread.worker).filter((worker) => worker !== null);
      for (const worker of workers) worker.removeAllListeners();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
