/** One attribute of a TNEF stream (MS-OXTNEF): to the message itself, or to one of its enclosures. */
export type Attribute = { readonly level: 'message' | 'enclosure'; readonly id: number; readonly data: Buffer };

/** The attributes that are read, by their numbers. */
export const attributes = {
  from: 0x8000,
  subject: 0x8004,
  sentAt: 0x8005,
  body: 0x800c,
  title: 0x8010,
  content: 0x800f,
  begins: 0x9002,
  message: 0x9003,
  enclosure: 0x9005,
  codePage: 0x9007,
} as const;

const mark = 0x223e9f78;
const headBytes = 6;
const attributeBytes = 9;
const checksumBytes = 2;
const mostAttributes = 10_000;

/** Reading would run out of the bytes there are: the file is damaged or was cut short. */
export class OutOfBytes extends Error {
  override readonly name = 'OutOfBytes';
}

/** Whether bytes begin as a TNEF stream does. */
export const isTnef = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= headBytes && Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE(0) === mark;

/** The attributes of a stream in their order. Throws `OutOfBytes` where one runs out of the file. */
export function* attributesOf(stream: Buffer): Generator<Attribute> {
  let count = 0;
  for (let at = headBytes; at < stream.length; count += 1) {
    if (at + attributeBytes > stream.length || count > mostAttributes) throw new OutOfBytes();
    const length = stream.readUInt32LE(at + 5);
    const from = at + attributeBytes;
    if (from + length + checksumBytes > stream.length) throw new OutOfBytes();
    yield {
      level: stream[at] === 2 ? 'enclosure' : 'message',
      id: stream.readUInt16LE(at + 1),
      data: stream.subarray(from, from + length),
    };
    at = from + length + checksumBytes;
  }
}
