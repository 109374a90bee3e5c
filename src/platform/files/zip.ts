import { Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Content } from './content.ts';
import { nameInZip } from './zip-name.ts';

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

/** Why the directory of an archive gives no list: no end, no sense, or more entries than were asked for. */
export type ZipFault = 'truncated' | 'damaged' | 'too-many';

type End = { readonly count: number; readonly bytes: number; readonly offset: number; readonly at: number };

const endMark = Buffer.from('504b0506', 'hex');
const [entryMark, localMark, wideEndMark, wideLocatorMark] = [0x02014b50, 0x04034b50, 0x06064b50, 0x07064b50];
const [endBytes, wideEndBytes, wideLocatorBytes, entryBytes, localBytes] = [22, 56, 20, 46, 30];
const wideField = 1;
const [stored, deflated] = [0, 8];
const tailBytes = 65_557;
const directoryLimitBytes = 16 * 1024 * 1024;
const all32 = 0xffffffff;

/** The end record: the last one in the file, and nothing behind it but its own comment, so that no two readers disagree. */
function findEnd(tail: Buffer, tailStart: number): End | null {
  const at = tail.lastIndexOf(endMark);
  if (at < 0 || at + endBytes > tail.length || at + endBytes + tail.readUInt16LE(at + 20) !== tail.length) return null;
  return {
    at: tailStart + at,
    count: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
}

/** The wider end record (zip64) of archives of many entries or of writers that always make one; null where it is a lie. */
async function widerEnd(content: Content, end: End): Promise<End | null> {
  const locator = await content.at(end.at - wideLocatorBytes, wideLocatorBytes);
  if (locator.length < wideLocatorBytes || locator.readUInt32LE(0) !== wideLocatorMark) return end;
  const at = Number(locator.readBigUInt64LE(8));
  if (at + wideEndBytes > end.at) return null;
  const wide = await content.at(at, wideEndBytes);
  if (wide.length < wideEndBytes || wide.readUInt32LE(0) !== wideEndMark) return null;
  const [count, bytes, offset] = [32, 40, 48].map((place) => Number(wide.readBigUInt64LE(place)));
  return { at, count: count!, bytes: bytes!, offset: offset! };
}

/** A size or place that did not fit into its field, out of the entry's wider one; the field itself where there is none. */
function* widened(extra: Buffer, ...narrow: readonly number[]): Generator<number> {
  let wide: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === wideField) wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  let at = 0;
  for (const value of narrow) {
    if (value !== all32 || at + 8 > wide.length) yield value;
    else {
      yield Number(wide.readBigUInt64LE(at));
      at += 8;
    }
  }
}

function entryAt(directory: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + entryBytes > directory.length || directory.readUInt32LE(at) !== entryMark) return null;
  const flags = directory.readUInt16LE(at + 8);
  const nameEnd = at + entryBytes + directory.readUInt16LE(at + 28);
  const extra = directory.subarray(nameEnd, nameEnd + directory.readUInt16LE(at + 30));
  const [declaredBytes, packedBytes, offset] = [
    ...widened(
      extra,
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ),
  ] as [number, number, number];
  return {
    entry: {
      name: nameInZip(directory.subarray(at + entryBytes, nameEnd)),
      encrypted: (flags & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      packedBytes,
      declaredBytes,
      offset,
    },
    next: nameEnd + extra.length + directory.readUInt16LE(at + 32),
  };
}

/** Whether each entry has its own bytes, before the directory: entries that share them are made to swell. */
function standApart(entries: readonly ZipEntry[], directoryAt: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
  return inOrder.every(
    ({ offset, packedBytes }, place) =>
      offset + localBytes + packedBytes <= (inOrder[place + 1]?.offset ?? directoryAt),
  );
}

/** The entries of an archive as its directory names them, at most `most` of them. */
export async function listZip(content: Content, most = 20_000): Promise<readonly ZipEntry[] | ZipFault> {
  const tailStart = Math.max(0, content.size - tailBytes);
  const narrow = findEnd(await content.at(tailStart, tailBytes), tailStart);
  if (narrow === null) return 'truncated';
  const end = await widerEnd(content, narrow);
  if (end === null || end.offset + end.bytes !== end.at) return 'damaged';
  if (end.count > most && end.count * entryBytes <= end.bytes) return 'too-many';
  if (end.bytes > directoryLimitBytes) return 'damaged';
  const directory = await content.at(end.offset, end.bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < end.count) {
    const found = entryAt(directory, at);
    if (found === null) return 'damaged';
    entries.push(found.entry);
    at = found.next;
  }
  return at === directory.length && standApart(entries, end.offset) ? entries : 'damaged';
}

async function packedOf(content: Content, entry: ZipEntry): Promise<Buffer> {
  const local = await content.at(entry.offset, localBytes);
  if (local.length < localBytes || local.readUInt32LE(0) !== localMark)
    throw new Error('An entry of the archive is missing');
  const start = entry.offset + localBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await content.at(start, entry.packedBytes);
  if (packed.length < entry.packedBytes) throw new Error('An entry of the archive is cut short');
  if (entry.method !== stored && entry.method !== deflated)
    throw new Error(`An entry is packed by method ${entry.method}`);
  return packed;
}

/**
 * One entry unpacked, or null when it would exceed `limitBytes` or holds more than it says: then nothing more than it says was unpacked.
 * Throws where the entry is damaged.
 */
export async function unpack(content: Content, entry: ZipEntry, limitBytes: number): Promise<Buffer | null> {
  if (entry.declaredBytes > limitBytes) return null;
  const packed = await packedOf(content, entry);
  if (entry.method === stored) return packed.length > entry.declaredBytes ? null : packed;
  try {
    // In one piece of the size that it says: pieces put together afterwards would be held twice.
    const most = Math.max(1, entry.declaredBytes);
    return inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(64, most + 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

/** Whether an entry unpacks to no more than it says; what comes out is counted and not kept. Throws where it is damaged. */
export async function isTruthful(content: Content, entry: ZipEntry): Promise<boolean> {
  const packed = await packedOf(content, entry);
  if (entry.method === stored) return packed.length <= entry.declaredBytes;
  let bytes = 0;
  for await (const piece of Readable.from([packed]).pipe(createInflateRaw())) {
    bytes += (piece as Buffer).length;
    if (bytes > entry.declaredBytes) return false;
  }
  return true;
}
