import { weekdayNamed } from '../kernel/date-words.ts';
import { follows } from './citation-steps.ts';
import { leftOf } from './figure-surroundings.ts';
import { type Candidate, languageAt, wordNear } from './number-candidates.ts';
import { countedOneByOne, monthStarts, orderedGender } from './ordinal-nouns.ts';
import type { Ground } from './read-text.ts';
import type { Ordinal } from './reading.ts';
import { wordSet } from './walk.ts';
import type { WordsRead } from './words-as-numbers.ts';

/** The ordinal in words that was read at a token; null where the words order nothing: months, "Premier ministre", "seconds". */
export function ordinalInWords(ground: Ground, { candidate, read }: WordsRead): Ordinal | null {
  const { from, next, language } = candidate;
  const before = wordNear(ground, from - 1, from);
  const after = wordNear(ground, next, from);
  const make = (wellFormed: boolean): Ordinal => ({
    start: candidate.start,
    end: candidate.end,
    value: read.value,
    form: 'words',
    language: language!,
    wellFormed,
  });
  if (language !== 'ar') {
    if (read.ordinal === 'yes') return isTitle(before, after, language!) ? null : make(true);
    const behind = kindsOf.has(after) ? wordNear(ground, next + 1, from) : after;
    return isBareForOrdinal(before, behind, language!, read.value) ? make(false) : null;
  }
  if (monthStarts.has(before) || before.endsWith('الساعه')) return null;
  const noun = genderBefore(ground, from);
  if (read.ordinal === 'yes') return make(read.gender !== 'mixed' && agrees(ground, from, noun, read.gender));
  if (!noun || !ground.tokens[from]!.folded.startsWith('ال')) return null;
  // يوم الاثنين is Monday.
  if (next === from + 1 && weekdayNamed(ground.tokens[from]!.folded)) return null;
  // "الدورة الخمسون" is right; "الدورة الخمسة والعشرون" takes a cardinal for an ordinal.
  return make(
    read.ordinal === 'either' && (read.value % 10 === 0 || /^الواحده? /.test(`${ground.tokens[from]!.folded} `)),
  );
}

const mostAdjectives = 3;
const mostNouns = 6;

/** The gender of the noun that an ordinal follows, over its adjectives: الدورة الاستثنائية العشرون. */
function genderBefore(ground: Ground, from: number): 'm' | 'f' | null {
  for (let back = 1; back <= mostAdjectives; back++) {
    const word = wordNear(ground, from - back, from);
    const gender = orderedGender(word);
    if (gender || !isAdjective(word)) return gender;
  }
  return null;
}

/** العادية, الاستثنائي, الطارئة: an adjective in -ي or -ية; any other word with an article is a noun of its own. */
const isAdjective = (word: string): boolean => /^ال.+(?:يه?|طاري?ه?)$/.test(word);

/** Whether the ordinal has the gender of its noun, or of one before it: in دورة المجلس الثانية the session is the second. */
function agrees(ground: Ground, from: number, noun: 'm' | 'f' | null, gender: 'm' | 'f' | 'mixed' | null): boolean {
  if (!noun || !gender || noun === gender) return true;
  for (let back = 2; back <= mostNouns; back++)
    if (orderedGender(wordNear(ground, from - back, from)) === gender) return true;
  return false;
}

/** "the Twenty-Two Extraordinary Session": what kind of session it is stands between. */
const kindsOf = wordSet('islamic extraordinary ordinary regular annual joint ministerial');

const singularArticles = { en: wordSet('the its this'), fr: wordSet('la le cette ce l sa') } as const;

/** "the Twenty-Two Session", "la vingt-deux session": a plain number where only one thing is meant. */
const isBareForOrdinal = (before: string, after: string, language: 'en' | 'fr', value: number): boolean =>
  value > 1 && singularArticles[language].has(before) && countedOneByOne[language].has(after);

const notOrdinal = wordSet('ministre ministres minister');

const isTitle = (before: string, after: string, language: 'en' | 'fr'): boolean =>
  (language === 'fr' && notOrdinal.has(after)) || (language === 'en' && before === 'per' && after !== '');

const suffixes: ReadonlyMap<string, 'en' | 'fr'> = new Map([
  ...['st', 'nd', 'rd', 'th'].map((each) => [each, 'en'] as const),
  ...['er', 're', 'ere', 'e', 'eme', 'ieme', 'd', 'nde', 'de', 'es', 'emes'].map((each) => [each, 'fr'] as const),
]);

/** "22nd", "38ème", "51 th"; `next` is the token behind. */
export function ordinalInFigures(
  ground: Ground,
  at: number,
): { readonly ordinal: Ordinal; readonly next: number } | null {
  const { tokens } = ground;
  const digits = tokens[at]!;
  const suffix = tokens[at + 1];
  if (suffix?.kind !== 'word' || digits.end - digits.start > 4) return null;
  const language = suffixes.get(suffix.folded);
  const short = suffix.folded.length < 3 && language === 'fr';
  if (short && languageAt(ground, at) !== 'fr') return null;
  if (!language || leftOf(ground, at) === 'no') return null;
  const loose = suffix.folded === 'th' || suffix.folded === 'rd' || suffix.folded === 'nd' || suffix.folded === 'eme';
  if (!follows(tokens, at + 1, loose ? 1 : 0) || (follows(tokens, at + 2, 0) && /^[\d']/.test(tokens[at + 2]!.folded)))
    return null;
  const value = Number(digits.folded);
  if (!Number.isInteger(value) || value === 0 || (/^(?:d|de|nde)$/.test(suffix.folded) && value !== 2)) return null;
  const spoken = suffix.folded === 'nd' && value % 10 !== 2 && languageAt(ground, at) === 'fr' ? 'fr' : language;
  const wellFormed = spoken === 'en' ? suffix.folded === englishSuffix(value) : frenchSuffixFits(value, suffix.folded);
  const own =
    spoken === 'en' && suffix.folded === 'nd' && languageAt(ground, at) === 'fr' && value === 2 ? 'fr' : spoken;
  return {
    ordinal: {
      start: digits.start,
      end: suffix.end,
      value,
      form: 'figures',
      language: own,
      wellFormed,
    },
    next: at + 2,
  };
}

/** The letters that English puts behind a number: 11th, 12th and 13th differ from 1st, 2nd and 3rd. */
export function englishSuffix(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function frenchSuffixFits(value: number, suffix: string): boolean {
  if (value === 1) return /^(?:er|re|ere)$/.test(suffix);
  if (/^(?:d|nd|de|nde)$/.test(suffix)) return value === 2;
  return /^(?:e|es|eme|emes|ieme)$/.test(suffix);
}

const roman = /^(?=[IVXL]{2}|I(?:er|re|ère)|[VX](?:e|è))(X{0,3}|XL|LX{0,3})(IX|IV|V?I{0,3})(er|re|ère|e|è?me|ième)$/u;
const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of Roman letters: one that stands before a greater one is taken off. */
const romanValue = (letters: string): number =>
  Array.from(letters, (letter) => worth[letter]!).reduce(
    (sum, own, at, all) => sum + (own < (all[at + 1] ?? 0) ? -own : own),
    0,
  );

/** "XXIe", "Ier": French centuries and sovereigns. */
export function ordinalInRoman(ground: Ground, at: number): Ordinal | null {
  const token = ground.tokens[at]!;
  const first = ground.text.charCodeAt(token.start);
  if (token.end - token.start > 11 || (first !== 0x49 && first !== 0x56 && first !== 0x58 && first !== 0x4c))
    return null;
  const parts = roman.exec(ground.text.slice(token.start, token.end));
  if (!parts) return null;
  const value = romanValue(parts[1]! + parts[2]!);
  if (value === 0) return null;
  const wellFormed = frenchSuffixFits(value, parts[3]!.replace(/è/g, 'e').replace(/^me$/, 'eme'));
  return { start: token.start, end: token.end, value, form: 'figures', language: 'fr', wellFormed };
}

/** Figures that stand for an ordinal beside a noun: "الدورة الـ51", and wrongly "the 22 Session". */
export function ordinalBesideNoun(
  ground: Ground,
  { from, next, start, end, readings, form, either }: Candidate,
): Ordinal | null {
  const value = readings[0]!;
  if (
    form !== 'figures' ||
    readings.length !== 1 ||
    !Number.isInteger(value) ||
    value < 1 ||
    value > 999 ||
    next !== from + 1
  )
    return null;
  const noun = wordNear(ground, from - (either ? 2 : 1), from);
  if (either && orderedGender(noun)) return { start, end, value, form, language: 'ar', wellFormed: true };
  const language = languageAt(ground, from);
  const before = wordNear(ground, from - 1, from);
  const after = wordNear(ground, next, from);
  if (language === 'ar' || !isBareForOrdinal(before, after, language, value)) return null;
  return { start, end, value, form, language, wellFormed: false };
}
