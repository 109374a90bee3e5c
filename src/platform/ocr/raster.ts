import { inflateSync } from 'node:zlib';
import type { Raster, Turn } from './ocr.ts';

/** The page turned clockwise by quarters, dot for dot. */
export function turned({ width, height, grey }: Raster, turn: Turn): Raster {
  if (turn === 0) return { width, height, grey };
  const across = turn === 180 ? width : height;
  const down = turn === 180 ? height : width;
  const dots = new Uint8Array(grey.length);
  let to = 0;
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1, to += 1)
      dots[to] =
        turn === 90
          ? grey[(height - 1 - x) * width + y]!
          : turn === 180
            ? grey[(height - 1 - y) * width + (width - 1 - x)]!
            : grey[x * width + (width - 1 - y)]!;
  return { width: across, height: down, grey: dots };
}

/** The page in half its size, as often as it takes until its longer side is at most so many dots. */
export function fitted(raster: Raster, longestSide: number): Raster {
  let at = raster;
  while (Math.max(at.width, at.height) > longestSide) at = halved(at);
  return at;
}

function halved({ width, height, grey }: Raster): Raster {
  const across = Math.max(1, width >> 1);
  const down = Math.max(1, height >> 1);
  const dots = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const at = y * 2 * width + x * 2;
      dots[y * across + x] = (grey[at]! + grey[at + 1]! + grey[at + width]! + grey[at + width + 1]! + 2) >> 2;
    }
  return { width: across, height: down, grey: dots };
}

/** Red, green and blue as one grey, as the eye weighs them. */
export function greyOf(rgb: Uint8Array, width: number, height: number): Raster {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = (rgb[at * 3]! * 77 + rgb[at * 3 + 1]! * 150 + rgb[at * 3 + 2]! * 29) >> 8;
  return { width, height, grey };
}

/** A page as the plainest file of grey dots there is (PGM), which the engine takes. */
export const pgmOf = ({ width, height, grey }: Raster): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);

/** The dots of a PNG that the engine itself wrote: grey, eight bits, not interlaced. */
export function rasterOfPng(png: Buffer): Raster {
  const packed: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height, depth, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  if (depth !== 8 || colour !== 0) throw new Error(`a PNG of ${depth} bits and colour ${colour}`);
  const rows = inflateSync(Buffer.concat(packed), { maxOutputLength: (width + 1) * height });
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) unfilter(rows, grey, y, width);
  return { width, height, grey };
}

/** Undoes the filter of one row (PNG, section 9). */
function unfilter(rows: Buffer, grey: Uint8Array, y: number, width: number): void {
  const from = y * (width + 1);
  const filter = rows[from]!;
  const to = y * width;
  for (let x = 0; x < width; x += 1) {
    const left = x > 0 ? grey[to + x - 1]! : 0;
    const up = y > 0 ? grey[to + x - width]! : 0;
    const corner = x > 0 && y > 0 ? grey[to + x - width - 1]! : 0;
    grey[to + x] = rows[from + 1 + x]! + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
