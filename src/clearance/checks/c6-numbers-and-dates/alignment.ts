import type { ReadText } from '../../../reading/reading.ts';
import { type Side, sidesOf } from './alignment-sides.ts';

/** Paragraphs of two versions that say the same, by their indexes; one side is empty where the other has nothing like it. */
export type AlignedGroup = { readonly here: readonly number[]; readonly there: readonly number[] };

const band = 40;
/** How many paragraphs of either side stand for each other, and what it costs that they are not one and one. */
const moves = [
  { a: 1, b: 1, cost: 0 },
  { a: 1, b: 2, cost: 1.5 },
  { a: 2, b: 1, cost: 1.5 },
  { a: 1, b: 0, cost: 3 },
  { a: 0, b: 1, cost: 3 },
] as const;

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
  const groups = groupsOf(...sidesOf(here, there));
  kept.set(there.tokens, groups);
  return groups;
}

/** One row of the table: the best score to each place within the band, and the move that led there (-1 for none). */
type Line = { readonly from: number; readonly scores: Float64Array; readonly moves: Int8Array };

function groupsOf(here: Side, there: Side): AlignedGroup[] {
  const [rows, columns] = [here.count, there.count];
  const centre = centres(here, there);
  const lines: Line[] = [];
  for (let a = 0; a <= rows; a++) {
    const from = a === 0 ? 0 : Math.max(0, centre[a]! - band);
    const to = a === rows ? columns : Math.min(columns, centre[a]! + band);
    const width = Math.max(0, to - from + 1);
    const line = { from, scores: new Float64Array(width).fill(-Infinity), moves: new Int8Array(width).fill(-1) };
    lines.push(line);
    if (a === 0) line.scores[0] = 0;
    for (let b = a === 0 ? 1 : from; b <= to; b++) fill(here, there, lines, a, b);
  }
  return traced(lines, rows, columns);
}

/** Where on the other side a paragraph would stand if both ran on evenly. */
function centres(here: Side, there: Side): number[] {
  const found = [0];
  let [sumHere, sumThere, b] = [0, 0, 0];
  for (const length of here.lengths) {
    sumHere += length / here.total;
    while (b < there.count && sumThere < sumHere) sumThere += there.lengths[b++]! / there.total;
    found.push(b);
  }
  return found;
}

function fill(here: Side, there: Side, lines: readonly Line[], a: number, b: number): void {
  const line = lines[a]!;
  for (let at = 0; at < moves.length; at++) {
    const move = moves[at]!;
    if (a < move.a || b < move.b) continue;
    const before = lines[a - move.a]!;
    const score = before.scores[b - move.b - before.from];
    if (score === undefined || score === -Infinity) continue;
    const whole = score - move.cost + (move.a > 0 && move.b > 0 ? likeness(here, there, a, b, move) : 0);
    if (whole <= line.scores[b - line.from]!) continue;
    line.scores[b - line.from] = whole;
    line.moves[b - line.from] = at;
  }
}

/** How alike two small runs of paragraphs are: by their lengths, and by the marks they share and do not share. */
function likeness(here: Side, there: Side, a: number, b: number, move: (typeof moves)[number]): number {
  const keysHere = move.a === 1 ? here.keys[a - 1]! : here.joined(a - 2);
  const keysThere = move.b === 1 ? there.keys[b - 1]! : there.joined(b - 2);
  const logHere = move.a === 1 ? here.logs[a - 1]! : here.logsOfTwo[a - 2]!;
  const logThere = move.b === 1 ? there.logs[b - 1]! : there.logsOfTwo[b - 2]!;
  const shared = countShared(keysHere, keysThere);
  const alone = keysHere.length + keysThere.length - 2 * shared;
  return 1 + 2 * shared - 0.5 * alone - 2 * Math.min(Math.abs(logHere - logThere), 2.5);
}

/** How many numbers two sorted rows have in common. */
function countShared(one: Int32Array, two: Int32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < two.length; ) {
    if (one[a] === two[b]) {
      shared++;
      a++;
      b++;
    } else if (one[a]! < two[b]!) a++;
    else b++;
  }
  return shared;
}

function traced(lines: readonly Line[], rows: number, columns: number): AlignedGroup[] {
  const groups: AlignedGroup[] = [];
  let [a, b] = [rows, columns];
  while (a > 0 || b > 0) {
    const line = lines[a]!;
    const move = moves[line.moves[b - line.from] ?? -1];
    // The way left the band: what remains has no counterpart.
    if (!move) return [{ here: run(0, a), there: [] }, { here: [], there: run(0, b) }, ...groups.reverse()];
    groups.push({ here: run(a - move.a, a), there: run(b - move.b, b) });
    a -= move.a;
    b -= move.b;
  }
  return groups.reverse();
}

const run = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
