import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, inTransaction, openDesk } from './desk.testing.ts';

let desk: Desk;
let written: string;
beforeAll(async () => {
  desk = await openDesk();
  written = await desk.add(1);
  await desk.sequence();
});
afterAll(() => desk.close());

const asSession = (statement: string, entry = '') =>
  inTransaction(desk.session, async (client) => {
    await client.query("select set_config('diwan.entry', $1, true)", [entry]);
    await client.query(statement);
  });
const newEntry = '00000000-0000-7000-8000-0000000000e1';

describe('a session', () => {
  it.each([
    "update ledger.entry set act = 'a.b'",
    'delete from ledger.entry',
    'truncate ledger.entry cascade',
    "insert into ledger.entry (id, act, at) values (gen_random_uuid(), 'a.b', '2020-01-01')",
    "insert into ledger.entry (id, act, tx) values (gen_random_uuid(), 'a.b', '1')",
    'select from ledger.committed',
    "insert into ledger.committed (entry, relation, row_key, salt, digest, gone) values (gen_random_uuid(), 'a', 'b', '', '', false)",
    'update ledger.committed set gone = true',
    'delete from ledger.committed',
    "insert into ledger.leaf values (5, gen_random_uuid(), '')",
    'delete from ledger.leaf',
    "insert into ledger.node values (4, 0, '')",
    "insert into ledger.checkpoint (size, root, note) values (9, '', '')",
    'update ledger.head set size = 99',
    'alter table desk.paper disable trigger commit_row',
    "select ledger.watch('desk.paper')",
    "select ledger.recommit('desk.paper')",
    'set session_replication_role = replica',
    'create or replace function ledger.commit_row() returns trigger language plpgsql as $$ begin return null; end $$',
  ])('may not: %s', async (statement) => {
    await expect(asSession(statement, newEntry)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('cannot write a row outside a command', async () => {
    await expect(asSession('insert into desk.paper (number) values (2)')).rejects.toThrow(
      'written outside a command: desk.paper',
    );
  });

  it('cannot end a command without its entry', async () => {
    await expect(asSession('insert into desk.paper (number) values (2)', newEntry)).rejects.toThrow(
      'committed_tx_entry_fkey',
    );
  });

  it('cannot put a row under the entry of an earlier command', async () => {
    await expect(asSession('insert into desk.paper (number) values (2)', written)).rejects.toThrow(
      'committed_tx_entry_fkey',
    );
    await expect(asSession('update desk.paper set number = 3', written)).rejects.toThrow('the ledger only grows');
  });

  it('cannot give a row another key, nor empty a table of record', async () => {
    await expect(asSession('update desk.paper set id = gen_random_uuid()', newEntry)).rejects.toThrow(
      'the key of a row of record never changes',
    );
    await expect(desk.owner.query('truncate desk.paper')).rejects.toThrow('a table of record is never emptied');
  });

  it('sees no leaf of an entry that it may not read', async () => {
    const { rows } = await desk.session.query(
      'select (select count(*)::int from ledger.entry) as entries, (select count(*)::int from ledger.leaf) as leaves',
    );
    expect(rows[0]).toEqual({ entries: 0, leaves: 0 });
    const { rows: seen } = await inTransaction(desk.session, async (client) => {
      await client.query("select set_config('diwan.principals', 'auditor', true)");
      return client.query(
        'select (select count(*)::int from ledger.entry) as entries, (select count(*)::int from ledger.leaf) as leaves',
      );
    });
    expect(seen[0]).toEqual({ entries: 1, leaves: 1 });
  });
});

describe('the sequencer', () => {
  it.each([
    "insert into ledger.entry (id, act) values (gen_random_uuid(), 'a.b')",
    "update ledger.entry set act = 'a.b'",
    'update ledger.leaf set position = 9',
    'delete from ledger.leaf',
    'delete from ledger.checkpoint',
    'delete from ledger.head',
    'update ledger.committed set gone = true',
    'select from desk.paper',
  ])('may not: %s', async (statement) => {
    await expect(desk.sequencer.query(statement)).rejects.toThrow('permission denied');
  });
});

describe('even the owner, without switching a trigger off,', () => {
  it.each([
    "update ledger.entry set act = 'a.b'",
    'delete from ledger.entry',
    'truncate ledger.entry cascade',
    'delete from ledger.committed',
    'update ledger.committed set gone = true',
    "update ledger.leaf set hash = ''",
    'delete from ledger.node; delete from ledger.leaf',
    'delete from ledger.checkpoint',
    'update ledger.head set size = 0',
    'delete from ledger.head',
    'set session_replication_role = replica; delete from ledger.entry',
  ])('is refused: %s', async (statement) => {
    await expect(inTransaction(desk.owner, (client) => client.query(statement))).rejects.toThrow(
      'the ledger only grows',
    );
  });
});

describe('nobody but the roles of the house', () => {
  it('may call a function of the house', async () => {
    const { rows } = await desk.owner.query(`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('platform', 'ledger', 'directory', 'access', 'register', 'referral', 'directives', 'drafting', 'clearance', 'dispatch', 'intake', 'memoranda', 'brief')
        and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and a.privilege_type = 'EXECUTE')`);
    expect(rows).toEqual([]);
  });
});
