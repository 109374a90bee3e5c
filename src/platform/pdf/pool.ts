import { Worker } from 'node:worker_threads';

export type Limits = { readonly workers: number; readonly timeoutMs: number; readonly memoryMb: number };

/**
 * What a worker answers to one job: a value of the job's own shape, or the message of a fault. A worker that is `spent` holds memory which it
 * cannot give back, and is replaced.
 */
export type Reply = ({ readonly value: unknown } | { readonly fault: string }) & { readonly spent?: boolean };

/** A job was given up because it took longer than its limit; the worker that held it was replaced. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

type Job = {
  readonly message: unknown;
  readonly timeoutMs: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
};

type Seat = { worker: Worker; job: Job | null; timer: NodeJS.Timeout | null };

/**
 * A small pool of worker threads, each doing one job at a time, so that hostile or heavy content never holds the server.
 * Workers start with the first job and do not keep the process alive while idle. A worker that dies or overruns is replaced.
 */
export class Pool {
  readonly #script: URL;
  readonly #limits: Limits;
  readonly #seats = new Set<Seat>();
  readonly #waiting: Job[] = [];
  #closed = false;

  constructor(script: URL, limits: Limits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Gives a message to a free worker and waits for its answer; faults of the worker are thrown. A job may have less time than others. */
  run(message: unknown, timeoutMs = this.#limits.timeoutMs): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error('the pool of workers is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ message, timeoutMs: Math.min(timeoutMs, this.#limits.timeoutMs), resolve, reject });
      this.#next();
    });
  }

  /** Stops every worker; jobs under way or waiting are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    const seats = [...this.#seats];
    for (const job of this.#waiting.splice(0)) job.reject(new Error('the pool of workers was closed'));
    await Promise.all(seats.map((seat) => this.#leave(seat, new Error('the pool of workers was closed'))));
  }

  #next(): void {
    const free = [...this.#seats].find((seat) => seat.job === null);
    const seat = free ?? (this.#seats.size < this.#limits.workers ? this.#open() : null);
    const job = seat === null ? undefined : this.#waiting.shift();
    if (seat === null || job === undefined) return;
    seat.job = job;
    seat.worker.ref();
    seat.timer = setTimeout(
      () => void this.#leave(seat, new TookTooLong(`gave up after ${job.timeoutMs} ms`)),
      job.timeoutMs,
    );
    seat.worker.postMessage(job.message);
  }

  #open(): Seat {
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
      env: {},
      stdin: false,
    });
    const seat: Seat = { worker, job: null, timer: null };
    worker.unref();
    worker.on('message', (reply: Reply) => this.#answer(seat, reply));
    worker.on('error', (fault: Error) => void this.#leave(seat, fault));
    worker.on('exit', (code) => void this.#leave(seat, new Error(`a worker ended with code ${code}`)));
    this.#seats.add(seat);
    return seat;
  }

  #answer(seat: Seat, reply: Reply): void {
    const job = this.#release(seat);
    if (job === null) return;
    seat.worker.unref();
    if ('fault' in reply) job.reject(new Error(reply.fault));
    else job.resolve(reply.value);
    if (reply.spent === true) void this.#leave(seat, new Error('a worker was spent'));
    else this.#next();
  }

  async #leave(seat: Seat, fault: Error): Promise<void> {
    if (!this.#seats.delete(seat)) return;
    this.#release(seat)?.reject(fault);
    const ended = seat.worker.terminate();
    if (!this.#closed) this.#next();
    await ended;
  }

  #release(seat: Seat): Job | null {
    const { job } = seat;
    if (seat.timer !== null) clearTimeout(seat.timer);
    seat.timer = null;
    seat.job = null;
    return job;
  }
}
