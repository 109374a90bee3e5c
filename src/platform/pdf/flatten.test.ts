import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { flatten } from './flatten.ts';
import { closeInspection, extractText, inspect, likeness } from './inspect.ts';
import { leftoverIn } from './leftovers.ts';
import { pdfRefusals } from './pdf.text.ts';
import { latin1, scanPdf } from './scan.ts';
import { handmadePdf, onePage, packed, stream } from './test-pdf.ts';
import { closeTypst } from './typst.ts';

afterAll(async () => {
  await closeTypst();
  await closeInspection();
});

const words = 'BT /F1 24 Tf 72 700 Td (Visible words) Tj ET';
const forbidden = [
  'JS',
  'JavaScript',
  'OpenAction',
  'AA',
  'EmbeddedFile',
  'Annot',
  'Annots',
  'AcroForm',
  'PieceInfo',
  'OCG',
];

async function flattened(parts: Parameters<typeof onePage>[0]) {
  const file = onePage(parts);
  const result = await flatten(file);
  if (!result.done) throw new Error(result.refusal);
  const { names } = scanPdf(result.value.file);
  expect(forbidden.filter((name) => names.has(name))).toEqual([]);
  expect(latin1(result.value.file)).not.toContain('SECRET');
  const difference = await likeness(onePage({ content: parts?.content ?? words }), result.value.file);
  return { ...result.value, difference: difference.done ? difference.value : Number.NaN };
}

test('a plain page keeps its text and looks the same', async () => {
  const { file, form, difference } = await flattened({});
  expect(form).toBe('pages');
  expect(difference).toBeLessThan(0.5);
  expect(await extractText(file)).toMatchObject({ value: { pages: ['Visible words'] } });
});

test('scripts, files, links and facts about persons stay behind while the text is kept', async () => {
  const { file, form } = await flattened({
    catalog:
      '/OpenAction << /S /JavaScript /JS (SECRET) >> /Metadata 6 0 R /Names << /EmbeddedFiles << /Names [(SECRET) 7 0 R] >> >>',
    page: '/AA << /O << /S /JavaScript /JS (SECRET) >> >> /PieceInfo << /X << /Private (SECRET) >> >> /Annots [9 0 R]',
    more: [
      stream('SECRET', '/Type /Metadata /Subtype /XML'),
      '<< /Type /Filespec /F (SECRET) /EF << /F 8 0 R >> >>',
      stream('SECRET', '/Type /EmbeddedFile'),
      '<< /Type /Annot /Subtype /Link /Rect [9 9 30 30] /A << /S /URI /URI (http://SECRET) >> >>',
      '<< /Author (SECRET) >>',
    ],
    trailer: '/Info 10 0 R',
  });
  expect(form).toBe('pages');
  const found = await inspect(file);
  expect(found.done && Object.keys(found.value.metadata).sort()).toEqual(['Creator', 'Title']);
  expect(found).toMatchObject({ value: { hasScripts: false, hasEmbeddedFiles: false, comments: 0, hiddenText: 0 } });
});

test.each<[string, Parameters<typeof onePage>[0]]>([
  [
    'a note',
    { page: '/Annots [6 0 R]', more: ['<< /Type /Annot /Subtype /Text /Rect [9 9 30 30] /Contents (SECRET) >>'] },
  ],
  ['hidden text', { content: `${words} BT 3 Tr /F1 12 Tf 72 600 Td (SECRET) Tj ET` }],
  [
    'a layer that is switched off',
    {
      catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
      content: `${words} /OC /L1 BDC BT /F1 24 Tf 72 500 Td (SECRET) Tj ET EMC`,
      resources: '/Properties << /L1 6 0 R >>',
      more: ['<< /Type /OCG /Name (SECRET) >>'],
    },
  ],
  ['words for screen readers', { content: `/Span << /ActualText (SECRET plans) >> BDC ${words} EMC` }],
  [
    'a drawing that no page shows',
    {
      resources: '/XObject << /X 6 0 R >>',
      more: [stream('BT /F1 9 Tf (SECRET) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 99 99]')],
    },
  ],
])('with %s on it a page becomes a picture', async (_, parts) => {
  const { file, form, difference } = await flattened({ content: words, ...parts });
  expect(form).toBe('pictures');
  expect(difference).toBeLessThan(2);
  expect(await extractText(file)).toMatchObject({ value: { pages: [''] } });
});

test('a drawing that a page does show keeps its form', async () => {
  const { form } = await flattened({
    content: `${words} /X Do`,
    resources: '/XObject << /X 6 0 R >>',
    more: [stream('0 0 50 50 re f', '/Type /XObject /Subtype /Form /BBox [0 0 99 99]')],
  });
  expect(form).toBe('pages');
});

test('a photograph with its own facts is not let through as it is', () => {
  expect(leftoverIn(onePage({ more: [stream('\xff\xd8Exif\0\0GPS', '/Type /XObject /Subtype /Image')] }))).toBe(
    'photo facts',
  );
});

test('the same file is flattened to the same bytes', async () => {
  const files = [onePage(), onePage({ content: `${words} BT 3 Tr /F1 12 Tf 72 600 Td (hidden) Tj ET` })];
  for (const file of files) {
    const [one, two] = [await flatten(file), await flatten(file)];
    expect(one.done && two.done && Buffer.compare(one.value.file, two.value.file)).toBe(0);
  }
});

test('what cannot be opened is refused', async () => {
  expect(await flatten(Buffer.from('no'))).toMatchObject({ done: false, refusal: 'pdf-not-readable' });
});

test('too many pages are refused before they are looked at', async () => {
  const pages = Array.from({ length: 301 }, () => '4 0 R').join(' ');
  const file = handmadePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages}] /Count 301 >>`,
    'null',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>',
  ]);
  expect(await flatten(file)).toMatchObject({ done: false, refusal: 'pdf-too-many-pages', facts: { limit: 300 } });
});

test('a file that wants more memory than there is is refused with a sentence, and the next file is flattened', async () => {
  const form = (draws: string) =>
    stream(draws, '/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 6 0 R >> >>');
  const itself = onePage({ content: '/X Do', resources: '/XObject << /X 6 0 R >>', more: [form('/X Do /X Do')] });
  const refused = await flatten(itself);
  expect(refused.done).toBe(false);
  if (!refused.done) {
    expect(['pdf-too-heavy', 'pdf-took-too-long']).toContain(refused.refusal);
    expect(pdfRefusals[refused.refusal].ar).toMatch(/[\u0621-\u064a]/);
  }
  expect(await flatten(onePage())).toMatchObject({ value: { form: 'pages' } });
}, 60_000);

test.each([
  ['unpacks to more than any page needs', (blanks: string) => packed(blanks)],
  [
    'was packed over and over',
    (blanks: string) => {
      let content: Buffer = Buffer.from(blanks.slice(0, 100_000));
      for (let layer = 0; layer < 5; layer += 1) content = deflateSync(content);
      const keys = `/Length ${content.length} /Filter [${'/FlateDecode '.repeat(5)}]`;
      return `<< ${keys} >>\nstream\n${content.toString('latin1')}\nendstream`;
    },
  ],
])(
  'a page whose drawing %s is never set anew, but drawn as it is seen',
  async (_, drawing) => {
    const blanks = `${words}${' '.repeat(34_000_000)}`;
    const result = await flatten(onePage({ page: '/Contents 6 0 R', more: [drawing(blanks)] }));
    expect(result).toMatchObject({ done: true, value: { form: 'pictures' } });
  },
  60_000,
);
