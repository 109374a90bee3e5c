import { OutOfBytes } from './tnef-stream.ts';

/** The properties (MS-OXPROPS) that are read, by their numbers. */
export const properties = {
  subject: 0x0037,
  sentAt: 0x0039,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderSmtp: 0x5d01,
  to: 0x0e04,
  cc: 0x0e03,
  body: 0x1000,
  richBody: 0x1009,
  htmlBody: 0x1013,
  messageId: 0x1035,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  content: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  contentId: 0x3712,
  isHidden: 0x7ffe,
} as const;

/** A property as it stands: its type tells how its bytes are to be read. */
export type Property = { readonly type: number; readonly bytes: Buffer };

const types = { object: 0x0d, narrow: 0x1e, wide: 0x1f, binary: 0x102 } as const;
const variable: ReadonlySet<number> = new Set(Object.values(types));
const fixedBytes: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};
const isMany = 0x1000;
const firstNamed = 0x8000;
const [kindOfNumber, guidBytes] = [0, 16];
const mostProperties = 5_000;

class Walk {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  take(length: number): Buffer {
    if (length > this.#bytes.length - this.#at) throw new OutOfBytes();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  number(): number {
    return this.take(4).readUInt32LE(0);
  }
  /** Bytes with their length before them, and filled up to whole fours. */
  counted(): Buffer {
    const length = this.number();
    const bytes = this.take(length);
    this.#at = Math.min(this.#bytes.length, this.#at + ((4 - (length % 4)) % 4));
    return bytes;
  }
}

function passName(walk: Walk): void {
  walk.take(guidBytes);
  if (walk.number() === kindOfNumber) walk.number();
  else walk.counted();
}

/** The properties in a block of them, by their numbers; of one that holds many values, the first. Throws `OutOfBytes`. */
export function propertiesIn(block: Buffer): ReadonlyMap<number, Property> {
  const walk = new Walk(block);
  const found = new Map<number, Property>();
  const count = walk.number();
  if (count > mostProperties) throw new OutOfBytes();
  for (let each = 0; each < count; each += 1) {
    const written = walk.number();
    const [type, id] = [written & 0xffff & ~isMany, written >>> 16] as const;
    if (id >= firstNamed) passName(walk);
    const values = (written & isMany) !== 0 || variable.has(type) ? walk.number() : 1;
    if (values > mostProperties) throw new OutOfBytes();
    for (let value = 0; value < values; value += 1) {
      const bytes = variable.has(type) ? walk.counted() : walk.take(fixedBytes[type] ?? Number.POSITIVE_INFINITY);
      if (value === 0 && !found.has(id)) found.set(id, { type, bytes });
    }
  }
  return found;
}

const withoutEnd = (text: string): string => text.replace(/\0+$/, '');

/** A property as words, its narrow letters in the given code page; empty where it is not there. */
export function wordsOf(property: Property | undefined, codePage: string): string {
  if (property === undefined) return '';
  const { type, bytes } = property;
  if (type === types.wide) return withoutEnd(bytes.toString('utf16le'));
  return type === types.narrow || type === types.binary ? withoutEnd(new TextDecoder(codePage).decode(bytes)) : '';
}

const [ticksPerMs, msTo1970] = [10_000n, 11_644_473_600_000n];

/** A property that is an instant, as ISO 8601; empty where it is not there or no day that there is. */
export function instantOf(property: Property | undefined): string {
  if (property?.type !== 0x40) return '';
  const at = new Date(Number(property.bytes.readBigUInt64LE(0) / ticksPerMs - msTo1970));
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
