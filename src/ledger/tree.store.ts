import type { Connection } from './entry.store.ts';
import { LEVELS_APART } from './frontier.ts';
import { type Block, blocksOf, consistencyRanges, inclusionRanges, nodeHash, type Range, rootOver } from './merkle.ts';

/** The tree lacks a hash that a complete one would have. */
export class TreeIncomplete extends Error {
  override name = 'TreeIncomplete';
}

/** The root of the first `size` leaves, from the kept nodes: some dozens of hashes whatever the size. */
export async function rootAt(connection: Connection, size: number): Promise<Buffer> {
  const [root] = size === 0 ? [rootOver([])] : await rootsOf(connection, [{ start: 0, end: size }]);
  return root!;
}

/** The proof that leaf `position` is in the tree of the first `size` leaves. */
export const inclusionProof = (connection: Connection, position: number, size: number): Promise<Buffer[]> =>
  rootsOf(connection, inclusionRanges(position, size));

/** The proof that the tree of the first `size` leaves begins with that of the first `earlier`. */
export const consistencyProof = (connection: Connection, earlier: number, size: number): Promise<Buffer[]> =>
  rootsOf(connection, consistencyRanges(earlier, size));

async function rootsOf(connection: Connection, ranges: readonly Range[]): Promise<Buffer[]> {
  const blocks = ranges.map(blocksOf);
  const kept = await keptHashes(connection, blocks.flat().flatMap(keptUnder));
  const hashOf = (block: Block): Buffer => {
    const hashes = keptUnder(block).map(({ level, index }) => {
      const hash = kept.get(`${level}/${index}`);
      if (hash === undefined) throw new TreeIncomplete(`the tree lacks hash ${index} of level ${level}`);
      return hash;
    });
    return foldPairs(hashes);
  };
  return blocks.map((ofRange) => rootOver(ofRange.map(hashOf)));
}

/** The kept subtrees that a block is made of: itself, or those of the next kept level beneath. */
function keptUnder({ level, index }: Block): Block[] {
  const above = level % LEVELS_APART;
  const width = 2 ** above;
  return Array.from({ length: width }, (_, place) => ({ level: level - above, index: index * width + place }));
}

async function keptHashes(connection: Connection, blocks: readonly Block[]): Promise<Map<string, Buffer>> {
  const leaves = blocks.filter((block) => block.level === 0).map((block) => block.index);
  const nodes = blocks.filter((block) => block.level > 0);
  const { rows } = await connection.query<{ level: number; index: string; hash: Buffer }>(
    `select 0 as level, l.position as index, l.hash from ledger.leaf l where l.position = any ($1::bigint[])
     union all
     select n.level, n.index, n.hash from unnest($2::int[], $3::bigint[]) wanted (level, index)
     join ledger.node n on n.level = wanted.level and n.index = wanted.index`,
    [leaves, nodes.map((node) => node.level), nodes.map((node) => node.index)],
  );
  return new Map(rows.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
}

function foldPairs(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 1) return hashes[0]!;
  return foldPairs(hashes.flatMap((hash, place) => (place % 2 === 0 ? [nodeHash(hash, hashes[place + 1]!)] : [])));
}
