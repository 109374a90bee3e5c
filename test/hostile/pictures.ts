import { crc32, deflateSync } from 'node:zlib';
import bwip from 'bwip-js/node';
import { bytes, type Hostile, kept, refused } from './hostile.ts';

const chunk = (name: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const told = Buffer.concat([bytes(name), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(told));
  return Buffer.concat([length, told, sum]);
};

/** A PNG of grey dots that says how large it is. */
export function png(
  width: number,
  height: number,
  dots: Uint8Array = Buffer.alloc(100),
  before: readonly Buffer[] = [],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    bytes('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...before,
    chunk('IDAT', deflateSync(dots)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function jpeg(width: number, height: number, before = Buffer.alloc(0)): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    bytes('ffd8', 'hex'),
    before,
    bytes('ffc0000b08', 'hex'),
    size,
    bytes('01011100ffda0008010100003f00112233ffd9', 'hex'),
  ]);
}

/** A TIFF of pages without dots; each description says where the next one stands. */
function tiff(pages: readonly { readonly width: number; readonly height: number; readonly next?: number }[]): Buffer {
  const file = Buffer.alloc(8 + pages.length * 30);
  file.write('49492a0008000000', 0, 'hex');
  pages.forEach(({ width, height, next }, page) => {
    const at = 8 + page * 30;
    file.writeUInt16LE(2, at);
    [width, height].forEach((value, field) => {
      const place = at + 2 + field * 12;
      file.writeUInt16LE(256 + field, place);
      file.writeUInt16LE(4, place + 2);
      file.writeUInt32LE(1, place + 4);
      file.writeUInt32LE(value, place + 8);
    });
    file.writeUInt32LE(next ?? (page + 1 < pages.length ? at + 30 : 0), at + 26);
  });
  return file;
}

/** Pictures that lie about their size, swell, go round in circles or are something else. */
export const pictures: readonly Hostile[] = [
  refused('a PNG of 60,000 by 60,000', 'huge.png', 'too-many-pixels', () => png(60_000, 60_000)),
  refused('a JPEG of 60,000 by 60,000', 'huge.jpg', 'too-many-pixels', () => jpeg(60_000, 60_000)),
  refused('a TIFF of 60,000 by 60,000', 'huge.tif', 'too-many-pixels', () => tiff([{ width: 60_000, height: 60_000 }])),
  refused('a TIFF whose second page is huge', 'second.tif', 'too-many-pixels', () =>
    tiff([
      { width: 100, height: 100 },
      { width: 60_000, height: 60_000 },
    ]),
  ),
  refused('a PNG of four thousand million dots in one row', 'row.png', 'too-many-pixels', () => png(4_000_000_000, 1)),
  refused('a PNG without a size', 'none.png', 'damaged', () => png(0, 100)),
  kept('a PNG whose dots unpack to 100 MB', 'swelling.png', 'png', () => png(100, 100, Buffer.alloc(100 * 1_048_576))),
  kept('a PNG of 9,000 by 9,000 of nothing', 'blank.png', 'png', () => png(9_000, 9_000, Buffer.alloc(9_001 * 9_000))),
  refused('a PNG of a hundred thousand chunks', 'chunks.png', 'damaged', () =>
    png(
      10,
      10,
      Buffer.alloc(110),
      Array.from({ length: 100_000 }, () => chunk('tEXt', bytes('a\0b'))),
    ),
  ),
  kept('a PNG whose words unpack to 60 MB', 'words.png', 'png', () =>
    png(10, 10, Buffer.alloc(110), [
      chunk('zTXt', Buffer.concat([bytes('a\0\0'), deflateSync(Buffer.alloc(60 * 1_048_576))])),
    ]),
  ),
  refused('a JPEG of endless segments', 'segments.jpg', 'damaged', () =>
    jpeg(10, 10, Buffer.concat(Array.from({ length: 20_000 }, () => bytes('ffe100020', 'hex').subarray(0, 4)))),
  ),
  refused('a TIFF whose pages go round in circles', 'circle.tif', 'damaged', () =>
    tiff([{ width: 0, height: 0, next: 8 }]),
  ),
  kept('a TIFF of pages that lead back to the first', 'back.tif', 'tiff', () =>
    tiff([
      { width: 10, height: 10 },
      { width: 10, height: 10, next: 8 },
    ]),
  ),
  kept('a TIFF of three thousand pages', 'pages.tif', 'tiff', () =>
    tiff(Array.from({ length: 3_000 }, () => ({ width: 10, height: 10 }))),
  ),
  kept('a code on paper that would run a script', 'code.png', 'png', () =>
    bwip.toBuffer({ bcid: 'qrcode', text: 'javascript:fetch("/api/items",{method:"DELETE"})', scale: 4, padding: 8 }),
  ),
  kept('a code on paper of two thousand signs that is no address of ours', 'long-code.png', 'png', () =>
    bwip.toBuffer({ bcid: 'qrcode', text: `https://diwan.example/v/${'../'.repeat(600)}`, scale: 2, padding: 8 }),
  ),
  kept('an SVG with a script', 'drawing.svg', 'txt', () =>
    bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'),
  ),
  kept('a photograph of a telephone that is broken', 'photo.heic', 'heic', () =>
    Buffer.concat([bytes('0000001866747970686569630000000068656963', 'hex'), Buffer.alloc(1_000, 0xff)]),
  ),
  refused('a GIF that is a script as well', 'script.gif', 'wrong-type', () =>
    Buffer.concat([bytes('GIF89a/*'), Buffer.alloc(50), bytes('*/=1;alert(1);')]),
  ),
  refused('an icon', 'icon.ico', 'wrong-type', () =>
    Buffer.concat([bytes('00000100010010100000', 'hex'), Buffer.alloc(100)]),
  ),
  kept('a PNG that is a web page as well', 'page.png', 'png', () =>
    png(10, 10, Buffer.alloc(110), [chunk('tEXt', bytes('a\0<html><script>alert(1)</script>'))]),
  ),
];
