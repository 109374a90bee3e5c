import type { Pool, PoolClient } from 'pg';
import type { EntryId } from '../kernel/id.ts';
import type { Facts } from '../kernel/outcome.ts';
import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import { type Connection, wholeEntries } from './entry.store.ts';
import { Frontier } from './frontier.ts';
import { hashOfEntry } from './leaf.ts';
import type { Signer } from './note.ts';
import { addGrowth, type Head, lookForEntries, readHead } from './sequencer.store.ts';
import { rootAt, TreeIncomplete } from './tree.store.ts';

const ENTRIES_IN_BATCH = 1000;
const ROWS_IN_BATCH = 20_000;
const ENTRIES_IN_LOOK = 20_000;

/** The database contradicts a checkpoint that the house signed: nothing more may be signed until someone has looked. */
export class LedgerBroken extends Error {
  override name = 'LedgerBroken';
  readonly finding: 'log-shorter-than-checkpoint' | 'root-differs';
  readonly facts: Facts;
  constructor(finding: LedgerBroken['finding'], facts: Facts) {
    super(`${finding} ${JSON.stringify(facts)}`);
    this.finding = finding;
    this.facts = facts;
  }
}

/** What a sequencer remembers between two beats; all of it can be found again in the database. */
export interface GrowingTree {
  readonly signer: Signer;
  /** The end that was found sound, or null before the first look and after a fault. */
  known: { readonly size: number; readonly root: Buffer } | null;
  /** The snapshot of the last look whose entries are all in the tree; null: look through the whole ledger. */
  since: string | null;
  /** The snapshot of the look that filled the queue, when it found everything there was. */
  looked: string | null;
  queue: readonly EntryId[];
  forget(): void;
}

export const openTree = (signer: Signer): GrowingTree => ({
  signer,
  known: null,
  since: null,
  looked: null,
  queue: [],
  forget() {
    Object.assign(this, { known: null, since: null, looked: null, queue: [] });
  },
});

/** How many entries a beat added, the size of the tree after it, and whether it left some that it knows of. */
export interface Grown {
  readonly entries: number;
  readonly size: number;
  readonly isMoreWaiting: boolean;
}

/** One beat: adds up to a batch of waiting entries, with their checkpoint, in one transaction. Adds none while another sequencer is at it. */
export async function growTree(tree: GrowingTree, pool: Pool, outside: readonly Checkpoint[]): Promise<Grown> {
  if (tree.queue.length === 0) await look(tree, pool, outside);
  if (tree.queue.length === 0) return { entries: 0, size: tree.known!.size, isMoreWaiting: false };
  const client = await pool.connect();
  let isSound = false;
  try {
    await client.query('begin');
    const grown = await addBatch(tree, client, outside);
    await client.query('commit');
    isSound = true;
    return grown();
  } finally {
    // A client whose transaction did not end well is closed, which rolls back.
    client.release(!isSound);
  }
}

async function look(tree: GrowingTree, connection: Connection, outside: readonly Checkpoint[]): Promise<void> {
  const { waiting, size, snapshot } = await lookForEntries(connection, tree.since, ENTRIES_IN_LOOK);
  if (tree.known?.size !== size) tree.known = await recognise(connection, await readHead(connection, false), outside);
  tree.queue = waiting;
  tree.looked = waiting.length < ENTRIES_IN_LOOK ? snapshot : null;
  if (waiting.length === 0) tree.since = snapshot;
}

/** Adds a batch under the lock; what it returns is to be called after the commit, and only then changes what is remembered. */
async function addBatch(tree: GrowingTree, client: PoolClient, outside: readonly Checkpoint[]): Promise<() => Grown> {
  const head = await readHead(client, true);
  if (head === null) return () => ({ entries: 0, size: tree.known!.size, isMoreWaiting: false });
  if (tree.known?.size !== head.size) {
    tree.known = null;
    await look(tree, client, outside);
  }
  const frontier = Frontier.of(head.size, head.frontier);
  if (!frontier.root.equals(tree.known!.root)) throw new LedgerBroken('root-differs', { size: head.size });
  const asked = tree.queue.slice(0, ENTRIES_IN_BATCH);
  const found = await wholeEntries(client, asked, ROWS_IN_BATCH);
  const last = found.at(-1);
  const rest = tree.queue.slice(last === undefined ? asked.length : asked.indexOf(last.entry.id) + 1);
  if (found.length > 0) {
    const leaves = found.map(({ entry, committed }) => ({ entry: entry.id, hash: hashOfEntry(entry, committed) }));
    const nodes = leaves.flatMap((leaf) => frontier.append(leaf.hash));
    await addGrowth(client, {
      leaves,
      nodes,
      frontier,
      note: signCheckpoint(frontier.size, frontier.root, tree.signer),
    });
  }
  return () => {
    tree.known = { size: frontier.size, root: frontier.root };
    tree.queue = rest;
    if (rest.length === 0 && tree.looked !== null) tree.since = tree.looked;
    return { entries: found.length, size: frontier.size, isMoreWaiting: rest.length > 0 || tree.looked === null };
  };
}

/** Finds the end of a tree that we did not write ourselves to be sound: it has the root it claims, and begins as every outside checkpoint says. */
async function recognise(
  connection: Connection,
  head: Head | null,
  outside: readonly Checkpoint[],
): Promise<{ size: number; root: Buffer }> {
  const size = head?.size ?? 0;
  const { root } = head === null ? Frontier.empty() : Frontier.of(size, head.frontier);
  for (const checkpoint of outside) {
    if (checkpoint.size > size)
      throw new LedgerBroken('log-shorter-than-checkpoint', { size, checkpoint: checkpoint.size });
  }
  for (const claimed of [{ size, root }, ...outside]) {
    if (!(await hasRoot(connection, claimed))) throw new LedgerBroken('root-differs', { size: claimed.size });
  }
  return { size, root };
}

async function hasRoot(connection: Connection, claimed: { size: number; root: Buffer }): Promise<boolean> {
  try {
    return (await rootAt(connection, claimed.size)).equals(claimed.root);
  } catch (error) {
    if (error instanceof TreeIncomplete) return false;
    throw error;
  }
}
