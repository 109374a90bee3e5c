import { type Content, inWindows } from './content.ts';

export type ImageSize = { readonly width: number; readonly height: number };

const segmentLimit = 4_096;

/** Width and height of a PNG in pixels, after walking to its end; `truncated` when the end is not there. */
async function pngSize(content: Content): Promise<ImageSize | 'truncated' | 'damaged'> {
  const head = await content.at(0, 33);
  if (head.length < 33) return 'truncated';
  if (head.toString('latin1', 12, 16) !== 'IHDR') return 'damaged';
  let at = 8;
  for (let count = 0; ; count += 1) {
    if (count > 50_000) return 'damaged';
    const mark = await content.at(at, 8);
    if (mark.length < 8) return 'truncated';
    at += 12 + mark.readUInt32BE(0);
    if (mark.toString('latin1', 4, 8) === 'IEND') break;
  }
  if (at > content.size) return 'truncated';
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

const holdsSize = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

async function holdsEndMark(content: Content, from: number): Promise<boolean> {
  const step = 1024 * 1024;
  for (let end = content.size; end > from; end -= step) {
    const start = Math.max(from, end - step - 1);
    if ((await content.at(start, end - start)).includes('ffd9', 0, 'hex')) return true;
  }
  return false;
}

/** Width and height of a JPEG in pixels; `truncated` when its end mark is not there. */
async function jpegSize(content: Content): Promise<ImageSize | 'truncated' | 'damaged'> {
  let at = 2;
  let size: ImageSize | null = null;
  for (let count = 0; count < segmentLimit; count += 1) {
    const segment = await content.at(at, 9);
    if (segment.length < 4) return 'truncated';
    const marker = segment[1]!;
    if (segment[0] !== 0xff) return 'damaged';
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (holdsSize(marker) && segment.length === 9)
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    at += 2 + segment.readUInt16BE(2);
    if (marker === 0xda) {
      if (size === null) return 'damaged';
      return (await holdsEndMark(content, at)) ? size : 'truncated';
    }
  }
  return 'damaged';
}

const mostTiffPages = 2_000;
const [tiffWidth, tiffHeight, tiffShort] = [256, 257, 3];
/** No page describes itself in more fields; thousands of pages of so many would be looked at for many seconds. */
const mostTiffFields = 1_000;

/** One page of a TIFF out of its description, and where the next one stands; `truncated` where the description runs out of the file. */
async function tiffPage(
  content: Content,
  at: number,
  little: boolean,
): Promise<{ readonly size: ImageSize; readonly next: number } | 'truncated' | 'damaged'> {
  const head = await content.at(at, 2);
  if (head.length < 2) return 'truncated';
  const [short, long] = little
    ? [
        (from: Buffer, place: number) => from.readUInt16LE(place),
        (from: Buffer, place: number) => from.readUInt32LE(place),
      ]
    : [
        (from: Buffer, place: number) => from.readUInt16BE(place),
        (from: Buffer, place: number) => from.readUInt32BE(place),
      ];
  if (short(head, 0) > mostTiffFields) return 'damaged';
  const bytes = short(head, 0) * 12;
  const fields = await content.at(at + 2, bytes + 4);
  if (fields.length < bytes + 4) return 'truncated';
  const size = { width: 0, height: 0 };
  for (let field = 0; field < bytes; field += 12) {
    const tag = short(fields, field);
    const value = short(fields, field + 2) === tiffShort ? short(fields, field + 8) : long(fields, field + 8);
    if (tag === tiffWidth) size.width = value;
    if (tag === tiffHeight) size.height = value;
  }
  return { size, next: long(fields, bytes) };
}

/** Width and height of the largest page of a TIFF; `truncated` where a page's description lies behind the end. */
async function tiffSize(content: Content): Promise<ImageSize | 'truncated' | 'damaged'> {
  const head = await content.at(0, 8);
  if (head.length < 8) return 'truncated';
  const little = head.readUInt16BE(0) === 0x4949;
  const seen = new Set<number>();
  let largest: ImageSize = { width: 0, height: 0 };
  let at = little ? head.readUInt32LE(4) : head.readUInt32BE(4);
  while (at !== 0 && !seen.has(at) && seen.size < mostTiffPages) {
    seen.add(at);
    const page = await tiffPage(content, at, little);
    if (typeof page === 'string') return page;
    if (page.size.width * page.size.height >= largest.width * largest.height) largest = page.size;
    at = page.next;
  }
  return seen.size === 0 ? 'damaged' : largest;
}

const sizes = { png: pngSize, jpeg: jpegSize, tiff: tiffSize };

/** The size of an image in pixels, of a TIFF that of its largest page, read from its own marks without decoding it. */
export const imageSize = (
  content: Content,
  kind: 'png' | 'jpeg' | 'tiff',
): Promise<ImageSize | 'truncated' | 'damaged'> => sizes[kind](inWindows(content));
