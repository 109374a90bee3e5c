import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { httpOf } from '../dispatch/test-http.ts';
import { signedLetter } from '../dispatch/test-road.ts';
import type { ItemId } from '../kernel/id.ts';
import { directItem, referFurther } from '../referral/direct.commands.ts';
import { charge, itemAtLegal, value } from '../referral/test-items.ts';
import { correctItem } from '../register/correction.commands.ts';
import { recordCustody } from '../register/item.commands.ts';
import { auditRoutes } from './audit.routes.ts';
import type { EntryView, LedgerHead } from './audit.ts';
import { actsTold, detailsTold } from './told.ts';

/** What each reader of an item is told by its entries: no more than its story tells him. */
const held = houseForTests();
let http: Awaited<ReturnType<typeof httpOf>>;
let item: ItemId;
const reasons = ['The reference was misread', 'Legal is overburdened', 'It concerns the press'] as const;

async function asked<T>(who: string, url: string): Promise<{ status: number; body: T }> {
  const answer = await http.inject({ method: 'GET', url, headers: { 'x-person': who } });
  return { status: answer.statusCode, body: answer.json() };
}
const entriesFor = async (who: string): Promise<EntryView[]> =>
  (await asked<{ rows: EntryView[] }>(who, `/api/ledger/entries?record=${item}`)).body.rows;
const actsFor = async (who: string): Promise<string[]> => (await entriesFor(who)).map((entry) => entry.act).sort();

beforeAll(async () => {
  const { house } = held;
  const [registrar, officer] = [house.person('amina-cedar'), house.person('faris-oak')];
  http = await httpOf(house, auditRoutes);
  item = (await itemAtLegal(house, { level: 1 })).item;
  const correction = { edition: 2, reason: reasons[0], changes: { theirReference: 'CB/9' } };
  const { edition } = value(await correctItem(house, registrar, item, correction));
  value(await recordCustody(house, registrar, item, { place: 'Safe', heldBy: house.unit('information') }));
  const anew = {
    edition,
    lead: charge({ unit: house.unit('protocol') }),
    others: [charge({ unit: house.unit('legal') }, { purpose: 'advice' })],
    directive: null,
    insteadBecause: reasons[1],
  };
  value(await directItem(house, officer, item, anew));
  const further = [charge({ unit: house.unit('information') }, { purpose: 'information', instruction: reasons[2] })];
  value(await referFurther(house, officer, item, { others: further, directive: null }));
  await house.sequencer.waitFor(house.entries.at(-1) as never);
});

describe('The ledger tells of an item', () => {
  test('to a unit that it is referred to only what its story tells: no correction, custody, other unit or reason', async () => {
    expect(await actsFor('nadia-almond')).toEqual(['item.direct', 'item.direct', 'item.register']);
    const words = JSON.stringify(await entriesFor('nadia-almond'));
    const { house } = held;
    for (const hidden of [...reasons, house.unit('information'), house.unit('protocol')])
      expect(words).not.toContain(hidden);
  });

  test('to the Registry what it did itself, and not why a unit no longer leads', async () => {
    const entries = await entriesFor('bilal-birch');
    expect(entries.map((entry) => entry.act).sort()).toEqual([
      'item.correct',
      'item.direct',
      'item.direct',
      'item.hand-over',
      'item.register',
    ]);
    expect(JSON.stringify(entries)).toContain(reasons[0]);
    expect(JSON.stringify(entries)).not.toContain(reasons[1]);
  });

  test.each(['dalia-willow', 'khalil-polaris', 'imad-altair'])('everything to %s', async (who) => {
    const words = JSON.stringify(await entriesFor(who));
    for (const told of [reasons[0], reasons[1], held.house.unit('information')]) expect(words).toContain(told);
  });

  test('to an auditor whose clearance does not reach it that it was done, and nothing of what was kept', async () => {
    const { owner } = held.house;
    await sql`alter table directory.person disable trigger all`.execute(owner);
    await sql`update directory.person set level = 0 where slug = 'imad-altair'`.execute(owner);
    const entries = await entriesFor('imad-altair');
    expect(entries.length).toBeGreaterThan(5);
    for (const { detail, isWhole, position } of entries)
      expect({ detail, isWhole, position }).toEqual({ detail: {}, isWhole: false, position: null });
    const proof = await asked('imad-altair', `/api/ledger/entries/${entries[0]!.id}/proof`);
    expect(proof).toMatchObject({ status: 422, body: { code: 'proof-tells-more' } });
  });
});

test('The proof of an entry is for those who are told all of it; of an entry that is not told there is none', async () => {
  const all = await entriesFor('dalia-willow');
  const idOf = (act: string): string => all.find((entry) => entry.act === act)!.id;
  const proofFor = async (who: string, act: string) =>
    (await asked(who, `/api/ledger/entries/${idOf(act)}/proof`)).status;
  expect(await proofFor('dalia-willow', 'item.direct')).toBe(200);
  expect(await proofFor('nadia-almond', 'item.direct')).toBe(422);
  expect(await proofFor('nadia-almond', 'item.correct')).toBe(404);
  expect(await proofFor('tariq-olive', 'item.register')).toBe(404);
});

test.each([
  ['imad-altair', true],
  ['lina-juniper', true],
  ['dalia-willow', true],
  ['nadia-almond', false],
  ['amina-cedar', false],
])('How many acts the house has done is told to %s: %s', async (who, isTold) => {
  const { body } = await asked<LedgerHead>(who, '/api/ledger');
  expect(body.isTroubled).toBe(false);
  expect([body.size, body.covered, body.checkpoint].map((each) => each !== null)).toEqual([isTold, isTold, isTold]);
});

test('An act that nobody thought of is told to the Cabinet alone', () => {
  expect(actsTold('reader')).not.toContain('telex.punch');
  expect(detailsTold('telex.punch', { words: 'x' }, 'gate')).toEqual({ detail: { words: 'x' }, isWhole: true });
  expect(detailsTold('telex.punch', { words: 'x' }, 'reader')).toEqual({ detail: {}, isWhole: false });
});

test('The proof of a letter is for those who may know of its blind copies; the Registry is told the act, its counts are not', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const signing = async (who: string) =>
    (await asked<{ rows: EntryView[] }>(who, `/api/ledger/entries?record=${signed.id}&act=document.sign`)).body
      .rows[0]!;
  for (const who of ['dalia-willow', 'nadia-almond']) expect((await signing(who)).isWhole).toBe(true);
  const told = await signing('amina-cedar');
  expect(told).toMatchObject({ isWhole: false, position: null, detail: { number: signed.number } });
  expect((await asked('amina-cedar', `/api/ledger/entries/${told.id}/proof`)).status).toBe(422);
  expect((await asked('nadia-almond', `/api/ledger/entries/${told.id}/proof`)).status).toBe(200);
});
