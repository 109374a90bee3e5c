import { deflateSync } from 'node:zlib';
import { pdfOf } from '../../src/platform/files/test-files.ts';
import { onePage, packed, stream } from '../../src/platform/pdf/test-pdf.ts';
import { bytes, type Hostile, kept, refused } from './hostile.ts';
import { swelling } from './zip-lies.ts';

/** A PDF whose tree of pages leads back to itself; `mark` makes its bytes its own. */
export const loopingPages = (mark: number): Buffer =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /Mark ${mark} >>`,
    '<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R 2 0 R] /Parent 3 0 R >>',
    '<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R] /Parent 2 0 R >>',
  ]);

const flate = (content: Buffer, keys: string): string => {
  const small = deflateSync(content).toString('latin1');
  return `<< /Length ${small.length} /Filter /FlateDecode ${keys} >>\nstream\n${small}\nendstream`;
};
/** The same of so many megabytes of blanks, made at once; nobody looks at the sum at its end. */
const swollen = (megabytes: number, keys: string): string => {
  const small = `\x78\x9c${swelling(megabytes, 0x20).toString('latin1')}\0\0\0\0`;
  return `<< /Length ${small.length} /Filter /FlateDecode ${keys} >>\nstream\n${small}\nendstream`;
};
const page = (parts: Parameters<typeof onePage>[0]): Uint8Array => onePage(parts);
const words = 'BT /F1 24 Tf 72 700 Td (Visible words) Tj ET';
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

/** A PDF of drawings each of which draws the next one twice. */
export const doublingPages = (mark: number): Uint8Array =>
  page({
    catalog: `/Mark ${mark}`,
    content: '/X Do',
    resources: '/XObject << /X 6 0 R >>',
    more: Array.from({ length: 24 }, (_, at) =>
      stream(
        '/Y Do /Y Do',
        `/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /Y ${at + 7} 0 R >> >>`,
      ),
    ).concat([stream('BT /F1 9 Tf (x) Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 99 99]')]),
  });

/** A PDF that says how many pages it has, whatever it has. */
const saying = (count: string, kids: string): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>',
  ]);

const lockedPdf = (): Uint8Array => {
  const hash = `<${'ab'.repeat(32)}>`;
  return page({ trailer: `/ID [<01> <01>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${hash} /U ${hash} >>` });
};

const manyObjects = (count: number): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>',
    ...Array.from({ length: count }, () => '[]'),
  ]);

/** PDF files that go round in circles, swell, lie, run or are broken. */
export const pdfs: readonly Hostile[] = [
  kept('a PDF whose pages go round in circles', 'circle.pdf', 'pdf', () => loopingPages(-1)),
  kept('a PDF that says it has a million pages', 'million.pdf', 'pdf', () => saying('1000000', '3 0 R')),
  kept('a PDF of a million pages that are one', 'same.pdf', 'pdf', () => saying('200000', '3 0 R '.repeat(200_000))),
  refused('a PDF that says it has fewer than no pages', 'minus.pdf', 'unreadable', () => saying('-5', '')),
  kept(
    'a PDF whose table of places leads back to itself',
    'table.pdf',
    'pdf',
    () => {
      const whole = page({});
      const text = Buffer.from(whole).toString('latin1');
      const start = /startxref\n(\d+)/.exec(text)![1]!;
      return bytes(text.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${start}`), 'latin1');
    },
    { says: 'Visible words' },
  ),
  kept('a PDF whose page unpacks to 900 MB', 'swelling.pdf', 'pdf', () =>
    page({ content: 'unused', more: [swollen(900, '')], page: '/Contents 6 0 R' }),
  ),
  kept('a PDF whose page unpacks five times over', 'layers.pdf', 'pdf', () => {
    let content: Buffer = Buffer.alloc(60 * 1_048_576, 0x20);
    for (let layer = 0; layer < 5; layer += 1) content = deflateSync(content);
    const filters = '/FlateDecode '.repeat(5);
    const small = content.toString('latin1');
    return page({
      page: '/Contents 6 0 R',
      more: [`<< /Length ${small.length} /Filter [${filters}] >>\nstream\n${small}\nendstream`],
    });
  }),
  kept('a PDF whose drawing draws itself', 'itself.pdf', 'pdf', () =>
    page({
      content: `${words} /X Do`,
      resources: '/XObject << /X 6 0 R >>',
      more: [
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ],
    }),
  ),
  kept('a PDF of drawings that double twenty-four times', 'doubling.pdf', 'pdf', () => doublingPages(0)),
  kept('a PDF of a million open brackets', 'brackets.pdf', 'pdf', () => page({ content: `${'['.repeat(1_000_000)}` })),
  refused('a PDF whose catalog is a million brackets', 'nested.pdf', 'unreadable', () =>
    pdfOf([`${'['.repeat(500_000)}${']'.repeat(500_000)}`]),
  ),
  kept('a PDF of half a million saved states', 'states.pdf', 'pdf', () =>
    page({ content: `${'q '.repeat(500_000)}${words}` }),
  ),
  kept('a PDF of a million letters one upon another', 'letters.pdf', 'pdf', () =>
    page({ more: [packed(`BT /F1 9 Tf 72 700 Td ${'(aaaaaaaaaa) Tj '.repeat(100_000)} ET`)], page: '/Contents 6 0 R' }),
  ),
  kept('a PDF of a million lines', 'lines.pdf', 'pdf', () =>
    page({ more: [packed(`${words} ${'0 0 m 500 500 l S '.repeat(1_000_000)}`)], page: '/Contents 6 0 R' }),
  ),
  kept('a PDF whose page is larger than the sky', 'sky.pdf', 'pdf', () =>
    page({ page: '/MediaBox [0 0 1000000000 1000000000] /UserUnit 1000000' }),
  ),
  kept('a PDF with a picture of 60,000 by 60,000', 'picture.pdf', 'pdf', () =>
    page({
      content: 'q 500 0 0 500 0 0 cm /X Do Q',
      resources: '/XObject << /X 6 0 R >>',
      more: [
        flate(
          Buffer.alloc(1_000_000),
          '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
        ),
      ],
    }),
  ),
  kept('a PDF whose font is broken', 'font.pdf', 'pdf', () =>
    page({
      content: 'BT /F2 24 Tf 72 700 Td (Broken) Tj ET',
      resources: '',
      page: '/Resources << /Font << /F2 6 0 R >> >>',
      more: [
        '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X /FirstChar 0 /LastChar 255 /Widths 8 0 R /FontDescriptor 7 0 R >>',
        '<< /Type /FontDescriptor /FontName /ABCDEF+X /Flags 4 /FontFile2 9 0 R /FontBBox [-1e38 -1e38 1e38 1e38] >>',
        '[-1 1e99 (x)]',
        packed(`\x00\x01\x00\x00\xff\xff${'\xff'.repeat(60_000)}`),
      ],
    }),
  ),
  kept('a PDF whose letters stand for a million others', 'cmap.pdf', 'pdf', () =>
    page({
      page: '/Resources << /Font << /F1 6 0 R >> >>',
      more: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [8 0 R] /ToUnicode 7 0 R >>',
        packed(`begincmap 100 beginbfrange ${'<0000> <ffff> <0000> '.repeat(20_000)} endbfrange endcmap`),
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
      ],
    }),
  ),
  kept(
    'a PDF with a script that runs when it is opened',
    'script.pdf',
    'pdf',
    () => page({ catalog: `/OpenAction ${script}` }),
    { says: 'Visible words' },
  ),
  kept('a PDF that starts a program', 'launch.pdf', 'pdf', () =>
    page({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
  ),
  kept('a PDF with a program inside it', 'carrier.pdf', 'pdf', () =>
    page({
      catalog: '/Names << /EmbeddedFiles << /Names [(run.exe) 6 0 R] >> >>',
      more: ['<< /Type /Filespec /F (run.exe) /EF << /F 7 0 R >> >>', stream('MZ', '/Type /EmbeddedFile')],
    }),
  ),
  kept(
    'a PDF with a form that asks the network',
    'form.pdf',
    'pdf',
    () =>
      page({
        catalog: '/AcroForm << /XFA 6 0 R /Fields [] >>',
        more: [stream('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xdp>&e;</xdp>')],
      }),
    { neverSays: 'root:' },
  ),
  refused('a PDF locked with a password', 'locked.pdf', 'encrypted', lockedPdf),
  kept('a PDF of 50,000 empty objects', 'objects.pdf', 'pdf', () => manyObjects(50_000)),
  refused('a PDF of rubbish', 'rubbish.pdf', 'unreadable', () =>
    Buffer.concat([bytes('%PDF-1.7\n'), Buffer.alloc(100_000, 0xff), bytes('\n%%EOF')]),
  ),
  kept(
    'a PDF that is a zip as well',
    'both.pdf',
    'pdf',
    () => Buffer.concat([page({}), bytes('504b0506'.padEnd(44, '0'), 'hex')]),
    { says: 'Visible words' },
  ),
  kept('a PDF that is a web page as well', 'page.pdf', 'pdf', () => {
    const whole = Buffer.from(page({})).toString('latin1');
    return bytes(whole.replace('\n%', '\n%<html><script>alert(1)</script>\n%'), 'latin1');
  }),
];
