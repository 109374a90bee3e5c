/** The ways in which a text file from outside may be written. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const sampleBytes = 256 * 1024;

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Bytes that no text holds: control characters besides tab, line ends, form feed and escape. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b;

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: one byte of nearly every pair is that of the Latin or of the Arabic block. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let low = 0;
  let high = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0 || sample[at] === 6) low += 1;
    if (sample[at + 1] === 0 || sample[at + 1] === 6) high += 1;
  }
  if (high >= pairs * 0.95 && low < pairs / 2) return 'utf-16le';
  if (low >= pairs * 0.95 && high < pairs / 2) return 'utf-16be';
  return null;
}

/** Arabic letters stand beside one another, accented Latin letters stand among plain ones. */
function eightBitOf(sample: Uint8Array): Encoding {
  let amongHigh = 0;
  let amongLatin = 0;
  let lamIn1256 = 0;
  let lamInIso = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at]!;
    if (byte < 0x80) continue;
    const before = sample[at - 1] ?? 0x20;
    const after = sample[at + 1] ?? 0x20;
    if (before >= 0x80 || after >= 0x80) amongHigh += 1;
    if (isLetter(before) || isLetter(after)) amongLatin += 1;
    if (byte === 0xc7 && after === 0xe1) lamIn1256 += 1;
    if (byte === 0xc7 && after === 0xe4) lamInIso += 1;
  }
  if (amongHigh <= amongLatin) return 'windows-1252';
  return lamInIso > lamIn1256 ? 'iso-8859-6' : 'windows-1256';
}

/** How a file that is text is written, or null where it is no text. Looks at the first 256 KB. */
export function encodingOf(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleBytes);
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return isUtf8(sample) ? 'utf-8' : null;
  const marked =
    sample[0] === 0xff && sample[1] === 0xfe
      ? 'utf-16le'
      : sample[0] === 0xfe && sample[1] === 0xff
        ? 'utf-16be'
        : null;
  const wide = marked ?? (sample.includes(0) ? utf16Of(sample) : null);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(sample.subarray(0, sample.length - (sample.length % 2)));
    const broken = [...text].some((letter) => letter === '\ufffd' || isControl(letter.charCodeAt(0)));
    return broken ? null : wide;
  }
  if (sample.some(isControl)) return null;
  return isUtf8(sample) ? 'utf-8' : eightBitOf(sample);
}

/** The text of a file written in the given way, without its byte-order mark; what cannot be read becomes U+FFFD. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
