import type { Json } from '../../kernel/canonical.ts';
import { isDrawable } from './fonts.ts';

// Embeddings and overrides from outside could turn the order of a line unseen; isolates do no harm beyond their own end.
const dropped = /[\u202a-\u202e\ufeff\u00ad]/g;
const isolates = /[\u2066-\u2069]/g;
const invisible = new Set(
  [0x0a, 0x20, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c].concat([0x2060, 0x2066, 0x2067, 0x2068, 0x2069]),
);

// Fonts hold empty drawings for some controls; a control is never a part of a text.
const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);
const isPrintable = (code: number): boolean => invisible.has(code) || (!isControl(code) && isDrawable(code));

/** A character by its code point and, where a reader could see it, itself: `U+1F600 😀`. */
export function nameOf(code: number): string {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return isControl(code) ? point : `${point} ${String.fromCodePoint(code)}`;
}

/** The text as a paper can carry it: composed (NFC), plain line ends, spaces for tabs, without the controls that reorder a line. */
export function tidy(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(dropped, '')
    .replace(longWord, breakable);
  return isBalanced(plain) ? plain : plain.replace(isolates, '');
}

// A word longer than a line would run over the edge of the paper: it may break after every thirtieth sign.
const longWord = /[^\s\u200b]{72,}/gu;
const breakable = (word: string): string =>
  [...new Intl.Segmenter('en').segment(word)]
    .map(({ segment }, index) => (index > 0 && index % 30 === 0 ? `\u200b${segment}` : segment))
    .join('');

function isBalanced(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(isolates)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Every text of a value, tidied. */
export const tidyAll = (value: Json): Json => mapTexts(value, tidy);

/** The characters of a tidied value that no font of the house can draw, named, each once. */
export function unprintable(value: Json): string[] {
  const found = new Set<number>();
  mapTexts(value, (text) => {
    for (const character of text) {
      const code = character.codePointAt(0)!;
      if (!isPrintable(code)) found.add(code);
    }
    return text;
  });
  return [...found].sort((one, other) => one - other).map(nameOf);
}

/** For papers that must appear whatever was received (registers, labels): what cannot be drawn is shown as its code point. */
export const spelledOut = (value: unknown): Json =>
  mapTexts(value as Json, (text) =>
    Array.from(tidy(text), (character) => {
      const code = character.codePointAt(0)!;
      return isPrintable(code) ? character : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    }).join(''),
  );

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => mapTexts(each, change));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)]));
}
