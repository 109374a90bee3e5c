/** Where words are kept until they are saved: `sessionStorage` in a browser, so that they end with the tab. */
export type WordShelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Words that were typed and not saved, with the instant at which they were last touched. */
export interface Kept<T> {
  readonly at: string;
  readonly words: T;
}

/** The unsaved words of one person in one browser tab. */
export interface KeptWords {
  /** What is kept of a record; null where there is nothing, or nothing readable. */
  find<T>(record: string): Kept<T> | null;
  keep(record: string, words: unknown): void;
  forget(record: string): void;
}

const prefix = 'diwan.words.';

/** Words above this classification are never kept by the browser: they stand on the page alone, and go with it. */
export const mostLevelKept = 1;

const keysOf = (shelf: WordShelf): string[] =>
  Array.from({ length: shelf.length }, (_, at) => shelf.key(at)).filter(
    (key): key is string => key?.startsWith(prefix) === true,
  );

/** Forgets everything that was typed here, whoever typed it: on leaving the house. */
export function forgetWords(shelf: WordShelf): void {
  for (const key of keysOf(shelf)) shelf.removeItem(key);
}

/** Opens the shelf for a person; what another left in the same tab is forgotten. A full or forbidden shelf keeps nothing and troubles nobody. */
export function keptWordsOf(person: string, shelf: WordShelf, clock: () => Date = () => new Date()): KeptWords {
  const mine = `${prefix}${person}.`;
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      // A browser that keeps nothing is no reason to stop anyone from writing.
    }
  };
  quietly(() => {
    for (const key of keysOf(shelf)) if (!key.startsWith(mine)) shelf.removeItem(key);
  });
  return {
    find<T>(record: string): Kept<T> | null {
      try {
        const text = shelf.getItem(mine + record);
        const kept: unknown = text === null ? null : JSON.parse(text);
        const isWhole = typeof kept === 'object' && kept !== null && 'at' in kept && 'words' in kept;
        return isWhole ? (kept as Kept<T>) : null;
      } catch {
        return null;
      }
    },
    keep: (record, words) =>
      quietly(() => shelf.setItem(mine + record, JSON.stringify({ at: clock().toISOString(), words }))),
    forget: (record) => quietly(() => shelf.removeItem(mine + record)),
  };
}
