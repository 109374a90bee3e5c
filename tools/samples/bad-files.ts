import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { pdfFile, pdfOf, wordFile } from '../../src/platform/files/test-files.ts';

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** RC4, the cipher of the oldest protected PDF files; node:crypto no longer has it. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, index) => index);
  let mixed = 0;
  for (let index = 0; index < 256; index += 1) {
    mixed = (mixed + box[index]! + key[index % key.length]!) & 255;
    [box[index], box[mixed]] = [box[mixed]!, box[index]!];
  }
  let [one, other] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255;
      other = (other + box[one]!) & 255;
      [box[one], box[other]] = [box[other]!, box[one]!];
      return byte ^ box[(box[one]! + box[other]!) & 255]!;
    }),
  );
}

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);

/** A PDF of one page that opens with the password only (standard handler, revision 2). */
function lockedPdf(words: string, password: string): Buffer {
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-4);
  const id = md5(Buffer.from(words));
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password));
  const key = md5(padded(password), owner, rights, id).subarray(0, 5);
  const user = rc4(key, padding);
  const drawing = Buffer.from(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`);
  const locked = rc4(md5(key, Buffer.from([5, 0, 0, 0, 0])).subarray(0, 10), drawing);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
      Buffer.concat([Buffer.from(`<< /Length ${locked.length} >>\nstream\n`), locked, Buffer.from('\nendstream')]),
      `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
    ],
    `/Encrypt 6 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>] `,
  );
}

/** Files that the house must refuse, each with one clear sentence, by name; `whole` is a sound PDF to spoil. */
export const badFiles = (whole: Buffer): Readonly<Record<string, Buffer>> => ({
  'encrypted.pdf': lockedPdf('The password of this sample is: willow', 'willow'),
  'truncated.pdf': whole.subarray(0, Math.floor(whole.length * 0.6)),
  'empty.pdf': Buffer.alloc(0),
  'program.pdf': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126), Buffer.from('This is no program either.')]),
  'archive.gz': gzipSync(pdfFile(['A note in an archive']), { level: 9 }),
  'swelling.docx': wordFile(['Small outside'], [{ name: 'word/media/image1.bin', content: Buffer.alloc(40_000_000) }]),
  'macros.docm': wordFile(['With a program'], [{ name: 'word/vbaProject.bin', content: 'no real program' }]),
  'pdf-called-word.docx': pdfFile(['A PDF under the name of a Word file: taken in, with a remark']),
});
