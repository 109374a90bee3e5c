import { crc32, deflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** The first page of a PDF in grey, at 150 dots per inch. */
async function render(pdf: Uint8Array): Promise<Picture> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const page = await document.getPage(0).render({ scale: 150 / 72, colorSpace: 'Gray', render: 'bitmap' });
  const picture = { width: page.width, height: page.height, grey: page.data };
  document.destroy();
  return picture;
}

/** Numbers from 0 to 1 that are the same on every run (a linear congruential generator). */
function* sameNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** What a scanner makes of a page: turned by a degree, uneven light, grain and specks of dust. */
function scan({ width, height, grey }: Picture): Picture {
  const angle = (0.9 * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const numbers = sameNumbers(20_261_112);
  const scanned = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [x - width / 2, y - height / 2];
      const fromX = Math.round(cosine * left + sine * top + width / 2);
      const fromY = Math.round(cosine * top - sine * left + height / 2);
      const inside = fromX >= 0 && fromY >= 0 && fromX < width && fromY < height;
      const light = (inside ? grey[fromY * width + fromX]! : 205) * (0.9 + (0.1 * x) / width);
      const speck = numbers.next().value < 0.000_15 ? 120 : 0;
      scanned[y * width + x] = Math.max(0, Math.min(255, light + (numbers.next().value - 0.5) * 26 - speck));
    }
  }
  return { width, height, grey: scanned };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A PNG of sixteen greys: two dots in each byte. */
function encode({ width, height, grey }: Picture): Buffer {
  const rowBytes = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dot = grey[y * width + x]! >> 4;
      rows[y * rowBytes + 1 + (x >> 1)]! |= x % 2 === 0 ? dot << 4 : dot;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 4;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The scan of a printed paper as a PNG: a picture without any text in it, the same on every run. */
export const scanPaper = async (pdf: Uint8Array): Promise<Buffer> => encode(scan(await render(pdf)));
