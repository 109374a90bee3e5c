import type { Content } from './content.ts';

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

/** The size of an image in pixels, read from its own marks without decoding it. */
export const imageSize = (content: Content, kind: 'png' | 'jpeg'): Promise<ImageSize | 'truncated' | 'damaged'> =>
  kind === 'png' ? pngSize(content) : jpegSize(content);
