import type { Language } from '../kernel/text.ts';
import { type Candidate, languageAt, offsetOfCut, wordNear } from './number-candidates.ts';
import { openScales } from './number-forms-ar.ts';
import { readNumberWords, type WordNumber } from './number-words.ts';
import type { Ground } from './read-text.ts';
import { wordSet } from './walk.ts';

/** What was read in words at a token: a cardinal, an ordinal, or a form that may be both. */
export type WordsRead = { readonly candidate: Candidate; readonly read: WordNumber };

/** The folded words of a text; where a written tanwin tells ألفاً from the dual ألفا, the word says so, and ألّف is no number. */
export const wordsToRead = ({ tokens, text }: Ground): string[] =>
  tokens.map(({ folded, script, start, end }) => {
    if (script !== 'arabic' || (folded !== 'الف' && !openScales.has(folded))) return folded;
    const written = text.slice(start, end);
    if (written.includes('\u0651')) return '';
    return written.includes('\u064b') && openScales.has(folded) ? folded.slice(0, -1) : folded;
  });

/** The number in words that begins at a token; it never leaves its paragraph. */
export function wordsAt(ground: Ground, words: readonly string[], at: number): WordsRead | null {
  const { tokens, text } = ground;
  const language = languageAt(ground, at);
  const read = withinParagraph(ground, words, at, language);
  if (!read) return null;
  const next = at + read.length;
  const start = offsetOfCut(text, tokens[at]!, read.cut);
  const candidate: Candidate = {
    start,
    end: tokens[next - 1]!.end,
    from: at,
    next,
    form: 'words',
    language,
    readings: [read.value],
    shown: isShown(ground, at, next, read, language),
    either: read.ordinal === 'either',
  };
  return { candidate, read };
}

function withinParagraph(ground: Ground, words: readonly string[], at: number, language: Language): WordNumber | null {
  const { tokens } = ground;
  const read = readNumberWords(language, words, at);
  const { paragraph } = tokens[at]!;
  if (!read || tokens[at + read.length - 1]!.paragraph === paragraph) return read;
  let end = at;
  while (tokens[end]?.paragraph === paragraph) end++;
  return readNumberWords(language, words.slice(at, end), 0);
}

const between = { en: wordSet('between'), fr: wordSet('entre'), ar: wordSet('بين وبين') } as const;
const fractions = {
  en: wordSet(
    'third thirds quarter quarters half halves fourths fifths sixths sevenths eighths ninths tenths hundredths',
  ),
  fr: wordSet(
    'tiers quart quarts demi demie demis moitie cinquiemes sixiemes septiemes huitiemes neuviemes dixiemes centiemes',
  ),
  ar: wordSet('ارباع اخماس اسداس اثلاث اثمان اعشار'),
} as const;
const halves = /^(?:half|quarter|third|demi|demie|quart|tiers|نصف|ونصف|وربع|وثلث|والنصف|والربع)$/;
const partOf = wordSet('half quarter third demi quart tiers نصف ربع ثلث خمس ونصف وربع وثلث');
const beforeNine = wordSet(
  'les des de du d aux a au ces ses mes leurs leur nos vos notre votre ou et sur par pour dans en environ que plus moins quelque soit a apres avant depuis , ; : ( — –',
);

/** Titles in which the number is a word like the others. */
const phrases: readonly (readonly string[])[] = [
  ['two', 'holy', 'mosques'],
  ['deux', 'saintes', 'mosquees'],
  ['deux', 'lieux', 'saints'],
];

/** Whether a number in words counts something. "One", weekdays, halves and "neuf" for new do not. */
function isShown(ground: Ground, at: number, next: number, read: WordNumber, language: Language): boolean {
  const { tokens } = ground;
  const before = wordNear(ground, at - 1, at);
  const after = wordNear(ground, next, at);
  const second = wordNear(ground, next + 1, at);
  if (phrases.some((phrase) => phrase.every((word, step) => wordNear(ground, at + step, at) === word))) return false;
  if (read.value <= 1 && (read.length === 1 || language === 'ar')) return false;
  const part = after === '-' ? second : after;
  if (fractions[language].has(part) || partOf.has(before)) return false;
  if (
    /^(?:and|et)$/.test(after) &&
    (halves.test(second) || (second === 'a' && halves.test(wordNear(ground, next + 2, at))))
  )
    return false;
  if (language === 'ar' && halves.test(after)) return false;
  if (language === 'ar' && read.length === 1 && /^(?:و|ف|ب|ل)?(?:ال|لل)اثنين$/.test(tokens[at]!.folded)) return false;
  if (language === 'ar' && (before === 'الساعه' || (before === 'بعد' && read.ordinal === 'yes'))) return false;
  if (language === 'fr' && before === 'pour' && tokens[at]!.folded === 'cent') return false;
  if (
    language === 'fr' &&
    read.length === 1 &&
    tokens[at]!.folded === 'neuf' &&
    at > 0 &&
    before !== '' &&
    !beforeNine.has(before)
  )
    return false;
  return !(between[language].has(before) && read.joined && !/^(?:and|et)$|^و/.test(after));
}
