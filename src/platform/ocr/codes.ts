import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Raster } from './ocr.ts';

/** Most codes that are looked for on one page, and the longest that is told. */
const [mostCodes, longestCode] = [8, 500];

let isReady = false;

/** The reader comes with the house: it is given its program, or it would fetch it. */
function makeReady(): void {
  if (isReady) return;
  const wasmBinary = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer.slice(wasmBinary.byteOffset) as ArrayBuffer } });
  isReady = true;
}

/** The words of the QR codes that stand on a page, however it lies; what cannot be read is as though it were not there. */
export async function codesOn({ width, height, grey }: Raster): Promise<string[]> {
  makeReady();
  const dots = new Uint32Array(width * height);
  for (let at = 0; at < dots.length; at += 1) dots[at] = 0xff000000 | (grey[at]! * 0x010101);
  const data = new Uint8ClampedArray(dots.buffer);
  const found = await readBarcodes({ width, height, data, colorSpace: 'srgb' } as ImageData, {
    formats: ['QRCode'],
    tryHarder: true,
    tryRotate: true,
    tryInvert: false,
    maxNumberOfSymbols: mostCodes,
  });
  const words = found.filter(({ isValid, text }) => isValid && text.length <= longestCode).map(({ text }) => text);
  return [...new Set(words)];
}
