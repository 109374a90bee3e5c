import type { Language } from '../../../kernel/text.ts';
import type { ReadText } from '../../../reading/reading.ts';
import { marksOf } from './version-marks.ts';

/** What the alignment compares of one version: how long its paragraphs are, and what they hold, as numbers that both versions share. */
export type Side = {
  readonly count: number;
  readonly lengths: readonly number[];
  readonly total: number;
  /** Logarithms of the lengths, as if written in English; of single paragraphs, and of each with the next. */
  readonly logs: Float64Array;
  readonly logsOfTwo: Float64Array;
  /** What each paragraph holds, sorted. */
  readonly keys: readonly Int32Array[];
  /** What a paragraph and the next one hold. */
  joined(at: number): Int32Array;
};

const usualLength: Readonly<Record<Language, number>> = { ar: 0.85, en: 1, fr: 1.15 };

/** Both versions, ready to be compared. */
export function sidesOf(here: ReadText, there: ReadText): [Side, Side] {
  const numbers = new Map<string, number>();
  return [sideOf(here, numbers), sideOf(there, numbers)];
}

function sideOf(read: ReadText, numbers: Map<string, number>): Side {
  const lengths = read.paragraphs.map(({ start, end }) => end - start + 1);
  const held: number[][] = lengths.map(() => []);
  for (const { keys, kind, paragraph } of marksOf(read)) {
    const key = `${kind} ${keys[0] || keys[1]}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    held[paragraph]?.push(numbers.get(key)!);
  }
  const keys = held.map((each) => Int32Array.from(each).sort());
  const joined: (Int32Array | undefined)[] = [];
  const usual = usualLength[read.language];
  return {
    count: lengths.length,
    lengths,
    total: lengths.reduce((sum, length) => sum + length, 0) || 1,
    logs: Float64Array.from(lengths, (length) => Math.log(length / usual)),
    logsOfTwo: Float64Array.from(lengths, (length, at) => Math.log((length + (lengths[at + 1] ?? 0)) / usual)),
    keys,
    joined: (at) => (joined[at] ??= Int32Array.from([...keys[at]!, ...keys[at + 1]!]).sort()),
  };
}
