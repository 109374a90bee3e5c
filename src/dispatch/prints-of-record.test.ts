import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { newId } from '../kernel/id.ts';
import { openCheckpoint } from '../ledger/checkpoint.ts';
import { readVkey } from '../ledger/note.ts';
import type { App } from '../platform/http/server.ts';
import { extractText, pageSizes, rasterise } from '../platform/pdf/inspect.ts';
import { charge, directToLegal, newItem } from '../referral/test-items.ts';
import { acknowledgeReferral } from '../referral/unit.commands.ts';
import { recordDispatch } from './dispatch.commands.ts';
import { dispatchRoutes } from './dispatch.routes.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { settleDocument } from './settle.commands.ts';
import { httpOf } from './test-http.ts';
import { idOf, outside, signedLetter, value } from './test-road.ts';

const held = houseForTests();
let app: App;
beforeAll(async () => {
  app = await httpOf(held.house, dispatchRoutes);
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer }, fireImmediately: true });
});
afterAll(() => app?.close());

const ask = (slug: string, url: string) => app.inject({ method: 'GET', url, headers: { 'x-person': slug } });
const textOf = async (pdf: Buffer): Promise<string> =>
  value(await extractText(pdf))
    .pages.join('\n')
    .replace(/[\u2066-\u2069]/g, '');
const codesOn = async (pdf: Buffer): Promise<string[]> => {
  const picture = value(await rasterise(pdf, 0, { dpi: 200 }));
  return (await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 9 })).map(({ text }) => text);
};
const entriesOf = async (name: string): Promise<{ record: string; detail: Record<string, unknown> }[]> =>
  (
    await sql<{ record: string; detail: Record<string, unknown> }>`
      select record, detail from ledger.entry where act = ${name} order by at`.execute(held.house.owner)
  ).rows;

test('A routing slip shows to whom an item was referred and what became of it, as far as its reader may know', async () => {
  const { house } = held;
  const item = await newItem(house, { subject: 'Visit of a delegation' });
  const finance = charge(
    { unit: house.unit('protocol') },
    { purpose: 'information', dueOn: null, instruction: 'Please note.' },
  );
  const { referrals } = await directToLegal(house, item, [finance]);
  value(await acknowledgeReferral(house, house.person('nadia-almond'), referrals[0]!, 1));
  const printed = await ask('faris-oak', `/api/items/${item}/slip.pdf?language=en`);
  expect(printed.statusCode).toBe(200);
  const text = await textOf(printed.rawPayload);
  const parts = [
    'Routing slip',
    'GS/IN/2026/',
    'Visit of a delegation',
    'Legal',
    'For action',
    '30/11/2026',
    'Acknowledged',
  ];
  for (const part of [...parts, 'Please note.', 'For information', 'Further referrals by hand'])
    expect(text).toContain(part);
  expect(await codesOn(printed.rawPayload)).toEqual([`https://diwan.example/items/${item}`]);
  // Legal Affairs knows of its own referral, and not of what others were told.
  const inArabic = await textOf((await ask('nadia-almond', `/api/items/${item}/slip.pdf?language=ar`)).rawPayload);
  expect(inArabic).toContain('بطاقة إحالة');
  expect(inArabic).not.toContain('Please note.');
  const hidden = await ask('tariq-olive', `/api/items/${item}/slip.pdf`);
  expect(hidden.statusCode).toBe(404);
  expect(hidden.body).toBe((await ask('tariq-olive', `/api/items/${newId()}/slip.pdf`)).body);
  expect(await entriesOf('item.print-slip')).toMatchObject([
    { record: item, detail: { referrals: 2 } },
    { record: item, detail: { referrals: 1 } },
  ]);
});

test.each([
  ['dl', 220, 110],
  ['c5', 229, 162],
  ['c4', 324, 229],
] as const)(
  'An envelope %s bears the cleared address in its addressee’s language, and no subject',
  async (size, width, height) => {
    const { house } = held;
    const letter = await signedLetter(house, {
      order: { subject: 'A matter not for the outside' },
      addressees: [await outside(house, 'trial-mission-qaf', { channel: 'hand', language: 'ar' })],
    });
    const printed = await ask('amina-cedar', `/api/documents/${letter.id}/envelopes.pdf?size=${size}`);
    expect(printed.statusCode).toBe(200);
    const text = await textOf(printed.rawPayload);
    expect(text).toContain(letter.number);
    expect(text).toContain('الأمانة العامة');
    expect(text).not.toContain('not for the outside');
    expect(text).not.toContain(letter.code.slice(0, 9));
    const sizes = value(await pageSizes(printed.rawPayload)).map((page) => [page.width, page.height]);
    expect(sizes.map((sides) => sides.map((side) => Math.round((side / 72) * 25.4)))).toEqual([[width, height]]);
    expect(await codesOn(printed.rawPayload)).toEqual([`https://diwan.example/documents/${letter.id}`]);
  },
);

test('Labels stand eight to a sheet; who does not keep the book prints none, and what goes by e-mail needs none', async () => {
  const { house } = held;
  const addressees = [
    await outside(house, 'trial-mission-qaf', { channel: 'hand' }),
    await outside(house, 'trial-mission-bensalem', { channel: 'hand', language: 'fr' }),
  ];
  const letter = await signedLetter(house, { addressees });
  const labels = await ask('amina-cedar', `/api/documents/${letter.id}/envelopes.pdf?size=label&skip=7`);
  expect(value(await pageSizes(labels.rawPayload))).toHaveLength(2);
  expect(await codesOn(labels.rawPayload)).toHaveLength(1);
  expect(await textOf(labels.rawPayload)).toContain('Secrétariat général');
  expect((await ask('nadia-almond', `/api/documents/${letter.id}/envelopes.pdf`)).json()).toMatchObject({
    code: 'not-allowed',
  });
  const byMail = await signedLetter(house);
  expect((await ask('amina-cedar', `/api/documents/${byMail.id}/envelopes.pdf`)).json()).toMatchObject({
    code: 'nobody-to-address',
  });
  const hidden = await ask('tariq-olive', `/api/documents/${letter.id}/envelopes.pdf`);
  expect(hidden.body).toBe((await ask('tariq-olive', `/api/documents/${newId()}/envelopes.pdf`)).body);
});

test('The dispatch list of a day and of a document names each copy, who took it, and no blind copy', async () => {
  const { house } = held;
  const addressees = [
    await outside(house, 'trial-mission-qaf', { channel: 'hand' }),
    await outside(house, 'trial-mission-bensalem', { channel: 'hand', role: 'bcc' }),
  ];
  const letter = await signedLetter(house, { addressees });
  await settleDocument(house, letter.id as Parameters<typeof settleDocument>[1]);
  const [first] = await readAsHouse(house, (tx) => dispatchesOf(tx, letter.id));
  const list = await textOf(
    (await ask('amina-cedar', `/api/documents/${letter.id}/dispatches.pdf?language=fr`)).rawPayload,
  );
  expect(list).toContain('Bordereau d’expédition');
  expect(list).toContain('1 inscription');
  value(
    await recordDispatch(house, house.person('amina-cedar'), first!.id, {
      edition: first!.edition,
      takenBy: 'Messenger 7',
    }),
  );
  const outgoing = await idOf(house, 'hq-outgoing');
  const ofDay = `/api/registers/${outgoing}/days/2026-11-22/dispatches.pdf`;
  const day = await textOf((await ask('amina-cedar', `${ofDay}?language=en`)).rawPayload);
  for (const part of ['Dispatch list', letter.number, 'Messenger 7', 'By hand']) expect(day).toContain(part);
  // Whoever may read no document is shown an empty sheet.
  expect(await textOf((await ask('tariq-olive', `${ofDay}?language=en`)).rawPayload)).not.toContain(letter.number);
  const incoming = await idOf(house, 'hq-incoming');
  expect((await ask('amina-cedar', ofDay.replace(outgoing, incoming))).statusCode).toBe(404);
});

test('The index of a dossier holds what answers what, from whichever paper it is asked, and nothing that its reader may not see', async () => {
  const { house } = held;
  const item = await newItem(house, { subject: 'Question of a mission', kind: 'letter', pages: 3 });
  await directToLegal(house, item);
  const letter = await signedLetter(house, { order: { subject: 'Answer to a mission', answers: [item] } });
  const again = await newItem(house, { subject: 'Thanks of the mission', replyTo: letter.id });
  for (const url of [`/api/items/${item}`, `/api/documents/${letter.id}`, `/api/items/${again}`]) {
    const text = await textOf((await ask('amina-cedar', `${url}/index.pdf?language=en`)).rawPayload);
    for (const part of [
      'Dossier index',
      '3 entries',
      'Question of a mission',
      'Answer to a mission',
      'Thanks of the mission',
      letter.number,
    ])
      expect(text).toContain(part);
  }
  const atLegal = await textOf((await ask('nadia-almond', `/api/items/${item}/index.pdf?language=en`)).rawPayload);
  expect(atLegal).toContain('Answer to a mission');
  expect(atLegal).not.toContain('Thanks of the mission');
  const hidden = await ask('tariq-olive', `/api/items/${item}/index.pdf`);
  expect(hidden.body).toBe((await ask('tariq-olive', `/api/items/${newId()}/index.pdf`)).body);
});

test('A printed register bears a checkpoint that the house signed, which covers its printing and the hash of its lines', async () => {
  const { house } = held;
  await newItem(house, { subject: 'A line of the register' });
  const incoming = await idOf(house, 'hq-incoming');
  const sheet = (await ask('amina-cedar', `/api/registers/${incoming}/days/2026-11-22/register.pdf?language=en`))
    .rawPayload;
  const [entry] = (await entriesOf('register.print')).slice(-1);
  const text = await textOf(sheet);
  expect(text.replace(/\s/g, '')).toContain(String(entry!.detail['sha256']));
  const pages = value(await pageSizes(sheet)).length;
  const picture = value(await rasterise(sheet, pages - 1, { dpi: 250 }));
  const [code] = await readBarcodes(picture, { formats: ['QRCode'] });
  const checkpoint = value(openCheckpoint(code!.text, value(readVkey(house.vkey))));
  expect(readFileSync(`${house.folder}/checkpoints/checkpoints.log`, 'utf8')).toContain(code!.text);
  const { rows } = await sql<{ position: number }>`
    select l.position::int from ledger.leaf l join ledger.entry e on e.id = l.entry where e.act = 'register.print' order by e.at desc limit 1`.execute(
    house.owner,
  );
  expect(checkpoint.size).toBeGreaterThan(rows[0]!.position);
  expect(text).toContain(checkpoint.root.toString('base64'));
});
