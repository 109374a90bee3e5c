import { inflateRawSync } from 'node:zlib';
import type { Content } from './content.ts';

export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly packedBytes: number;
  /** What the archive says; an attacker writes what he likes here. */
  readonly declaredBytes: number;
  readonly offset: number;
};

const endMark = Buffer.from('504b0506', 'hex');
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const directoryLimitBytes = 8 * 1024 * 1024;

/** The end record: the last one in the file, and nothing behind it but its own comment, so that no two readers disagree. */
function findEnd(tail: Buffer): { at: number; count: number; bytes: number; offset: number } | null {
  const at = tail.lastIndexOf(endMark);
  if (at < 0 || at + endBytes > tail.length || at + endBytes + tail.readUInt16LE(at + 20) !== tail.length) return null;
  return {
    at,
    count: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
}

/** The entries of an archive as its directory names them, `truncated` without an end, `damaged` where it makes no sense. */
export async function listZip(content: Content): Promise<readonly ZipEntry[] | 'truncated' | 'damaged'> {
  const tailStart = Math.max(0, content.size - 65_557);
  const end = findEnd(await content.at(tailStart, 65_557));
  if (end === null) return 'truncated';
  if (end.bytes > directoryLimitBytes || end.offset + end.bytes !== tailStart + end.at) return 'damaged';
  const directory = await content.at(end.offset, end.bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < end.count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryMark) return 'damaged';
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      declaredBytes: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return at === directory.length ? entries : 'damaged';
}

/** One entry unpacked, or null when it would exceed `limitBytes`. Throws where the entry is damaged. */
export async function unpack(content: Content, entry: ZipEntry, limitBytes: number): Promise<Buffer | null> {
  const local = await content.at(entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== localMark) throw new Error('An entry of the archive is missing');
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await content.at(start, entry.packedBytes);
  if (packed.length < entry.packedBytes) throw new Error('An entry of the archive is cut short');
  if (entry.method === 0) return packed.length > limitBytes ? null : packed;
  if (entry.method !== 8) throw new Error(`An entry is packed by method ${entry.method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limitBytes) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
