import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { actAsHouse } from '../access/act.ts';
import { signDocument } from '../dispatch/sign.commands.ts';
import { approvedRound, inside, refusalOf, value } from '../dispatch/test-road.ts';
import { showDraft } from '../drafting/view.commands.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { type App, createHttp } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { find } from '../register/search.commands.ts';
import { acknowledgeMemorandum, listMemoranda } from './memoranda.commands.ts';
import { memorandaRoutes } from './memoranda.routes.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const received = async (slug: string) => (await listMemoranda(held.house, as(slug), {})).rows.map((row) => row.id);
const sent = async (slug: string) =>
  (await listMemoranda(held.house, as(slug), { way: 'sent' })).rows.map((row) => row.id);

/** A memorandum of Legal Affairs to Protocol and to the head of Information herself, approved and not yet signed. */
const approved = (subject: string) =>
  approvedRound(held.house, {
    order: { road: 'memorandum', kind: 'memorandum', subject },
    addressees: [
      inside(held.house, 'protocol'),
      { ...inside(held.house, 'protocol'), unit: null, person: as('rania-basil') },
    ],
    signatory: { post: 'legal-head', onBehalfOf: null },
    drafter: 'omar-fig',
  });
const signed = async (round: string) => value(await signDocument(held.house, as('nadia-almond'), round)).id;
const draftOf = async (round: string) =>
  (await sql<{ draft: string }>`select draft from clearance.round where id = ${round}`.execute(held.house.owner))
    .rows[0]!.draft;

let memorandum: string;
beforeAll(async () => {
  memorandum = await signed(await approved('Seating plan'));
});

test('a memorandum is hidden from its addressee until it is cleared and signed', async () => {
  const round = await approved('A parallelogram of chairs');
  const draft = await draftOf(round);
  for (const slug of ['zayd-acacia', 'yusra-pine', 'rania-basil']) {
    expect(await showDraft(held.house, as(slug), draft)).toEqual(await showDraft(held.house, as(slug), newId()));
    expect((await find(held.house, as(slug), 'parallelogram')).rows).toEqual([]);
    expect(await received(slug)).toEqual([memorandum]);
  }
  const document = await signed(round);
  for (const slug of ['zayd-acacia', 'yusra-pine', 'rania-basil'])
    expect(await received(slug)).toEqual(expect.arrayContaining([document, memorandum]));
  expect((await find(held.house, as('zayd-acacia'), 'parallelogram')).rows.length).toBeGreaterThan(0);
});

test.each([
  ['the unit addressed', 'zayd-acacia', true, false],
  ['the person addressed', 'rania-basil', true, false],
  ['a colleague of the person addressed', 'salim-laurel', false, false],
  ['the unit that wrote it', 'omar-fig', false, true],
  ['another unit', 'widad-jasmine', false, false],
  ['the Cabinet, which sees it among the documents', 'faris-oak', false, false],
  ['the auditor', 'imad-altair', false, false],
  ['the administrator', 'lina-juniper', false, false],
])('%s finds it in the right list', async (_who, slug, isReceived, isSent) => {
  expect([(await received(slug)).includes(memorandum), (await sent(slug)).includes(memorandum)]).toEqual([
    isReceived,
    isSent,
  ]);
});

test('each addressee takes note once, and the unit that wrote it sees who has', async () => {
  const document = await signed(await approved('A further plan'));
  const take = (slug: string) => acknowledgeMemorandum(held.house, as(slug), document);
  expect(refusalOf(await take('omar-fig'))).toBe('not-allowed');
  expect(refusalOf(await take('faris-oak'))).toBe('not-allowed');
  expect(value(await take('zayd-acacia')).acknowledged).toEqual([`unit:${held.house.unit('protocol')}`]);
  expect(refusalOf(await take('yusra-pine'))).toBe('already-acknowledged');
  const waiting = async (slug: string) =>
    (await listMemoranda(held.house, as(slug), { waiting: true })).rows.some((row) => row.id === document);
  expect([await waiting('zayd-acacia'), await waiting('rania-basil')]).toEqual([false, true]);
  value(await take('rania-basil'));
  const row = (await listMemoranda(held.house, as('omar-fig'), { way: 'sent' })).rows.find(
    (one) => one.id === document,
  );
  expect(row!.acknowledgements.map((one) => [one.unit?.id ?? null, one.person?.id ?? null, one.by.id])).toEqual([
    [held.house.unit('protocol'), null, as('zayd-acacia')],
    [null, as('rania-basil'), as('rania-basil')],
  ]);
});

test('of two colleagues who take note at once one is told', async () => {
  const document = await signed(await approved('A plan for both'));
  const both = await Promise.all(
    ['zayd-acacia', 'yusra-pine'].map((slug) => acknowledgeMemorandum(held.house, as(slug), document)),
  );
  expect(both.map(refusalOf).sort()).toEqual(['already-acknowledged', 'done']);
});

test('nobody takes note in another’s place, not even past the program', async () => {
  const document = await signed(await approved('A plan for nobody else'));
  const attempt = actAsHouse(held.house, 'test.forge', async ({ tx }) => {
    await sql`select access.enter(${as('zayd-acacia')}::uuid, current_setting('diwan.entry')::uuid, '2026-11-22')`.execute(
      tx,
    );
    await sql`insert into memoranda.acknowledgement values (${document}, ${`person:${as('rania-basil')}`}, ${as('zayd-acacia')}, now())`.execute(
      tx,
    );
  });
  await expect(attempt).rejects.toThrow(/row-level security/);
});

test('a memorandum that may not be seen is answered like none, over HTTP too', async () => {
  const app: App = await createHttp({ log: held.house.log as Log, fileLimit: 1024, secure: false });
  app.addHook('onRequest', async (request) => {
    request.person = as(String(request.headers['x-person']));
  });
  memorandaRoutes(app, held.house);
  const post = (id: string, person: string) =>
    app.inject({ method: 'POST', url: `/api/memoranda/${id}/acknowledge`, headers: { 'x-person': person } });
  const [hidden, unknown] = [await post(memorandum, 'widad-jasmine'), await post(newId(), 'widad-jasmine')];
  expect([hidden.statusCode, hidden.body]).toEqual([unknown.statusCode, unknown.body]);
  expect(hidden.statusCode).toBe(404);
  const list = await app.inject({
    method: 'GET',
    url: '/api/memoranda?waiting=true&most=10',
    headers: { 'x-person': 'zayd-acacia' },
  });
  expect(list.json().rows.find((row: { id: string }) => row.id === memorandum)).toMatchObject({
    from: { id: held.house.unit('legal') },
    signedBy: { name: { en: 'Nadia Trial-Almond' } },
    waiting: true,
  });
  await app.close();
});
