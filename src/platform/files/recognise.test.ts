import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { recognise } from './recognise.ts';
import { pdfFile, wordFile } from './test-files.ts';
import { olderOffice } from './test-outlook.ts';
import { outlookPacket } from './test-outlook-packet.ts';
import { writeZip } from './zip-write.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, bytes(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    bytes('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A TIFF of one page without its dots. */
function tiff(width: number, height: number): Buffer {
  const file = Buffer.alloc(38);
  file.write('49492a0008000000', 0, 'hex');
  file.writeUInt16LE(2, 8);
  for (const [place, tag, value] of [
    [10, 256, width],
    [22, 257, height],
  ] as const) {
    file.writeUInt16LE(tag, place);
    file.writeUInt16LE(4, place + 2);
    file.writeUInt32LE(1, place + 4);
    file.writeUInt32LE(value, place + 8);
  }
  return file;
}

const files = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, content: bytes('x') }));

const jpeg = bytes(
  'ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffda0008010100003f00112233ffd9',
  'hex',
);

/** A container of the older office formats whose folder names one stream. */
function ole(stream: string): Buffer {
  const file = Buffer.alloc(2_048);
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  file.write(stream, 512, 'utf16le');
  return file;
}

/** A stream that begins with the given bytes and is large enough to stand by itself. */
const headed = (hex: string): Buffer => Buffer.concat([bytes(hex, 'hex'), Buffer.alloc(5_000)]);

const mail =
  'From: a@example.org\r\nTo: b@example.org\r\nSubject: Note\r\nDate: Mon, 16 Nov 2026 09:00:00 +0300\r\n\r\nText\r\n';
const mailInParts = (end: string): string =>
  mail.replace(
    '\r\n\r\nText\r\n',
    `\r\nContent-Type: multipart/mixed;\r\n boundary="b1"\r\n\r\n--b1\r\n\r\nText\r\n${end}`,
  );

test.each([
  ['a PDF', pdfFile(['one']), 'pdf'],
  ['a PDF behind a mark and blank lines', Buffer.concat([bytes('\ufeff\n'), pdfFile(['one'])]), 'pdf'],
  ['a Word document', wordFile(['one']), 'docx'],
  ['a PNG', png(20, 10), 'png'],
  ['a JPEG', jpeg, 'jpeg'],
  ['a TIFF', tiff(20, 10), 'tiff'],
  ['an archive', writeZip([{ name: 'letter.pdf', content: pdfFile(['one']) }]), 'zip'],
  ['a photograph of a telephone', bytes('0000001866747970686569630000000068656963', 'hex'), 'heic'],
  ['a packet of Outlook', outlookPacket({ subject: 'Note' }), 'tnef'],
  ['an older Word document', ole('WordDocument'), 'doc'],
  ['an older Word document of its own program', olderOffice('WordDocument', headed('eca5c1000000000000000000')), 'doc'],
  ['an older workbook', olderOffice('Workbook', headed('0908020000000a0000000000')), 'xls'],
  ['an Outlook message', ole('__substg1.0_0037001F'), 'msg'],
  ['a message', bytes(mail), 'eml'],
  ['a message in parts', bytes(mailInParts('--b1--\r\n')), 'eml'],
  ['a web page', bytes('<!DOCTYPE html><html><body>Hello</body></html>'), 'html'],
  ['a table', bytes('number;date;subject\n1;2026-11-16;Statistics\n2;2026-11-17;Tourism\n'), 'csv'],
  ['data', bytes('{"number": 1}'), 'json'],
  ['rich text', bytes('{\\rtf1\\ansi Hello}'), 'rtf'],
  ['a text in Arabic', bytes('اتصل السيد تجربة الصفصاف هاتفياً، وطلب تأكيد الموعد.'), 'txt'],
  ['a text in Arabic of Windows', bytes('c7e1d3e1c7e320dae1eddfe3', 'hex'), 'txt'],
  ['a text in UTF-16', bytes('\ufeffالسلام عليكم', 'utf16le'), 'txt'],
  ['a text in UTF-16 without a mark', bytes('السلام عليكم ورحمة الله', 'utf16le'), 'txt'],
  ['a text in Latin-1', bytes('Réunion technique à Djeddah', 'latin1'), 'txt'],
  ['a text that begins like a picture', bytes('BM is short for benchmark.'), 'txt'],
  ['a text about PDF', bytes('The mark %PDF-1.4 begins a file.'), 'txt'],
])('%s is known by its content, whatever its name', async (_, content, kind) => {
  expect(await recognise(content, 'unnamed')).toMatchObject({ done: true, value: { kind } });
});

test.each([
  ['an empty file', Buffer.alloc(0), 'empty'],
  ['blanks only', bytes(' \r\n\t '), 'empty'],
  ['half a PDF', pdfFile(['one', 'two', 'three']).subarray(0, 400), 'truncated'],
  ['half a Word document', wordFile(['one']).subarray(0, 300), 'truncated'],
  ['half a PNG', png(20, 10).subarray(0, 50), 'truncated'],
  ['half a JPEG', jpeg.subarray(0, -2), 'truncated'],
  ['a message whose last part is missing', bytes(mailInParts('')), 'truncated'],
  ['a locked Word document', ole('EncryptedPackage'), 'encrypted'],
  ['a locked older Word document', olderOffice('WordDocument', headed('eca5c1000000000000000001')), 'encrypted'],
  ['a locked older workbook', olderOffice('Workbook', headed('0908020000002f0002000000')), 'encrypted'],
  ['a locked older presentation', ole('PowerPoint Document EncryptedSummary'), 'encrypted'],
  ['a document with a program', wordFile(['one'], [{ name: 'word/vbaProject.bin', content: 'x' }]), 'carries-macros'],
  ['an older document with a program', ole('_VBA_PROJECT'), 'carries-macros'],
  ['an archive without files', bytes('504b0506'.padEnd(44, '0'), 'hex'), 'empty'],
  ['an archive of ninety-one files', writeZip(files(91)), 'too-many-parts'],
  [
    'an archive that is a program',
    writeZip([
      ...files(1),
      { name: 'META-INF/MANIFEST.MF', content: bytes('x') },
      { name: 'A.class', content: bytes('x') },
    ]),
    'wrong-type',
  ],
  [
    'a document of a kind that is not known',
    writeZip([{ name: '[Content_Types].xml', content: bytes('<x/>') }]),
    'wrong-type',
  ],
  ['a TIFF of sixty thousand dots each way', tiff(60_000, 60_000), 'too-many-pixels'],
  ['a TIFF whose page has sixty thousand fields', bytes('49492a000800000060ea', 'hex'), 'damaged'],
  ['a TIFF whose pages are missing', bytes('49492a0008000000', 'hex'), 'truncated'],
  ['an archive of another kind', bytes('526172211a0700cf907300000d000000', 'hex'), 'archive'],
  ['a program of Windows', Buffer.concat([bytes('MZ'), Buffer.alloc(200, 0x90), Buffer.alloc(60)]), 'wrong-type'],
  ['a program of Linux', Buffer.concat([bytes('7f454c46020101', 'hex'), Buffer.alloc(100)]), 'wrong-type'],
  ['a shell script', bytes('#!/bin/sh\nrm -rf /\n'), 'wrong-type'],
  ['a film', Buffer.concat([bytes('0000001866747970', 'hex'), bytes('mp42'), Buffer.alloc(40)]), 'wrong-type'],
  ['bytes without sense', bytes('00ff01fe02fd03fc04fb', 'hex'), 'wrong-type'],
  ['a picture of a thousand million dots', png(40_000, 25_001), 'too-many-pixels'],
  ['a picture without a size', png(0, 10), 'damaged'],
  [
    'a document that says it swells',
    wordFile(['one'], [{ name: 'word/media/a.bin', content: Buffer.alloc(30_000_000) }]),
    'expands-too-much',
  ],
])('%s is refused', async (_, content, refusal) => {
  expect(await recognise(content, 'letter.pdf')).toMatchObject({ done: false, refusal });
});

test.each([
  ['letter.docx', 'docx'],
  ['letter.pdf', null],
  ['LETTER.PDF', null],
  ['invoice.pdf.exe', 'exe'],
  ['note no. 114.2026', null],
  ['letter', null],
])('the name %s on a PDF is remarked upon as %s', async (name, misnamedAs) => {
  expect(await recognise(pdfFile(['one']), name)).toMatchObject({ done: true, value: { kind: 'pdf', misnamedAs } });
});

test('a file of 200 MB is recognised in place, and one byte more is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-recognise-'));
  const path = join(folder, 'large');
  await writeFile(path, pdfFile(['one']));
  await truncate(path, 200 * 1_048_576);
  expect(await recognise(path, 'large.pdf')).toMatchObject({ done: false, refusal: 'truncated' });
  await truncate(path, 200 * 1_048_576 + 1);
  expect(await recognise(path, 'large.pdf')).toEqual({
    done: false,
    refusal: 'too-large',
    facts: { limitMegabytes: 200 },
  });
  await rm(folder, { recursive: true });
});
