import { afterAll, expect, test } from 'vitest';
import { textOfLines } from './ocr.ts';
import { createRecogniser } from './recogniser.ts';
import { blankSheet, pdfScan, pngScan, scanOf, tiffScan } from './test-scans.ts';

const recogniser = createRecogniser();
afterAll(() => recogniser.close());

/** Tests of the engine itself: a page takes it some seconds. */
const patience = 120_000;

test('a scan in English that lay on its side is turned upright, read, and shown upright', {
  timeout: patience,
}, async () => {
  const png = pngScan(await scanOf('01-note-verbale-en.pdf', { lay: 90, top: 0.45 }));
  const page = { source: png, kind: 'png', page: 1 } as const;
  const read = await recogniser.readPage(page, null);
  if (!read.done) throw new Error(read.refusal);
  expect(read.value).toMatchObject({ language: 'en', turned: 270 });
  expect(read.value.width).toBeGreaterThan(read.value.height);
  expect(textOfLines(read.value.lines)).toMatch(/Permanent Mission/i);
  const words = read.value.lines.flat();
  expect(words.every(({ left, width }) => left >= 0 && left + width <= read.value.width)).toBe(true);
  const shown = await recogniser.showPage(page, read.value.turned);
  if (!shown.done) throw new Error(shown.refusal);
  const picture = Buffer.from(shown.value);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([read.value.width, read.value.height]);
});

test('pages of a TIFF in Arabic and in French are each read in their own language; a page that is not there is said so', {
  timeout: patience,
}, async () => {
  const source = tiffScan([
    blankSheet(),
    await scanOf('02-note-verbale-ar.pdf', { top: 0.4 }),
    await scanOf('03-note-verbale-fr.pdf', { top: 0.35, lay: 180 }),
  ]);
  const pageAt = (page: number) => recogniser.readPage({ source, kind: 'tiff', page }, null);
  const [blank, arabic, french, none] = [await pageAt(1), await pageAt(2), await pageAt(3), await pageAt(4)];
  expect(blank).toMatchObject({ done: true, value: { language: null, lines: [] } });
  expect(arabic).toMatchObject({ done: true, value: { language: 'ar', turned: 0 } });
  if (arabic.done) expect(textOfLines(arabic.value.lines)).toContain('الأمانة');
  expect(french).toMatchObject({ done: true, value: { language: 'fr', turned: 180 } });
  if (french.done) expect(textOfLines(french.value.lines)).toContain('République');
  expect(none).toMatchObject({ refusal: 'no-such-page' });
});

test('a page that takes too long, or too many dots, costs that page its text and nothing else', {
  timeout: patience,
}, async () => {
  const strict = createRecogniser({ limits: { milliseconds: 150 } });
  const source = pdfScan([blankSheet()]);
  expect(await strict.readPage({ source, kind: 'pdf', page: 1 }, null)).toMatchObject({ refusal: 'took-too-long' });
  strict.close();
  const small = createRecogniser({ limits: { pixels: 1_000 } });
  const png = { source: pngScan(blankSheet()), kind: 'png', page: 1 } as const;
  expect(await small.readPage(png, null)).toMatchObject({ refusal: 'too-many-pixels' });
  expect(await small.readPage({ ...png, source: Buffer.from('not a picture') }, null)).toMatchObject({
    refusal: 'unreadable',
  });
  expect(await small.readPage({ source: Buffer.from('%PDF-1.7 nothing'), kind: 'pdf', page: 1 }, null)).toMatchObject({
    refusal: 'unreadable',
  });
  small.close();
});

test('an engine that grows past its limit is ended and says so', { timeout: patience }, async () => {
  const narrow = createRecogniser({ limits: { megabytes: 20 } });
  expect(await narrow.readPage({ source: pdfScan([blankSheet()]), kind: 'pdf', page: 1 }, null)).toMatchObject({
    refusal: 'too-heavy',
  });
  narrow.close();
});

test('whoever gives a page up is answered at once, and the next page is read all the same', {
  timeout: patience,
}, async () => {
  const stop = new AbortController();
  const source = pngScan(blankSheet());
  const given = recogniser.readPage({ source, kind: 'png', page: 1 }, null, { signal: stop.signal });
  const waiting = recogniser.readPage({ source, kind: 'png', page: 1 }, null, { signal: stop.signal });
  stop.abort();
  expect(await given).toMatchObject({ refusal: 'unreadable' });
  expect(await waiting).toMatchObject({ refusal: 'unreadable' });
  expect(await recogniser.readPage({ source, kind: 'png', page: 1 }, null)).toMatchObject({ done: true });
});
