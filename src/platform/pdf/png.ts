import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './pdfium.ts';

/** A picture as PNG: grey where every point is grey, colour otherwise. */
export function pngOf({ width, height, rgb }: Picture): Uint8Array {
  const isGrey = rgb.every((value, at) => at % 3 === 0 || value === rgb[at - 1]);
  const channels = isGrey ? 1 : 3;
  const rows = new Uint8Array((width * channels + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const to = row * (width * channels + 1) + 1;
    if (isGrey) for (let column = 0; column < width; column += 1) rows[to + column] = rgb[(row * width + column) * 3]!;
    else rows.set(rgb.subarray(row * width * 3, (row + 1) * width * 3), to);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = isGrey ? 0 : 2;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(kind: string, data: Uint8Array = new Uint8Array()): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
