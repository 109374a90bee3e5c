import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { civilDay } from '../../kernel/calendar.ts';
import { format } from '../../kernel/message.ts';
import { type Language, languages, type Text } from '../../kernel/text.ts';
import { closeInspection, extractText, inspect, pageSizes, rasterise } from '../../platform/pdf/inspect.ts';
import { closeTypst } from '../../platform/pdf/typst.ts';
import { certificateWords, listWords } from './papers.text.ts';
import type { LabelInput, RegisterRow } from './papers.ts';
import { words } from './render.text.ts';
import { renderCertificate } from './render-certificate.ts';
import { renderLabel, renderLabelSheet, renderReceipt } from './render-desk.ts';
import { renderDeliveryBook, renderRegisterOfDay, renderReturnList } from './render-lists.ts';
import type { Pages } from './sheet.ts';
import { certificateIn, contentIn, letterhead } from './test-papers.ts';

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer }, fireImmediately: true });
});
afterAll(async () => {
  await closeTypst();
  await closeInspection();
});

const timestamp = new Date('2026-09-21T11:05:00Z');
const day = civilDay('2026-09-21');
const printed = { by: 'Sara Registrar', at: '21/09/2026 17:00' };

async function paper(pages: Pages): Promise<{ file: Uint8Array; pages: readonly string[]; text: string }> {
  const set = await pages;
  if (!set.done) throw new Error(`${set.refusal} ${JSON.stringify(set.facts)}`);
  const read = await extractText(set.value);
  if (!read.done) throw new Error(read.refusal);
  return { file: set.value, pages: read.value.pages, text: read.value.pages.join('\n') };
}

test.each(languages)(
  'a certificate is one page with every verdict, the hash and the place in the ledger: %s',
  async (language) => {
    const input = certificateIn(language);
    const { pages, text } = await paper(renderCertificate(input));
    expect(pages).toHaveLength(1);
    const expected = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', '10482', '10490', 'AM-12', '7F3A 91C2 0B5E'].concat(
      ['Certificate of clearance', 'Political sensitivity', 'Waived', 'Pass'],
      [input.number, input.manifestHash, input.ledger.root, input.signature.person, input.kind[language]],
    );
    for (const part of expected) expect(text).toContain(part);
    expect(text.replace(/\s+/g, ' ')).toContain(input.verdicts[3]!.reason!.slice(0, 20));
  },
);

test('a certificate of a circular to all states still is one page', async () => {
  const addressees = Array.from({ length: 57 }, (_, index) => `Ministry of Foreign Affairs of State ${index + 1}`);
  const { pages, text } = await paper(renderCertificate(certificateIn('en', { addressees })));
  expect(pages).toHaveLength(1);
  expect(text).toContain('+ 52');
});

test.each(languages)(
  'a receipt merges number, date and addressee into the standing form, and nothing else: %s',
  async (language) => {
    const addressee = contentIn(language, 'letter').addressees[0]!;
    const body = '{number} {date} {addressee} {subject}\n\n{0}';
    const standingForm = { name: 'R-1', title: 'T {number}', body, clearedOn: civilDay('2026-01-04') };
    const { text, pages } = await paper(
      renderReceipt({
        letterhead,
        language,
        number: 'IN/2026/00433',
        day,
        addressee,
        standingForm,
        trial: false,
        timestamp,
      }),
    );
    expect(pages).toHaveLength(1);
    for (const part of ['subject', '0']) expect(text).toMatch(new RegExp(`[{}]${part}[{}]`));
    for (const part of ['IN/2026/00433', addressee[0]!, 'R-1', '1448']) expect(text).toContain(part);
  },
);

const label = (language: Language): LabelInput => ({
  language,
  organisation: letterhead.name[language],
  register: { ar: 'سجل الوارد', en: 'Incoming register', fr: 'Registre d’arrivée' }[language],
  number: 'IN/2026/00433',
  day,
  code: 'https://diwan.example.org/i/7K3Q9XWP',
  trial: false,
});

test.each(languages)('a label measures 62 by 29 millimetres and its code is read back: %s', async (language) => {
  const { file, text, pages } = await paper(renderLabel(label(language), timestamp));
  expect(pages).toHaveLength(1);
  const sizes = await pageSizes(file);
  const millimetres = sizes.done
    ? sizes.value.map((size) => [size.width, size.height].map((side) => (side / 72) * 25.4))
    : [];
  expect(millimetres.map((sides) => sides.map(Math.round))).toEqual([[62, 29]]);
  expect(text).toContain('IN/2026/00433');
  const picture = await rasterise(file, 0, { dpi: 200 });
  const found = picture.done ? await readBarcodes(picture.value, { formats: ['QRCode'] }) : [];
  expect(found.map((code) => code.text)).toEqual([label(language).code]);
});

test('a sheet holds twenty-seven labels and skips the places already used', async () => {
  const many = (count: number, skip: number) =>
    paper(
      renderLabelSheet(
        Array.from({ length: count }, () => label('en')),
        timestamp,
        skip,
      ),
    );
  expect((await many(27, 0)).pages).toHaveLength(1);
  expect((await many(27, 1)).pages).toHaveLength(2);
  const { file } = await many(3, 4);
  const picture = await rasterise(file, 0, { dpi: 200 });
  const found = picture.done ? await readBarcodes(picture.value, { formats: ['QRCode'], maxNumberOfSymbols: 9 }) : [];
  expect(found).toHaveLength(3);
});

const row = (index: number, language: Language): RegisterRow => ({
  number: `IN/2026/${String(400 + index).padStart(5, '0')}`,
  time: '09:15',
  party: contentIn(language, 'letter').addressees[0]![2]!,
  reference: `CB/FM/${index}`,
  referenceDay: '9/9/2026',
  subject: index % 9 === 0 ? 'A very long subject with many words '.repeat(12) : contentIn(language, 'letter').subject!,
  classification: null,
  pages: 3,
  destination: null,
  voided: index === 3 ? 'keyed twice' : null,
});

test.each(languages)('a register of five hundred entries is printed whole on A4 landscape: %s', async (language) => {
  const rows = Array.from({ length: 500 }, (_, index) => row(index, language));
  const register = { ar: 'سجل الوارد 2026', en: 'Incoming 2026', fr: 'Arrivée 2026' }[language];
  const { file, text, pages } = await paper(
    renderRegisterOfDay({
      letterhead,
      language,
      register,
      flow: 'incoming',
      day,
      rows,
      printed,
      trial: false,
      timestamp,
    }),
  );
  for (const each of rows) expect(text).toContain(each.number);
  expect(text).toContain('keyed twice');
  const tables = pages.filter((page) => page.includes('IN/2026/'));
  expect(tables.filter((page) => !page.includes(format(listWords.subject, language)))).toEqual([]);
  const sizes = await pageSizes(file);
  expect(sizes.done && sizes.value.every((size) => size.width > size.height)).toBe(true);
  expect(await inspect(file)).toMatchObject({ value: { hiddenText: 0 } });
});

test('a day without entries says so, and what no font has is spelled out rather than refused', async () => {
  const base = {
    letterhead,
    language: 'en',
    register: 'Incoming',
    flow: 'incoming',
    day,
    printed,
    trial: true,
    timestamp,
  } as const;
  expect((await paper(renderRegisterOfDay({ ...base, rows: [] }))).text).toContain('No entry on this day.');
  const odd = { ...row(1, 'en'), subject: 'Party 🎉', party: '漢' };
  const { text } = await paper(renderRegisterOfDay({ ...base, rows: [odd] }));
  expect(text).toContain('Party [U+1F389]');
  expect(text).toContain('[U+6F22]');
});

test.each(languages)('the delivery book and the return list are printed: %s', async (language) => {
  const rows = [{ number: 'IN/2026/00400', what: 'Letter', to: 'Office of Legal Affairs', pages: 2 }];
  const book = await paper(renderDeliveryBook({ letterhead, language, day, rows, printed, trial: false, timestamp }));
  for (const part of ['IN/2026/00400', 'Office of Legal Affairs', 'Sara Registrar']) expect(book.text).toContain(part);
  const list = await paper(
    renderReturnList({
      language,
      draft: 'D-204',
      version: '3',
      round: 2,
      returnedBy: 'Omar Adviser',
      returnedAt: '21/09/2026',
      reasons: certificateIn(language)
        .verdicts.slice(4, 6)
        .map(({ check, name, person, at }) => ({ check, name, person, at, reason: `Why ${check}` })),
      reader: { name: 'Sara Reader', at: '21/09/2026' },
      trial: false,
      timestamp,
    }),
  );
  for (const part of ['D-204', 'Why C5', 'Why C6', 'Omar Adviser', 'Sara Reader']) expect(list.text).toContain(part);
});

test.each(languages)('every paper is the same to the byte when it is printed again: %s', async (language) => {
  const papers = [
    () => renderCertificate(certificateIn(language)),
    () => renderLabel(label(language), timestamp),
    () => renderDeliveryBook({ letterhead, language, day, rows: [], printed, trial: true, timestamp }),
  ];
  for (const each of papers) expect(Buffer.compare((await paper(each())).file, (await paper(each())).file)).toBe(0);
});

const letters = Object.fromEntries(
  [
    'number',
    'principal',
    'at',
    'fingerprint',
    'version',
    'name',
    'position',
    'size',
    'root',
    'reason',
    'draft',
    'officer',
  ].map((name) => [name, name]),
);
const facts = { ...letters, page: 1, pages: 2, count: 3, round: '1', language: 'ar', day: '2026-09-21' };
const everyWord: [string, Text][] = [words, certificateWords, listWords].flatMap((texts) => Object.entries(texts));

test.each(everyWord)('every printed word reads in three languages: %s', (_, text) => {
  for (const language of languages) expect(format(text, language, facts)).not.toMatch(/[{}]|^$/);
});
