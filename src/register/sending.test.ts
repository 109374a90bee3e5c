import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { unrecorded } from '../access/act.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import type { FolderStore } from '../platform/files/store.ts';
import { pdfFile } from '../platform/files/test-files.ts';
import { type App, createHttp } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { registerItem } from './register.commands.ts';
import { sweepSendings } from './sending.commands.ts';
import { partType, sendingRoutes } from './sending.routes.ts';
import { makesRoom, pieceBytes } from './sending.ts';
import { bring, noteVerbale } from './test-forms.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
let app: App;
let port = 0;
beforeAll(async () => {
  app = await createHttp({ log: held.house.log as Log, fileLimit: 1024, secure: false });
  app.addHook('onRequest', async (asked) => {
    asked.person = as(String(asked.headers['x-person']));
  });
  sendingRoutes(app, held.house);
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as AddressInfo).port;
});
afterAll(() => app.close());
const ask = async (person: string, method: 'GET' | 'POST', url: string, payload?: object) => {
  const answered = await app.inject({ method, url, headers: { 'x-person': person }, ...(payload ? { payload } : {}) });
  return { status: answered.statusCode, ...answered.json() };
};
const part = async (person: string, id: string, from: number, content: Buffer) => {
  const headers = { 'x-person': person, 'content-type': partType };
  const answered = await app.inject({
    method: 'PATCH',
    url: `/api/uploads/${id}?from=${from}`,
    headers,
    payload: content,
  });
  return { status: answered.statusCode, ...answered.json() };
};
const begin = async (size: number): Promise<string> => (await ask('amina-cedar', 'POST', '/api/uploads', { size })).id;

/** Sends the beginning of a part, and breaks the connection off. */
async function breakOff(id: string, from: number, promised: number, content: Buffer): Promise<void> {
  const headers = { 'x-person': 'amina-cedar', 'content-type': partType, 'content-length': promised };
  const asked = request({ host: '127.0.0.1', port, method: 'PATCH', path: `/api/uploads/${id}?from=${from}`, headers });
  asked.on('error', () => undefined);
  asked.write(content);
  const arrived = async (): Promise<boolean> =>
    (await ask('amina-cedar', 'GET', `/api/uploads/${id}`)).received === from + content.length;
  while (!(await arrived())) await pause(20);
  asked.destroy();
}

test('a file whose connection breaks in the midst of a part goes on from the byte that came last, and is the file that was sent', async () => {
  const file = pdfFile(
    Array.from({ length: 3_000 }, (_, n) => `Page ${n} ${createHash('sha256').update(`${n}`).digest('hex')}`),
  );
  const id = await begin(file.length);
  expect(await part('amina-cedar', id, 0, file.subarray(0, 100_000))).toMatchObject({ status: 200, received: 100_000 });
  await breakOff(id, 100_000, 90_000, file.subarray(100_000, 130_000));
  let so = await ask('amina-cedar', 'GET', `/api/uploads/${id}`);
  expect(so).toMatchObject({ status: 200, size: file.length, received: 130_000 });
  expect(await part('amina-cedar', id, 100_000, file.subarray(100_000))).toMatchObject({
    status: 422,
    code: 'part-elsewhere',
    facts: { received: 130_000 },
  });
  expect(await ask('amina-cedar', 'POST', `/api/uploads/${id}/end`, { name: 'x.pdf' })).toMatchObject({
    status: 422,
    code: 'not-whole',
  });
  for (let tries = 0; so.received !== file.length && tries < 10; tries += 1) {
    so = await part('amina-cedar', id, 130_000, file.subarray(130_000));
    if (so.code === 'already-writing') await pause(50);
  }
  const ended = await ask('amina-cedar', 'POST', `/api/uploads/${id}/end`, { name: 'letter of many pages.pdf' });
  const sha256 = createHash('sha256').update(file).digest('hex');
  expect(ended).toMatchObject({
    status: 200,
    files: [{ taken: true, name: 'letter of many pages.pdf', sha256, size: file.length }],
  });
  expect(await held.house.files.readVerified(sha256)).toEqual(file);
  const made = await registerItem(
    held.house,
    as('amina-cedar'),
    noteVerbale({ files: [{ sha256, name: 'letter.pdf', part: 'main' }] }),
  );
  expect(made.done).toBe(true);
  expect(await ask('amina-cedar', 'GET', `/api/uploads/${id}`)).toMatchObject({ status: 404 });
});

test('what is sent is known to nobody but who sends it', async () => {
  const id = await begin(10);
  for (const person of ['bilal-birch', 'faris-oak'])
    for (const asked of [
      (of: string) => ask(person, 'GET', `/api/uploads/${of}`),
      (of: string) => part(person, of, 0, Buffer.from('abc')),
      (of: string) => ask(person, 'POST', `/api/uploads/${of}/end`, { name: 'x' }),
    ]) {
      const hidden = await asked(id);
      expect(hidden).toEqual(await asked(newId()));
      expect(hidden.status).toBe(404);
    }
});

test('no more comes in than was promised, nothing that the house does not take, and not without end', async () => {
  expect(await ask('amina-cedar', 'POST', '/api/uploads', { size: 300 * 1024 * 1024 })).toMatchObject({
    status: 413,
    code: 'too-large',
  });
  expect(await ask('amina-cedar', 'POST', '/api/uploads', { size: 0 })).toMatchObject({ status: 400 });
  const id = await begin(4);
  expect(await part('amina-cedar', id, 0, Buffer.from('more than four'))).toMatchObject({ status: 413 });
  expect(await ask('amina-cedar', 'GET', `/api/uploads/${id}`)).toMatchObject({ received: 0 });
  const program = Buffer.concat([Buffer.from('MZ'), randomBytes(400)]);
  const refused = await begin(program.length);
  await part('amina-cedar', refused, 0, program);
  expect(await ask('amina-cedar', 'POST', `/api/uploads/${refused}/end`, { name: 'letter.pdf' })).toMatchObject({
    files: [{ taken: false, code: 'wrong-type', texts: { ar: expect.any(String) } }],
  });
});

test('of what a person left half sent no more is kept than twenty files, the newest', async () => {
  const oldest = await begin(50);
  await part('amina-cedar', oldest, 0, Buffer.from('left half'));
  const newer: string[] = [];
  for (let n = 0; n < 20; n += 1) {
    held.house.setClock(new Date(held.house.clock().getTime() + 1_000).toISOString());
    newer.push(await begin(5));
  }
  expect(await ask('amina-cedar', 'GET', `/api/uploads/${oldest}`)).toMatchObject({ status: 404 });
  expect(await (held.house.files as FolderStore).parts.received(oldest)).toBe(0);
  for (const id of newer) expect(await ask('amina-cedar', 'GET', `/api/uploads/${id}`)).toMatchObject({ status: 200 });
});

test('what was left half sent is told to who sends it, known by its pieces when it is chosen again, and given up when he says so', async () => {
  const sha = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
  const file = randomBytes(pieceBytes + 1_000);
  const { id } = await ask('jamila-sirius', 'POST', '/api/uploads', { size: file.length + 500 });
  await part('jamila-sirius', id, 0, file);
  const size = file.length + 500;
  expect((await ask('jamila-sirius', 'GET', '/api/uploads')).rows).toEqual([{ id, size, received: file.length }]);
  expect(await ask('jamila-sirius', 'GET', `/api/uploads/${id}/pieces`)).toEqual({
    status: 200,
    id,
    size,
    received: file.length,
    pieceBytes,
    pieces: [sha(file.subarray(0, pieceBytes)), sha(file.subarray(pieceBytes))],
  });
  expect((await ask('imad-altair', 'GET', '/api/uploads')).rows).not.toContainEqual(expect.objectContaining({ id }));
  const given = async (person: string, upload: string) => {
    const headers = { 'x-person': person };
    return (await app.inject({ method: 'DELETE', url: `/api/uploads/${upload}`, headers })).statusCode;
  };
  expect(await ask('imad-altair', 'GET', `/api/uploads/${id}/pieces`)).toMatchObject({ status: 404 });
  expect([await given('imad-altair', id), await given('imad-altair', newId())]).toEqual([404, 404]);
  expect(await given('jamila-sirius', id)).toBe(204);
  expect((await ask('jamila-sirius', 'GET', '/api/uploads')).rows).toEqual([]);
  expect(await (held.house.files as FolderStore).parts.received(id)).toBe(0);
});

const megabyte = 1_048_576;

test('one person sends no more than a thousand megabytes at a time; what he left half sent makes room, and nobody else is in his way', async () => {
  const largest = () => ask('hana-palm', 'POST', '/api/uploads', { size: 200 * megabyte });
  const first = await largest();
  for (let n = 0; n < 4; n += 1) expect((await largest()).status).toBe(201);
  const tooMuch = await largest();
  expect(tooMuch).toMatchObject({
    status: 422,
    code: 'too-much-under-way',
    facts: { limitMegabytes: 1_000, minutes: 10 },
  });
  expect(tooMuch.texts.en).toContain('no more than 1,000 MB at a time');
  expect((await ask('bilal-birch', 'POST', '/api/uploads', { size: 200 * megabyte })).status).toBe(201);
  const then = held.house.clock().getTime();
  held.house.setClock(new Date(then + 11 * 60_000).toISOString());
  // What still comes in is kept: of the five, the one that was heard of meanwhile.
  await part('hana-palm', first.id, 0, Buffer.from('the first'));
  expect((await largest()).status).toBe(201);
  expect(await ask('hana-palm', 'GET', `/api/uploads/${first.id}`)).toMatchObject({ status: 200, received: 9 });
  const { rows } = await sql<{ size: number }>`
    select sum(size)::bigint as size from register.sending where person = ${as('hana-palm')}::uuid`.execute(
    held.house.owner,
  );
  expect(rows[0]?.size).toBe(1_000 * megabyte);
});

test('of many files begun at the same instant no more are begun than one person may send', async () => {
  const begun = await Promise.all(
    Array.from({ length: 9 }, () => ask('imad-altair', 'POST', '/api/uploads', { size: 200 * megabyte })),
  );
  expect(begun.filter(({ status }) => status === 201)).toHaveLength(5);
});

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 22, 7, minute));
test.each([
  ['nothing under way', [], 50, []],
  ['room enough', [{ id: 'a', size: 40, heardAt: at(30) }], 50, []],
  ['too many files', [3, 2, 1].map((n) => ({ id: `f${n}`, size: 1, heardAt: at(30 + n) })), 1, ['f1']],
  ['too many bytes, left half sent', [{ id: 'a', size: 60, heardAt: at(10) }], 50, ['a']],
  ['too many bytes, coming in', [{ id: 'a', size: 60, heardAt: at(35) }], 50, null],
  [
    'the oldest only',
    [
      { id: 'b', size: 30, heardAt: at(20) },
      { id: 'a', size: 60, heardAt: at(10) },
    ],
    50,
    ['a'],
  ],
])('with %s, what makes room is as it should be', (_, underWay, size, goes) => {
  expect(makesRoom(underWay, size, { files: 3, bytes: 100 }, at(40))).toEqual(goes);
});

test('the database itself gives nobody what another has brought in or is sending, and lets nobody write it in his name', async () => {
  const { house } = held;
  const id = await begin(10);
  const sha256 = await bring(house, as('amina-cedar'), `A letter that Amina alone has brought: ${newId()}`);
  const [amina, bilal] = [as('amina-cedar'), as('bilal-birch')];
  const seenBy = (person: PersonId) =>
    unrecorded(house, person, async (tx) => [
      (await sql`select from register.sending where id = ${id}::uuid`.execute(tx)).rows.length,
      (await sql`select from register.upload where sha256 = ${sha256}`.execute(tx)).rows.length,
      (await sql`update register.sending set at = at where id = ${id}::uuid`.execute(tx)).numAffectedRows,
      (await sql`update register.upload set at = at where sha256 = ${sha256}`.execute(tx)).numAffectedRows,
    ]);
  expect(await seenBy(amina)).toEqual([1, 1, 1n, 1n]);
  expect(await seenBy(bilal)).toEqual([0, 0, 0n, 0n]);
  const inAnothersName = [
    sql`insert into register.sending (id, person, size, at) values (${newId()}::uuid, ${amina}::uuid, 1, now())`,
    sql`insert into register.upload (person, sha256, size, media_type, kind, at)
      values (${amina}::uuid, ${'b'.repeat(64)}, 1, 'text/plain', 'txt', now())`,
  ];
  for (const write of inAnothersName) {
    await expect(unrecorded(house, bilal, (tx) => write.execute(tx))).rejects.toThrow('row-level security');
    await expect(write.execute(house.db)).rejects.toThrow('row-level security');
  }
  await unrecorded(house, bilal, async (tx) => {
    await sql`delete from register.sending where id = ${id}::uuid`.execute(tx);
    await sql`delete from register.upload where sha256 = ${sha256}`.execute(tx);
  });
  expect(await seenBy(amina)).toEqual([1, 1, 1n, 1n]);
});

test('a half upload is swept away after a day', async () => {
  const files = held.house.files as FolderStore;
  const { id } = await ask('bilal-birch', 'POST', '/api/uploads', { size: 100 });
  await part('bilal-birch', id, 0, Buffer.from('half of it'));
  await sweepSendings({ ...held.house, files });
  expect(await ask('bilal-birch', 'GET', `/api/uploads/${id}`)).toMatchObject({ received: 10 });
  await sweepSendings({ ...held.house, files, clock: () => new Date(held.house.clock().getTime() + 25 * 3_600_000) });
  expect(await ask('bilal-birch', 'GET', `/api/uploads/${id}`)).toMatchObject({ status: 404 });
  expect(await files.parts.sweep(0)).toBeGreaterThan(0);
  expect(await files.parts.received(id)).toBe(0);
  const { rows } = await sql`select from register.sending`.execute(held.house.owner);
  expect(rows).toEqual([]);
});
