import { inflateSync } from 'node:zlib';

/** What the structure of a PDF names outside of its page contents, and whether a part of it could not be read. */
export type Signs = {
  readonly names: ReadonlySet<string>;
  readonly isEnded: boolean;
  /** A packed part of the structure that is not plain Flate, is spoilt, or expands too far: nothing is known of it. */
  readonly hasUnread: boolean;
};

const mostInflated = 64_000_000;
const [mostDrawn, mostFilters] = [32_000_000, 3];
const name = /\/([^\s/[\](){}<>%]+)/g;
const packed = /\/Type\s*\/ObjStm/;

/**
 * Reads every name in the structure of a PDF, also in packed object streams: what hangs anywhere in the file is found, whether a
 * reader would reach it or not. Names inside strings count too, so that the answer errs towards caution.
 */
export function scanPdf(file: Uint8Array): Signs {
  const text = latin1(file);
  const names = new Set<string>();
  let hasUnread = false;
  let inflated = 0;
  for (const { dictionary, start, end } of structure(text)) {
    collect(dictionary, names);
    if (start < end && swells(file.subarray(start, end), dictionary)) hasUnread = true;
    if (start === end || !packed.test(unescaped(dictionary))) continue;
    const content = inflate(file.subarray(start, end), dictionary, mostInflated - inflated);
    if (content === null) hasUnread = true;
    else {
      inflated += content.length;
      collect(latin1(content), names);
    }
  }
  return { names, isEnded: text.slice(-2048).includes('%%EOF'), hasUnread };
}

/** A drawing that unpacks to more than any page needs, or that was packed over and over, is not followed any further. */
function swells(bytes: Uint8Array, dictionary: string): boolean {
  const own = unescaped(dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj'))));
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(own)?.[1]?.match(/\/\w+/g) ?? [];
  if (filters.length > mostFilters) return true;
  if (/\/Subtype\s*\/Image/.test(own) || !/^\/(FlateDecode|Fl)$/.test(filters.join(''))) return false;
  try {
    inflateSync(bytes, { maxOutputLength: mostDrawn });
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

/** The file in pieces: what stands before each stream, and where the stream's bytes lie (empty after the last). */
export function* structure(text: string): Generator<{ dictionary: string; start: number; end: number }> {
  const opening = /stream\r?\n/g;
  let from = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const start = match.index + match[0].length;
    const close = text.indexOf('endstream', start);
    const end = close < 0 ? text.length : close;
    yield { dictionary: text.slice(from, match.index), start, end };
    from = end;
    opening.lastIndex = end + 'endstream'.length;
  }
  yield { dictionary: text.slice(from), start: text.length, end: text.length };
}

/** The bytes of a Flate stream, or null where they are spoilt, packed otherwise, or more than allowed. */
export function inflate(bytes: Uint8Array, dictionary: string, most: number): Buffer | null {
  const filters = unescaped(dictionary)
    .match(/\/Filter\s*(\[[^\]]*\]|\/\w+)/g)
    ?.at(-1);
  if (filters === undefined) return bytes.length <= most ? Buffer.from(bytes) : null;
  if (!/^\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*\]?$/.test(filters)) return null;
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

function collect(text: string, names: Set<string>): void {
  for (const [, raw] of text.matchAll(name)) if (raw !== undefined && raw.length <= 64) names.add(unescaped(raw));
}

const unescaped = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Bytes as text, one character a byte. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
