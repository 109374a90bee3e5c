/** What a test wants packed into a `winmail.dat`. */
export type OutlookPacket = {
  readonly subject: string;
  readonly body?: string;
  /** The words as packed rich text, in the plain manner that Outlook also writes. */
  readonly richBody?: string;
  readonly from?: { readonly name: string; readonly address: string };
  readonly files?: readonly { readonly name: string; readonly content: Uint8Array; readonly isMessage?: boolean }[];
};

const u16 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);

function attribute(level: 1 | 2, type: number, id: number, data: Uint8Array): Buffer {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, 0);
  return Buffer.concat([Buffer.from([level]), u16(id), u16(type), u32(data.length), data, u16(sum)]);
}

const padded = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const wide = (id: number, text: string): Buffer => varied(0x1f, id, Buffer.from(`${text}\0`, 'utf16le'));
const varied = (type: number, id: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([u16(type), u16(id), u32(1), u32(bytes.length), padded(bytes)]);
const block = (properties: readonly Buffer[]): Buffer => Buffer.concat([u32(properties.length), ...properties]);

/** A property with a name of its own and several values, as real packets hold, to be passed over. */
const named = Buffer.concat([
  u16(0x1003),
  u16(0x8001),
  Buffer.alloc(16, 7),
  u32(1),
  u32(6),
  padded(Buffer.from('ab\0', 'utf16le')),
  u32(2),
  u32(5),
  u32(6),
]);

const plainRichText = (text: string): Buffer => {
  const words = Buffer.from(text, 'latin1');
  return Buffer.concat([u32(words.length + 12), u32(words.length), u32(0x414c454d), u32(0), words]);
};

const messageObject = Buffer.from('0703020000000000c000000000000046', 'hex');

/** A `winmail.dat` for tests, as MS-OXTNEF describes it. */
export function outlookPacket({ subject, body, richBody, from, files = [] }: OutlookPacket): Buffer {
  const about = [
    named,
    wide(0x0037, subject),
    ...(body === undefined ? [] : [wide(0x1000, body)]),
    ...(richBody === undefined ? [] : [varied(0x102, 0x1009, plainRichText(richBody))]),
    ...(from === undefined ? [] : [wide(0x0c1a, from.name), wide(0x5d01, from.address)]),
  ];
  return Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    attribute(1, 8, 0x9006, u32(0x10000)),
    attribute(1, 6, 0x9007, Buffer.concat([u32(1256), u32(0)])),
    attribute(1, 6, 0x9003, block(about)),
    ...files.flatMap(({ name, content, isMessage = false }) => [
      attribute(2, 6, 0x9002, Buffer.alloc(14)),
      attribute(2, 1, 0x8010, Buffer.from('SHORT~1.DAT\0')),
      ...(isMessage ? [] : [attribute(2, 6, 0x800f, content)]),
      attribute(
        2,
        6,
        0x9005,
        block([
          wide(0x3707, name),
          ...(isMessage ? [varied(0x0d, 0x3701, Buffer.concat([messageObject, content]))] : []),
        ]),
      ),
    ]),
  ]);
}
