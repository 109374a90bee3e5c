import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { type App, createHttp } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { draftingRoutes } from './drafting.routes.ts';
import { noteContent, noteOrder, savedDraft } from './test-drafts.ts';

const held = houseForTests();
let app: App;

beforeAll(async () => {
  app = await createHttp({ log: held.house.log as Log, fileLimit: 1024, secure: false });
  app.addHook('onRequest', async (request) => {
    request.person = held.house.person(String(request.headers['x-person'])) as PersonId;
  });
  draftingRoutes(app, held.house);
  await app.ready();
  return () => app.close();
});

const get = (url: string, person: string) => app.inject({ method: 'GET', url, headers: { 'x-person': person } });
const post = (url: string, payload: object, person: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { 'x-person': person, ...headers } });

test('a draft is begun, written, shown, compared and given to the Cabinet over HTTP', async () => {
  const begun = await post('/api/drafts', noteOrder(held.house), 'omar-fig');
  expect(begun.statusCode).toBe(200);
  const { id, proposal } = begun.json();
  expect(proposal.languages[0].body.blocks).toHaveLength(1);
  const content = await noteContent(held.house);
  const first = await post(`/api/drafts/${id}/versions`, { edition: 1, content, note: 'First' }, 'omar-fig');
  expect(first.json()).toMatchObject({ ordinal: 1, edition: 2, state: 'draft' });
  await post(
    `/api/drafts/${id}/versions`,
    { edition: 2, content: { ...content, email: { subject: 'S', text: 'T' } } },
    'omar-fig',
  );
  const view = (await get(`/api/drafts/${id}`, 'nadia-almond')).json();
  expect(view).toMatchObject({
    version: 2,
    content: { email: { subject: 'S' } },
    preview: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    may: { write: true, submit: true, openConcurrence: false },
  });
  expect((await get(`/api/drafts/${id}/versions/1`, 'omar-fig')).json()).toMatchObject({ note: 'First', content });
  expect((await get(`/api/drafts/${id}/changes?from=1&to=2`, 'omar-fig')).json().fields).toMatchObject([
    { field: 'email' },
  ]);
  expect((await get(`/api/drafts/${id}/signatories`, 'omar-fig')).json().rows.length).toBeGreaterThan(2);
  expect((await post(`/api/drafts/${id}/check-out`, {}, 'omar-fig')).json()).toEqual({
    until: '2026-11-22T07:15:00.000Z',
  });
  expect((await post(`/api/drafts/${id}/release`, {}, 'omar-fig')).statusCode).toBe(204);
  expect((await post(`/api/drafts/${id}/submit`, { edition: 3 }, 'omar-fig')).json()).toMatchObject({
    state: 'submitted',
  });
  const tray = (await get('/api/drafts?state=submitted&most=1', 'faris-oak')).json();
  expect(tray.rows).toMatchObject([{ id, state: 'submitted', unit: { name: { en: 'Legal Affairs Department' } } }]);
});

test('a refusal comes in three languages, with its status and what to do', async () => {
  const saved = await savedDraft(held.house);
  const refused = await post(`/api/drafts/${saved.id}/submit`, { edition: 1 }, 'omar-fig', { 'accept-language': 'fr' });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    code: 'changed-meanwhile',
    facts: { edition: 2 },
    detail: expect.stringContaining('Un collègue a modifié ce projet'),
    texts: { ar: expect.stringContaining('غيّر زميل'), en: expect.stringContaining('A colleague') },
  });
});

test('a content that is no content is refused with the places that are wrong', async () => {
  const saved = await savedDraft(held.house);
  const content = { ...(await noteContent(held.house)), languages: [] };
  const refused = await post(`/api/drafts/${saved.id}/versions`, { edition: 2, content }, 'omar-fig');
  expect(refused.statusCode).toBe(400);
  expect(JSON.stringify(refused.json().fields)).toContain('languages');
});

test('every route answers for a draft that may not be seen exactly as for one that does not exist', async () => {
  const { id } = await savedDraft(held.house);
  const content = await noteContent(held.house);
  const [sha256, unit] = ['a'.repeat(64), held.house.unit('protocol')];
  const acts: [string, object][] = [
    ['amend', { edition: 1, level: 1 }],
    ['versions', { edition: 1, content }],
    ['check-out', {}],
    ['take-over', {}],
    ['release', {}],
    ['files', { sha256, title: 'x', part: 'main' }],
    ['text-from-file', { sha256 }],
    ['submit', { edition: 1 }],
    ['take-back', { edition: 1 }],
    ['withdraw', { edition: 1, reason: 'x' }],
    ['ask-concurrence', { edition: 1, units: [unit] }],
    ['open-concurrence', { edition: 1, asked: [{ unit, dueOn: '2026-11-30' }] }],
    ['close-concurrence', {}],
  ];
  const pages = ['', '/versions/1', '/changes?from=1&to=2', '/signatories', `/files/${newId()}`];
  for (const person of ['zayd-acacia', 'faris-oak', 'lina-juniper', 'imad-altair']) {
    const unknown = newId();
    const seen = (draft: string) =>
      Promise.all([
        ...acts.map(([act, body]) => post(`/api/drafts/${draft}/${act}`, body, person)),
        ...pages.map((path) => get(`/api/drafts/${draft}${path}`, person)),
        post('/api/drafts', noteOrder(held.house, { quotes: [draft], unit }), person),
      ]);
    const [hidden, missing] = [await seen(id), await seen(unknown)];
    expect(hidden.map((reply) => [reply.statusCode, reply.body])).toEqual(
      missing.map((reply) => [reply.statusCode, reply.body]),
    );
    expect(hidden.every((reply) => reply.statusCode === 404)).toBe(true);
  }
});

test('an id that is none is refused, and nobody asked is an empty list', async () => {
  expect((await get('/api/drafts/not-an-id', 'omar-fig')).statusCode).toBe(400);
  expect((await get('/api/drafts?before=x', 'omar-fig')).statusCode).toBe(400);
  expect((await get('/api/concurrences', 'zayd-acacia')).json()).toEqual({ rows: [] });
});

test('what is empty stays empty on its way through HTTP', async () => {
  const saved = await savedDraft(held.house);
  const content = await noteContent(held.house);
  const [version] = content.languages;
  const bare = { ...content, languages: [{ ...version!, subject: null, title: null }], signatory: null };
  await post(`/api/drafts/${saved.id}/versions`, { edition: 2, content: bare }, 'omar-fig');
  expect((await get(`/api/drafts/${saved.id}`, 'omar-fig')).json().content).toEqual(bare);
});
