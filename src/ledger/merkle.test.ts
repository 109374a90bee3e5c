import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import known from './fixtures/merkle.json' with { type: 'json' };
import { Frontier, LEVELS_APART, type Node } from './frontier.ts';
import {
  blocksOf,
  consistencyRanges,
  emptyRoot,
  inclusionRanges,
  leafHash,
  nodeHash,
  provesConsistency,
  provesInclusion,
  type Range,
  rootOver,
} from './merkle.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** The definition of RFC 9162 word for word: slow, and therefore to be believed. */
function naive(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0]!;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(naive(leaves.slice(0, half)), naive(leaves.slice(half)));
}

function naiveInclusion(position: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length <= 1) return [];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return position < half
    ? [...naiveInclusion(position, left), naive(right)]
    : [...naiveInclusion(position - half, right), naive(left)];
}

const leavesOf = (count: number, seed = 0): Buffer[] =>
  Array.from({ length: count }, (_, n) => leafHash(`${seed}/${n}`));
const grown = (leaves: readonly Buffer[]): { frontier: Frontier; nodes: Node[] } => {
  const frontier = Frontier.empty();
  return { nodes: leaves.flatMap((leaf) => frontier.append(leaf)), frontier };
};
const over = (leaves: readonly Buffer[], ranges: readonly Range[]): Buffer[] =>
  ranges.map(({ start, end }) => naive(leaves.slice(start, end)));

const sizes = fc.integer({ min: 1, max: 300 });
const withPosition = sizes.chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 })));
const withEarlier = sizes.chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size })));

describe('the Merkle tree', () => {
  it('has the roots of the published test vectors', () => {
    const leaves = known.leaves.map((leaf) => leafHash(hex(leaf)));
    expect(emptyRoot.toString('hex')).toBe(known.emptyRoot);
    known.roots.forEach((root, place) => {
      expect(grown(leaves.slice(0, place + 1)).frontier.root.toString('hex')).toBe(root);
    });
  });

  it('gives and accepts the proofs of the published test vectors', () => {
    const leaves = known.leaves.map((leaf) => leafHash(hex(leaf)));
    for (const { position, size, proof } of known.inclusion) {
      const hashes = proof.map(hex);
      expect(over(leaves, inclusionRanges(position, size)).map((hash) => hash.toString('hex'))).toEqual(proof);
      expect(provesInclusion(leaves[position]!, position, size, hashes, hex(known.roots[size - 1]!))).toBe(true);
    }
    for (const { earlier, size, proof } of known.consistency) {
      expect(over(leaves, consistencyRanges(earlier, size)).map((hash) => hash.toString('hex'))).toEqual(proof);
      const roots = [known.roots[earlier - 1]!, known.roots[size - 1]!].map(hex);
      expect(provesConsistency(earlier, roots[0]!, size, roots[1]!, proof.map(hex))).toBe(true);
    }
  });

  it('grows leaf by leaf to the root that its definition gives, and resumes from its kept bytes', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 300 }), (size, cut) => {
        const leaves = leavesOf(size);
        const first = grown(leaves.slice(0, Math.min(cut, size))).frontier;
        const resumed = Frontier.of(first.size, first.bytes);
        for (const leaf of leaves.slice(first.size)) resumed.append(leaf);
        expect(resumed.root).toEqual(naive(leaves));
        expect(resumed.size).toBe(size);
      }),
    );
  });

  it('keeps exactly the complete subtrees of every fourth level', () => {
    const leaves = leavesOf(600);
    const { nodes } = grown(leaves);
    expect(nodes.length).toBe(Math.floor(600 / 16) + Math.floor(600 / 256));
    for (const { level, index, hash } of nodes) {
      expect(level % LEVELS_APART).toBe(0);
      expect(hash).toEqual(naive(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));
    }
  });

  it('refuses a frontier whose bytes do not fit its size', () => {
    expect(() => Frontier.of(3, Buffer.alloc(32))).toThrow('is not that of a tree of 3 leaves');
    expect(() => Frontier.of(1, Buffer.alloc(31))).toThrow();
  });

  it('proves every leaf, and nothing else, to be included', () => {
    fc.assert(
      fc.property(withPosition, ([size, position]) => {
        const leaves = leavesOf(size);
        const [root, proof] = [naive(leaves), over(leaves, inclusionRanges(position, size))];
        expect(proof).toEqual(naiveInclusion(position, leaves));
        expect(provesInclusion(leaves[position]!, position, size, proof, root)).toBe(true);
        expect(provesInclusion(leafHash('forged'), position, size, proof, root)).toBe(false);
        expect(provesInclusion(leaves[position]!, position + 1, size, proof, root)).toBe(false);
        expect(provesInclusion(leaves[position]!, position, size, [...proof, root], root)).toBe(false);
        if (size > 1) expect(provesInclusion(leaves[position]!, position, size, proof.slice(1), root)).toBe(false);
      }),
    );
  });

  it('proves that a later tree begins with an earlier one, and refuses one whose past was rewritten', () => {
    fc.assert(
      fc.property(withEarlier, fc.nat(), ([size, earlier], pick) => {
        const leaves = leavesOf(size);
        const proof = over(leaves, consistencyRanges(earlier, size));
        const [before, now] = [naive(leaves.slice(0, earlier)), naive(leaves)];
        expect(provesConsistency(earlier, before, size, now, proof)).toBe(true);
        if (earlier === 0) return;
        const rewritten = leaves.with(pick % earlier, leafHash('rewritten'));
        const forged = over(rewritten, consistencyRanges(earlier, size));
        expect(provesConsistency(earlier, before, size, naive(rewritten), forged)).toBe(false);
        expect(provesConsistency(earlier, naive(rewritten.slice(0, earlier)), size, now, proof)).toBe(false);
      }),
    );
  });

  it('composes the root of any proof range from complete subtrees', () => {
    fc.assert(
      fc.property(withPosition, ([size, position]) => {
        const leaves = leavesOf(size);
        for (const range of [...inclusionRanges(position, size), { start: 0, end: size }]) {
          const hashes = blocksOf(range).map(({ level, index }) => {
            expect((index + 1) * 2 ** level).toBeLessThanOrEqual(size);
            return naive(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
          });
          expect(rootOver(hashes)).toEqual(naive(leaves.slice(range.start, range.end)));
        }
      }),
    );
  });

  it('answers quickly and with no for absurd sizes from outside', () => {
    const root = Buffer.alloc(32);
    for (const size of [Number.NaN, -1, 0.5, 2 ** 60, Number.POSITIVE_INFINITY]) {
      expect(provesInclusion(root, 0, size, [], root)).toBe(false);
      expect(provesConsistency(1, root, size, root, [])).toBe(false);
    }
    expect(provesInclusion(root, 5, 2 ** 52, [root], root)).toBe(false);
  });
});
