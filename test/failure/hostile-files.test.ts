import { readdir, readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/apps/server/server.ts';
import { createFolderStore } from '../../src/platform/files/store.ts';
import type { App } from '../../src/platform/http/server.ts';
import { houseForTests } from '../harness/house.ts';
import { Officer } from './officer.ts';

const fileLimit = 2 * 1024 * 1024;
const root = new URL('../../', import.meta.url).pathname;
const held = houseForTests();
let app: App;
let officer: Officer;

beforeAll(async () => {
  app = await createServer(held.house, {
    door: { secure: false, hosts: null },
    fileLimit,
    web: join(root, 'dist', 'web'),
    isStopping: () => false,
  });
  officer = await Officer.enter(await app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => app.close());

const bad = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(join(root, 'samples/bad', name)));
const incoming = (): Promise<string[]> => readdir(join(held.house.folder, 'files', 'incoming')).catch(() => []);
const stored = async (): Promise<number> =>
  (await readdir(join(held.house.folder, 'files'), { recursive: true }).catch(() => [])).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  ).length;

/** What each sentence bids the officer do, by language. */
const bidding = {
  en: /\b(ask|unpack|send|scan|split|save)\b/i,
  fr: /\b(demandez|décompressez|envoyez|renvoyez|numérisez|scindez|enregistrez)\b/i,
  ar: /اطلب|استخرج|أعيدوا|قسّم|احفظ|أرسل/,
} as const;

test.each([
  ['a program that calls itself a PDF', 'program.pdf', 'wrong-type', 415],
  ['an empty file', 'empty.pdf', 'empty', 422],
  ['a file whose end is missing', 'truncated.pdf', 'truncated', 422],
  ['a file locked with a password', 'encrypted.pdf', 'encrypted', 422],
  ['an archive', 'archive.gz', 'archive', 422],
  ['a document with macros', 'macros.docm', 'carries-macros', 422],
  ['a document that swells', 'swelling.docx', 'expands-too-much', 422],
])('%s is refused in each language with what to do, and nothing of it is kept', async (_, name, code, status) => {
  const before = await stored();
  for (const language of ['ar', 'en', 'fr'] as const) {
    const { status: got, body } = await officer.bring(name, await bad(name), language);
    expect([got, body.code]).toEqual([status, code]);
    expect(body.detail).toBe(body.texts[language]);
    expect(body.detail).toMatch(bidding[language]);
  }
  expect([await incoming(), await stored()]).toEqual([[], before]);
});

test('A file over the limit is refused with the limit and what to do, and the connection goes on', async () => {
  for (const language of ['ar', 'en', 'fr'] as const) {
    const { status, body } = await officer.bring('large.txt', new Uint8Array(fileLimit + 1).fill(97), language);
    expect([status, body.code]).toEqual([413, 'too-large']);
    expect(body.detail).toMatch(language === 'ar' ? /[2٢]/ : /2/);
    expect(body.detail).toMatch(bidding[language]);
  }
  expect(await incoming()).toEqual([]);
  expect((await officer.bring('small.txt', new TextEncoder().encode('A letter'))).status).toBe(200);
});

test('The name of a file loses its path and the marks that turn it round', async () => {
  const words = new TextEncoder().encode('A letter');
  for (const [name, became] of [
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Windows\\letter.txt', 'letter.txt'],
    ['\u202Etxt.fdp\u2066.txt', 'txt.fdp.txt'],
    ['con.txt', '_con.txt'],
  ] as const) {
    const { body } = await officer.bring(name, words);
    expect(body.files).toMatchObject([{ taken: true, name: became }]);
    const attached = { sha256: body.files![0]!.sha256, name, part: 'main' };
    const { body: item } = await officer.register({ files: [attached], whyAnother: 'A second one by intention' });
    const { body: view } = await officer.ask<{ files: { name: string }[] }>('GET', `/api/items/${item.id}`);
    expect(view.files[0]!.name).toBe(became);
  }
});

/** A browser that begins an upload and is gone in the middle of it. */
async function uploadCutInTheMiddle(): Promise<void> {
  const { hostname, port } = new URL(officer.url);
  const socket: Socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  const border = 'the-border';
  socket.write(
    `POST /api/files HTTP/1.1\r\nhost: ${hostname}\r\ncookie: ${officer.cookie}\r\ncontent-type: multipart/form-data; boundary=${border}\r\n` +
      `content-length: 1000000\r\n\r\n--${border}\r\ncontent-disposition: form-data; name="file"; filename="letter.txt"\r\n\r\n`,
  );
  socket.write('A letter that never ends. '.repeat(8000));
  for (let i = 0; i < 100 && (await incoming()).length === 0; i += 1) await pause(20);
  expect(await incoming()).toHaveLength(1);
  socket.destroy();
}

test('A connection lost in the middle of an upload leaves nothing; the house goes on and the upload is repeated', async () => {
  const before = await stored();
  await uploadCutInTheMiddle();
  for (let i = 0; i < 250 && (await incoming()).length > 0; i += 1) await pause(20);
  expect(await incoming()).toEqual([]);
  expect(await stored()).toBe(before);
  const again = await officer.bring('letter.txt', new TextEncoder().encode('A letter that ends.'));
  expect(again).toMatchObject({ status: 200, body: { files: [{ taken: true }] } });
  expect(await createFolderStore({ folder: join(held.house.folder, 'files') }).sweep(0)).toBe(0);
});

test('A day that no calendar has, and a unit that is not there, are refused by name and nothing is registered', async () => {
  const before = (await officer.items()).length;
  for (const [changes, status] of [
    [{ receivedOn: '2026-02-30' }, 422],
    [{ theirDate: '31/02/2026' }, 422],
    [{ handedInBy: '00000000-0000-7000-8000-000000000000', handedInHow: 'By hand' }, 422],
  ] as const) {
    for (const language of ['ar', 'en', 'fr']) {
      const { status: got, body } = await officer.register(changes, undefined, language);
      expect(got, JSON.stringify([changes, body])).toBe(status);
      expect(body.detail).toBe(body.texts[language as 'ar']);
      expect(/[\u0621-\u064a]/.test(body.detail)).toBe(language === 'ar');
    }
  }
  expect((await officer.items()).length).toBe(before);
});

test('Two officers on one item: the second is told what happened in his language, and the first’s change stands', async () => {
  const { body: item } = await officer.register();
  const { body: view } = await officer.ask<{ edition: number }>('GET', `/api/items/${item.id}`);
  const correction = (subject: string, language: string) =>
    officer.ask<{ code: string; detail: string; facts: object }>(
      'POST',
      `/api/items/${item.id}/corrections`,
      { edition: view.edition, reason: 'Mis-keyed', changes: { subject } },
      { 'accept-language': language },
    );
  const both = await Promise.all([correction('The first', 'en'), correction('The second', 'fr')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const told = both.find(({ status }) => status === 409)!;
  expect(told.body).toMatchObject({ code: 'changed-meanwhile', facts: { by: expect.stringMatching(/Bilal|بلال/) } });
  const { rows } = await sql<{ subject: string }>`select subject from register.item where id = ${item.id}`.execute(
    held.house.owner,
  );
  expect(rows[0]!.subject).toBe(both[0]!.status === 200 ? 'The first' : 'The second');
});
