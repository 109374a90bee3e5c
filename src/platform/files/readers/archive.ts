import { done, type Outcome, refuse } from '../../../kernel/outcome.ts';
import { withContent } from '../content.ts';
import type { Part, ReadLimits, ReadRefusal } from '../reading.ts';
import { filesIn, isDocument } from '../recognise-binary.ts';
import { listZip, unpack, type ZipEntry } from '../zip.ts';
import { type PlaceReader, past } from './found.ts';

/** What an archive and the archives inside it may still unpack to and hold, counted as it comes out. */
type Rest = { bytes: number; files: number };

const zipMark = Buffer.from('504b0304', 'hex');

class Past extends Error {
  readonly refusal: Extract<ReadRefusal, 'expands-too-much' | 'too-deep' | 'too-many-parts'>;
  constructor(refusal: Past['refusal']) {
    super(refusal);
    this.refusal = refusal;
  }
}

async function listed(source: Uint8Array | string): Promise<readonly ZipEntry[]> {
  const entries = await withContent(source, (content) => listZip(content));
  if (typeof entries === 'string') throw entries === 'too-many' ? new Past('too-many-parts') : new Error(entries);
  return filesIn(entries);
}

/** Unpacks an archive, and weighs those inside it without keeping what they hold: however the weight is spread over them, it is one weight. */
async function unpackAll(source: Uint8Array | string, rest: Rest, depth: number): Promise<Part[]> {
  if (depth < 1) throw new Past('too-deep');
  const parts: Part[] = [];
  const entries = await listed(source);
  for (const entry of entries) {
    rest.files -= 1;
    if (rest.files < 0) throw new Past('too-many-parts');
    const unpacked = await withContent(source, (content) => unpack(content, entry, rest.bytes));
    if (unpacked === null) throw new Past('expands-too-much');
    rest.bytes -= unpacked.length;
    if (unpacked.subarray(0, 4).equals(zipMark)) await weighed(unpacked, rest, depth - 1);
    parts.push({
      name: entry.name,
      bytes: unpacked.buffer.byteLength > unpacked.length + 64 ? new Uint8Array(unpacked) : unpacked,
      inline: false,
    });
  }
  return parts;
}

/** An archive inside that is damaged costs itself only: it is refused by itself when its turn comes. */
async function weighed(bytes: Buffer, rest: Rest, depth: number): Promise<void> {
  try {
    if (!isDocument(await listed(bytes))) await unpackAll(bytes, rest, depth);
  } catch (error) {
    if (error instanceof Past) throw error;
  }
}

function pastLimit({ refusal }: Past, limits: ReadLimits): Outcome<never, ReadRefusal> {
  const limit = {
    'expands-too-much': Math.floor(limits.unpackedBytes / 1_048_576),
    'too-deep': limits.archiveDepth,
    'too-many-parts': limits.archiveFiles,
  };
  return past(refusal, limit[refusal]);
}

/** An archive of much that cannot be pressed, such as scans, is no bomb: it is kept as it came, without being opened. */
const bombFactor = 10;

async function againstWeight(
  source: Uint8Array | string,
  limits: ReadLimits,
): Promise<Outcome<never, ReadRefusal> | null> {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const entries = await listed(source);
  const unpacked = sum(entries.map(({ declaredBytes }) => declaredBytes));
  if (unpacked <= limits.unpackedBytes) return null;
  const isBomb = unpacked > bombFactor * sum(entries.map(({ packedBytes }) => packedBytes));
  return isBomb
    ? refuse('expands-too-much')
    : refuse('too-large-to-read', { limitMegabytes: Math.floor(limits.unpackedBytes / 1_048_576) });
}

/** The names of the files in an archive, a line for each, and the files themselves, to be taken in each in its turn. */
export const readArchive: PlaceReader = async (source, limits) => {
  try {
    const against = await againstWeight(source, limits);
    if (against !== null) return against;
    const rest: Rest = { bytes: limits.unpackedBytes, files: limits.archiveFiles };
    const parts = await unpackAll(source, rest, limits.archiveDepth);
    return parts.length === 0 ? refuse('unreadable') : done({ text: parts.map(({ name }) => name).join('\n'), parts });
  } catch (error) {
    if (error instanceof Past) return pastLimit(error, limits);
    throw error;
  }
};
