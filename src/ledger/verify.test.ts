import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signCheckpoint } from './checkpoint.ts';
import { type Desk, inTransaction, openDesk } from './desk.testing.ts';
import { Frontier } from './frontier.ts';
import { openHouseKey } from './keys.ts';
import { leafHash } from './merkle.ts';
import { type Progress, type Verification, type VerifyOptions, verifyLedger } from './verify.ts';

let desk: Desk;

async function openWorkedDesk(papers: number): Promise<void> {
  desk = await openDesk();
  await desk.add(1, 2, 3);
  await desk.act("update desk.paper set subject = 'Seconded' where number = 1");
  await desk.act('delete from desk.paper where number = 2');
  for (let n = 0; n < papers; n += 1) await desk.add(10 + n);
  await desk.sequence();
}

async function verify(more: Partial<VerifyOptions> = {}): Promise<Verification> {
  const client = await desk.owner.connect();
  try {
    const outcome = await verifyLedger(client, { vkey: desk.key.vkey, checkpointsFile: desk.checkpoints, ...more });
    if (!outcome.done) throw new Error(outcome.refusal);
    return outcome.value;
  } finally {
    client.release();
  }
}
const ofPaper = (number: number) => `(select id from desk.paper where number = ${number})`;
const everyTable = [
  'desk.paper',
  'ledger.entry',
  'ledger.committed',
  'ledger.leaf',
  'ledger.node',
  'ledger.checkpoint',
  'ledger.head',
];

describe('the verification of an honest house', () => {
  beforeEach(() => openWorkedDesk(6));
  afterEach(() => desk.close());

  it('finds it whole, and says what was looked at', async () => {
    const progress: Progress[] = [];
    const found = await verify({ onProgress: (step) => progress.push(step) });
    expect(found).toMatchObject({ isWhole: true, entries: 9, waiting: 0, rows: 8, findings: [], counts: {} });
    expect(found.checkpoints).toBeGreaterThanOrEqual(2);
    expect(progress.some((step) => step.phase === 'log' && step.done === 9)).toBe(true);
    expect(progress.some((step) => step.phase === 'rows' && step.relation === 'desk.paper')).toBe(true);
  });

  it('finds it whole while acts wait for their place, whatever the settings of the session that wrote', async () => {
    await desk.owner.query(
      'alter role diwan_session in database ' + desk.database.name + " set timezone = 'Asia/Riyadh'",
    );
    const other = await desk.session.connect();
    await other.query(
      "set timezone = 'America/Lima'; set bytea_output = 'escape'; set datestyle = 'German'; set extra_float_digits = -5",
    );
    other.release();
    await Promise.all([desk.add(100), desk.add(101), desk.add(102)]);
    expect(await verify()).toMatchObject({ isWhole: true, waiting: 3, rows: 11 });
  });

  it('finds it whole after an act wrote one row many times, and after a new empty column', async () => {
    await inTransaction(desk.session, async (client) => {
      await client.query("select set_config('diwan.entry', '00000000-0000-7000-8000-0000000000bb', true)");
      await client.query('update desk.paper set pages = 2 where number = 3');
      await client.query('update desk.paper set pages = 3 where number = 3');
      await client.query(
        "insert into ledger.entry (id, act) values ('00000000-0000-7000-8000-0000000000bb', 'paper.correct')",
      );
    });
    await desk.owner.query('alter table desk.paper add column remark text');
    await desk.sequence();
    expect(await verify()).toMatchObject({ isWhole: true });
  });

  it('finds it whole after a column with a default, once the rows were committed again', async () => {
    await desk.owner.query("alter table desk.paper add column grade text not null default 'ordinary'");
    expect((await verify()).counts).toEqual({ 'changed-row': 8 });
    await inTransaction(desk.owner, async (client) => {
      await client.query("select set_config('diwan.entry', '00000000-0000-7000-8000-0000000000cc', true)");
      await client.query("select ledger.recommit('desk.paper')");
      await client.query(
        "insert into ledger.entry (id, act) values ('00000000-0000-7000-8000-0000000000cc', 'house.migrate')",
      );
    });
    await desk.sequence();
    expect(await verify()).toMatchObject({ isWhole: true });
  });

  it('refuses a public key that is none', async () => {
    const client = await desk.owner.connect();
    const outcome = await verifyLedger(client, { vkey: 'desk+00000000+AAAA', checkpointsFile: desk.checkpoints });
    client.release();
    expect(outcome).toMatchObject({ done: false, refusal: 'bad-vkey' });
  });
});

describe('an owner of the database who', () => {
  beforeEach(() => openWorkedDesk(9));
  afterEach(() => desk.close());

  it('changes a row in the middle of acts that go on is found out at any time', async () => {
    await desk.behindTheBack(['desk.paper'], `update desk.paper set subject = 'Other' where id = ${ofPaper(15)}`);
    await desk.add(200);
    expect((await verify()).counts).toEqual({ 'changed-row': 1 });
    await desk.sequence();
    expect((await verify()).counts).toEqual({ 'changed-row': 1 });
  });

  it('empties the whole ledger and every table is found out by the checkpoint kept outside', async () => {
    await desk.behindTheBack(
      everyTable,
      `delete from desk.paper; delete from ledger.committed; delete from ledger.entry;
      delete from ledger.leaf; delete from ledger.node; delete from ledger.checkpoint; update ledger.head set size = 0, frontier = ''`,
    );
    const found = await verify();
    expect(found.counts).toEqual({ 'log-shorter-than-checkpoint': 1 });
    expect(found.findings[0]).toMatchObject({ facts: { place: desk.checkpoints, size: 0, checkpoint: 12 } });
  });

  it('cuts off the last acts, with a tree and a checkpoint that fit, is found out by the checkpoint kept outside', async () => {
    await rewrite(9);
    expect((await verify()).counts).toEqual({ 'log-shorter-than-checkpoint': 1 });
  });

  it('rewrites the past and builds the whole tree anew is found out, even with the signing key in his hands', async () => {
    await desk.behindTheBack(['ledger.entry'], "update ledger.entry set act = 'paper.other' where turn = 4");
    await rewrite(12);
    const found = await verify();
    expect(found.counts).toEqual({ 'root-differs': 1 });
    expect(found.findings[0]?.facts).toMatchObject({ place: desk.checkpoints });
  });

  it('forges the file outside too is found out by the second place', async () => {
    const second = join(desk.folder, 'second.log');
    await copyFile(desk.checkpoints, second);
    await rewrite(9);
    await writeFile(
      desk.checkpoints,
      `${(await desk.owner.query('select note from ledger.checkpoint')).rows[0].note}\n`,
    );
    expect((await verify()).isWhole).toBe(true);
    const found = await verify({ secondPlace: second });
    expect(found.counts).toEqual({ 'log-shorter-than-checkpoint': 1 });
    expect(found.findings[0]?.facts['place']).toBe(second);
  });

  it('signs a checkpoint with a key of his own is found out', async () => {
    const foreign = await openHouseKey(join(desk.folder, 'foreign'), {
      purpose: 'ledger',
      house: 'desk.example',
      isTrial: true,
    });
    const frontier = Frontier.empty();
    frontier.append(leafHash('x'));
    await writeFile(
      desk.checkpoints,
      `${await readFile(desk.checkpoints, 'utf8')}${signCheckpoint(99, frontier.root, foreign)}\n`,
    );
    expect((await verify()).counts).toEqual({ 'bad-signature': 1 });
  });

  it('removes the file outside leaves a verification that says it proves nothing about the end', async () => {
    await rm(desk.checkpoints);
    expect((await verify()).counts).toEqual({ 'no-checkpoint-outside': 1 });
  });

  it('changes thousands of rows is found out without a list that fills the memory', async () => {
    await desk.act('insert into desk.paper (number) select generate_series(1000, 5999)');
    await desk.sequence();
    await desk.behindTheBack(['desk.paper'], 'update desk.paper set number = number + 1 where number >= 1000');
    const found = await verify({ keepOfEach: 10 });
    expect(found.counts).toEqual({ 'changed-row': 5000 });
    expect(found.findings.length).toBe(10);
  });
});

/** Cuts the ledger to its first acts, rows included, and builds tree, nodes and a signed checkpoint anew, as one with every right could. */
async function rewrite(size: number): Promise<void> {
  await desk.behindTheBack(
    everyTable,
    `
    create temporary table cut as select entry from ledger.leaf where position >= ${size};
    delete from desk.paper where id::text in (select row_key from ledger.committed where entry in (select entry from cut));
    delete from ledger.committed where entry in (select entry from cut); delete from ledger.entry where id in (select entry from cut);
    delete from ledger.leaf; delete from ledger.node; delete from ledger.checkpoint; update ledger.head set size = 0, frontier = '';
    drop table cut`,
  );
  const outside = join(desk.folder, 'forged');
  await desk.sequence({ folder: outside });
}
