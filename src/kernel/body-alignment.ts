import { aligned } from './aligned.ts';
import type { Block, Body } from './body.ts';
import { frameOf, keyOfBlock, plainOfBlock } from './body-parts.ts';

/** A step from one body to another: a block that stayed, one whose words changed, or blocks that went with those that came in their place. */
export type BlockStep =
  | { readonly kind: 'same' | 'reworded'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'replaced';
      readonly from: number;
      readonly gone: readonly Block[];
      readonly to: number;
      readonly come: readonly Block[];
    };

/** Blocks that share fewer of their words than this are not one block that was rewritten. */
const leastShared = 0.34;
/** Above this product of numbers of blocks they are paired in their order. */
const mostPairs = 10_000;

const keys = new WeakMap<Block, string>();
function keyOf(block: Block): string {
  const known = keys.get(block) ?? keyOfBlock(block);
  keys.set(block, known);
  return known;
}

/** How one body becomes another, block by block in their order. A block is reworded where its frame stayed and its words are akin. */
export function alignBlocks(before: Body, after: Body): BlockStep[] {
  const steps: BlockStep[] = [];
  const from = before.blocks.map(keyOf);
  const to = after.blocks.map(keyOf);
  let [i, j] = [0, 0];
  let [gone, come] = [0, 0];
  const settle = (): void => {
    if (gone + come > 0) steps.push(...between(before, i - gone, gone, after, j - come, come));
    [gone, come] = [0, 0];
  };
  for (const { change } of aligned(from, to)) {
    if (change === 'removed') {
      i++;
      gone++;
    } else if (change === 'added') {
      j++;
      come++;
    } else {
      settle();
      steps.push({ kind: 'same', from: i++, to: j++ });
    }
  }
  settle();
  return steps;
}

function between(before: Body, from: number, gone: number, after: Body, to: number, come: number): BlockStep[] {
  const old = before.blocks.slice(from, from + gone);
  const fresh = after.blocks.slice(to, to + come);
  const whole: BlockStep = { kind: 'replaced', from, gone: old, to, come: fresh };
  // One paragraph that became two, or the reverse, is one change: half of it would double or lose words.
  if (gone !== come && gone * come > 0 && lettersOf(old) === lettersOf(fresh)) return [whole];
  const pairs = gone * come > mostPairs ? inOrder(old, fresh) : bestPairs(old, fresh);
  const steps: BlockStep[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...pairs, [gone, come] as const]) {
    steps.push(...gap(before, from + i, a - i, after, to + j, b - j));
    if (a < gone) steps.push({ kind: 'reworded', from: from + a, to: to + b });
    [i, j] = [a + 1, b + 1];
  }
  return steps;
}

/** What lies between two pairs: one block for one of the same frame is a rewritten one, all else is replaced as a whole. */
function gap(before: Body, from: number, gone: number, after: Body, to: number, come: number): BlockStep[] {
  if (gone + come === 0) return [];
  const old = before.blocks.slice(from, from + gone);
  const fresh = after.blocks.slice(to, to + come);
  if (gone === 1 && come === 1 && frameOf(old[0]!) === frameOf(fresh[0]!)) return [{ kind: 'reworded', from, to }];
  return [{ kind: 'replaced', from, gone: old, to, come: fresh }];
}

const lettersOf = (blocks: readonly Block[]): string => blocks.map(plainOfBlock).join('').replaceAll(/\s+/g, '');

type Pair = readonly [number, number];

const inOrder = (old: readonly Block[], fresh: readonly Block[]): Pair[] =>
  Array.from({ length: Math.min(old.length, fresh.length) }, (_, at): Pair => [at, at]).filter(
    ([a, b]) => frameOf(old[a]!) === frameOf(fresh[b]!),
  );

/** The pairs, in order, that share the most words. */
function bestPairs(old: readonly Block[], fresh: readonly Block[]): Pair[] {
  const [words, others] = [old.map(bagOf), fresh.map(bagOf)];
  const [frames, otherFrames] = [old.map(frameOf), fresh.map(frameOf)];
  const likeness = old.map((_, a) =>
    fresh.map((__, b) => (frames[a] === otherFrames[b] ? sharedOf(words[a]!, others[b]!) : 0)),
  );
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(fresh.length + 1));
  const paired = (a: number, b: number): number =>
    likeness[a]![b]! >= leastShared ? likeness[a]![b]! + best[a + 1]![b + 1]! : -1;
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = fresh.length - 1; b >= 0; b--)
      best[a]![b] = Math.max(best[a + 1]![b]!, best[a]![b + 1]!, paired(a, b));
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < old.length && b < fresh.length) {
    if (paired(a, b) === best[a]![b]) pairs.push([a++, b++]);
    else if (best[a + 1]![b]! >= best[a]![b + 1]!) a++;
    else b++;
  }
  return pairs;
}

type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number };

function bagOf(block: Block): Bag {
  const words = plainOfBlock(block).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How much of the words of two blocks they share, from 0 to 1. */
function sharedOf(one: Bag, other: Bag): number {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
