import type { Language } from '../../../kernel/text.ts';
import type { ReadText } from '../../../reading/reading.ts';
import { marksOf } from './version-marks.ts';

/** Paragraphs of two versions that say the same, by their indexes; one side is empty where the other has nothing like it. */
export type AlignedGroup = { readonly here: readonly number[]; readonly there: readonly number[] };

const band = 40;
type Move = { readonly a: number; readonly b: number; readonly cost: number };
const moves: readonly Move[] = [
  { a: 1, b: 1, cost: 0 },
  { a: 1, b: 2, cost: 1.5 },
  { a: 2, b: 1, cost: 1.5 },
  { a: 1, b: 0, cost: 3 },
  { a: 0, b: 1, cost: 3 },
];

const remembered = new WeakMap<object, WeakMap<object, readonly AlignedGroup[]>>();

/**
 * Aligns the paragraphs of two language versions by position, length and what both hold whatever the language: numbers, dates, symbols,
 * names. One may stand for two. It looks no further than a band about the straight way, so that time grows with the number of paragraphs.
 */
export function align(here: ReadText, there: ReadText): readonly AlignedGroup[] {
  const kept = remembered.get(here.tokens) ?? new WeakMap<object, readonly AlignedGroup[]>();
  remembered.set(here.tokens, kept);
  const known = kept.get(there.tokens);
  if (known) return known;
  const groups = groupsOf(sideOf(here), sideOf(there));
  kept.set(there.tokens, groups);
  return groups;
}

/** What is compared of one side: how long its paragraphs are, and what they hold. */
type Side = {
  readonly lengths: readonly number[];
  readonly total: number;
  /** How long the language is where English is 1. */
  readonly usual: number;
  readonly keys: readonly (readonly string[])[];
};

function sideOf(read: ReadText): Side {
  const lengths = read.paragraphs.map(({ start, end }) => end - start + 1);
  const keys: string[][] = read.paragraphs.map(() => []);
  for (const mark of marksOf(read)) keys[mark.paragraph]?.push(mark.keys[0]!);
  return {
    lengths,
    total: lengths.reduce((sum, length) => sum + length, 0) || 1,
    usual: usualLength[read.language],
    keys,
  };
}

const usualLength: Readonly<Record<Language, number>> = { ar: 0.85, en: 1, fr: 1.15 };

type Cell = { readonly score: number; readonly move: Move | null };

function groupsOf(here: Side, there: Side): AlignedGroup[] {
  const [rows, columns] = [here.lengths.length, there.lengths.length];
  const centre = centres(here, there);
  const table: Map<number, Cell>[] = Array.from({ length: rows + 1 }, () => new Map());
  table[0]!.set(0, { score: 0, move: null });
  for (let a = 0; a <= rows; a++) {
    const from = a === 0 ? 0 : Math.max(0, centre[a]! - band);
    const to = a === rows ? columns : Math.min(columns, centre[a]! + band);
    for (let b = from; b <= to; b++) {
      if (a === 0 && b === 0) continue;
      const best = bestOf(here, there, table, a, b);
      if (best) table[a]!.set(b, best);
    }
  }
  return traced(table, rows, columns);
}

/** Where on the other side a paragraph would stand if both ran on evenly. */
function centres(here: Side, there: Side): number[] {
  const found = [0];
  let [sumHere, sumThere, b] = [0, 0, 0];
  for (const length of here.lengths) {
    sumHere += length / here.total;
    while (b < there.lengths.length && sumThere < sumHere) sumThere += there.lengths[b++]! / there.total;
    found.push(b);
  }
  return found;
}

function bestOf(here: Side, there: Side, table: readonly Map<number, Cell>[], a: number, b: number): Cell | null {
  let best: Cell | null = null;
  for (const move of moves) {
    const before = a < move.a || b < move.b ? undefined : table[a - move.a]!.get(b - move.b);
    if (!before) continue;
    const score = before.score - move.cost + (move.a && move.b ? likeness(here, there, a, b, move) : 0);
    if (!best || score > best.score) best = { score, move };
  }
  return best;
}

/** How alike two small runs of paragraphs are: by their lengths, and by the marks they share and do not share. */
function likeness(here: Side, there: Side, a: number, b: number, move: Move): number {
  const [lengthHere, keysHere] = runOf(here, a - move.a, a);
  const [lengthThere, keysThere] = runOf(there, b - move.b, b);
  const ratio = Math.log(lengthHere / here.usual / (lengthThere / there.usual));
  const counts = new Map<string, number>();
  for (const key of keysThere) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of keysHere) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    shared++;
  }
  const alone = keysHere.length + keysThere.length - 2 * shared;
  return 1 + 2 * shared - 0.5 * alone - 2 * Math.min(Math.abs(ratio), 2.5);
}

function runOf({ lengths, keys }: Side, from: number, to: number): [number, readonly string[]] {
  if (to - from === 1) return [lengths[from]!, keys[from]!];
  return [lengths[from]! + lengths[from + 1]!, [...keys[from]!, ...keys[from + 1]!]];
}

function traced(table: readonly Map<number, Cell>[], rows: number, columns: number): AlignedGroup[] {
  const groups: AlignedGroup[] = [];
  let [a, b] = [rows, columns];
  while (a > 0 || b > 0) {
    const move = table[a]!.get(b)?.move;
    // The way left the band: what remains has no counterpart.
    if (!move) return [{ here: run(0, a), there: [] }, { here: [], there: run(0, b) }, ...groups.reverse()];
    groups.push({ here: run(a - move.a, a), there: run(b - move.b, b) });
    a -= move.a;
    b -= move.b;
  }
  return groups.reverse();
}

const run = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
