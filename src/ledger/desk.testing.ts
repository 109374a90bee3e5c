import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type FreshDatabase, freshDatabase } from '../../test/harness/database.ts';
import { type EntryId, newId } from '../kernel/id.ts';
import { openPool } from '../platform/database/connect.ts';
import { LOG_NAME } from './checkpoint-log.ts';
import { type HouseKey, openHouseKey } from './keys.ts';
import { type SequencerOptions, startSequencer } from './sequencer.ts';

/** A database with one table of record, `desk.paper`, the three who enter it, and a folder outside: the ground of the ledger's tests. */
export interface Desk {
  readonly owner: pg.Pool;
  readonly session: pg.Pool;
  readonly sequencer: pg.Pool;
  readonly database: FreshDatabase;
  readonly folder: string;
  readonly checkpoints: string;
  readonly key: HouseKey;
  /** Does one act as the session: the statement, and the entry as the last statement. */
  act(statement: string, values?: readonly unknown[]): Promise<EntryId>;
  /** Adds papers with the given numbers, one act for all of them. */
  add(...numbers: number[]): Promise<EntryId>;
  /** Does something as the owner with every trigger of the given tables switched off. */
  behindTheBack(tables: readonly string[], statement: string): Promise<void>;
  /** Runs a sequencer until everything committed is covered. */
  sequence(options?: Partial<SequencerOptions>): Promise<void>;
  close(): Promise<void>;
}

const paper = `
  create schema desk;
  create table desk.paper (id uuid primary key default gen_random_uuid(), number integer, subject text, pages numeric, received timestamptz default now(), extra jsonb);
  grant usage on schema desk to diwan_session;
  grant select, insert, update, delete on desk.paper to diwan_session;
  select ledger.watch('desk.paper');`;

/** Opens a desk of its own; close it after the test. */
export async function openDesk(): Promise<Desk> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'diwan-ledger-'));
  const [owner, session, sequencer] = [database.owner, database.session, database.sequencer].map((who) =>
    openPool(who, 10),
  ) as [pg.Pool, pg.Pool, pg.Pool];
  await owner.query(paper);
  const key = await openHouseKey(join(folder, 'keys'), { purpose: 'ledger', house: 'desk.example', isTrial: true });
  const checkpoints = join(folder, 'checkpoints');

  const act: Desk['act'] = async (statement, values = []) => {
    const id = newId<EntryId>();
    await inTransaction(session, async (client) => {
      await client.query("select set_config('diwan.entry', $1, true)", [id]);
      await client.query(statement, [...values]);
      await client.query("insert into ledger.entry (id, act, detail) values ($1, 'paper.add', $2)", [
        id,
        { copies: 2 },
      ]);
    });
    return id;
  };

  return {
    owner,
    session,
    sequencer,
    database,
    folder,
    checkpoints: join(checkpoints, LOG_NAME),
    key,
    act,
    add: (...numbers) =>
      act("insert into desk.paper (number, subject, pages) select n, 'Paper ' || n, 1.50 from unnest($1::int[]) n", [
        numbers,
      ]),
    behindTheBack: (tables, statement) =>
      inTransaction(owner, async (client) => {
        for (const table of tables) await client.query(`alter table ${table} disable trigger all`);
        await client.query(statement);
        for (const table of tables) await client.query(`alter table ${table} enable trigger all`);
      }),
    async sequence(options = {}) {
      const { rows } = await owner.query<{ id: EntryId }>('select id from ledger.entry order by turn desc limit 1');
      const running = await startSequencer({ pool: sequencer, signer: key, folder: checkpoints, ...options });
      try {
        const covered = rows[0] === undefined || (await running.waitFor(rows[0].id, 20_000)).done;
        if (!covered) throw new Error(`not covered: ${String(running.trouble)}`);
      } finally {
        await running.stop();
      }
    },
    async close() {
      await Promise.all([owner.end(), session.end(), sequencer.end()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs work in a transaction; a fault rolls it back. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    client.release();
    return value;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
