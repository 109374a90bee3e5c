import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryId } from '../kernel/id.ts';
import { openDatabase } from '../platform/database/connect.ts';
import { signCheckpoint } from './checkpoint.ts';
import { type Desk, openDesk } from './desk.testing.ts';
import known from './fixtures/proof.json' with { type: 'json' };
import { openHouseKey } from './keys.ts';
import { leafHash } from './merkle.ts';
import { contentOfRow, exportProof } from './proof.store.ts';
import { type Proof, verifyProof } from './proof.ts';
import { startSequencer } from './sequencer.ts';

let desk: Desk;
let entry: EntryId;
let proof: Proof;
const paper = { relation: 'desk.paper', keyColumn: 'id', keyType: 'uuid' } as const;
const [key, otherKey] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

const shown = async (id: string) => ({
  relation: 'desk.paper',
  key: id,
  content: (await contentOfRow(openDatabase(desk.session), paper, id))!,
});

beforeAll(async () => {
  desk = await openDesk();
  for (let n = 0; n < 20; n += 1) await desk.add(n);
  entry = await desk.act(
    `insert into desk.paper (id, number, subject, pages, received, extra) values ('${key}', 71, 'مذكرة شفوية', 2.50, '2026-11-22T10:00:00+03', '{"b": [1, null], "a": {"z": null}}'),
      ('${otherKey}', 72, 'Never shown', 1, null, null)`,
  );
  for (let n = 30; n < 45; n += 1) await desk.add(n);
  await desk.sequence();
  const exported = await exportProof(desk.sequencer, { entry, rows: [await shown(key)], vkey: desk.key.vkey });
  if (!exported.done) throw new Error(exported.refusal);
  proof = exported.value;
});
afterAll(() => desk.close());

describe('an exported proof', () => {
  it('is verified without a database, after a journey as text', () => {
    const proven = verifyProof(JSON.parse(JSON.stringify(proof)), desk.key.vkey);
    expect(proven).toMatchObject({
      done: true,
      value: { position: 20, size: 36, origin: 'desk.example/trial/ledger', entry: { id: entry, act: 'paper.add' } },
    });
    expect(proven.done && proven.value.rows[0]?.content).toMatchObject({
      number: 71,
      subject: 'مذكرة شفوية',
      received: '2026-11-22T07:00:00+00:00',
    });
  });

  it('is given by a running sequencer to whoever may ask', async () => {
    const running = await startSequencer({
      pool: desk.sequencer,
      signer: desk.key,
      folder: `${desk.folder}/checkpoints`,
    });
    const given = await running.prove(entry, [await shown(key)]);
    await running.stop();
    expect(given).toEqual({ done: true, value: proof });
  });

  it('shows the rows that were chosen and nothing of the others', () => {
    expect(proof.committed.map(([, row]) => row).toSorted()).toEqual([key, otherKey]);
    expect(JSON.stringify(proof)).not.toContain('Never shown');
  });

  it('from a file of this repository is verified too', () => {
    expect(verifyProof(known.proof, known.vkey)).toMatchObject({
      done: true,
      value: { position: known.position, size: known.size },
    });
  });

  const changes: [string, string, (proof: Proof) => unknown][] = [
    [
      'its row says something else',
      'row-differs',
      (p) => ({ ...p, rows: [{ ...p.rows[0]!, content: p.rows[0]!.content.replace('71', '72') }] }),
    ],
    ['its row is given another key', 'row-differs', (p) => ({ ...p, rows: [{ ...p.rows[0]!, key: otherKey }] })],
    ['its row was never committed', 'row-not-committed', (p) => ({ ...p, rows: [{ ...p.rows[0]!, key: 'x' }] })],
    ['its entry names another act', 'not-included', (p) => ({ ...p, entry: { ...p.entry, act: 'paper.other' } })],
    [
      'its entry was a second later',
      'not-included',
      (p) => ({ ...p, entry: { ...p.entry, at: p.entry.at.replace(/\d\./, '9.').replace('Z', '1Z') } }),
    ],
    [
      'its detail gained a fact',
      'not-included',
      (p) => ({ ...p, entry: { ...p.entry, detail: { ...p.entry.detail, more: 1 } } }),
    ],
    ['a commitment is left out', 'not-included', (p) => ({ ...p, committed: p.committed.slice(1), rows: [] })],
    [
      'a deletion is made of a commitment',
      'not-included',
      (p) => ({ ...p, committed: p.committed.map(([a, b, c]) => [a, b, c, true]) }),
    ],
    ['its position is another', 'not-included', (p) => ({ ...p, position: p.position + 1 })],
    ['its way to the root is shortened', 'not-included', (p) => ({ ...p, inclusion: p.inclusion.slice(1) })],
    [
      'its checkpoint claims another size',
      'bad-signature',
      (p) => ({ ...p, checkpoint: p.checkpoint.replace('\n36\n', '\n37\n') }),
    ],
    ['its checkpoint is no note', 'not-a-note', (p) => ({ ...p, checkpoint: 'signed, the Registrar' })],
    ['a part is missing', 'not-a-proof', (p) => ({ ...p, inclusion: undefined })],
    ['a hash is no hash', 'not-a-proof', (p) => ({ ...p, inclusion: ['zz'] })],
    ['its row is no JSON', 'not-a-proof', (p) => ({ ...p, rows: [{ ...p.rows[0]!, content: '{' }] })],
    ['it is another thing', 'not-a-proof', () => ['a list']],
    ['it is nothing', 'not-a-proof', () => null],
  ];
  it.each(changes)('is refused when %s', (_, refusal, change) => {
    expect(verifyProof(change(proof), desk.key.vkey)).toMatchObject({ done: false, refusal });
  });

  it('is refused when the house that signed is not the one that the reader trusts', async () => {
    const other = await openHouseKey(`${desk.folder}/other`, {
      purpose: 'ledger',
      house: 'desk.example',
      isTrial: true,
    });
    const forged = { ...proof, vkey: other.vkey, checkpoint: signCheckpoint(36, leafHash('x'), other) };
    expect(verifyProof(forged, desk.key.vkey)).toMatchObject({ refusal: 'unknown-key' });
    expect(verifyProof(proof, other.vkey)).toMatchObject({ refusal: 'unknown-key' });
    expect(verifyProof(proof, 'no key')).toMatchObject({ refusal: 'bad-vkey' });
  });
});

describe('a proof is not exported', () => {
  const wanted = () => ({ vkey: desk.key.vkey });

  it('of an entry that does not exist', async () => {
    const unknown = '00000000-0000-7000-8000-000000000000' as EntryId;
    expect(await exportProof(desk.sequencer, { ...wanted(), entry: unknown })).toMatchObject({
      refusal: 'no-such-entry',
    });
  });

  it('before a checkpoint covers the entry', async () => {
    const waiting = await desk.add(99);
    expect(await exportProof(desk.sequencer, { ...wanted(), entry: waiting })).toMatchObject({
      refusal: 'not-yet-covered',
    });
  });

  it('with a row that the entry did not write, or that was written again since', async () => {
    const row = await shown(key);
    const elsewhere = { ...row, key: '00000000-0000-4000-8000-000000000009' };
    expect(await exportProof(desk.sequencer, { ...wanted(), entry, rows: [elsewhere] })).toMatchObject({
      refusal: 'row-not-committed',
    });
    const since = { ...row, content: row.content.replace('71', '73') };
    expect(await exportProof(desk.sequencer, { ...wanted(), entry, rows: [since] })).toMatchObject({
      refusal: 'row-changed-since',
    });
  });

  it('by a session, which may not read the salts', async () => {
    await expect(exportProof(desk.session, { ...wanted(), entry })).rejects.toThrow('permission denied');
  });
});
