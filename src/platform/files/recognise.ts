import { fileTypeFromBuffer } from 'file-type';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { type Content, withContent } from './content.ts';
import { imageSize } from './image-size.ts';
import { type Kind, kindFacts, misnamedAs } from './kinds.ts';
import { isCutMail, isCutPdf, isEnveloped, isHeic, kindOfOle, kindOfZip, type Refusing } from './recognise-binary.ts';
import { kindOfText } from './recognise-text.ts';
import { encodingOf } from './text-encoding.ts';

export type RecogniseRefusal =
  | 'empty'
  | 'too-large'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'wrong-type'
  | 'archive'
  | 'carries-macros'
  | 'expands-too-much'
  | 'too-many-pixels'
  | 'too-many-parts';

export type Recognised = {
  readonly kind: Kind;
  readonly media: string;
  /** The ending of the name when it promises something else than the content is; the content decides. */
  readonly misnamedAs: string | null;
};

export type RecogniseLimits = {
  readonly bytes: number;
  readonly pixels: number;
  /** How many times its size a compressed document may say that it holds, and how many parts. */
  readonly expansion: number;
  readonly entries: number;
  /** How many files an archive may hold: a record takes no more than a hundred. */
  readonly archiveFiles: number;
};

/** 200 MB, an A3 page at 600 dots per inch, two hundred times the size, five thousand parts, ninety files in an archive. */
export const recogniseLimits: RecogniseLimits = {
  bytes: 200 * 1024 * 1024,
  pixels: 100_000_000,
  expansion: 200,
  entries: 5_000,
  archiveFiles: 90,
};

const archives = new Set([
  'zip',
  'rar',
  '7z',
  'gz',
  'bz2',
  'xz',
  'tar',
  'zst',
  'cab',
  'lz',
  'lz4',
  'Z',
  'ar',
  'arj',
  'lzh',
  'ace',
  'cpio',
  'iso',
  'dmg',
  'jar',
  'apk',
  'epub',
]);
const headBytes = 256 * 1024;

async function imageKind(
  content: Content,
  kind: 'png' | 'jpeg' | 'tiff',
  limits: RecogniseLimits,
): Promise<Kind | Refusing> {
  const size = await imageSize(content, kind);
  if (typeof size === 'string') return refuse(size);
  const pixels = size.width * size.height;
  if (pixels === 0) return refuse('damaged');
  if (pixels > limits.pixels)
    return refuse('too-many-pixels', { megapixels: Math.round(pixels / 1e6), limit: limits.pixels / 1e6 });
  return kind;
}

async function textKind(content: Content, head: Buffer): Promise<Kind | Refusing | null> {
  const encoding = encodingOf(head);
  if (encoding === null) return null;
  const whole = content.size <= head.length;
  const kind = kindOfText(head, encoding, whole);
  if (kind === null) return refuse('wrong-type', { found: 'script' });
  if (kind === 'txt' && whole && new TextDecoder(encoding).decode(head).trim() === '') return refuse('empty');
  return kind === 'eml' && (await isCutMail(content, head)) ? refuse('truncated') : kind;
}

async function otherKind(head: Buffer): Promise<Refusing> {
  const known = await fileTypeFromBuffer(head.subarray(0, 8_192)).catch(() => undefined);
  if (known === undefined) return refuse('wrong-type', { found: 'unknown' });
  return refuse(archives.has(known.ext) ? 'archive' : 'wrong-type', { found: known.ext });
}

async function kindOf(content: Content, limits: RecogniseLimits): Promise<Kind | Refusing> {
  const head = await content.at(0, headBytes);
  const starts = (hex: string): boolean => head.subarray(0, hex.length / 2).toString('hex') === hex;
  if (starts('89504e470d0a1a0a')) return await imageKind(content, 'png', limits);
  if (starts('ffd8ff')) return await imageKind(content, 'jpeg', limits);
  if (starts('49492a00') || starts('4d4d002a')) return await imageKind(content, 'tiff', limits);
  if (starts('504b0304')) return await kindOfZip(content, limits);
  if (starts('504b0506')) return refuse('empty');
  if (starts('789f3e22')) return 'tnef';
  if (isHeic(head)) return 'heic';
  if (isEnveloped(head) || head.toString('latin1', 0, 40).startsWith('-----BEGIN PGP MESSAGE-----'))
    return refuse('encrypted');
  if (starts('d0cf11e0a1b11ae1')) return await kindOfOle(content);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/.test(head.toString('latin1', 0, 64))) {
    return (await isCutPdf(content)) ? refuse('truncated') : 'pdf';
  }
  return (await textKind(content, head)) ?? (await otherKind(head));
}

/**
 * Tells what a file is from its content alone; its name only serves to remark on a difference.
 * Refuses what the house does not take in. Whether a PDF is encrypted shows when it is read.
 */
export async function recognise(
  source: Uint8Array | string,
  name: string,
  limits: RecogniseLimits = recogniseLimits,
): Promise<Outcome<Recognised, RecogniseRefusal>> {
  return await withContent(source, async (content) => {
    if (content.size === 0) return refuse('empty');
    if (content.size > limits.bytes) {
      return refuse('too-large', { limitMegabytes: Math.floor(limits.bytes / 1_048_576) });
    }
    const kind = await kindOf(content, limits);
    if (typeof kind !== 'string') return kind;
    return done({ kind, media: kindFacts[kind].media, misnamedAs: misnamedAs(name, kind) });
  });
}
