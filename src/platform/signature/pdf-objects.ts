import { createHash } from 'node:crypto';
import { dictionaryAt, type Entries, NotSealable, skipBlank } from './pdf-syntax.ts';

const window = 1_000_000;
const mostRevisions = 50;
const mostObjects = 1_000_000;

/** A PDF with a plain cross-reference table, as the house sets and seals it. */
export interface PdfFile {
  readonly bytes: Buffer;
  readonly trailer: Entries;
  /** Where its last cross-reference table begins. */
  readonly table: number;
  /** The number that the next new object takes. */
  readonly size: number;
  /** The dictionary of an object. */
  readonly dictionary: (number: number) => Entries;
}

/** Opens a file for adding to it. Throws `NotSealable` for a file that is built in another manner than the house's own. */
export function openPdf(file: Uint8Array): PdfFile {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  const written = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail)?.[1];
  if (written === undefined) throw new NotSealable('the file does not say where its table begins');
  const table = Number(written);
  const places = new Map<number, number>();
  const trailer = readTables(bytes, table, places);
  if (trailer.has('Encrypt')) throw new NotSealable('the file is encrypted');
  return {
    bytes,
    trailer,
    table,
    size: numberIn(trailer, 'Size'),
    dictionary: (number) => dictionaryOf(bytes, number, places.get(number)),
  };
}

/** Reads the newest table and those before it, and answers with the newest trailer. */
function readTables(bytes: Buffer, newest: number, places: Map<number, number>): Entries {
  let first: Entries | null = null;
  let at: number | null = newest;
  for (let revision = 0; at !== null; revision += 1) {
    if (revision >= mostRevisions) throw new NotSealable('the file was continued too often');
    const trailer = readTable(bytes, at, places);
    first ??= trailer;
    at = trailer.has('Prev') ? numberIn(trailer, 'Prev') : null;
  }
  if (first === null) throw new NotSealable('the file has no trailer');
  return first;
}

function readTable(bytes: Buffer, from: number, places: Map<number, number>): Entries {
  if (bytes.toString('latin1', from, from + 4) !== 'xref')
    throw new NotSealable('the file has no plain table of objects');
  let at = from + 4;
  for (;;) {
    const head = bytes.toString('latin1', at, at + 64);
    const section = /^\s*(\d{1,10}) (\d{1,10})[ ]*(?:\r\n|\r|\n)/.exec(head);
    if (section === null) break;
    const [start, count] = [Number(section[1]), Number(section[2])];
    at += section[0].length;
    if (start + count > mostObjects) throw new NotSealable('the file names too many objects');
    const rows = bytes.toString('latin1', at, at + count * 20);
    for (let index = 0; index < count; index += 1) {
      const row = /^(\d{10}) \d{5} ([nf])/.exec(rows.slice(index * 20, index * 20 + 20));
      if (row === null) throw new NotSealable('the table of objects is damaged');
      // The newest table is read first and stands.
      if (!places.has(start + index)) places.set(start + index, row[2] === 'n' ? Number(row[1]) : -1);
    }
    at += count * 20;
  }
  const text = bytes.toString('latin1', at, at + window);
  const trailer = skipBlank(text, 0);
  if (!text.startsWith('trailer', trailer)) throw new NotSealable('the table of objects has no trailer');
  return dictionaryAt(text, skipBlank(text, trailer + 7));
}

function dictionaryOf(bytes: Buffer, number: number, place: number | undefined): Entries {
  if (place === undefined || place < 0) throw new NotSealable(`object ${number} is missing`);
  const text = bytes.toString('latin1', place, place + window);
  const head = /^(\d{1,10}) (\d{1,5}) obj/.exec(text);
  if (head === null || Number(head[1]) !== number)
    throw new NotSealable(`object ${number} is not where the table says`);
  return dictionaryAt(text, skipBlank(text, head[0].length));
}

/** A whole number in a dictionary. */
export function numberIn(entries: Entries, name: string): number {
  const value = entries.get(name) ?? '';
  if (!/^\d{1,12}$/.test(value)) throw new NotSealable(`/${name} is no number`);
  return Number(value);
}

/** The number of the object that an entry refers to; null where the entry is missing or written out in place. */
export function referenceIn(entries: Entries, name: string): number | null {
  const found = /^(\d{1,10}) 0 R$/.exec(entries.get(name) ?? '');
  return found === null ? null : Number(found[1]);
}

/** An object that is new, or stands in the place of an older one. */
export type NewObject = readonly [number: number, content: string];

/**
 * The file with objects added behind its end: nothing before it is touched. Where in the result each object begins is given to `placed`.
 */
export function continued(
  file: PdfFile,
  objects: readonly NewObject[],
  placed: (number: number, at: number) => void,
): Buffer {
  const { bytes, trailer, table } = file;
  const endsLine = bytes.at(-1) === 0x0a || bytes.at(-1) === 0x0d;
  const parts: string[] = endsLine ? [] : ['\n'];
  let at = bytes.length + (endsLine ? 0 : 1);
  const places = new Map<number, number>();
  const put = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  for (const [number, content] of objects) {
    places.set(number, at);
    placed(number, at);
    put(`${number} 0 obj\n${content}\nendobj\n`);
  }
  const start = at;
  put(`xref\n${sectionsOf(places)}`);
  const next = new Map(trailer)
    .set('Size', String(Math.max(file.size, ...[...places.keys()].map((number) => number + 1))))
    .set('Prev', String(table));
  const id = identifier(bytes, trailer);
  if (id !== null) next.set('ID', id);
  put(
    `trailer\n<<\n${[...next].map(([name, value]) => `/${name} ${value}`).join('\n')}\n>>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat([bytes, Buffer.from(parts.join(''), 'latin1')]);
}

/** The table of what was added: runs of successive numbers, rows of twenty bytes. */
function sectionsOf(places: ReadonlyMap<number, number>): string {
  const numbers = [...places.keys()].sort((one, other) => one - other);
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  const row = (number: number): string => `${String(places.get(number)).padStart(10, '0')} 00000 n\r\n`;
  return runs.map((run) => `${run[0]} ${run.length}\n${run.map(row).join('')}`).join('');
}

/** The first half of the file's identifier stays; the second tells this state of it from the one before, and follows from its bytes. */
function identifier(bytes: Buffer, trailer: Entries): string | null {
  const first = /^\[\s*(<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\))/s.exec(trailer.get('ID') ?? '')?.[1];
  if (first === undefined) return null;
  const second = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  return `[${first} <${second}>]`;
}
