import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { format } from '../kernel/message.ts';
import { languages } from '../kernel/text.ts';
import { type Desk, openDesk } from './desk.testing.ts';
import { findingTexts } from './ledger.text.ts';
import { type Verification, verifyWithin } from './verify.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.add(1, 2, 3);
  await desk.act("update desk.paper set subject = 'Seconded' where number = 1");
  await desk.act('delete from desk.paper where number = 2');
  for (let n = 10; n < 30; n += 1) await desk.add(n);
  await desk.sequence();
});
afterAll(() => desk.close());

/** What is found after the owner did something with the triggers of some tables off; it is undone afterwards. */
async function foundAfter(tables: readonly string[], statement: string): Promise<Verification> {
  const client: pg.PoolClient = await desk.owner.connect();
  try {
    await client.query('begin');
    for (const table of tables) await client.query(`alter table ${table} disable trigger all`);
    await client.query(statement);
    for (const table of tables) await client.query(`alter table ${table} enable trigger all`);
    const outcome = await verifyWithin(client, { vkey: desk.key.vkey, checkpointsFile: desk.checkpoints });
    if (!outcome.done) throw new Error(outcome.refusal);
    return outcome.value;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const paper = ['desk.paper'];

describe('an owner of the database who', () => {
  const tries: [string, readonly string[], string, object][] = [
    ['changes a row', paper, `update desk.paper set subject = 'Other' where number = 1`, { 'changed-row': 1 }],
    ['changes an amount by a cent', paper, 'update desk.paper set pages = 1.51 where number = 3', { 'changed-row': 1 }],
    ['empties a column', paper, 'update desk.paper set subject = null where number = 3', { 'changed-row': 1 }],
    ['deletes a row', paper, 'delete from desk.paper where number = 1', { 'missing-row': 1 }],
    ['inserts a row', paper, 'insert into desk.paper (number) values (77)', { 'row-without-entry': 1 }],
    [
      'brings a deleted row back',
      paper,
      'insert into desk.paper (id, number) select row_key::uuid, 2 from ledger.committed where gone',
      { 'row-without-entry': 1 },
    ],
    ['empties a table of record', paper, 'delete from desk.paper', { 'missing-row': 22 }],
    ['drops a table of record', [], 'drop table desk.paper', { 'missing-row': 22, 'not-watched': 1 }],
    [
      'swaps the keys of two rows',
      paper,
      `update desk.paper set number = case number when 10 then 11 else 10 end where number in (10, 11)`,
      { 'changed-row': 2 },
    ],
    [
      'changes what an entry says',
      ['ledger.entry'],
      `update ledger.entry set detail = '{"copies": 3}' where turn = 4`,
      { 'entry-changed': 1 },
    ],
    [
      'changes when an entry was made',
      ['ledger.entry'],
      `update ledger.entry set at = at - interval '1 microsecond' where turn = 4`,
      { 'entry-changed': 1 },
    ],
    [
      'adds a commitment to an old entry',
      ['ledger.committed'],
      `insert into ledger.committed select entry, relation, 'x', salt, digest, true, tx from ledger.committed limit 1`,
      { 'entry-changed': 1 },
    ],
    [
      'changes a row and its commitment',
      ['desk.paper', 'ledger.committed'],
      `update desk.paper set subject = 'Other' where number = 12;
      update ledger.committed c set digest = ledger.digest(c.salt, to_jsonb(p)) from desk.paper p where p.number = 12 and c.row_key = p.id::text`,
      { 'entry-changed': 1 },
    ],
    [
      'removes an entry with what it committed',
      ['desk.paper', 'ledger.entry', 'ledger.committed'],
      `delete from desk.paper where number = 29;
      delete from ledger.committed where entry = (select id from ledger.entry order by turn desc limit 1); delete from ledger.entry where turn = (select max(turn) from ledger.entry)`,
      { 'missing-entry': 1 },
    ],
    [
      'switches the commitments off and leaves them so',
      [],
      'alter table desk.paper disable trigger commit_row',
      { 'not-watched': 1 },
    ],
    [
      'narrows the commitments to some rows',
      [],
      "drop trigger commit_row on desk.paper; create trigger commit_row after insert or update or delete on desk.paper for each row when (false) execute function ledger.commit_row('id')",
      { 'not-watched': 1 },
    ],
    [
      'forges a kept node of the tree',
      ['ledger.node'],
      "update ledger.node set hash = sha256('forged')",
      { 'root-differs': 1 },
    ],
    [
      'forges the end of the tree',
      ['ledger.head'],
      "update ledger.head set frontier = sha256('forged') || substring(frontier from 33)",
      { 'root-differs': 1 },
    ],
    [
      'takes a leaf out of the middle',
      ['ledger.leaf'],
      'delete from ledger.leaf where position = 5',
      { 'root-differs': 1 },
    ],
    [
      'replaces the digest function by one that always agrees',
      paper,
      `update desk.paper set subject = 'Other' where number = 1;
      create or replace function ledger.digest(salt bytea, row_content jsonb) returns bytea language sql stable as $$ select c.digest from ledger.committed c where c.salt = $1 $$`,
      { 'changed-row': 1 },
    ],
  ];
  it('does nothing has nothing to fear', async () => {
    expect(await foundAfter(paper, 'select 1')).toMatchObject({ isWhole: true, entries: 23, rows: 22 });
  });

  it.each(tries)('%s is found out', async (_, tables, statement, counts) => {
    const found = await foundAfter(tables, statement);
    expect(found.counts).toEqual(counts);
    expect(found.isWhole).toBe(false);
  });

  it('changes a row is told which, in three languages', async () => {
    const { findings } = await foundAfter(paper, "update desk.paper set subject = 'Other' where number = 1");
    const { rows } = await desk.owner.query<{ id: string }>('select id from desk.paper where number = 1');
    const key = rows[0]!.id;
    expect(findings).toMatchObject([{ code: 'changed-row', facts: { relation: 'desk.paper', key } }]);
    for (const language of languages)
      expect(format(findingTexts['changed-row'], language, findings[0]!.facts)).toContain(key);
  });

  it('does each of these things is told so in three languages, with no fact missing', async () => {
    for (const [, tables, statement] of tries) {
      const { findings } = await foundAfter(tables, statement);
      for (const { code, facts } of findings)
        for (const language of languages) expect(format(findingTexts[code], language, facts)).not.toBe('');
    }
  });
});
