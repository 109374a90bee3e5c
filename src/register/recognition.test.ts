import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { blankSheet, pdfScan, pngScan, scanOf } from '../platform/ocr/test-scans.ts';
import { addFiles, addReceipt, readItem } from './item.commands.ts';
import { recogniseFile } from './recognition.jobs.ts';
import { registerItem } from './register.commands.ts';
import { readRecord, resumeReading } from './register.jobs.ts';
import type { ItemView } from './register.ts';
import { find } from './search.commands.ts';
import { noteVerbale } from './test-forms.ts';

const held = houseForTests();
const patience = { timeout: 120_000 };
const amina = () => held.house.person('amina-cedar');

async function bringScan(content: Buffer, mediaType: string, name: string) {
  const { sha256, size } = await held.house.files.put(content);
  await sql`insert into register.upload (person, sha256, size, media_type, kind, at)
    values (${amina()}::uuid, ${sha256}, ${size}, ${mediaType}, ${name.split('.').at(-1)!}, now()) on conflict do nothing`.execute(
    held.house.db,
  );
  return { sha256, name, part: 'main' as const };
}

async function registerScan(content: Buffer, mediaType: string, name: string, changes = {}) {
  const file = await bringScan(content, mediaType, name);
  const registered = await registerItem(held.house, amina(), noteVerbale({ ...changes, files: [file] }));
  if (!registered.done) throw new Error(registered.refusal);
  return registered.value.id;
}

async function fileOf(item: string): Promise<ItemView['files'][number]> {
  const read = await readItem(held.house, amina(), item);
  if (!read.done) throw new Error(read.refusal);
  return read.value.files[0]!;
}

test(
  'a scan is found by its words once its page was recognised, and its number on an Arabic page is to be confirmed',
  patience,
  async () => {
    const { house } = held;
    const id = await registerScan(
      pngScan(await scanOf('02-note-verbale-ar.pdf', { top: 0.4 })),
      'image/png',
      'scan.png',
      {
        language: 'ar',
        subject: 'Lighthouses',
      },
    );
    await readRecord(house, id);
    const { id: file } = await fileOf(id);
    expect(await fileOf(id)).toMatchObject({ reading: 'recognising', pages: 1 });
    expect(await find(house, amina(), 'الأمانة العامة')).toMatchObject({ rows: [], waiting: 1 });
    await recogniseFile(house, file);
    expect(await fileOf(id)).toMatchObject({ reading: 'read', readingProblem: null });
    expect(await find(house, amina(), 'الأمانة lighthouses')).toMatchObject({ rows: [{ record: id }], waiting: 0 });
    const { rows } = await sql<{ language: string; lines: { text: string; confirm: string | null }[][] }>`
    select language, lines from register.page where file = ${file}::uuid`.execute(house.owner);
    expect(rows).toMatchObject([{ language: 'ar' }]);
    const words = rows[0]!.lines.flat();
    const numbers = words.filter(({ text }) => /\p{N}/u.test(text));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every(({ confirm }) => confirm === 'number')).toBe(true);
  },
);

test(
  'of a PDF only the pages without words of their own are recognised; cut off in between, it goes on where it was',
  patience,
  async () => {
    const { house } = held;
    const letter = await scanOf('01-note-verbale-en.pdf', { top: 0.4 });
    const own =
      'The words of this page stand in the file itself, among them periscope, and are not read from its look.';
    const id = await registerScan(
      pdfScan([letter, { ...blankSheet(), text: own }, blankSheet()]),
      'application/pdf',
      'scan.pdf',
    );
    await readRecord(house, id);
    const { id: file } = await fileOf(id);
    const pages = async () =>
      (
        await sql<{ page: number; done: boolean; at: Date }>`
      select page, recognised_at is not null as done, recognised_at as at from register.page where file = ${file}::uuid order by page`.execute(
          house.owner,
        )
      ).rows;
    expect(await pages()).toMatchObject([
      { page: 1, done: false },
      { page: 3, done: false },
    ]);
    // The house is cut off after the first page: its job is lost.
    await sql`update register.page set recognised_at = now(), body = 'kept from before the power went' where file = ${file}::uuid and page = 1`.execute(
      house.owner,
    );
    await resumeReading(house);
    await recogniseFile(house, file);
    expect(await pages()).toMatchObject([{ done: true }, { done: true }]);
    expect(await fileOf(id)).toMatchObject({ reading: 'read', pages: 3 });
    expect((await find(house, amina(), 'periscope')).rows).toMatchObject([{ record: id }]);
    expect((await find(house, amina(), 'power went')).rows).toMatchObject([{ record: id }]);
  },
);

test(
  'a page that cannot be read costs its file one word, and a blank sheet is said to be blank',
  patience,
  async () => {
    const { house } = held;
    const damaged = pngScan(blankSheet());
    damaged.fill(0, 60, damaged.length - 40);
    for (const [content, expected] of [
      [damaged, { reading: 'failed', readingProblem: 'unreadable' }],
      [pngScan(blankSheet()), { reading: 'no-text', readingProblem: 'nothing-written' }],
    ] as const) {
      const id = await registerScan(content, 'image/png', 'sheet.png');
      await readRecord(house, id);
      await recogniseFile(house, (await fileOf(id)).id);
      expect(await fileOf(id)).toMatchObject(expected);
    }
  },
);

test('what hangs on an unopened sealed envelope is not read by the machine', async () => {
  const { house } = held;
  const bilal = house.person('bilal-birch');
  const sealed = await registerItem(
    house,
    bilal,
    noteVerbale({ level: 2, channel: 'pouch', openers: [house.person('khalil-polaris')], subject: 'x' }),
  );
  if (!sealed.done) throw new Error(sealed.refusal);
  const { id } = sealed.value;
  expect(await addFiles(house, bilal, id, { files: [] })).toMatchObject({ done: false });
  const file = await bringScan(pngScan(blankSheet()), 'image/png', 'envelope.png');
  const hana = house.person('hana-palm');
  await sql`update register.upload set person = ${hana}::uuid where sha256 = ${file.sha256} and not exists (
    select from register.upload u where u.person = ${hana}::uuid and u.sha256 = ${file.sha256})`.execute(house.owner);
  expect(await addReceipt(house, hana, id, { channel: 'post', files: [file] })).toMatchObject({
    done: true,
  });
  await readRecord(house, id);
  const { rows } = await sql`select reading, reading_problem from register.file where record = ${id}::uuid`.execute(
    house.owner,
  );
  expect(rows).toEqual([{ reading: 'no-text', reading_problem: 'sealed' }]);
});
