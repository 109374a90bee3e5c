import { Pool } from '../pdf/pool.ts';
import { boundedMap } from './bounded-map.ts';

type Language = 'ar' | 'en' | 'fr';

/** A word of a language, exactly as it is written. */
export type SpeltWord = { readonly language: Language; readonly word: string };
export const keyOfWord = ({ language, word }: SpeltWord): string => `${language} ${word}`;

/** What the thread of the dictionaries is asked, one question at a time. */
export type SpellingQuestion =
  | { readonly kind: 'right'; readonly language: Language; readonly words: readonly string[] }
  | { readonly kind: 'near'; readonly language: Language; readonly words: readonly [string] };
/** Whether each word is right, or the right words near to the one. */
export type SpellingAnswer = readonly boolean[] | readonly string[];

/**
 * The dictionaries of a running house. What was looked up once is known; everything else is asked of one thread, which begins with the
 * first question and ends when nobody asks. What is not known in time is looked up all the same, for the next who asks.
 */
export type Spelling = {
  /** Whether words are right, by their keys, as far as it is known after so many milliseconds. */
  right(words: readonly SpeltWord[], patienceMs: number): Promise<ReadonlyMap<string, boolean>>;
  /** Right words near to wrong ones, nearest first, in the same way. To look for those of one word can take half a second. */
  near(words: readonly SpeltWord[], patienceMs: number): Promise<ReadonlyMap<string, readonly string[]>>;
  close(): Promise<void>;
};

/** Bounds, in words, megabytes and milliseconds. */
const bounds = {
  right: 200_000,
  near: 20_000,
  rightWaiting: 50_000,
  nearWaiting: 400,
  memoryMb: 192,
  answerMs: 8000,
  idleMs: 600_000,
};
type Bounds = typeof bounds;

/** Makes the dictionaries of a house; nothing is opened before the first question. */
export function createSpelling(limits: Partial<Bounds> = {}): Spelling {
  const limit = { ...bounds, ...limits };
  const desk = deskOf(limit);
  // What cannot be answered is never held against a word.
  const right = known(limit.right, limit.rightWaiting, true, desk.askFirst);
  const near = known<readonly string[]>(limit.near, limit.nearWaiting, [], desk.askLater);
  return {
    right: (words, patienceMs) =>
      right(
        [...Map.groupBy(words, ({ language }) => language)].map(([language, some]) => ({
          kind: 'right' as const,
          language,
          words: some.map(({ word }) => word),
        })),
        patienceMs,
      ),
    near: (words, patienceMs) =>
      near(
        words.map(({ language, word }) => ({ kind: 'near' as const, language, words: [word] as const })),
        patienceMs,
      ),
    close: desk.close,
  };
}

type Ask = (question: SpellingQuestion) => Promise<SpellingAnswer | null>;

/** Remembers answers, asks what is neither known nor being asked, and tells what is known when the patience is over. */
function known<Value>(most: number, mostWaiting: number, unanswered: Value, ask: Ask) {
  const kept = boundedMap<Value>(most);
  const asked = new Map<string, Promise<void>>();
  const lookUp = (question: SpellingQuestion): void => {
    const { language } = question;
    const fresh = [...new Set(question.words)].filter((word) => {
      const key = keyOfWord({ language, word });
      return kept.get(key) === undefined && !asked.has(key);
    });
    if (fresh.length === 0 || asked.size + fresh.length > mostWaiting) return;
    const keys = fresh.map((word) => keyOfWord({ language, word }));
    const answering = ask({ ...question, words: fresh } as SpellingQuestion).then((answer) => {
      keys.forEach((key, at) => {
        asked.delete(key);
        if (answer === null) kept.set(key, unanswered);
        else kept.set(key, (question.kind === 'right' ? answer[at] : answer) as Value);
      });
    });
    for (const key of keys) asked.set(key, answering);
  };
  return async (questions: readonly SpellingQuestion[], patienceMs: number): Promise<ReadonlyMap<string, Value>> => {
    for (const question of questions) lookUp(question);
    const keys = questions.flatMap(({ language, words }) => words.map((word) => keyOfWord({ language, word })));
    const late = [...new Set(keys.flatMap((key) => asked.get(key) ?? []))];
    if (late.length > 0) await Promise.race([Promise.all(late), patience(patienceMs)]);
    return new Map(
      keys.flatMap((key) => {
        const value = kept.get(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
  };
}

/** One thread that is given one question at a time: whether words are right before what may be meant by a wrong one. */
function deskOf({ memoryMb, answerMs, idleMs }: Bounds) {
  const [first, later]: [(() => Promise<void>)[], (() => Promise<void>)[]] = [[], []];
  let pool: Pool | null = null;
  let isBusy = false;
  let isClosed = false;
  let idle: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ended = pool;
    pool = null;
    await ended?.close();
  };
  const next = (): void => {
    if (isBusy || isClosed) return;
    clearTimeout(idle);
    const work = first.shift() ?? later.shift();
    if (work === undefined) {
      idle = setTimeout(() => void end(), idleMs).unref();
      return;
    }
    isBusy = true;
    void work().finally(() => {
      isBusy = false;
      next();
    });
  };
  const askIn =
    (queue: (() => Promise<void>)[]): Ask =>
    (question) =>
      new Promise((resolve) => {
        queue.push(async () => {
          pool ??= new Pool(new URL('./spelling-worker.ts', import.meta.url), {
            workers: 1,
            timeoutMs: answerMs,
            memoryMb,
          });
          resolve((await pool.run(question).catch(() => null)) as SpellingAnswer | null);
        });
        next();
      });
  return {
    askFirst: askIn(first),
    askLater: askIn(later),
    close: async (): Promise<void> => {
      isClosed = true;
      await end();
    },
  };
}

const patience = (ms: number): Promise<void> =>
  new Promise((over) => {
    setTimeout(over, ms).unref();
  });
