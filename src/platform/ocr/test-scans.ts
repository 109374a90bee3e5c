import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { pngOf } from '../pdf/png.ts';
import { Engine } from './engine.ts';
import { ocrLimits, type Raster, type Turn } from './ocr.ts';
import { pageRaster } from './pages.ts';
import { turned } from './raster.ts';

export type ScanOptions = {
  /** How the sheet lay on the glass, in quarter turns clockwise. */
  readonly lay?: Turn;
  /** Which share of the page is kept, from its top: less to read is read faster. */
  readonly top?: number;
};

/** Numbers from 0 to 1 that are the same on every run. */
function sameNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a scanner makes of the first page of a sample letter: grain, uneven light, specks, perhaps upside down. */
export async function scanOf(sample: string, { lay = 0, top = 1 }: ScanOptions = {}): Promise<Raster> {
  const file = await readFile(new URL(`../../../samples/${sample}`, import.meta.url));
  const page = await pageRaster(new Engine(), file, 'pdf', 1, ocrLimits);
  const height = Math.round(page.height * top);
  const grey = page.grey.slice(0, page.width * height);
  const next = sameNumbers(20_261_122);
  for (let at = 0; at < grey.length; at += 1) {
    const light = grey[at]! * (0.92 + (0.08 * (at % page.width)) / page.width);
    const speck = next() < 0.000_05 ? 120 : 0;
    grey[at] = Math.max(0, Math.min(255, light + (next() - 0.5) * 20 - speck));
  }
  return turned({ width: page.width, height, grey }, lay);
}

export type Spoilt = {
  /** Degrees by which the sheet lay askew. */
  readonly skew?: number;
  /** Dots an inch of the scanner, at most the two hundred of the page. */
  readonly dpi?: number;
  /** Black becomes dark grey and white light grey, with grain. */
  readonly grey?: boolean;
  readonly lay?: Turn;
};

/** What a bad scanner makes of a page. */
export function spoilt(page: Raster, { skew = 0, dpi = 200, grey = false, lay = 0 }: Spoilt): Raster {
  const [sin, cos] = [Math.sin((skew * Math.PI) / 180), Math.cos((skew * Math.PI) / 180)];
  const scale = 200 / dpi;
  const [width, height] = [Math.floor(page.width / scale), Math.floor(page.height / scale)];
  const dots = new Uint8Array(width * height);
  const next = sameNumbers(7);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= page.width - 1 || y >= page.height - 1 ? 255 : page.grey[y * page.width + x]!;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x * scale - page.width / 2, y * scale - page.height / 2];
      const [fromX, fromY] = [dx * cos + dy * sin + page.width / 2, dy * cos - dx * sin + page.height / 2];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      const dot =
        (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - down) +
        (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * down;
      dots[y * width + x] = grey ? Math.max(0, Math.min(255, 70 + dot * 0.5 + (next() - 0.5) * 50)) : Math.round(dot);
    }
  return turned({ width, height, grey: dots }, lay);
}

/** The first page of a PDF as dots. */
export const pageOfPdf = (file: Uint8Array, page = 1): Promise<Raster> =>
  pageRaster(new Engine(), file, 'pdf', page, ocrLimits);

/** A sheet without anything on it. */
export const blankSheet = (width = 400, height = 560): Raster => ({
  width,
  height,
  grey: new Uint8Array(width * height).fill(250),
});

export function pngScan({ width, height, grey }: Raster): Buffer {
  const rgb = new Uint8Array(grey.length * 3);
  for (let at = 0; at < grey.length; at += 1) rgb.fill(grey[at]!, at * 3, at * 3 + 3);
  return Buffer.from(pngOf({ width, height, rgb }));
}

/** A TIFF of several grey pages, uncompressed, the tables of the pages behind their dots. */
export function tiffScan(pages: readonly Raster[]): Buffer {
  const parts: Buffer[] = [Buffer.from('49492a0000000000', 'hex')];
  let size = 8;
  let pointer = { part: 0, at: 4 };
  for (const { width, height, grey } of pages) {
    const dots = Buffer.from(grey.length % 2 === 0 ? grey : [...grey, 0]);
    const table: readonly (readonly [tag: number, type: number, value: number])[] = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, size],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, grey.length],
    ];
    const entries = Buffer.alloc(2 + table.length * 12 + 4);
    entries.writeUInt16LE(table.length, 0);
    for (const [place, [tag, type, value]] of table.entries()) {
      const at = 2 + place * 12;
      entries.writeUInt16LE(tag, at);
      entries.writeUInt16LE(type, at + 2);
      entries.writeUInt32LE(1, at + 4);
      if (type === 3) entries.writeUInt16LE(value, at + 8);
      else entries.writeUInt32LE(value, at + 8);
    }
    parts.push(dots, entries);
    parts[pointer.part]!.writeUInt32LE(size + dots.length, pointer.at);
    pointer = { part: parts.length - 1, at: entries.length - 4 };
    size += dots.length + entries.length;
  }
  return Buffer.concat(parts);
}

/** A PDF of pictures alone, at 200 dots to the inch, as a scanner writes it; a text may lie over each page. */
export function pdfScan(pages: readonly (Raster & { readonly text?: string })[]): Buffer {
  const objects: Buffer[] = [];
  const add = (dictionary: string, stream?: Uint8Array): number => {
    const body = stream === undefined ? [] : [Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')];
    objects.push(Buffer.concat([Buffer.from(dictionary), ...body]));
    return objects.length;
  };
  add('<</Type/Catalog/Pages 2 0 R>>');
  add('');
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const kids = pages.map(({ width, height, grey, text }) => {
    const packed = deflateSync(grey);
    const picture = add(
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${packed.length}>>`,
      packed,
    );
    const [across, down] = [width, height].map((dots) => ((dots * 72) / 200).toFixed(2));
    const words = text === undefined ? '' : ` BT /F1 9 Tf 20 20 Td (${text}) Tj ET`;
    const drawn = Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /P Do Q${words}`);
    const content = add(`<</Length ${drawn.length}>>`, drawn);
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${down}]/Contents ${content} 0 R/Resources<</XObject<</P ${picture} 0 R>>/Font<</F1 ${font} 0 R>>>>>>`,
    );
  });
  objects[1] = Buffer.from(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let size = parts[0]!.length;
  for (const [place, object] of objects.entries()) {
    places.push(size);
    const whole = Buffer.concat([Buffer.from(`${place + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    size += whole.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
