import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breachesOf } from '../../src/audit/invariants.ts';
import { signDocument } from '../../src/dispatch/sign.commands.ts';
import { verifyWithin } from '../../src/ledger/verify.ts';
import { openDatabase } from '../../src/platform/database/connect.ts';
import { closeItem } from '../../src/referral/close.commands.ts';
import { itemAtLegal, newItem } from '../../src/referral/test-items.ts';
import { houseForTests } from '../harness/house.ts';
import { cast, clearedNote, must } from '../harness/road.ts';

/** Whoever goes behind the program's back, with the database's triggers off, is found: by the invariants, by the ledger, or by both. */
const held = houseForTests();
let client: pg.Client;

beforeAll(async () => {
  const { house } = held;
  client = new pg.Client({ ...house.place.database.owner });
  await client.connect();
  await newItem(house);
  const { item } = await itemAtLegal(house);
  must(
    await closeItem(house, house.person('faris-oak'), item, { edition: 2, how: 'no-reply', reason: 'For information' }),
  );
  const note = await clearedNote(house);
  must(await signDocument(house, house.person(cast.signer), note.round));
  must(await house.sequencer.waitFor(house.entries.at(-1) as never, 20_000));
});
afterAll(() => client?.end());

/** What the invariants and the ledger find after some statements of the owner, which are undone afterwards. */
async function foundAfter(statements: readonly string[]): Promise<{ invariants: string[]; ledger: string[] }> {
  const { house } = held;
  const pool = new pg.Pool({ ...house.place.database.owner, max: 1 });
  const db = openDatabase(pool);
  const found = { invariants: [] as string[], ledger: [] as string[] };
  await db
    .transaction()
    .execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      for (const statement of statements) {
        const done = await sql.raw(statement).execute(tx);
        if (!statement.startsWith('alter')) expect([statement, done.numAffectedRows]).not.toEqual([statement, 0n]);
      }
      found.invariants = [...new Set((await breachesOf(tx)).map((breach) => breach.id))];
      throw new Undone();
    })
    .catch((fault: unknown) => {
      if (!(fault instanceof Undone)) throw fault;
    })
    .finally(() => db.destroy());
  await client.query('begin');
  try {
    await client.query('set local session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    const checkpointsFile = join(house.folder, 'checkpoints', 'checkpoints.log');
    const verified = await verifyWithin(client, { vkey: house.vkey, checkpointsFile });
    found.ledger = verified.done ? Object.keys(verified.value.counts) : [verified.refusal];
  } finally {
    await client.query('rollback');
  }
  return found;
}
class Undone extends Error {}

test('an honest house shows nothing', async () => {
  expect(await breachesOf(held.house.owner)).toEqual([]);
  expect(await foundAfter([])).toEqual({ invariants: [], ledger: [] });
});

const anItem = `(select id from register.item where state = 'registered' order by id limit 1)`;
const closed = `state = 'closed'`;
const plants: [id: string, deed: string, invariant: string | null, ledger: string | null, ...statements: string[]][] = [
  [
    'I1',
    'lets a unit read an item that was not referred to it',
    'I1',
    null,
    `insert into access.access select ${anItem}, 'unit:' || id, 0 from directory.unit where slug = 'information'`,
  ],
  [
    'I1',
    'lets a unit read what was returned',
    'I1',
    'changed-row',
    `update referral.referral set state = 'returned', ended_reason = 'x', ended_at = now()`,
  ],
  [
    'I1',
    'lowers the level of an access row',
    'I1',
    'changed-row',
    `update register.item set level = 1 where id = ${anItem}`,
  ],
  [
    'I1',
    'lets a draft be read by who may not read what it answers',
    'I1',
    'row-without-entry',
    `insert into drafting.source select id, ${anItem}, 'answers' from drafting.draft`,
  ],
  ['I2', 'takes a verdict away', 'I2', 'missing-row', `delete from clearance.verdict where check_code = 'C6'`],
  [
    'I2',
    'waives the political check',
    'I2',
    'changed-row',
    `alter table clearance.verdict drop constraint verdict_check1`,
    `update clearance.verdict set verdict = 'waive', reason = 'x' where check_code = 'C7'`,
  ],
  ['I2', 'takes the approval away', 'I2', 'missing-row', 'delete from clearance.approval'],
  ['I2', 'signs another content', 'I2', 'changed-row', `update dispatch.document set manifest_hash = repeat('0', 64)`],
  [
    'I2',
    'lets the drafter approve',
    'I2',
    'changed-row',
    'update clearance.approval a set approved_by = d.drafter from drafting.draft d where d.id = a.draft',
  ],
  [
    'I2',
    'sends before it was signed',
    'I2',
    'changed-row',
    `update dispatch.dispatch set state = 'sent', sent_at = '2026-01-01'`,
  ],
  ['I3', 'skips a number', 'I3', 'changed-row', 'update register.item set number = number + 7 where number = 2'],
  ['I3', 'deletes a number', 'I3', 'missing-row', 'delete from register.item where number = 1'],
  ['I3', 'turns the counter back', 'I3', null, 'update register.counter set last = last - 1 where last > 0'],
  ['I4', 'changes a subject', null, 'changed-row', `update register.item set subject = 'Another' where id = ${anItem}`],
  [
    'I4',
    'slips an item in',
    'I4',
    'row-without-entry',
    `insert into register.item select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'number', 99))).*
      from register.item i where i.id = ${anItem}`,
  ],
  [
    'I4',
    'takes the entry of an item out of the ledger',
    null,
    'missing-entry',
    'alter table ledger.entry disable trigger all',
    `delete from ledger.entry where act = 'item.register'`,
  ],
  [
    'I5',
    'changes a version that was cleared',
    null,
    'changed-row',
    `update drafting.version set content = jsonb_set(content, '{languages,0,subject}', '"Another"')`,
  ],
  [
    'I5',
    'puts another version in the place of the cleared one',
    'I5',
    'changed-row',
    'update drafting.draft set current_version = gen_random_uuid()',
  ],
  [
    'I5',
    'moves a verdict to another manifest',
    'I5',
    'changed-row',
    `update clearance.verdict set manifest_hash = 'x' where check_code = 'C1'`,
  ],
  [
    'I5',
    'carries a verdict over a change that touched it',
    'I5',
    'changed-row',
    `update clearance.verdict v set carried_from = v.id where check_code = 'C6'`,
  ],
  [
    'I5',
    'gives a verdict anew after the round has ended',
    'I5',
    'changed-row',
    `update clearance.verdict set given_at = now() + interval '1 year' where check_code = 'C4'`,
  ],
  [
    'I5',
    'puts an approval into the name of another',
    null,
    'changed-row',
    `update clearance.approval set approved_by = (select id from directory.person where slug = 'khalil-polaris')`,
  ],
  [
    'I6',
    'closes without a reason',
    'I6',
    'changed-row',
    `update register.item set closed_reason = ' ' where ${closed}`,
  ],
  [
    'I6',
    'names an answer that answers something else',
    'I6',
    'changed-row',
    `update register.item set closed_how = 'answered', closed_by = (select id from dispatch.document limit 1) where ${closed}`,
  ],
];

describe.each(plants)('%s: who %s', (_id, _deed, invariant, ledger, ...statements) => {
  test('is found', async () => {
    const found = await foundAfter(statements);
    if (invariant !== null) expect(found.invariants).toContain(invariant);
    if (ledger !== null) expect(found.ledger).toContain(ledger);
    expect(found.invariants.length + found.ledger.length).toBeGreaterThan(0);
  });
});
