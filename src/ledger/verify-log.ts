import type { EntryId } from '../kernel/id.ts';
import { type Connection, wholeEntries } from './entry.store.ts';
import type { Findings } from './finding.ts';
import { Frontier, type Node } from './frontier.ts';
import { hashOfEntry } from './leaf.ts';
import { readHead } from './sequencer.store.ts';
import type { Witness } from './verify-checkpoints.ts';

const LEAVES_AT_ONCE = 1000;

/** What building the tree again showed: its end, and the tables that entries committed rows of. */
export interface LogSeen {
  readonly size: number;
  readonly root: Buffer;
  readonly relations: ReadonlySet<string>;
}

interface LeafRow {
  position: string;
  entry: EntryId;
  hash: Buffer;
}

/** Builds the whole tree again from the entries, holding it against its leaves, its kept nodes and every witness. */
export async function verifyLog(
  connection: Connection,
  witnesses: readonly Witness[],
  findings: Findings,
  onProgress: (done: number, total: number) => void,
): Promise<LogSeen> {
  const { rows } = await connection.query<{ total: string }>(
    'select coalesce(max(position) + 1, 0) as total from ledger.leaf',
  );
  const total = Number(rows[0]?.total ?? 0);
  const frontier = Frontier.empty();
  const relations = new Set<string>();
  for (let from = 0; from < total; from += LEAVES_AT_ONCE) {
    const leaves = await leavesFrom(connection, from);
    await verifyEntries(connection, leaves, relations, findings);
    const nodes: Node[] = [];
    for (const leaf of leaves) {
      if (Number(leaf.position) !== frontier.size) {
        findings.add('root-differs', { place: 'ledger.leaf', at: frontier.size });
        return { size: frontier.size, root: frontier.root, relations };
      }
      nodes.push(...frontier.append(leaf.hash));
      for (const witness of witnesses) await witness.hold(frontier.size, () => frontier.root);
    }
    await verifyNodes(connection, nodes, findings);
    onProgress(Math.min(from + LEAVES_AT_ONCE, total), total);
  }
  for (const witness of witnesses) await witness.end(frontier.size);
  await verifyHead(connection, frontier, findings);
  return { size: frontier.size, root: frontier.root, relations };
}

async function leavesFrom(connection: Connection, from: number): Promise<LeafRow[]> {
  const { rows } = await connection.query<LeafRow>(
    'select position, entry, hash from ledger.leaf where position >= $1 and position < $2 order by position',
    [from, from + LEAVES_AT_ONCE],
  );
  return rows;
}

/** The tree is built from the kept leaves, so that a changed entry is found in its place and not as a root that differs. */
async function verifyEntries(
  connection: Connection,
  leaves: readonly LeafRow[],
  relations: Set<string>,
  findings: Findings,
): Promise<void> {
  const found = await wholeEntries(
    connection,
    leaves.map((leaf) => leaf.entry),
  );
  const byId = new Map(found.map((whole) => [whole.entry.id, whole]));
  for (const { position, entry, hash } of leaves) {
    const whole = byId.get(entry);
    const facts = { entry, position: Number(position) };
    if (whole === undefined) findings.add('missing-entry', facts);
    else if (!hashOfEntry(whole.entry, whole.committed).equals(hash)) findings.add('entry-changed', facts);
    for (const [relation] of whole?.committed ?? []) relations.add(relation);
  }
}

async function verifyNodes(connection: Connection, nodes: readonly Node[], findings: Findings): Promise<void> {
  const { rows } = await connection.query<{ hash: Buffer | null }>(
    `select n.hash from unnest($1::int[], $2::bigint[]) with ordinality wanted (level, index, place)
     left join ledger.node n on n.level = wanted.level and n.index = wanted.index order by wanted.place`,
    [nodes.map((node) => node.level), nodes.map((node) => node.index)],
  );
  nodes.forEach(({ level, index, hash }, place) => {
    if (!rows[place]?.hash?.equals(hash))
      findings.add('root-differs', { place: 'ledger.node', at: index * 2 ** level });
  });
}

async function verifyHead(connection: Connection, frontier: Frontier, findings: Findings): Promise<void> {
  const head = await readHead(connection, false);
  const isSame = head?.size === frontier.size && head.frontier.equals(frontier.bytes);
  if (!isSame) findings.add('root-differs', { place: 'ledger.head', at: frontier.size });
}
