import { tiffPages } from './tiff.ts';

/** Bytes of a value of each type of the format (TIFF 6.0, section 2), from type 1. */
const sizes = [1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;
/** Where the dots of a page lie and how long they are there: by strips, by tiles, and in the old form of JPEG. */
const places = new Map([
  [273, 279],
  [324, 325],
  [513, 514],
]);
/** What leads elsewhere in the file: smaller pictures, and data of programs and cameras. It stays behind. */
const elsewhere = new Set([330, 34665, 34853, 40965, 34377, 700]);
const [short, long] = [3, 4];
const mostEntries = 200;
/** What stands beside the dots of the pages. A cut that grows beyond twice the file takes the same dots again and again: it was made to swell. */
const roomBytes = 1_048_576;
/** Everything in a TIFF begins at an even place. */
const odd = Uint8Array.of(0);

type Entry = { readonly tag: number; readonly type: number; readonly values: Uint8Array };

/** Not a TIFF that can be cut: what it says of itself leads out of it, or is written in a way that is not known here. */
export class NotCut extends Error {
  override readonly name = 'NotCut';
}

/**
 * Some pages (from 1) of a TIFF as a file of their own: their dots are copied as they lie there, and nothing of the other pages comes along.
 * Throws `NotCut`.
 */
export function cutTiff(file: Uint8Array, wanted: readonly number[]): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const known = tiffPages(file);
  const parts: Uint8Array[] = [
    Uint8Array.from(little ? [0x49, 0x49, 42, 0, 0, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 0]),
  ];
  let size = 8;
  let pointer = { bytes: parts[0]!, at: 4 };
  const put = (bytes: Uint8Array): number => {
    const at = size;
    parts.push(bytes);
    if (bytes.length % 2 !== 0) parts.push(odd);
    size += bytes.length + (bytes.length % 2);
    if (size > roomBytes + 2 * file.byteLength) throw new NotCut();
    return at;
  };
  for (const number of wanted) {
    const page = known[number - 1];
    if (page === undefined) throw new NotCut();
    const entries = withOwnDots(entriesAt(view, page.offset, little), view, little, put);
    const table = new Uint8Array(2 + entries.length * 12 + 4);
    const out = new DataView(table.buffer);
    out.setUint16(0, entries.length, little);
    for (const [place, { tag, type, values }] of entries.entries()) {
      const at = 2 + place * 12;
      out.setUint16(at, tag, little);
      out.setUint16(at + 2, type, little);
      out.setUint32(at + 4, values.length / sizes[type - 1]!, little);
      if (values.length <= 4) table.set(values, at + 8);
      else out.setUint32(at + 8, put(values), little);
    }
    new DataView(pointer.bytes.buffer, pointer.bytes.byteOffset).setUint32(pointer.at, put(table), little);
    pointer = { bytes: table, at: table.length - 4 };
  }
  return Buffer.concat(parts);
}

/** What the table of a page says, but for what leads elsewhere; the entries stay in the order of their tags. */
function entriesAt(view: DataView, offset: number, little: boolean): Entry[] {
  const count = view.getUint16(offset, little);
  if (count > mostEntries) throw new NotCut();
  const entries: Entry[] = [];
  for (let at = offset + 2; at < offset + 2 + count * 12; at += 12) {
    const [tag, type] = [view.getUint16(at, little), view.getUint16(at + 2, little)];
    const each = sizes[type - 1];
    if (elsewhere.has(tag)) continue;
    if (each === undefined) throw new NotCut();
    const length = view.getUint32(at + 4, little) * each;
    const from = length <= 4 ? at + 8 : view.getUint32(at + 8, little);
    entries.push({ tag, type, values: bytesOf(view, from, length) });
  }
  return entries;
}

function bytesOf(view: DataView, from: number, length: number): Uint8Array {
  if (from + length > view.byteLength) throw new NotCut();
  return new Uint8Array(view.buffer, view.byteOffset + from, length).slice();
}

/** The entries with the dots of the page put into the new file, and pointing at them there. */
function withOwnDots(
  entries: readonly Entry[],
  view: DataView,
  little: boolean,
  put: (bytes: Uint8Array) => number,
): Entry[] {
  if (!entries.some(({ tag }) => places.has(tag))) throw new NotCut();
  return entries.map((entry) => {
    const lengthTag = places.get(entry.tag);
    if (lengthTag === undefined) return entry;
    const lengths = entries.find(({ tag }) => tag === lengthTag);
    if (lengths === undefined) throw new NotCut();
    const [from, long4] = [numbersOf(entry, little), numbersOf(lengths, little)];
    if (from.length !== long4.length) throw new NotCut();
    const values = new Uint8Array(from.length * 4);
    const out = new DataView(values.buffer);
    for (const [at, place] of from.entries()) out.setUint32(at * 4, put(bytesOf(view, place, long4[at]!)), little);
    return { tag: entry.tag, type: long, values };
  });
}

function numbersOf({ type, values }: Entry, little: boolean): number[] {
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  const each = type === short ? 2 : type === long ? 4 : 0;
  if (each === 0) throw new NotCut();
  return Array.from({ length: values.length / each }, (_, at) =>
    each === 2 ? view.getUint16(at * 2, little) : view.getUint32(at * 4, little),
  );
}
