import type { OpenCounts } from './open-findings.ts';

/** What the machine counted in a draft for one reader, and when. */
export interface Counted extends OpenCounts {
  readonly stamp: string;
  readonly at: Date;
  /** Whether the dictionaries had answered about every word. */
  readonly isWhole: boolean;
}

/** Counts older than this are counted again: what the rules know of the house, its books and its offices, changes under them. */
const freshMs = 10 * 60_000;
/** Counts without all of the spelling are counted again this soon. */
const partlyFreshMs = 15_000;
/** Readers of whom counts are kept; whoever asked longest ago is forgotten first. */
const mostReaders = 200;

/**
 * What stands open in the drafts in hand, by reader: each has his own counts, since what he may not know is neither shown nor counted for
 * him. Kept in memory only; the draft's own page always reads anew.
 */
export class Tally {
  readonly #readers = new Map<string, Map<string, Counted>>();
  readonly #reading = new Map<string, Promise<void>>();

  /** What is still fresh of a draft for a reader. */
  of(reader: string, draft: string, stamp: string, now: Date): Counted | null {
    const counted = this.#readers.get(reader)?.get(draft);
    if (counted === undefined || counted.stamp !== stamp) return null;
    const lastsMs = counted.isWhole ? freshMs : partlyFreshMs;
    return now.getTime() - counted.at.getTime() < lastsMs ? counted : null;
  }

  note(reader: string, draft: string, counted: Counted): void {
    const drafts = this.#readers.get(reader) ?? new Map<string, Counted>();
    drafts.set(draft, counted);
    this.#readers.delete(reader);
    this.#readers.set(reader, drafts);
    const [oldest] = this.#readers.keys();
    if (this.#readers.size > mostReaders && oldest !== undefined) this.#readers.delete(oldest);
  }

  /** Forgets the drafts that a reader does not have before him any more. */
  keepOnly(reader: string, drafts: ReadonlySet<string>): void {
    const kept = this.#readers.get(reader);
    for (const id of kept?.keys() ?? []) if (!drafts.has(id)) kept?.delete(id);
  }

  /** One reading for a reader at a time: whoever asks while it goes on waits for the same. */
  reading(reader: string, read: () => Promise<void>): Promise<void> {
    const going = this.#reading.get(reader);
    if (going !== undefined) return going;
    const started = read().finally(() => this.#reading.delete(reader));
    this.#reading.set(reader, started);
    return started;
  }
}
