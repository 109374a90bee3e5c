import type { EntryId } from '../kernel/id.ts';
import type { Connection } from './entry.store.ts';
import type { Frontier, Node } from './frontier.ts';

/** What one look at the database shows: entries without a leaf in their order, the size of the tree, and the snapshot of the look. */
export interface Look {
  readonly waiting: readonly EntryId[];
  readonly size: number;
  readonly snapshot: string;
}

/** Looks for entries without a leaf: all of them, or those that the snapshot of an earlier look did not see. */
export async function lookForEntries(connection: Connection, since: string | null, most: number): Promise<Look> {
  const all = `array(select e.id from ledger.entry e where not exists (select from ledger.leaf l where l.entry = e.id)
    order by e.turn limit $1)`;
  const { rows } = await connection.query<{ waiting: EntryId[]; size: string; snapshot: string }>(
    `select ${since === null ? all : 'ledger.waiting($2::pg_snapshot, $1)'} as waiting, (select size from ledger.head) as size,
       pg_current_snapshot()::text as snapshot`,
    since === null ? [most] : [most, since],
  );
  const { waiting, size, snapshot } = rows[0]!;
  return { waiting, size: Number(size), snapshot };
}

/** The kept end of the tree. */
export interface Head {
  readonly size: number;
  readonly frontier: Buffer;
}

/** The end of the tree; with `lock` it is ours until the transaction ends, or null while another sequencer has it. */
export async function readHead(connection: Connection, lock: boolean): Promise<Head | null> {
  const { rows } = await connection.query<{ size: string; frontier: Buffer }>(
    `select size, frontier from ledger.head ${lock ? 'for update skip locked' : ''}`,
  );
  const [head] = rows;
  return head === undefined ? null : { size: Number(head.size), frontier: head.frontier };
}

/** What a batch adds to the tree. */
export interface Growth {
  readonly leaves: readonly { readonly entry: EntryId; readonly hash: Buffer }[];
  readonly nodes: readonly Node[];
  readonly frontier: Frontier;
  readonly note: string;
}

/** Writes leaves, nodes, the new end and its signed checkpoint, in one statement. */
export async function addGrowth(connection: Connection, { leaves, nodes, frontier, note }: Growth): Promise<void> {
  await connection.query(
    `with leaves as (
       insert into ledger.leaf (position, entry, hash)
       select $1::bigint + place - 1, entry, hash from unnest($2::uuid[], $3::bytea[]) with ordinality added (entry, hash, place)),
     nodes as (
       insert into ledger.node (level, index, hash) select * from unnest($4::smallint[], $5::bigint[], $6::bytea[])),
     signed as (
       insert into ledger.checkpoint (size, root, note) values ($7, $8, $9))
     update ledger.head set size = $7, frontier = $10`,
    [
      frontier.size - leaves.length,
      leaves.map((leaf) => leaf.entry),
      leaves.map((leaf) => leaf.hash),
      nodes.map((node) => node.level),
      nodes.map((node) => node.index),
      nodes.map((node) => node.hash),
      frontier.size,
      frontier.root,
      note,
      frontier.bytes,
    ],
  );
}

/** The notes of checkpoints larger than `size`, smallest first; only the newest when none is known yet. */
export async function checkpointsAfter(connection: Connection, size: number | null, most: number): Promise<string[]> {
  const { rows } = await connection.query<{ note: string }>(
    size === null
      ? 'select note from ledger.checkpoint order by size desc limit 1'
      : 'select note from ledger.checkpoint where size > $1 order by size limit $2',
    size === null ? [] : [size, most],
  );
  return rows.map((row) => row.note);
}

/** The positions of those entries that have a leaf. */
export async function positionsOf(connection: Connection, entries: readonly EntryId[]): Promise<Map<EntryId, number>> {
  const { rows } = await connection.query<{ entry: EntryId; position: string }>(
    'select entry, position from ledger.leaf where entry = any ($1::uuid[])',
    [entries],
  );
  return new Map(rows.map(({ entry, position }) => [entry, Number(position)]));
}
