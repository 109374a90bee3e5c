import type { Body } from './body.ts';
import { alignBlocks } from './body-alignment.ts';
import {
  type BlocksChange,
  type BodyChange,
  type Hunk,
  hunksBetween,
  isSameTokens,
  lengthOfTokens,
  tokensIn,
  type WordsChange,
  withChange,
} from './body-changes.ts';
import { keyOfBlock, partsOfBlock, type Token, tokensOf } from './body-parts.ts';

/**
 * Where a change that was made for one body stands in another: at its place there (`fits`), made there already (`made`), or nowhere,
 * because the words that it replaces are other ones by now (`gone`).
 */
export type Standing = { readonly is: 'fits'; readonly change: BodyChange } | { readonly is: 'made' | 'gone' };

const gone: Standing = { is: 'gone' };
const made: Standing = { is: 'made' };

interface PartMap {
  readonly old: readonly Token[];
  readonly fresh: readonly Token[];
  readonly hunks: readonly Hunk[];
  /** For each token of the old text its place among the fresh ones; null where it went. */
  readonly places: readonly (number | null)[];
}

/** Finds the places of changes of one body in another. What is the same for all of them is worked out once. */
export function placing(base: Body, now: Body): (change: BodyChange) => Standing {
  if (base === now) return (change) => (withChange(base, change) === null ? gone : { is: 'fits', change });
  const stood = new Map<number, number>();
  const rewritten = new Map<number, number>();
  for (const step of alignBlocks(base, now)) {
    if (step.kind !== 'replaced') rewritten.set(step.from, step.to);
    if (step.kind === 'same') stood.set(step.from, step.to);
  }
  const parts = new Map<string, PartMap>();
  const mapOf = (block: number, part: number): PartMap | null => {
    const to = rewritten.get(block);
    const old = to === undefined ? undefined : partsOfBlock(base.blocks[block]!)[part];
    if (to === undefined || old === undefined) return null;
    const name = `${block} ${part}`;
    const map = parts.get(name) ?? mapped(tokensOf(old), tokensOf(partsOfBlock(now.blocks[to]!)[part] ?? []));
    parts.set(name, map);
    return map;
  };
  return (change) => {
    if (change.kind === 'blocks') return placedBlocks(base, now, change, stood, rewritten);
    const map = mapOf(change.block, change.part);
    return map === null ? gone : placedWords(change, map, rewritten.get(change.block)!);
  };
}

function mapped(old: readonly Token[], fresh: readonly Token[]): PartMap {
  const hunks = hunksBetween(old, fresh, { joins: false });
  const places: (number | null)[] = [];
  let [at, drift] = [0, 0];
  for (const hunk of hunks) {
    const { from } = tokensIn(old, hunk.at, 0)!;
    while (at < from) places.push(at++ + drift);
    for (let left = hunk.gone.length; left > 0; left--) places.push(null);
    at += hunk.gone.length;
    drift += hunk.come.length - hunk.gone.length;
  }
  while (at < old.length) places.push(at++ + drift);
  return { old, fresh, hunks, places };
}

function placedWords(change: WordsChange, map: PartMap, block: number): Standing {
  const { old, fresh, places } = map;
  const [before, after] = [tokensOf(change.before), tokensOf(change.after)];
  const stretch = tokensIn(old, change.start, lengthOfTokens(before));
  if (stretch === null || !isSameTokens(old.slice(stretch.from, stretch.to), before)) return gone;
  if (isMade(change, before, after, stretch.from, map)) return made;
  const fits = (at: number): Standing => ({
    is: 'fits',
    change: { ...change, block, start: lengthOfTokens(fresh.slice(0, at)) },
  });
  const left = stretch.from === 0 ? -1 : (places[stretch.from - 1] ?? null);
  const right = stretch.to === old.length ? fresh.length : (places[stretch.to] ?? null);
  if (before.length === 0) {
    if (left === null && right === null) return gone;
    if (left !== null && right !== null && holds(fresh.slice(left + 1, right), after)) return made;
    return fits(left === null ? right! : left + 1);
  }
  const first = places[stretch.from] ?? null;
  const isWhole = first !== null && before.every((_, at) => places[stretch.from + at] === first + at);
  if (isWhole) return fits(first);
  const isReplaced = left !== null && right !== null && isSameTokens(fresh.slice(left + 1, right), after);
  return isReplaced ? made : gone;
}

/** How many tokens apart two places may lie that are compared as one: "the the" is shortened at either word. */
const nearby = 200;

/** Whether one of the differences between the texts is this change, be it told at a neighbouring place. */
function isMade(
  { start }: WordsChange,
  before: readonly Token[],
  after: readonly Token[],
  from: number,
  { old, hunks }: PartMap,
): boolean {
  return hunks.some((hunk) => {
    if (hunk.gone.length !== before.length || hunk.come.length !== after.length) return false;
    if (hunk.at === start) return isSameTokens(hunk.come, after);
    const { from: other } = tokensIn(old, hunk.at, 0)!;
    if (Math.abs(other - from) > nearby) return false;
    const low = Math.min(other, from);
    const high = Math.max(other, from) + before.length;
    const made = (at: number, come: readonly Token[]): Token[] =>
      old.slice(low, high).toSpliced(at - low, before.length, ...come);
    return isSameTokens(made(from, after), made(other, hunk.come));
  });
}

/** Whether some texts stand in a row among others. */
const holds = (all: readonly { readonly key: string }[], some: readonly { readonly key: string }[]): boolean =>
  some.length > 0 &&
  all.some((_, at) => at + some.length <= all.length && some.every(({ key }, i) => all[at + i]!.key === key));

type Places = ReadonlyMap<number, number>;

function placedBlocks(base: Body, now: Body, change: BlocksChange, stood: Places, rewritten: Places): Standing {
  const { block, before, after } = change;
  const end = block + before.length;
  if (end > base.blocks.length) return gone;
  const first = stood.get(block);
  const isWhole = first !== undefined && before.every((_, at) => stood.get(block + at) === first + at);
  if (before.length > 0 && isWhole) return { is: 'fits', change: { ...change, block: first } };
  const left = block === 0 ? -1 : rewritten.get(block - 1);
  const right = end === base.blocks.length ? now.blocks.length : rewritten.get(end);
  if (left === undefined && right === undefined) return gone;
  const between = left === undefined || right === undefined ? [] : now.blocks.slice(left + 1, right);
  const keyed = (blocks: readonly (typeof now.blocks)[number][]) => blocks.map((each) => ({ key: keyOfBlock(each) }));
  if (before.length > 0)
    return between.length === after.length &&
      left !== undefined &&
      right !== undefined &&
      (after.length === 0 || holds(keyed(between), keyed(after)))
      ? made
      : gone;
  if (holds(keyed(between), keyed(after))) return made;
  return { is: 'fits', change: { ...change, block: left === undefined ? right! : left + 1 } };
}

/** A change at its place in a body, under the name by which it is told apart. */
export interface NamedChange {
  readonly id: string;
  readonly change: BodyChange;
}

/** Makes changes of one body together. Those that touch what one before them touches are left, and so are those whose words do not stand there. */
export function withChanges(
  body: Body,
  changes: readonly NamedChange[],
): { readonly body: Body; readonly made: readonly string[]; readonly left: readonly string[] } {
  const chosen: NamedChange[] = [];
  const left: string[] = [];
  for (const named of changes)
    if (chosen.some(({ change }) => areCrossed(change, named.change))) left.push(named.id);
    else chosen.push(named);
  const order = new Map(chosen.map(({ id }, at) => [id, at]));
  // From the end of the text to its beginning, so that no change moves the place of another.
  const backwards = chosen.toSorted(
    (a, b) => compare(placeOf(b.change), placeOf(a.change)) || order.get(b.id)! - order.get(a.id)!,
  );
  let whole = body;
  const done: string[] = [];
  for (const { id, change } of backwards) {
    const fresh = withChange(whole, change);
    if (fresh === null) left.push(id);
    else {
      whole = fresh;
      done.push(id);
    }
  }
  return { body: whole, made: changes.map(({ id }) => id).filter((id) => done.includes(id)), left };
}

/** What is put before a block stands before its words, and what is put in at a place before what is replaced there. */
const placeOf = (change: BodyChange): readonly number[] => {
  const replaces = change.before.length > 0 ? 1 : 0;
  return change.kind === 'words'
    ? [change.block, 1, change.part, change.start, replaces]
    : [change.block, 0, 0, 0, replaces];
};

const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0;

function areCrossed(one: BodyChange, other: BodyChange): boolean {
  if (one.kind === 'words' && other.kind === 'words')
    return one.block === other.block && one.part === other.part && overlap(stretchOf(one), stretchOf(other));
  if (one.kind === 'blocks' && other.kind === 'blocks') return overlap(rangeOf(one), rangeOf(other));
  const [blocks, words] = one.kind === 'blocks' ? [one, other as WordsChange] : [other as BlocksChange, one];
  const [from, to] = rangeOf(blocks);
  return words.block >= from && words.block < to;
}

type Range = readonly [number, number];
const stretchOf = (change: WordsChange): Range => [
  change.start,
  change.start + lengthOfTokens(tokensOf(change.before)),
];
const rangeOf = ({ block, before }: BlocksChange): Range => [block, block + before.length];

/** Whether two stretches share anything; two that only touch do not, and neither do two insertions at one place. */
const overlap = ([a, b]: Range, [c, d]: Range): boolean => a < d && c < b;
