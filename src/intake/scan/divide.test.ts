import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { cast, clearedNote, must } from '../../../test/harness/road.ts';
import { invariants } from '../../audit/invariants.ts';
import { signDocument } from '../../dispatch/sign.commands.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import type { Raster } from '../../platform/ocr/ocr.ts';
import { blankSheet, pageOfPdf, pdfScan, scanOf, spoilt, tiffScan } from '../../platform/ocr/test-scans.ts';
import { registerItem } from '../../register/register.commands.ts';
import { noteVerbale } from '../../register/test-forms.ts';
import { arrivalFile, listArrivals, showArrival, takeInHand } from '../intake.commands.ts';
import type { ArrivalRow } from '../intake.ts';
import { labelled, separatorSheet } from '../test-stacks.ts';
import { watchFolder } from './scan-folder.ts';

const held = houseForTests();
const patience = { timeout: 240_000 };
const as = (slug: string): PersonId => held.house.person(slug);
const registry = (): PersonId => as('amina-cedar');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-divide-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function scanned(name: string, content: Buffer): Promise<void> {
  await writeFile(join(folder, name), content);
  let now = 0;
  const watching = watchFolder(held.house, {
    folder,
    everyMs: 0,
    patience: { quietMs: 1, unfinishedMs: 1 },
    monotonic: () => now,
  });
  await watching.look();
  now += 10;
  await watching.look();
}
const listed = async (state: ArrivalRow['state'], title: string): Promise<ArrivalRow[]> =>
  (await listArrivals(held.house, registry(), state, { most: 200 })).rows.filter((row) => row.title.startsWith(title));
/** A sheet with a mark at its own height, by which it is known again. */
function marked(place: number): Raster {
  const sheet = blankSheet(600, 840);
  sheet.grey.fill(20, 600 * 60 * place, 600 * (60 * place + 20));
  return sheet;
}
const contentOf = async (row: ArrivalRow): Promise<Buffer> => {
  const file = must(await arrivalFile(held.house, registry(), row.id, row.files[0]!.id));
  return held.house.files.read(file.sha256);
};

describe('a stack of letters with separator sheets, scanned at once', () => {
  test(
    'arrives letter by letter, pages in order and the sheets left out; the whole scan is kept as it was',
    patience,
    async () => {
      const sheet = spoilt(await separatorSheet('ar'), { skew: 2, grey: true });
      const upsideDown = spoilt(await separatorSheet('fr'), { dpi: 150, lay: 180 });
      const whole = pdfScan([
        sheet,
        marked(1),
        marked(2),
        upsideDown,
        blankSheet(600, 840),
        marked(3),
        blankSheet(600, 840),
        marked(4),
      ]);
      await scanned('stack.pdf', whole);
      const rows = await listed('waiting', 'stack');
      expect(rows.map(({ title, files, cutFrom }) => [title, files[0]!.pages, cutFrom?.title, cutFrom?.pages])).toEqual(
        [
          ['stack-1.pdf', 2, 'stack.pdf', [2, 3]],
          ['stack-2.pdf', 3, 'stack.pdf', [6, 7, 8]],
        ],
      );
      for (const [row, place, page] of [
        [0, 1, 1],
        [0, 2, 2],
        [1, 3, 1],
        [1, 4, 3],
      ] as const)
        expect(await pageOfPdf(await contentOf(rows[row]!), page)).toEqual(await pageOfPdf(pdfScan([marked(place)])));
      const [scan] = await listed('divided', 'stack');
      expect(scan?.files).toMatchObject([{ name: 'stack.pdf', pages: 8, size: whole.length }]);
      expect(sha256(await contentOf(scan!))).toBe(sha256(whole));
      expect(sha256(await readFile(join(folder, 'done', '2026-11-22', 'stack.pdf')))).toBe(sha256(whole));
      const { rows: entries } = await sql<{ act: string; detail: { letters: object[] } }>`
      select act, detail from ledger.entry where record = ${scan!.id}::uuid`.execute(held.house.owner);
      expect(entries).toMatchObject([
        {
          act: 'arrival.divide',
          detail: {
            letters: [
              { arrival: rows[0]!.id, pages: '2 3' },
              { arrival: rows[1]!.id, pages: '6 7 8' },
            ],
          },
        },
      ]);
    },
  );

  test('of a TIFF too; the same stack again is said to be so, letter by letter', patience, async () => {
    const sheet = await separatorSheet();
    const whole = tiffScan([marked(5), sheet, marked(6)]);
    await scanned('stack of two.tiff', whole);
    const rows = await listed('waiting', 'stack of two');
    expect(rows.map(({ files, cutFrom, again }) => [files[0]!.kind, cutFrom?.pages, again])).toEqual([
      ['tiff', [1], false],
      ['tiff', [3], false],
    ]);
    await scanned('stack of two again.tiff', whole);
    expect((await listed('waiting', 'stack of two again')).map(({ again }) => again)).toEqual([true, true]);
  });

  test('of sheets alone stays as it is, and so does a scan without a sheet', patience, async () => {
    await scanned('sheets.pdf', pdfScan([await separatorSheet(), blankSheet()]));
    await scanned('letter of one.pdf', pdfScan([marked(7), blankSheet(600, 840)]));
    for (const title of ['sheets', 'letter of one'])
      expect((await listed('waiting', title)).map(({ files, cutFrom }) => [files[0]!.pages, cutFrom])).toEqual([
        [2, null],
      ]);
  });

  test('is left whole, and said to be so, where a page cannot be seen or there are too many', patience, async () => {
    const damaged = tiffScan([await separatorSheet(), marked(8), marked(9)]);
    // The strip of the second page is said to lie beyond the end of the file.
    const at = damaged.indexOf(Buffer.from([0x11, 0x01, 4, 0, 1, 0, 0, 0]), damaged.readUInt32LE(4) + 130);
    damaged.writeUInt32LE(damaged.length + 10_000, at + 8);
    await scanned('damaged.tiff', damaged);
    const [row] = await listed('waiting', 'damaged');
    expect(row).toMatchObject({ cutFrom: null, leftOut: [{ name: 'damaged.tiff', code: 'not-divided' }] });
    await scanned('long.pdf', pdfScan(Array.from({ length: 301 }, () => blankSheet(20, 28))));
    expect(await listed('waiting', 'long')).toMatchObject([{ leftOut: [{ code: 'not-looked-through' }] }]);
  });

  test(
    'is read on, once a letter of it is registered, only by who may read that item; the other letters as before',
    patience,
    async () => {
      await scanned(
        'three.pdf',
        pdfScan([marked(1), await separatorSheet(), marked(10), await separatorSheet(), marked(11)]),
      );
      const rows = await listed('waiting', 'three');
      const [whole] = await listed('divided', 'three');
      const outcomes = async (person: PersonId): Promise<boolean[]> =>
        Promise.all([whole!, ...rows].map(async ({ id }) => (await showArrival(held.house, person, id)).done));
      expect(await outcomes(as('bilal-birch'))).toEqual([true, true, true, true]);
      expect(await outcomes(as('faris-oak'))).toEqual([false, false, false, false]);
      const inHand = must(await takeInHand(held.house, registry(), rows[0]!.id));
      const [{ taken }] = inHand.files as [(typeof inHand.files)[number]];
      const file = {
        sha256: taken.taken ? taken.sha256 : '',
        name: 'three-1.pdf',
        part: 'main' as const,
        level: 2 as const,
      };
      must(await registerItem(held.house, registry(), noteVerbale({ files: [file], arrival: rows[0]!.id })));
      expect(await outcomes(registry())).toEqual([true, true, true, true]);
      expect(await outcomes(as('bilal-birch'))).toEqual([false, false, true, true]);
      expect(must(await showArrival(held.house, as('bilal-birch'), rows[1]!.id)).cutFrom).toBe(null);
      // A closed envelope among them closes the whole scan to everybody.
      const sealed = noteVerbale({ arrival: rows[1]!.id, level: 2, openers: [as('khalil-polaris')], subject: '' });
      must(await registerItem(held.house, registry(), sealed));
      expect(await outcomes(registry())).toEqual([false, true, false, true]);
      must(
        await registerItem(held.house, registry(), noteVerbale({ arrival: rows[2]!.id, theirReference: 'THREE/3' })),
      );
      expect(await outcomes(registry())).toEqual([false, true, false, true]);
      expect(
        (await invariants[0]!.breaches(null).execute(held.house.owner)).rows.filter(({ what }) =>
          what.startsWith('arrival'),
        ),
      ).toEqual([]);
    },
  );
});

describe('a scan that carries a code of the house', () => {
  test(
    'says which document of ours it answers, to whoever may read that, and fills it in; a foreign code says nothing',
    patience,
    async () => {
      const signed = await clearedNote(held.house, { text: 'A note to which they will reply.' });
      const { id: document } = must(await signDocument(held.house, as(cast.signer), signed.round));
      const { rows } = await sql<{ code: string; number: string }>`
      select code, number_text as number from dispatch.document where id = ${document}::uuid`.execute(held.house.owner);
      const { code, number } = rows[0]!;
      const letter = await scanOf('01-note-verbale-en.pdf');
      const page = async (text: string, scanner = {}) => spoilt(await labelled(letter, text), scanner);
      await scanned(
        'reply.pdf',
        pdfScan([marked(1), await page(`https://diwan.example.org/verify/${code}`, { skew: 2, grey: true })]),
      );
      const forged = code.replace(/./g, '7');
      await scanned(
        'forged.pdf',
        pdfScan([
          await page(`https://diwan.example.org/verify/${forged}`),
          await page(`https://diwan.example.org/items/${newId()}`),
        ]),
      );
      const [reply] = await listed('waiting', 'reply');
      const [foreign] = await listed('waiting', 'forged');
      expect(reply?.carries).toEqual([{ kind: 'document', id: document, number, page: 2 }]);
      expect(foreign?.carries).toEqual([]);
      expect(must(await takeInHand(held.house, registry(), foreign!.id)).replyTo).toBe(null);
      expect(must(await takeInHand(held.house, registry(), reply!.id)).replyTo).toEqual({ id: document, number });
      // To an officer who may not read the document the same paper says as little as the forged one (I1).
      await sql`update access.access set level = 2 where record = ${document}::uuid`.execute(held.house.owner);
      expect(must(await showArrival(held.house, as('bilal-birch'), reply!.id)).carries).toEqual([]);
      expect(must(await takeInHand(held.house, as('bilal-birch'), reply!.id)).replyTo).toBe(null);
    },
  );

  test('names the item whose label is stuck on it', patience, async () => {
    const item = must(await registerItem(held.house, registry(), noteVerbale({ theirReference: 'LABEL/1' })));
    const letter = await labelled(await scanOf('01-note-verbale-en.pdf'), `/items/${item.id}`);
    await scanned('ours.pdf', pdfScan([letter]));
    const [row] = await listed('waiting', 'ours');
    expect(row?.carries).toEqual([{ kind: 'item', id: item.id, number: item.number, page: 1 }]);
  });
});

test(
  'a house that closes while it looks through a stack takes it up again, whole, when it opens',
  patience,
  async () => {
    await writeFile(join(folder, 'closing.pdf'), pdfScan([marked(1), await separatorSheet(), marked(2)]));
    const options = { folder, everyMs: 0, patience: { quietMs: 0, unfinishedMs: 0 }, monotonic: () => 1 };
    const closing = watchFolder(held.house, {
      ...options,
      after: (step) => void (step === 'in-hand' && closing.stop()),
    });
    await closing.look();
    expect(await listed('divided', 'closing')).toEqual([]);
    expect(await readdir(join(folder, '.in-hand'))).toHaveLength(1);
    await watchFolder(held.house, options).look();
    expect((await listed('waiting', 'closing')).map(({ cutFrom }) => cutFrom?.pages)).toEqual([[1], [3]]);
  },
);
