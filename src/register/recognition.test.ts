import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId } from '../kernel/id.ts';
import { done, refuse } from '../kernel/outcome.ts';
import { blankSheet, pdfScan, pngScan, scanOf } from '../platform/ocr/test-scans.ts';
import { textFor } from './file.commands.ts';
import { addFiles, addReceipt, readItem } from './item.commands.ts';
import { pageFor, pictureFor, readFileAgain, readingFor, stopReadingFile } from './recognition.commands.ts';
import { endRecognising, recogniseFile } from './recognition.jobs.ts';
import { registerItem } from './register.commands.ts';
import { readRecord, resumeReading } from './register.jobs.ts';
import type { ItemView } from './register.ts';
import { find } from './search.commands.ts';
import { noteVerbale } from './test-forms.ts';
import { readUnlooked } from './unlooked.ts';
import { textOfUpload } from './upload-text.ts';

const held = houseForTests();
const patience = { timeout: 120_000 };
const amina = () => held.house.person('amina-cedar');

async function bringScan(content: Buffer, mediaType: string, name: string) {
  const { sha256, size } = await held.house.files.put(content);
  await sql`insert into register.upload (person, sha256, size, media_type, kind, at)
    values (${amina()}::uuid, ${sha256}, ${size}, ${mediaType}, ${name.split('.').at(-1)!}, now()) on conflict do nothing`.execute(
    held.house.owner,
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

    expect(await readingFor(house, amina(), id, file)).toEqual(
      done({ state: 'read', problem: null, page: null, pages: 1, recognised: [1], signatures: 0, mayDirect: true }),
    );
    const page = await pageFor(house, amina(), id, file, 1);
    expect(page).toMatchObject({ done: true, value: { page: 1, language: 'ar', turned: 0, problem: null } });
    if (page.done) expect(page.value.lines.flat()).toEqual(words);
    const picture = await pictureFor(house, amina(), id, file, 1);
    expect(picture.done && Buffer.from(picture.value).toString('latin1', 1, 4)).toBe('PNG');
    expect(await textFor(house, amina(), id, file)).toMatchObject({
      value: { text: expect.stringContaining('الأمانة') },
    });
    expect(await pageFor(house, amina(), id, file, 2)).toMatchObject({ refusal: 'no-such-page' });

    // Whoever may not see the item learns the same as of a file that does not exist (I1).
    const nadia = house.person('nadia-almond');
    for (const [item, of] of [
      [id, file],
      [newId(), newId()],
    ] as const) {
      expect(await readingFor(house, nadia, item, of)).toEqual(refuse('no-such-file'));
      expect(await pageFor(house, nadia, item, of, 1)).toEqual(refuse('no-such-file'));
      expect(await pictureFor(house, nadia, item, of, 1)).toEqual(refuse('no-such-file'));
      expect(await stopReadingFile(house, nadia, item, of)).toEqual(refuse('no-such-item'));
      expect(await readFileAgain(house, nadia, item, of)).toEqual(refuse('no-such-item'));
    }
    const { rows: seen } = await sql`select from register.page`.execute(house.db);
    expect(seen).toEqual([]);
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

test('the reading of a scan is stopped, and begun again', patience, async () => {
  const { house } = held;
  const id = await registerScan(pdfScan([blankSheet(), blankSheet()]), 'application/pdf', 'two.pdf');
  await readRecord(house, id);
  const { id: file } = await fileOf(id);
  expect(await readingFor(house, amina(), id, file)).toMatchObject({
    value: { state: 'recognising', page: 1, pages: 2 },
  });
  expect(await readFileAgain(house, amina(), id, file)).toMatchObject({ refusal: 'being-read' });
  const underWay = recogniseFile(house, file);
  expect(await stopReadingFile(house, amina(), id, file)).toMatchObject({ done: true });
  await underWay;
  expect(await fileOf(id)).toMatchObject({ reading: 'no-text', readingProblem: 'stopped' });
  expect(await find(house, amina(), 'anything')).toMatchObject({ waiting: 0 });
  expect(await stopReadingFile(house, amina(), id, file)).toMatchObject({ refusal: 'not-being-read' });
  expect(await readFileAgain(house, amina(), id, file)).toMatchObject({ done: true });
  await readRecord(house, id);
  await recogniseFile(house, file);
  expect(await fileOf(id)).toMatchObject({ reading: 'no-text', readingProblem: 'nothing-written' });
  // Others of the house may look at the item, and not direct its reading.
  const nadia = house.person('nadia-almond');
  await sql`insert into access.access values (${id}::uuid, ${`unit:${house.unit('legal')}`}, 0)`.execute(house.owner);
  expect(await readingFor(house, nadia, id, file)).toMatchObject({ value: { mayDirect: false } });
  expect(await pageFor(house, nadia, id, file, 1)).toMatchObject({ done: true });
  expect(await readFileAgain(house, nadia, id, file)).toMatchObject({ refusal: 'not-allowed' });
});

test('what a scan says is known before it is registered, to the one who brought it', patience, async () => {
  const { house } = held;
  const file = await bringScan(pngScan(await scanOf('03-note-verbale-fr.pdf', { top: 0.35 })), 'image/png', 'note.png');
  const found = await textOfUpload(house, amina(), file);
  expect(found).toMatchObject({ language: 'fr', recognised: [1], toConfirm: [] });
  expect(found?.text).toContain('République');
  expect(await textOfUpload(house, house.person('hana-palm'), file)).toBeNull();
});

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

test('a house that closes waits for no page: the file is read on when it opens again', patience, async () => {
  const { house } = held;
  const id = await registerScan(pdfScan([blankSheet()]), 'application/pdf', 'late.pdf');
  await readRecord(house, id);
  const { id: file } = await fileOf(id);
  const underWay = recogniseFile(house, file);
  await new Promise((resolve) => setTimeout(resolve, 100));
  endRecognising(house);
  await underWay;
  expect(await readingFor(house, amina(), id, file)).toMatchObject({
    value: { state: 'recognising', page: 1, recognised: [] },
  });
});

test('scans that were kept before the house could read them are sent to reading once, and what was stopped stays stopped', async () => {
  const { house } = held;
  const scans = ['first', 'second', 'stopped'];
  const files: string[] = [];
  for (const [at, name] of scans.entries()) {
    const id = await registerScan(pngScan(blankSheet(300 + at)), 'image/png', `${name}.png`);
    files.push((await fileOf(id)).id);
  }
  // As the files of a house stand whose migration found them.
  await house.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`update register.file set reading = 'no-text', reading_problem = case when id = ${files[2]!}::uuid then 'stopped' else 'no-text-layer' end
      where reading in ('waiting', 'recognising')`.execute(tx);
    await sql`insert into register.unlooked (file) select unnest(${files}::uuid[])`.execute(tx);
  });
  expect(await readUnlooked(house)).toBe(2);
  const states = async () =>
    (
      await sql<{ reading: string }>`
    select reading from register.file where id = any (${files}::uuid[]) order by array_position(${files}::uuid[], id)`.execute(
        house.owner,
      )
    ).rows.map(({ reading }) => reading);
  expect(await states()).toEqual(['waiting', 'waiting', 'no-text']);
  expect(await readUnlooked(house)).toBe(0);
  const { rows } = await sql<{ file: string }>`
    select detail ->> 'file' as file from ledger.entry where act = 'file.read-again' and detail ->> 'file' = any (${files}::text[])`.execute(
    house.owner,
  );
  // Of what is not read again no entry says that it is.
  expect(rows.map(({ file }) => file).toSorted()).toEqual(files.slice(0, 2).toSorted());
  const { rows: left } = await sql`select from register.unlooked`.execute(house.owner);
  expect(left).toEqual([]);
});

test('the pages of a file are forgotten by those alone who may have it read again', async () => {
  const { house } = held;
  const id = await registerScan(pngScan(blankSheet(333)), 'image/png', 'pages.png');
  const { id: file } = await fileOf(id);
  await sql`insert into register.page (file, page) values (${file}::uuid, 1)`.execute(house.owner);
  // The Secretary-General's private secretary and a unit may be let read the item; they may not have it read again.
  await sql`select access.share(${id}::uuid, array['sg', 'unit:' || ${house.unit('legal')}], 0::smallint)`.execute(
    house.owner,
  );
  const forgotten = async (slug: string): Promise<number> => {
    let rows = 0n;
    await house.db
      .transaction()
      .execute(async (tx) => {
        await sql`select access.enter(${house.person(slug)}::uuid, ${newId()}::uuid, '2026-11-22'::date)`.execute(tx);
        const seen = await sql`select from register.page where file = ${file}::uuid`.execute(tx);
        expect([slug, seen.rows.length]).toEqual([slug, 1]);
        rows = (await sql`delete from register.page where file = ${file}::uuid`.execute(tx)).numAffectedRows ?? 0n;
        throw new Error('rolled back');
      })
      .catch((error: Error) => expect(error.message).toBe('rolled back'));
    return Number(rows);
  };
  for (const [slug, expected] of [
    ['amina-cedar', 1],
    ['faris-oak', 1],
    ['omar-fig', 0],
    ['layla-vega', 0],
  ] as const)
    expect([slug, await forgotten(slug)]).toEqual([slug, expected]);
});
