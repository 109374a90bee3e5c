import type { Language } from '../kernel/text.ts';
import {
  cardinalWords,
  largestInWords,
  type NumberStyle,
  ordinalWords,
  readNumberWords,
  type WordNumber,
} from './number-words.ts';
import { tokensOf } from './tokens.ts';

/** Every way in which the languages write a number out. */
export const numberStyles: Readonly<Record<Language, readonly NumberStyle[]>> = {
  en: [{}, { and: false }, { hyphens: 'none' }, { and: false, hyphens: 'none' }],
  fr: [
    {},
    { hyphens: 'all' },
    { gender: 'f' },
    { tens: 'belgium' },
    { tens: 'switzerland' },
    { tens: 'switzerland', hyphens: 'all', gender: 'f' },
  ],
  ar: [
    {},
    { gender: 'f' },
    { case: 'oblique' },
    { gender: 'f', case: 'oblique' },
    { hundred: 'مائة' },
    { gender: 'f', case: 'oblique', hundred: 'مائة' },
  ],
};

/** The words of a text as the number readers take them. */
export const wordsOf = (text: string): string[] =>
  tokensOf(text, [{ start: 0, end: text.length }]).map(({ folded }) => folded);

/** A number whose words are read as something else: what was printed and what was read. */
export type Misread = {
  readonly language: Language;
  readonly value: number;
  readonly words: string;
  readonly read: number | null;
};

function whole(language: Language, text: string): WordNumber | null {
  const words = wordsOf(text);
  const read = readNumberWords(language, words, 0);
  return read?.length === words.length ? read : null;
}

/** What of these numbers is not read as it is printed, cardinal in every style, ordinal too up to `ordinalsTo`. Empty when all is well. */
export function misread(language: Language, values: Iterable<number>, ordinalsTo = 0): Misread[] {
  const wrong: Misread[] = [];
  for (const value of values) {
    for (const style of numberStyles[language]) {
      const words = cardinalWords(language, value, style);
      const read = whole(language, words);
      if (read?.value !== value || read.ordinal === 'yes')
        wrong.push({ language, value, words, read: read?.value ?? null });
      if (value === 0 || value > ordinalsTo) continue;
      const ordinal = ordinalWords(language, value, style);
      const readOrdinal = whole(language, ordinal);
      if (readOrdinal?.value !== value || readOrdinal.ordinal === 'no')
        wrong.push({ language, value, words: ordinal, read: readOrdinal?.value ?? null });
    }
  }
  return wrong;
}

/** Every power of ten with its neighbours, and what is irregular at the borders of words, up to 10^15. */
export function* borderNumbers(): Generator<number> {
  const small = [
    1, 2, 3, 10, 11, 12, 16, 17, 19, 20, 21, 70, 71, 77, 80, 81, 90, 91, 99, 100, 101, 102, 103, 111, 180, 199,
  ];
  const multiples = [1, 2, 3, 10, 11, 21, 71, 80, 81, 91, 99, 100, 101, 102, 103, 180, 200, 201, 202, 300, 380, 999];
  for (let power = 1; power <= 1e15; power *= 10)
    for (const near of [-2, -1, 0, 1, 2]) if (power + near >= 0) yield power + near;
  for (let scale = 1e3; scale <= 1e12; scale *= 1000)
    for (const times of multiples)
      for (const rest of [0, ...small, 1000, 2000, 1001, 80_000, 101_000, 200_000])
        if (rest < scale || rest === 0) yield times * scale + rest;
}

/** A million samples, or as many as wanted, from a seed: evenly over the lengths of numbers, up to 10^12. */
export function* sampleNumbers(count: number, seed: number, below = 1e12): Generator<number> {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const digits = Math.log10(Math.min(below, largestInWords));
  for (let made = 0; made < count; made++) {
    const top = 10 ** (1 + next() * (digits - 1));
    yield Math.min(Math.floor(next() * top), below);
  }
}
