import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import { tellConcerned } from '../access/live.routes.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { type App, createHttp } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { codesOn } from '../platform/ocr/codes.ts';
import { pageOfPdf } from '../platform/ocr/test-scans.ts';
import { separatorCode } from '../register/paper-codes.ts';
import { intakeRoutes } from './intake.routes.ts';
import { arrived } from './test-arrivals.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
let app: App;
beforeAll(async () => {
  app = await createHttp({ log: held.house.log as Log, fileLimit: 1024, secure: false });
  app.addHook('onRequest', async (request) => {
    request.person = as(String(request.headers['x-person']));
  });
  intakeRoutes(app, held.house);
});
afterAll(() => app.close());
const ask = (person: string, method: 'GET' | 'POST', url: string, payload?: object) =>
  app.inject({ method, url, headers: { 'x-person': person }, ...(payload ? { payload } : {}) });

test('the Registry lists, opens, sets aside and restores what arrived', async () => {
  const { id, file } = await arrived(held.house, 'Over HTTP');
  const list = (await ask('amina-cedar', 'GET', '/api/arrivals?most=200')).json();
  expect(list.rows.map((row: { id: string }) => row.id)).toContain(id);
  const content = await ask('amina-cedar', 'GET', `/api/arrivals/${id}/files/${file}`);
  expect([content.statusCode, content.body, content.headers['content-security-policy']]).toEqual([
    200,
    'Over HTTP',
    expect.stringContaining('sandbox'),
  ]);
  const inHand = await ask('amina-cedar', 'POST', `/api/arrivals/${id}/take-in-hand`, {});
  expect(inHand.json()).toMatchObject({
    files: [{ part: 'main', taken: { taken: true, text: 'Over HTTP', parts: [] } }],
  });
  const aside = await ask('amina-cedar', 'POST', `/api/arrivals/${id}/set-aside`, { edition: 1, reason: 'spam' });
  expect([aside.statusCode, aside.json()]).toEqual([200, { edition: 2 }]);
  expect(
    (await ask('amina-cedar', 'POST', `/api/arrivals/${id}/set-aside`, { edition: 2, reason: 'spam' })).statusCode,
  ).toBe(422);
  expect((await ask('amina-cedar', 'POST', `/api/arrivals/${id}/restore`, { edition: 1 })).statusCode).toBe(409);
  expect((await ask('amina-cedar', 'POST', `/api/arrivals/${id}/restore`, { edition: 2 })).statusCode).toBe(200);
  expect(
    (await ask('amina-cedar', 'POST', `/api/arrivals/${id}/set-aside`, { edition: 3, reason: 'whim' })).statusCode,
  ).toBe(400);
});

test.each([
  ['GET', (id: string) => `/api/arrivals/${id}`, undefined],
  ['GET', (id: string) => `/api/arrivals/${id}/files/${newId()}`, undefined],
  ['POST', (id: string) => `/api/arrivals/${id}/take-in-hand`, {}],
  ['POST', (id: string) => `/api/arrivals/${id}/set-aside`, { edition: 1, reason: 'spam' }],
  ['POST', (id: string) => `/api/arrivals/${id}/restore`, { edition: 1 }],
] as const)('%s of an arrival that may not be known of is answered like none', async (method, path, body) => {
  const { id } = await arrived(held.house, `Hidden from all but the Registry ${newId()}`);
  for (const person of ['faris-oak', 'rania-basil', 'lina-juniper', 'imad-altair', 'ghassan-elm']) {
    const [hidden, unknown] = [
      await ask(person, method, path(id), body),
      await ask(person, method, path(newId()), body),
    ];
    expect([hidden.statusCode, hidden.body]).toEqual([unknown.statusCode, unknown.body]);
    expect(hidden.statusCode).toBe(404);
  }
});

test('separator sheets are printed in the language asked for, so many pages, with a code that the house reads', async () => {
  for (const language of ['ar', 'en', 'fr']) {
    const sheets = await ask('amina-cedar', 'GET', `/api/separators.pdf?count=3&language=${language}`);
    expect([sheets.statusCode, sheets.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(await codesOn(await pageOfPdf(sheets.rawPayload, 3))).toEqual([separatorCode]);
    await expect(pageOfPdf(sheets.rawPayload, 4)).rejects.toThrow('no-such-page');
  }
  expect((await ask('amina-cedar', 'GET', '/api/separators.pdf?count=101')).statusCode).toBe(400);
});

test('the open pages of the Registry hear that something arrived, and nobody else’s', async () => {
  const told: string[] = [];
  const leave: (() => void)[] = [];
  for (const slug of ['amina-cedar', 'faris-oak', 'ghassan-elm', 'imad-altair']) {
    const who = await read(held.house, as(slug), async (_tx, { principals, level }) => ({
      principals: new Set(principals),
      level,
    }));
    leave.push(held.house.live.listen({ ...who!, tell: () => void told.push(slug) }));
  }
  const { id } = await arrived(held.house, 'Heard of');
  await tellConcerned(held.house, held.house.live, [id]);
  for (const each of leave) each();
  expect(told).toEqual(['amina-cedar']);
});
