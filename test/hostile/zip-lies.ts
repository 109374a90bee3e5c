import { constants, crc32, deflateRawSync } from 'node:zlib';

/** So many megabytes of one sign as a deflated stream (RFC 1951), made at once: a megabyte packed to its end, over and over. */
export function swelling(megabytes: number, sign = 0): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1_048_576, sign), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), Buffer.from('0300', 'hex')]);
}

/** An entry of so many megabytes of zeros that says what it holds, or something else. */
export const swollen = (name: string, megabytes: number, saysBytes = megabytes * 1_048_576): Lie => ({
  name,
  content: Buffer.alloc(0),
  packed: swelling(megabytes),
  saysBytes,
});

/** An entry of an archive that may say of itself what is not so. */
export type Lie = {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  /** The packed bytes, where they are made otherwise than from the content. */
  readonly packed?: Uint8Array;
  /** What the directory says that it unpacks to. */
  readonly saysBytes?: number;
  readonly isStored?: boolean;
  readonly method?: number;
  readonly isLocked?: boolean;
  /** Takes the bytes of an entry before it, by its place, instead of its own. */
  readonly sharesWith?: number;
};

function marks({ name, content, saysBytes, isStored, method, isLocked }: Lie, packed: Uint8Array): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(isLocked === true ? 1 : 0, 2);
  head.writeUInt16LE(method ?? (isStored === true ? 0 : 8), 4);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.byteLength, 14);
  head.writeUInt32LE(saysBytes ?? content.byteLength, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return head;
}

/** A zip archive written as it is told to be, true or not. */
export function lyingZip(entries: readonly Lie[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed =
      entry.packed ?? (entry.isStored === true ? Buffer.from(entry.content) : deflateRawSync(entry.content));
    const head = marks(entry, packed);
    const name = Buffer.from(entry.name as string);
    const place = Buffer.alloc(14);
    const at = entry.sharesWith === undefined ? offset : places[entry.sharesWith]!;
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), head, place, name);
    places.push(at);
    if (entry.sharesWith !== undefined) continue;
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), head, name, packed]);
    pieces.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/** The same archive with the wider end record before its end, saying of count, size and place what it is told. */
export function withWideEnd(zip: Buffer, count: bigint, size?: bigint, place?: bigint): Buffer {
  const end = zip.length - 22;
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeBigUInt64LE(count, 24);
  wide.writeBigUInt64LE(count, 32);
  wide.writeBigUInt64LE(size ?? BigInt(zip.readUInt32LE(end + 12)), 40);
  wide.writeBigUInt64LE(place ?? BigInt(zip.readUInt32LE(end + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  const narrow = Buffer.from(zip.subarray(end));
  narrow.writeUInt16LE(0xffff, 8);
  narrow.writeUInt16LE(0xffff, 10);
  narrow.writeUInt32LE(0xffffffff, 12);
  narrow.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([zip.subarray(0, end), wide, locator, narrow]);
}
