import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId } from '../kernel/id.ts';
import type { App } from '../platform/http/server.ts';
import { dispatchRoutes } from './dispatch.routes.ts';
import type { DispatchTrayRow, DocumentRow, DocumentView, SignatureRow, SignedDocument } from './dispatch.ts';
import { httpOf } from './test-http.ts';
import { approvedRound, outside, signedLetter } from './test-road.ts';

const held = houseForTests();
let app: App;
beforeAll(async () => {
  app = await httpOf(held.house, dispatchRoutes);
});
afterAll(() => app?.close());

const get = async (slug: string, url: string) => app.inject({ url, headers: { 'x-person': slug } });
const post = async (slug: string, url: string, payload: object = {}) =>
  app.inject({ method: 'POST', url, headers: { 'x-person': slug }, payload });
const rowsFor = async <T>(slug: string, url: string): Promise<T[]> => (await get(slug, url)).json<{ rows: T[] }>().rows;

test('From the signature folder to the addressee: signed, sent by hand, its receipt recorded, all over HTTP', async () => {
  const { house } = held;
  const round = await approvedRound(house, {
    addressees: [await outside(house, 'trial-mission-qaf', { channel: 'hand' })],
  });
  const [waiting] = await rowsFor<SignatureRow>('jamila-sirius', '/api/trays/signature');
  expect(waiting).toMatchObject({ round, subject: 'Annual meeting', kind: 'letter', obstacle: null });
  expect(await rowsFor('khalil-polaris', '/api/trays/signature')).toEqual([]);
  const signed = (await post('jamila-sirius', `/api/rounds/${round}/sign`)).json<SignedDocument>();
  expect(await rowsFor('jamila-sirius', '/api/trays/signature')).toEqual([]);
  const [row] = await rowsFor<DispatchTrayRow>('amina-cedar', '/api/trays/dispatch?state=waiting');
  expect(row).toMatchObject({ document: { number: signed.number, state: 'signed' } });
  const [dispatch] = row!.dispatches;
  expect(dispatch).toMatchObject({ sending: 'recorded', state: 'waiting', ordered: false });
  const form = { edition: dispatch!.edition, takenBy: 'Messenger 4' };
  const recorded = await post('amina-cedar', `/api/dispatches/${dispatch!.id}/record`, form);
  expect(recorded.statusCode).toBe(200);
  const receipt = { edition: recorded.json<{ edition: number }>().edition, manner: 'signed-for', receivedBy: 'Desk' };
  expect((await post('amina-cedar', `/api/dispatches/${dispatch!.id}/receipts`, receipt)).statusCode).toBe(200);
  const view = (await get('nadia-almond', `/api/documents/${signed.id}`)).json<DocumentView>();
  expect(view).toMatchObject({
    number: signed.number,
    state: 'dispatched',
    code: signed.code,
    trial: true,
    onBehalfOf: { en: 'Khalil Trial-Polaris' },
    dispatches: [{ state: 'delivered', takenBy: 'Messenger 4', receipts: [{ receivedBy: 'Desk' }] }],
    may: { send: false, void: false },
  });
  expect(view.ledger.position).toBeTypeOf('number');
  const letter = view.papers.find((paper) => paper.part === 'letter')!;
  const file = await get('nadia-almond', `/api/documents/${signed.id}/papers/${letter.id}`);
  expect(file.headers['content-type']).toBe('application/pdf');
  expect(file.rawPayload.length).toBe(letter.size);
});

test('For who may not know of a document every route answers as for one that does not exist', async () => {
  const { house } = held;
  const signed = await signedLetter(house);
  const view = (await get('amina-cedar', `/api/documents/${signed.id}`)).json<DocumentView>();
  const [paper] = view.papers;
  const [dispatch] = view.dispatches;
  const outsider = 'salim-laurel';
  const pairs: [string, string][] = [
    [`/api/documents/${signed.id}`, `/api/documents/${newId()}`],
    [`/api/documents/${signed.id}/papers/${paper!.id}`, `/api/documents/${newId()}/papers/${newId()}`],
  ];
  for (const [real, unreal] of pairs) {
    const [one, other] = [await get(outsider, real), await get(outsider, unreal)];
    expect([one.statusCode, one.body]).toEqual([other.statusCode, other.body]);
    expect(one.statusCode).toBe(404);
  }
  const acts: [string, string, object][] = [
    ['documents', 'send', {}],
    ['documents', 'void', { edition: 1, reason: 'x' }],
    ['dispatches', 'record', { edition: 1, takenBy: 'x' }],
    ['dispatches', 'resolve', { edition: 1, how: 'resend' }],
    ['dispatches', 'retry', { edition: 1 }],
    ['dispatches', 'cancel', { edition: 1, reason: 'x' }],
    ['dispatches', 'receipts', { edition: 1, manner: 'acknowledged' }],
  ];
  for (const [what, verb, form] of acts) {
    const id = what === 'documents' ? signed.id : dispatch!.id;
    const one = await post(outsider, `/api/${what}/${id}/${verb}`, form);
    const other = await post(outsider, `/api/${what}/${newId()}/${verb}`, form);
    expect([verb, one.statusCode, one.body]).toEqual([verb, other.statusCode, other.body]);
    expect(one.statusCode).toBe(404);
  }
  expect(await rowsFor(outsider, '/api/documents')).toEqual([]);
  expect(await rowsFor(outsider, '/api/trays/dispatch')).toEqual([]);
});

test('The outgoing register shows each reader what is his, newest first, page by page', async () => {
  const { house } = held;
  const made: string[] = [];
  for (const minute of [10, 11, 12]) {
    house.setClock(`2026-11-22T07:${minute}:00Z`);
    made.push((await signedLetter(house)).number);
  }
  const first = (await get('amina-cedar', '/api/documents?most=2')).json<{ rows: DocumentRow[]; next: string }>();
  expect(first.rows.map((row) => row.number)).toEqual([made[2], made[1]]);
  expect(first.rows[0]).toMatchObject({
    addresseeCount: 1,
    counts: { waiting: 1 },
    signedBy: { en: 'Jamila Trial-Sirius' },
  });
  const second = await rowsFor<DocumentRow>('amina-cedar', `/api/documents?most=2&before=${first.next}`);
  expect(second[0]!.number).toBe(made[0]);
  expect((await rowsFor<DocumentRow>('omar-fig', '/api/documents?state=signed')).length).toBeGreaterThanOrEqual(3);
  expect(await rowsFor<DocumentRow>('omar-fig', '/api/documents?road=memorandum')).toEqual([]);
});

test('Reading a confidential document, and taking its file, are entries of the ledger', async () => {
  const { house } = held;
  const signed = await signedLetter(house, { order: { level: 1 } });
  const before = house.entries.length;
  const view = (await get('nadia-almond', `/api/documents/${signed.id}`)).json<DocumentView>();
  await get('nadia-almond', `/api/documents/${signed.id}/papers/${view.papers[0]!.id}`);
  expect(house.entries.length).toBe(before + 2);
  expect((await get('omar-fig', `/api/documents/${signed.id}`)).statusCode).toBe(404);
});
