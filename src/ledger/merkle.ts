import { createHash } from 'node:crypto';

/** The Merkle tree of RFC 9162, section 2.1, over SHA-256: pure functions of hashes and numbers. */
const LEAF = Buffer.of(0);
const INTERIOR = Buffer.of(1);

/** The root of a tree without leaves. */
export const emptyRoot: Buffer = createHash('sha256').digest();

/** The hash of a leaf's content. */
export const leafHash = (content: string | Uint8Array): Buffer =>
  createHash('sha256').update(LEAF).update(content).digest();

/** The hash of two subtrees that stand side by side. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(INTERIOR).update(left).update(right).digest();

/** Leaves from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A complete subtree: 2^level leaves, the `index`-th of its level. */
export interface Block {
  readonly level: number;
  readonly index: number;
}

/** The subtrees whose roots prove that leaf `position` is in a tree of `size` leaves, lowest first (RFC 9162, 2.1.3.1). */
export function inclusionRanges(position: number, size: number): Range[] {
  if (!(position >= 0 && position < size)) throw new RangeError(`no leaf ${position} in a tree of ${size}`);
  const path: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + halfOf(end - start);
    path.push(position < middle ? { start: middle, end } : { start, end: middle });
    if (position < middle) end = middle;
    else start = middle;
  }
  return path.reverse();
}

/** The subtrees whose roots prove that the tree of `size` leaves begins with the tree of `earlier` leaves (RFC 9162, 2.1.4.1). */
export function consistencyRanges(earlier: number, size: number): Range[] {
  if (!(earlier >= 0 && earlier <= size)) throw new RangeError(`a tree of ${size} cannot begin with ${earlier} leaves`);
  if (earlier === 0) return [];
  const path: Range[] = [];
  let [start, end] = [0, size];
  while (end !== earlier) {
    const middle = start + halfOf(end - start);
    path.push(earlier <= middle ? { start: middle, end } : { start, end: middle });
    if (earlier <= middle) end = middle;
    else start = middle;
  }
  return (start === 0 ? path : [...path, { start, end }]).reverse();
}

/** The complete subtrees of a range that begins where a subtree of its size would begin, largest first. */
export function blocksOf({ start, end }: Range): Block[] {
  const blocks: Block[] = [];
  for (let at = start; at < end; ) {
    let [level, width] = [0, 1];
    while (at % (width * 2) === 0 && at + width * 2 <= end) [level, width] = [level + 1, width * 2];
    blocks.push({ level, index: at / width });
    at += width;
  }
  return blocks;
}

/** The root over complete subtrees of falling size, as `blocksOf` and the frontier name them. */
export const rootOver = (hashes: readonly Buffer[]): Buffer =>
  hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right));

/** Whether `proof` shows that a leaf hash stands at `position` in the tree of `size` leaves with this root. */
export function provesInclusion(
  leaf: Uint8Array,
  position: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isSize(size) || !isSize(position) || position >= size) return false;
  const path = inclusionRanges(position, size);
  if (path.length !== proof.length) return false;
  const found = proof.reduce<Uint8Array>(
    (hash, beside, step) => (path[step]!.start > position ? nodeHash(hash, beside) : nodeHash(beside, hash)),
    leaf,
  );
  return Buffer.compare(found, root) === 0;
}

/** Whether `proof` shows that the tree of `size` leaves with `root` begins with the tree of `earlier` leaves with `earlierRoot`. */
export function provesConsistency(
  earlier: number,
  earlierRoot: Uint8Array,
  size: number,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSize(size) || !isSize(earlier) || earlier > size) return false;
  if (earlier === 0) return proof.length === 0 && Buffer.compare(earlierRoot, emptyRoot) === 0;
  const path = consistencyRanges(earlier, size);
  if (path.length !== proof.length) return false;
  const startsWithin = path.length > 0 && path[0]!.end === earlier;
  let before: Uint8Array = startsWithin ? proof[0]! : earlierRoot;
  let now = before;
  for (let step = startsWithin ? 1 : 0; step < proof.length; step += 1) {
    const beside = proof[step]!;
    if (path[step]!.start >= earlier) now = nodeHash(now, beside);
    else [before, now] = [nodeHash(beside, before), nodeHash(beside, now)];
  }
  return Buffer.compare(before, earlierRoot) === 0 && Buffer.compare(now, root) === 0;
}

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The largest power of two below a number of leaves, which is at least two. */
function halfOf(leaves: number): number {
  let half = 1;
  while (half * 2 < leaves) half *= 2;
  return half;
}
