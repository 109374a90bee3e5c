import { Pdfium } from '../pdf/pdfium.ts';
import type { Engine } from './engine.ts';
import type { OcrLimits, Pictured, Raster } from './ocr.ts';
import { fitted, greyOf } from './raster.ts';
import { beginningWith, tiffPages } from './tiff.ts';

/** A page passes a limit or is not there; the message is the refusal. */
export class Unseen extends Error {
  override readonly name = 'Unseen';
  readonly refusal: 'too-many-pixels' | 'no-such-page';
  constructor(refusal: 'too-many-pixels' | 'no-such-page') {
    super(refusal);
    this.refusal = refusal;
  }
}

const pointsPerInch = 72;
const dotsPerInch = 200;

let pdfium: Promise<Pdfium> | null = null;

async function pdfPage(file: Uint8Array, page: number, limits: OcrLimits): Promise<Raster> {
  pdfium ??= Pdfium.start();
  const engine = await pdfium;
  return engine.open(file, (document) => {
    if (page > engine.raw._FPDF_GetPageCount(document)) throw new Unseen('no-such-page');
    return engine.page(document, page - 1, (at) => {
      const size = engine.size(at);
      const longest = Math.max(size.width, size.height, 1);
      const scale = Math.min(dotsPerInch / pointsPerInch, limits.longestSide / longest);
      const [width, height] = [size.width, size.height].map((side) => Math.max(1, Math.round(side * scale))) as [
        number,
        number,
      ];
      return greyOf(engine.draw(at, width, height, { annotations: true }).rgb, width, height);
    });
  });
}

/** A page of a file as dots of grey (pages count from 1), as the file itself would show it. */
export async function pageRaster(
  engine: Engine,
  file: Uint8Array,
  kind: Pictured,
  page: number,
  limits: OcrLimits,
): Promise<Raster> {
  if (kind === 'pdf') return await pdfPage(file, page, limits);
  if (kind !== 'tiff') {
    if (page !== 1) throw new Unseen('no-such-page');
    return fitted(await engine.raster(file), limits.longestSide);
  }
  const at = tiffPages(file)[page - 1];
  if (at === undefined) throw new Unseen('no-such-page');
  if (at.width * at.height > limits.pixels) throw new Unseen('too-many-pixels');
  return fitted(await engine.raster(beginningWith(file, at)), limits.longestSide);
}
