import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { pdfFile } from '../platform/files/test-files.ts';
import { type App, createHttp } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { readRecord } from './register.jobs.ts';
import { registerRoutes } from './register.routes.ts';
import { noteVerbale } from './test-forms.ts';

const held = houseForTests();
let app: App;

beforeAll(async () => {
  app = await createHttp({ log: held.house.log as Log, fileLimit: 5 * 1024 * 1024, secure: false });
  app.addHook('onRequest', async (request) => {
    request.person = held.house.person(String(request.headers['x-person'] ?? 'amina-cedar')) as PersonId;
  });
  registerRoutes(app, held.house);
  await app.ready();
  return () => app.close();
});

const get = (url: string, person = 'amina-cedar', headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { 'x-person': person, ...headers } });
const post = (url: string, payload: object, person = 'amina-cedar') =>
  app.inject({ method: 'POST', url, payload, headers: { 'x-person': person } });

async function upload(files: readonly (readonly [string, Buffer])[], person = 'amina-cedar') {
  const form = new FormData();
  for (const [name, content] of files) form.append('file', new Blob([new Uint8Array(content)]), name);
  const request = new Request('http://house/', { method: 'POST', body: form });
  return app.inject({
    method: 'POST',
    url: '/api/files',
    payload: Buffer.from(await request.arrayBuffer()),
    headers: { 'content-type': request.headers.get('content-type')!, 'x-person': person },
  });
}

const mail = [
  'From: Mission of Testland <mission@testland.example>',
  'To: registry@house.example',
  'Subject: Note with an enclosure',
  'Date: Sat, 21 Nov 2026 09:00:00 +0300',
  'Message-ID: <1@testland.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'The Mission presents its compliments.',
  '--b',
  'Content-Type: text/plain; name=annex.txt',
  'Content-Disposition: attachment; filename=annex.txt',
  '',
  'Annex about pomegranates',
  '--b--',
  '',
].join('\r\n');

test('several files are brought in, each with its own answer', async () => {
  const response = await upload([
    ['note.pdf', pdfFile(['A letter about lighthouses'])],
    ['empty.txt', Buffer.alloc(0)],
    ['a/../evil\u202Efdp.exe', Buffer.from('MZ\u0000\u0001\u0002')],
    ['mail.eml', Buffer.from(mail)],
  ]);
  expect(response.statusCode).toBe(200);
  const { files } = response.json();
  expect(files).toMatchObject([
    {
      taken: true,
      name: 'note.pdf',
      kind: 'pdf',
      pages: 1,
      mediaType: 'application/pdf',
      text: 'A letter about lighthouses',
    },
    { taken: false, code: 'empty', texts: { ar: expect.any(String), fr: expect.any(String) } },
    { taken: false, name: 'evilfdp.exe' },
    {
      taken: true,
      kind: 'eml',
      mail: { subject: 'Note with an enclosure' },
      parts: [{ taken: true, name: 'annex.txt' }],
    },
  ]);
});

test('a file over the limit is refused by itself, and the others are taken in', async () => {
  const response = await upload([
    ['large.txt', Buffer.alloc(6 * 1024 * 1024, 'a')],
    ['small.txt', Buffer.from('A small file')],
  ]);
  expect([response.statusCode, response.json()]).toMatchObject([
    200,
    { files: [{ taken: false, code: 'too-large' }, { taken: true }] },
  ]);
});

test('one file alone that is refused is a problem in the language of the request', async () => {
  const response = await upload([['empty.txt', Buffer.alloc(0)]]);
  expect(response.statusCode).toBe(422);
  expect(response.json()).toMatchObject({ code: 'empty', status: 422 });
});

test('a letter is uploaded, registered, listed, read, found by the words of its file, and handed out', async () => {
  const [file] = (await upload([['Lettre é.pdf', pdfFile(['A letter about lighthouses', 'and harbours'])]])).json()
    .files;
  const registered = await post(
    '/api/items',
    noteVerbale({ subject: 'Navigation', files: [{ sha256: file.sha256, name: file.name, part: 'main' }] }),
  );
  expect(registered.statusCode).toBe(201);
  const { id, number } = registered.json();
  expect((await get('/api/items?undirected=true')).json().rows.map((row: { id: string }) => row.id)).toContain(id);
  expect((await get('/api/items/count?undirected=true')).json().count).toBeGreaterThan(0);
  const item = (await get(`/api/items/${id}`)).json();
  expect(item).toMatchObject({
    number,
    subject: 'Navigation',
    files: [{ name: 'Lettre é.pdf', reading: 'waiting', pages: 2 }],
  });
  expect((await get('/api/search?q=lighthouses')).json()).toMatchObject({ rows: [], waiting: 1 });
  await readRecord(held.house, id);
  expect((await get('/api/search?q=lighthouse%20navigation')).json()).toMatchObject({
    rows: [{ record: id, item: { number } }],
    waiting: 0,
  });
  const url = `/api/items/${id}/files/${item.files[0].id}`;
  const whole = await get(url);
  expect(whole.rawPayload.equals(pdfFile(['A letter about lighthouses', 'and harbours']))).toBe(true);
  expect(whole.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''Lettre%20%C3%A9.pdf",
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  const part = await get(url, 'amina-cedar', { range: 'bytes=0-7' });
  expect([part.statusCode, part.payload, part.headers['content-range']]).toEqual([
    206,
    '%PDF-1.4',
    `bytes 0-7/${whole.rawPayload.length}`,
  ]);
  expect(
    (await get(`${url}?inline=true`, 'amina-cedar', { range: 'bytes=-4' })).headers['content-disposition'],
  ).toMatch(/^inline/);
  expect((await get(url, 'amina-cedar', { range: 'bytes=999999-' })).statusCode).toBe(416);
  expect((await get(`${url}/text`)).json().text).toContain('lighthouses');
  const label = (await get(`/api/items/${id}/label`)).json();
  expect(label).toMatchObject({ number, code: `https://diwan.example/items/${id}` });
  expect(JSON.stringify(label)).not.toContain('Navigation');
});

test('no part of a classified file is read without an entry: a part that begins elsewhere is one too, the parts that follow are none', async () => {
  const [file] = (await upload([['note.txt', Buffer.from('A confidential note')]])).json().files;
  const { id } = (
    await post('/api/items', {
      ...noteVerbale({ files: [{ sha256: file.sha256, name: 'note.txt', part: 'main' }] }),
      subject: 'A classified matter',
      theirReference: 'C/RANGE',
      level: 1,
    })
  ).json();
  const { files } = (await get(`/api/items/${id}`)).json();
  const entered = async () =>
    (await held.house.owner.selectFrom('ledger.entry').select('id').where('act', '=', 'file.read').execute()).length;
  const before = await entered();
  const part = (range: string) => get(`/api/items/${id}/files/${files[0].id}`, 'amina-cedar', { range });
  expect((await part('bytes=1-')).statusCode).toBe(206);
  expect(await entered()).toBe(before + 1);
  await part('bytes=-4');
  await part('bytes=5-9');
  expect(await entered()).toBe(before + 1);
  await part('bytes=0-');
  expect(await entered()).toBe(before + 2);
});

test('a null character in an address is refused as what it is', async () => {
  expect((await get('/api/search?q=%00')).statusCode).toBe(400);
});

test('for a unit that may not know of an item, every route answers as for one that does not exist', async () => {
  const [file] = (await upload([['note.txt', Buffer.from('A hidden note')]])).json().files;
  const { id } = (
    await post('/api/items', noteVerbale({ files: [{ sha256: file.sha256, name: 'note.txt', part: 'main' }] }))
  ).json();
  const fileId = (await get(`/api/items/${id}`)).json().files[0].id;
  const answers = async (item: string, of: string) => {
    const responses = [
      await get(`/api/items/${item}`, 'nadia-almond'),
      await get(`/api/items/${item}/label`, 'nadia-almond'),
      await get(`/api/items/${item}/files/${of}`, 'nadia-almond'),
      await get(`/api/items/${item}/files/${of}`, 'nadia-almond', { range: 'bytes=0-1' }),
      await get(`/api/items/${item}/files/${of}/text`, 'nadia-almond'),
      await post(`/api/items/${item}/void`, { edition: 1, reason: 'x' }, 'nadia-almond'),
      await post(
        `/api/items/${item}/corrections`,
        { edition: 1, reason: 'x', changes: { subject: 'x' } },
        'nadia-almond',
      ),
      await post(`/api/items/${item}/receipts`, { channel: 'post' }, 'nadia-almond'),
      await post(`/api/items/${item}/custody`, { place: 'x' }, 'nadia-almond'),
      await post(`/api/items/${item}/open`, { subject: 'x' }, 'nadia-almond'),
      await post(
        `/api/items/${item}/files`,
        { files: [{ sha256: file.sha256, name: 'x', part: 'main' }] },
        'nadia-almond',
      ),
    ];
    return responses.map((response) => [
      response.statusCode,
      response.headers['content-type'],
      response.headers['content-length'],
      response.payload,
    ]);
  };
  const hidden = await answers(id, fileId);
  expect(hidden).toEqual(await answers(newId(), newId()));
  expect(hidden.map(([status]) => status)).toEqual(Array.from({ length: 11 }, () => 404));
});

test('a form with a wrong field names it, and a refusal speaks three languages', async () => {
  const wrong = await post('/api/items', { ...noteVerbale(), level: 7, colour: 'red' });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json().fields.map((field: { place: string }) => field.place)).toContain('body/level');
  const refused = await app.inject({
    method: 'POST',
    url: '/api/items',
    payload: noteVerbale({ theirDate: '31/2/2026' }),
    headers: { 'x-person': 'amina-cedar', 'accept-language': 'ar' },
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.json()).toMatchObject({ code: 'date-does-not-exist', detail: expect.stringContaining('31/2/2026') });
  expect(refused.headers['content-language']).toBe('ar');
});

test('the books and the register of a day are told', async () => {
  const { rows } = (await get('/api/registers')).json();
  const book = rows.find((row: { mine: boolean }) => row.mine);
  expect(book).toMatchObject({ slug: 'hq-incoming', direction: 'incoming' });
  expect((await get(`/api/registers/${book.id}/days/2026-11-22`)).json().lines.length).toBeGreaterThan(0);
  expect((await get(`/api/registers/${newId()}/days/2026-11-22`)).statusCode).toBe(404);
  expect((await get(`/api/registers/${book.id}/days/2026-02-31`)).statusCode).toBe(422);
  expect((await post(`/api/registers/${book.id}/unregistered`, { description: 'Newspapers' })).statusCode).toBe(201);
  expect((await get(`/api/registers/${book.id}/unregistered`)).json().rows).toMatchObject([
    { description: 'Newspapers' },
  ]);
  expect((await get(`/api/registers/${book.id}/unregistered`, 'nadia-almond')).json().rows).toEqual([]);
});

test('a book is brought in over a real connection, read as it arrives', async () => {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const { rows } = (await get('/api/registers')).json();
  const book = rows.find((row: { direction: string; mine: boolean }) => row.direction === 'incoming' && row.mine);
  const response = await fetch(`${address}/api/registers/${book.id}/import`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'x-person': 'amina-cedar' },
    body: 'Number,Registered on,Subject\n7001,01/02/2026,An old letter\n7002,31/02/2026,A day that is none\n',
  });
  expect([response.status, await response.json()]).toMatchObject([
    200,
    { imported: 1, refusedCount: 1, refused: [{ line: 3, column: 'registeredOn' }] },
  ]);
});

test('a file that is registered already says so when it is brought again, to whoever may see that item and to nobody else', async () => {
  const content = Buffer.from('A letter that comes twice');
  const [file] = (await upload([['twice.txt', content]])).json().files;
  expect(file.registeredAs).toBeNull();
  const files = [{ sha256: file.sha256, name: 'twice.txt', part: 'main' as const }];
  const made = (await post('/api/items', noteVerbale({ files }))).json();
  const again = async (person?: string) =>
    (await upload([['again.txt', content]], person)).json().files[0].registeredAs;
  expect(await again()).toEqual({ id: made.id, number: made.number });
  expect(await again('nadia-almond')).toBeNull();
});
