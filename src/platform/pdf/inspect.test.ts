import { afterAll, expect, test } from 'vitest';
import { closeInspection, extractText, inspect, pageSizes, rasterise } from './inspect.ts';
import { handmadePdf, onePage, packed, stream } from './test-pdf.ts';

afterAll(() => closeInspection());

const plain = {
  pages: 1,
  examined: 1,
  isEncrypted: false,
  isDamaged: false,
  hasScripts: false,
  hasEmbeddedFiles: false,
  hasForms: false,
  hasLayers: false,
  signatures: 0,
  comments: 0,
  hiddenText: 0,
  metadata: {},
  hasXmp: false,
  hasUnreadParts: false,
};
// Neither hash fits the empty password, so that the file asks for one.
const hash = `<${'ab'.repeat(32)}>`;
const locked = `/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${hash} /U ${hash} >>`;
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const words = 'BT /F1 24 Tf 72 700 Td (Visible words) Tj ET';

test('a plain page shows nothing to worry about', async () => {
  expect(await inspect(onePage())).toEqual({ done: true, value: plain });
});

test.each<[string, Parameters<typeof onePage>[0], object]>([
  ['a script on opening', { catalog: `/OpenAction ${script}` }, { hasScripts: true }],
  ['a script of a page', { page: `/AA << /O ${script} >>` }, { hasScripts: true }],
  ['a name written with codes', { catalog: '/OpenAction << /S /J#61vaScript /J#53 (x) >>' }, { hasScripts: true }],
  ['a script packed away', { more: [packed(`7 0 ${script}`, '/Type /ObjStm /N 1 /First 4')] }, { hasScripts: true }],
  ['a program to start', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }, { hasScripts: true }],
  [
    'a file inside',
    {
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>',
      more: ['<< /Type /Filespec /F (a) /EF << /F 7 0 R >> >>', stream('secret', '/Type /EmbeddedFile')],
    },
    { hasEmbeddedFiles: true },
  ],
  [
    'a note on the page',
    { page: '/Annots [6 0 R]', more: ['<< /Type /Annot /Subtype /Text /Rect [9 9 30 30] /Contents (psst) >>'] },
    { comments: 1 },
  ],
  [
    'a link, which is no comment',
    { page: '/Annots [6 0 R]', more: ['<< /Type /Annot /Subtype /Link /Rect [9 9 30 30] /Border [0 0 0] >>'] },
    { comments: 0 },
  ],
  [
    'an author and a program',
    { trailer: '/Info 6 0 R', more: ['<< /Author (Jane Officer) /Producer (Word) >>'] },
    { metadata: { Author: 'Jane Officer', Producer: 'Word' } },
  ],
  ['facts about the file', { catalog: '/Metadata 6 0 R', more: [stream('<x/>', '/Type /Metadata')] }, { hasXmp: true }],
  [
    'a layer',
    { catalog: '/OCProperties << /OCGs [6 0 R] /D << >> >>', more: ['<< /Type /OCG /Name (L) >>'] },
    { hasLayers: true },
  ],
  [
    'a packed part that nobody can read',
    { more: [stream('zzzz', '/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode')] },
    { hasUnreadParts: true },
  ],
])('it finds %s', async (_, parts, expected) => {
  expect(await inspect(onePage(parts))).toMatchObject({ done: true, value: expected });
});

test.each([
  ['invisible', 'BT 3 Tr /F1 12 Tf 72 600 Td (UnseenText) Tj ET', 10],
  ['white on white', '1 g BT /F1 12 Tf 72 600 Td (UnseenText) Tj ET', 10],
  ['under a black bar', 'BT /F1 12 Tf 72 600 Td (UnseenText) Tj ET 0 g 60 590 200 30 re f', 10],
  ['beside the page', 'BT /F1 12 Tf 72 2000 Td (UnseenText) Tj ET', 10],
  ['white on a black bar, which is seen', '0 g 60 590 200 30 re f 1 g BT /F1 12 Tf 72 600 Td (SeenText) Tj ET', 0],
  ['pale but legible', '0.8 g BT /F1 12 Tf 72 600 Td (SeenText) Tj ET', 0],
])('text that is %s', async (_, content, hiddenText) => {
  expect(await inspect(onePage({ content: `${words} ${content}` }))).toMatchObject({
    done: true,
    value: { hiddenText },
  });
});

test.each<[string, Uint8Array, string]>([
  ['no PDF', Buffer.from('hello'), 'pdf-not-readable'],
  ['nothing', new Uint8Array(), 'pdf-not-readable'],
  ['half a PDF', onePage().subarray(0, 300), 'pdf-not-readable'],
  ['a file behind a password', onePage({ trailer: locked }), 'pdf-locked'],
  ['more than the limit', new Uint8Array(200_000_001), 'pdf-too-large'],
])('it refuses %s', async (_, file, refusal) => {
  expect(await inspect(file)).toMatchObject({ done: false, refusal });
});

test('a file that lost its end is opened and said to be damaged', async () => {
  const whole = onePage();
  expect(await inspect(whole.subarray(0, whole.length - 12))).toMatchObject({ done: true, value: { isDamaged: true } });
});

test('the text of pages is cut at the limits', async () => {
  const pages = Array.from({ length: 5 }, (_, index) => `${5 + index * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.join(' ')}] /Count 5 >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Font << /F1 3 0 R >> >>',
    ...pages.flatMap((_, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents ${6 + index * 2} 0 R /Resources 4 0 R >>`,
      stream(`BT /F1 24 Tf 72 300 Td (Page ${index + 1}) Tj ET`),
    ]),
  ];
  const file = handmadePdf(objects);
  expect(await extractText(file)).toEqual({
    done: true,
    value: { pages: ['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Page 5'], isCut: false },
  });
  expect(await extractText(file, { pages: 2 })).toMatchObject({ value: { pages: ['Page 1', 'Page 2'], isCut: true } });
  expect(await extractText(file, { characters: 8 })).toMatchObject({ value: { isCut: true } });
  const sizes = await pageSizes(file);
  expect(sizes.done && sizes.value.map((size) => [size.width, size.height])).toEqual(pages.map(() => [300, 400]));
});

test('a page becomes a picture of the asked size, and a page that is not there is refused', async () => {
  const picture = await rasterise(onePage(), 0, { dpi: 72 });
  const png = picture.done ? Buffer.from(picture.value) : Buffer.alloc(24);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([595, 842]);
  expect(await rasterise(onePage(), 1)).toMatchObject({ done: false, refusal: 'pdf-page-missing' });
});

test('comments are not drawn', async () => {
  const note =
    '<< /Type /Annot /Subtype /Square /Rect [100 100 300 300] /C [1 0 0] /IC [1 0 0] /F 4 /AP << /N 7 0 R >> >>';
  const look = stream('1 0 0 rg 0 0 200 200 re f', '/Type /XObject /Subtype /Form /BBox [0 0 200 200]');
  const noted = await rasterise(onePage({ page: '/Annots [6 0 R]', more: [note, look] }), 0);
  expect(noted).toEqual(await rasterise(onePage(), 0));
});
