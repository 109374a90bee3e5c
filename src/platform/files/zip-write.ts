import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = { readonly name: string; readonly content: Uint8Array };

/** 1 January 1980, 00:00: the same parts always give the same archive. */
const dosDate = 0x21;

function marksOf({ name, content }: ZipPart, packed: Uint8Array): Buffer {
  const marks = Buffer.alloc(26);
  marks.writeUInt16LE(20, 0);
  marks.writeUInt16LE(0x0800, 2);
  marks.writeUInt16LE(8, 4);
  marks.writeUInt16LE(dosDate, 8);
  marks.writeUInt32LE(crc32(content), 10);
  marks.writeUInt32LE(packed.byteLength, 14);
  marks.writeUInt32LE(content.byteLength, 18);
  marks.writeUInt16LE(Buffer.byteLength(name), 22);
  return marks;
}

/** A zip archive of the given parts, in their order and without dates of its own. */
export function writeZip(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.content, { level: 9 });
    const marks = marksOf(part, packed);
    const name = Buffer.from(part.name);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), marks, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), marks, place, name);
    pieces.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}
