import { type ChildProcess, fork } from 'node:child_process';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';
import {
  type OcrLimits,
  type OcrRefusal,
  ocrLimits,
  type PageLook,
  type Pictured,
  patience,
  type RecognisedPage,
  type Turn,
  tooHeavySignal,
  tooLongSignal,
} from './ocr.ts';
import type { Answered, PageJob, PageReply } from './ocr-process.ts';

type Answer = Outcome<Answered, OcrRefusal>;
type Waiting = { readonly job: PageJob; readonly resolve: (outcome: Answer) => void };

/** A page of a file, counted from 1. */
export type PageOf = { readonly source: Uint8Array | string; readonly kind: Pictured; readonly page: number };

export type ReadOptions = {
  /** Gives the page up: the answer is then `unreadable`, and the engine starts anew for the next. */
  readonly signal?: AbortSignal;
  /** Someone waits for it: it goes before what is read in the background. */
  readonly isUrgent?: boolean;
};

export interface Recogniser {
  /** Reads one page. */
  readPage(
    page: PageOf,
    expected: Language | null,
    options?: ReadOptions,
  ): Promise<Outcome<RecognisedPage, OcrRefusal>>;
  /** The page as a picture (PNG, grey), turned as it was for reading; never waits behind the reading of others. */
  showPage(page: PageOf, turn: Turn): Promise<Outcome<Uint8Array, OcrRefusal>>;
  /** How the page looks as a whole, to be known again (`look.ts`); it waits as `showPage` does. Null where too little stands on it. */
  lookOfPage(page: PageOf): Promise<Outcome<string | null, OcrRefusal>>;
  /** What is seen on a page at first sight; it waits for other looks alone. */
  lookAt(page: PageOf): Promise<Outcome<PageLook, OcrRefusal>>;
  /** Some pages of a PDF or a TIFF, from 1 and in the order given, as a file of their own of the same kind. */
  cut(file: Omit<PageOf, 'page'>, pages: readonly number[]): Promise<Outcome<Uint8Array, OcrRefusal>>;
  /** Ends the engine. What is still waiting is answered as unreadable. */
  close(): void;
}

export type RecogniserOptions = {
  readonly limits?: Partial<OcrLimits>;
  /** After how many milliseconds without work the engine's process is ended, so that a server at rest is small. */
  readonly idleAfterMs?: number;
};

/** Why the process of the engine ended in the midst of a page. A machine short of memory kills it from outside. */
function whyEnded(signal: NodeJS.Signals | null): OcrRefusal {
  if (signal === tooLongSignal) return 'took-too-long';
  return signal === tooHeavySignal || signal === 'SIGKILL' ? 'too-heavy' : 'unreadable';
}

/** One process of the engine that does one page at a time; it starts with the first page and ends when nobody asks. */
class Lane {
  readonly #idleAfterMs: number;
  readonly #queue: Waiting[] = [];
  #child: ChildProcess | null = null;
  #current: Waiting | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(idleAfterMs: number) {
    this.#idleAfterMs = idleAfterMs;
  }

  run(job: PageJob, { signal, isUrgent = false }: ReadOptions = {}): Promise<Answer> {
    return new Promise((resolve) => {
      if (this.#closed || signal?.aborted === true) return resolve(refuse('unreadable'));
      const waiting: Waiting = { job, resolve };
      signal?.addEventListener('abort', () => this.#giveUp(waiting), { once: true });
      if (isUrgent) this.#queue.unshift(waiting);
      else this.#queue.push(waiting);
      if (this.#current === null) this.#next();
    });
  }

  close(): void {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) waiting.resolve(refuse('unreadable'));
    if (this.#current === null) this.#end();
    else this.#finish(refuse('unreadable'), true);
  }

  #giveUp(waiting: Waiting): void {
    if (this.#current === waiting) return this.#finish(refuse('unreadable'), true);
    const place = this.#queue.indexOf(waiting);
    if (place < 0) return;
    this.#queue.splice(place, 1);
    waiting.resolve(refuse('unreadable'));
  }

  #next(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const waiting = this.#queue.shift();
    if (waiting === undefined) {
      this.#timer = setTimeout(() => this.#end(), this.#idleAfterMs).unref();
      return;
    }
    this.#current = waiting;
    const { milliseconds } = waiting.job.limits;
    this.#timer = setTimeout(() => this.#finish(refuse('took-too-long'), true), milliseconds * patience);
    const child = this.#child ?? this.#start();
    child.ref();
    child.channel?.ref();
    child.send(waiting.job);
  }

  #finish(outcome: Answer, spent: boolean): void {
    const finished = this.#current;
    this.#current = null;
    if (spent) this.#end();
    else this.#rest();
    finished?.resolve(outcome);
    this.#next();
  }

  #rest(): void {
    this.#child?.unref();
    this.#child?.channel?.unref();
  }

  #end(): void {
    const child = this.#child;
    this.#child = null;
    if (child === null) return;
    child.removeAllListeners();
    child.on('error', () => undefined);
    child.kill('SIGKILL');
  }

  #start(): ChildProcess {
    const child = fork(new URL('./ocr-process.ts', import.meta.url), {
      // It opens hostile files: it may read, and may neither write, nor start anything, nor reach the network.
      execArgv: [
        '--permission',
        '--allow-fs-read=*',
        '--allow-worker',
        '--max-old-space-size=384',
        '--disable-warning=SecurityWarning',
      ],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (reply: PageReply) => this.#finish(reply.outcome, reply.spent));
    child.on('error', () => this.#lost(child, 'unreadable'));
    child.on('exit', (_, signal) => this.#lost(child, whyEnded(signal)));
    this.#child = child;
    return child;
  }

  #lost(child: ChildProcess, why: OcrRefusal): void {
    if (this.#child === child && this.#current !== null) this.#finish(refuse(why), true);
    else if (this.#child === child) this.#end();
  }
}

/**
 * Recognises scanned pages in a process of their own, with limits of time, memory and dots. A page that passes one of them costs that page
 * its text, and the process if need be; the next page gets a new one.
 */
export function createRecogniser({ limits = {}, idleAfterMs = 30_000 }: RecogniserOptions = {}): Recogniser {
  const [reading, showing, looking] = [new Lane(idleAfterMs), new Lane(idleAfterMs), new Lane(idleAfterMs)];
  const bounds: OcrLimits = { ...ocrLimits, ...limits };
  const usual = { page: 1, pages: [], expected: null, turn: 0, limits: bounds } as const;
  return {
    async readPage(page, expected, options) {
      const outcome = await reading.run({ ...usual, task: 'read', ...page, expected }, options);
      return outcome.done ? done(outcome.value as RecognisedPage) : outcome;
    },
    async showPage(page, turn) {
      const outcome = await showing.run({ ...usual, task: 'show', ...page, turn });
      return outcome.done ? done(outcome.value as Uint8Array) : outcome;
    },
    async lookOfPage(page) {
      const outcome = await showing.run({ ...usual, task: 'know', ...page });
      return outcome.done ? done(outcome.value as string | null) : outcome;
    },
    async lookAt(page) {
      const outcome = await looking.run({ ...usual, task: 'look', ...page });
      return outcome.done ? done(outcome.value as PageLook) : outcome;
    },
    async cut(file, pages) {
      const outcome = await looking.run({ ...usual, task: 'cut', ...file, pages });
      return outcome.done ? done(outcome.value as Uint8Array) : outcome;
    },
    close() {
      reading.close();
      showing.close();
      looking.close();
    },
  };
}
