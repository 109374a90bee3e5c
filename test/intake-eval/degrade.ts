import type { Raster } from '../../src/platform/ocr/ocr.ts';
import { greyOf } from '../../src/platform/ocr/raster.ts';
import { Pdfium } from '../../src/platform/pdf/pdfium.ts';
import { pngOf } from '../../src/platform/pdf/png.ts';
import type { Chance } from '../corpus/random.ts';
import type { Quality } from './letter.ts';

const pointsPerInch = 72;
const dotsPerInch: Record<Quality, number> = { clean: 300, ordinary: 200, bad: 150 };
let pdfium: Promise<Pdfium> | null = null;

/** What a scanner or a fax makes of a page, the first where none is named, as PNG: the same for the same chance. */
export async function scanOf(pdf: Uint8Array, quality: Quality, chance: Chance, place = 0): Promise<Buffer> {
  pdfium ??= Pdfium.start();
  const engine = await pdfium;
  const page = engine.open(pdf, (document) =>
    engine.page(document, place, (at) => {
      const size = engine.size(at);
      const [width, height] = [size.width, size.height].map((side) =>
        Math.round((side * dotsPerInch[quality]) / pointsPerInch),
      ) as [number, number];
      return greyOf(engine.draw(at, width, height, { annotations: false }).rgb, width, height);
    }),
  );
  const scanned =
    quality === 'clean' ? page : quality === 'ordinary' ? askewAndGrey(page, chance) : faxed(page, chance);
  const rgb = new Uint8Array(scanned.grey.length * 3);
  for (let at = 0; at < scanned.grey.length; at += 1) rgb.fill(scanned.grey[at]!, at * 3, at * 3 + 3);
  return Buffer.from(pngOf({ width: scanned.width, height: scanned.height, rgb }));
}

const between = (chance: Chance, from: number, to: number): number => from + chance.next() * (to - from);
const clamped = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** An office scanner: up to 0.9 degrees askew, soft, grey paper under uneven light, grain. */
function askewAndGrey(page: Raster, chance: Chance): Raster {
  const { width, height, grey } = softened(turnedBy(page, between(chance, -0.9, 0.9)));
  for (let at = 0; at < grey.length; at += 1) {
    const light = 0.84 + (0.1 * (at % width)) / width;
    grey[at] = clamped(grey[at]! * light + between(chance, -14, 14));
  }
  return { width, height, grey };
}

/** A fax: askew, soft, then black or white, with specks and lines that were lost. */
function faxed(page: Raster, chance: Chance): Raster {
  const { width, height, grey } = softened(turnedBy(page, between(chance, -1.2, 1.2)));
  for (let at = 0; at < grey.length; at += 1) grey[at] = grey[at]! + between(chance, -30, 30) < 168 ? 0 : 255;
  const specks = Math.round(grey.length * 0.0012);
  for (let speck = 0; speck < specks; speck += 1) {
    const at = chance.whole(0, grey.length - 2);
    grey[at] = 0;
    if (chance.next() < 0.4) grey[at + 1] = 0;
  }
  for (let lost = 0; lost < 2; lost += 1) {
    const row = chance.whole(0, height - 1);
    grey.fill(255, row * width, (row + 1) * width);
  }
  return { width, height, grey };
}

/** The page turned about its middle by so many degrees, between the dots by their shares. */
function turnedBy({ width, height, grey }: Raster, degrees: number): Raster {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  const out = new Uint8Array(grey.length);
  const dot = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : grey[y * width + x]!;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const fromX = cosine * (x - middleX) + sine * (y - middleY) + middleX;
      const fromY = cosine * (y - middleY) - sine * (x - middleX) + middleY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      out[y * width + x] =
        (1 - down) * ((1 - right) * dot(left, top) + right * dot(left + 1, top)) +
        down * ((1 - right) * dot(left, top + 1) + right * dot(left + 1, top + 1));
    }
  return { width, height, grey: out };
}

/** Each dot with a fifth of its four neighbours. */
function softened({ width, height, grey }: Raster): Raster {
  const out = grey.slice();
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      out[at] = (grey[at]! * 6 + grey[at - 1]! + grey[at + 1]! + grey[at - width]! + grey[at + width]!) / 10;
    }
  return { width, height, grey: out };
}
