import type { Language } from '../kernel/text.ts';
import { printArabic, printArabicOrdinal } from './number-print-ar.ts';
import { printEnglish, printEnglishOrdinal } from './number-print-en.ts';
import { printFrench, printFrenchOrdinal } from './number-print-fr.ts';
import { mayStartArabic, readArabicNumber } from './number-words-ar.ts';
import { mayStartEnglish, readEnglishNumber } from './number-words-en.ts';
import { mayStartFrench, readFrenchNumber } from './number-words-fr.ts';

/**
 * A number that begins at some word. `length` counts words, `cut` the letters glued before the first one (و ب ل in Arabic).
 * `either` is an Arabic form that is cardinal and ordinal alike: الخمسون.
 */
export type WordNumber = {
  readonly value: number;
  readonly length: number;
  readonly ordinal: 'no' | 'yes' | 'either';
  readonly cut: number;
  /** Of an Arabic ordinal; null where the form has none, `mixed` where its parts disagree. */
  readonly gender: 'm' | 'f' | 'mixed' | null;
  /** Whether an "and" stands inside: between two numbers it could also have been a list. */
  readonly joined: boolean;
};

/** How a number is written out; what a language does not know is ignored. */
export type NumberStyle = {
  /** Of the counted noun. */
  readonly gender?: 'm' | 'f';
  readonly case?: 'nominative' | 'oblique';
  /** مئة or مائة. */
  readonly hundred?: 'مئة' | 'مائة';
  /** "one hundred and one", as in British English; false for "one hundred one". */
  readonly and?: boolean;
  /** French: hyphens everywhere as since 1990, or only below a hundred. English: "twenty-one" or "twenty one". */
  readonly hyphens?: 'all' | 'usual' | 'none';
  /** French: soixante-dix and quatre-vingt-dix, or septante and nonante. */
  readonly tens?: 'france' | 'belgium' | 'switzerland';
};

const readers = { en: readEnglishNumber, fr: readFrenchNumber, ar: readArabicNumber } as const;
const starters = { en: mayStartEnglish, fr: mayStartFrench, ar: mayStartArabic } as const;
const cardinals = { en: printEnglish, fr: printFrench, ar: printArabic } as const;
const ordinals = { en: printEnglishOrdinal, fr: printFrenchOrdinal, ar: printArabicOrdinal } as const;

/** The largest number that is written out and read: above it the platform counts no longer exactly. */
export const largestInWords = Number.MAX_SAFE_INTEGER;

/** The longest number that begins at `from`, in words folded by the kernel (marks are words too); null where none begins. */
export const readNumberWords = (language: Language, words: readonly string[], from: number): WordNumber | null =>
  starters[language](words[from] ?? '') ? readers[language](words, from) : null;

/** A whole number from 0 in words, as a letter writes it. */
export const cardinalWords = (language: Language, value: number, style: NumberStyle = {}): string =>
  cardinals[language](value, style);

/** A whole number from 1 as an ordinal in words; in Arabic always with its article. */
export const ordinalWords = (language: Language, value: number, style: NumberStyle = {}): string =>
  ordinals[language](value, style);
