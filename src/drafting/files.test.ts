import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../kernel/text.ts';
import { recognise } from '../platform/files/recognise.ts';
import { wordFile } from '../platform/files/test-files.ts';
import { writeZip } from '../platform/files/zip-write.ts';
import { closeInspection, extractText, inspect } from '../platform/pdf/inspect.ts';
import { onePage, stream } from '../platform/pdf/test-pdf.ts';
import { closeTypst } from '../platform/pdf/typst.ts';
import { draftingRefusals } from './drafting.text.ts';
import { leavingForm, pdf } from './files.ts';

afterAll(async () => {
  await closeInspection();
  await closeTypst();
});

const hasPoppler = spawnSync('pdfimages', ['-v']).status === 0 && spawnSync('pdfinfo', ['-v']).status === 0;
const words = 'BT /F1 24 Tf 72 700 Td (Visible words) Tj ET';

/** A photograph of 24 by 16 dots, red and blue. */
const photograph = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAAQABgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDi6x9c/wCWH/Av6VsVj65/yw/4F/Sjg/8A5HVH/t7/ANIkfqHFX/Iorf8Abv8A6VEyKKKK/cT8cP/Z',
  'base64',
);

/** The facts that a camera writes: its name, its owner and where it stood, as Exif holds them. */
function exif(): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 24);
  tiff.write('MM\0*\0\0\0\u0008', 0, 'latin1');
  tiff.writeUInt16BE(2, 8);
  const field = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
    tiff.writeUInt32BE(value, at + 8);
  };
  field(10, 0x013b, 2, 12, 56);
  field(22, 0x8825, 4, 1, 38);
  tiff.writeUInt16BE(1, 38);
  field(40, 0x0002, 5, 3, 56);
  tiff.write('Jane Officer', 56, 'latin1');
  const segment = Buffer.concat([Buffer.from('Exif\0\0GPSLatitude 21.5433', 'latin1'), tiff]);
  const head = Buffer.from('ffe10000', 'hex');
  head.writeUInt16BE(segment.length + 2, 2);
  return Buffer.concat([head, segment]);
}

const telling = Buffer.concat([photograph.subarray(0, 2), exif(), photograph.subarray(2)]);
const facts = ['Jane Officer', 'GPSLatitude', 'Exif'];

async function leaving(file: Uint8Array, mediaType: string): Promise<Buffer> {
  const form = await leavingForm(file, mediaType);
  if (!form.done) throw new Error(form.refusal);
  return Buffer.from(form.value.file);
}

const holding = (file: Uint8Array, texts: readonly string[]): string[] =>
  texts.filter((text) => Buffer.from(file).includes(text, 0, 'latin1'));

/** What poppler, which is none of ours, tells of a file. */
function outside<T>(file: Uint8Array, look: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-leaving-'));
  try {
    const path = join(folder, 'leaving.pdf');
    writeFileSync(path, file);
    return look(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a photograph leaves as a page, without the place, the owner and the name that its camera wrote', async () => {
  expect(await recognise(telling, 'photo.jpg')).toMatchObject({ value: { kind: 'jpeg' } });
  expect(holding(telling, facts)).toEqual(facts);
  const file = await leaving(telling, 'image/jpeg');
  expect(holding(file, facts)).toEqual([]);
  // The photograph itself is gone as well: its page is drawn again as points.
  expect(file.includes(photograph.subarray(400, 480))).toBe(false);
  expect(await inspect(file)).toMatchObject({ value: { pages: 1, hasEmbeddedFiles: false, hasScripts: false } });
});

const laden = onePage({
  content: words,
  catalog:
    '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Metadata 6 0 R /Names << /EmbeddedFiles << /Names [(plan.txt) 7 0 R] >> >>',
  page: '/AA << /O << /S /Launch /F (cmd.exe) >> >>',
  more: [
    stream('<x:xmpmeta><dc:creator>Jane Officer</dc:creator></x:xmpmeta>', '/Type /Metadata /Subtype /XML'),
    '<< /Type /Filespec /F (plan.txt) /EF << /F 8 0 R >> >>',
    stream('The secret plan', '/Type /EmbeddedFile'),
    '<< /Author (Jane Officer) /Creator (Word) /Title (Internal) >>',
  ],
  trailer: '/Info 9 0 R',
});
const unseen = ['Jane Officer', 'secret plan', 'cmd.exe', 'JavaScript', 'plan.txt'];

test('a PDF leaves without its author, its scripts and the files inside it, and still says its words', async () => {
  expect(holding(laden, unseen)).toEqual(unseen);
  const file = await leaving(laden, pdf);
  expect(holding(file, unseen)).toEqual([]);
  expect(await extractText(file)).toMatchObject({ value: { pages: ['Visible words'] } });
});

test.each([
  ['hidden words', { content: `${words} BT 3 Tr /F1 12 Tf 72 600 Td (Unseen words) Tj ET` }],
  [
    'a comment',
    {
      content: words,
      page: '/Annots [6 0 R]',
      more: ['<< /Type /Annot /Subtype /Text /Rect [9 9 30 30] /Contents (Unseen words) >>'],
    },
  ],
])('a PDF with %s leaves as the picture that the officer sees', async (_, parts) => {
  const file = await leaving(onePage(parts), pdf);
  expect(holding(file, ['Unseen words'])).toEqual([]);
  expect(await extractText(file)).toMatchObject({ value: { pages: [''] } });
});

test.skipIf(!hasPoppler)(
  'poppler finds neither author nor scripts nor photographs in what leaves (where it is installed)',
  async () => {
    const [page, photo] = [await leaving(laden, pdf), await leaving(telling, 'image/jpeg')];
    for (const file of [page, photo]) {
      const told = outside(file, (path) => execFileSync('pdfinfo', [path], { encoding: 'utf8' }));
      expect(told).not.toMatch(/Author|Jane|Internal/);
      expect(told).toMatch(/JavaScript:\s+no/);
      expect(outside(file, (path) => execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' }))).toMatch(/^0 /);
    }
    const pictures = outside(photo, (path, folder) => {
      execFileSync('pdfimages', ['-all', path, join(folder, 'picture')]);
      return readdirSync(folder)
        .filter((name) => name.startsWith('picture'))
        .map((name) => readFileSync(join(folder, name)));
    });
    expect(pictures).toHaveLength(1);
    expect(holding(pictures[0]!, facts)).toEqual([]);
  },
);

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const tracked = wordFile(
  [
    'A letter',
    '</w:t></w:r><w:del w:author="Jane Officer"><w:r><w:delText>we refuse</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden',
  ],
  [{ name: 'word/comments.xml', content: `<w:comments ${space}><w:comment w:author="Jane Officer"/></w:comments>` }],
);

test.each([
  ['a Word document with tracked changes, a comment and hidden words', tracked, 'docx'],
  [
    'a workbook with a hidden sheet',
    writeZip([
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      { name: 'xl/workbook.xml', content: Buffer.from('<workbook><sheet state="veryHidden"/></workbook>') },
    ]),
    'xlsx',
  ],
  ['an archive', writeZip([{ name: 'letter.txt', content: Buffer.from('words') }]), 'zip'],
  ['a photograph of a telephone', Buffer.from('0000001866747970686569630000000068656963', 'hex'), 'heic'],
])('%s does not leave; its writer is told to save it as PDF', async (_, file, kind) => {
  const known = await recognise(file, 'annex');
  if (!known.done) throw new Error(known.refusal);
  expect(known.value.kind).toBe(kind);
  expect(await leavingForm(file, known.value.media)).toMatchObject({ done: false, refusal: 'not-sendable' });
  for (const language of languages) expect(draftingRefusals['not-sendable'][language]).toContain('PDF');
});
