import { readArabicCardinal } from './number-cardinal-ar.ts';
import {
  boundOrdinals,
  boundUnits,
  hundreds,
  looseOrdinals,
  openScales,
  ordinalUnits,
  scales,
  tens,
  units,
} from './number-forms-ar.ts';
import { readArabicOrdinal } from './number-ordinal-ar.ts';
import { andAfter, lookUp, type Place, prefixesOf, wordAt } from './number-places-ar.ts';
import type { WordNumber } from './number-words.ts';

/**
 * The Arabic number that begins at a word: cardinals of either gender and any case, with or without the article, and ordinals;
 * و ف ب ل ك may be glued before it. Where a form can be both (الخمسون), `ordinal` says so.
 */
export function readArabicNumber(words: readonly string[], from: number): WordNumber | null {
  for (const start of prefixesOf(words, from)) {
    const found = readAt(words, start);
    if (found) return { ...found, length: found.length - from, cut: start.cut };
  }
  return null;
}

const mostRemembered = 20_000;
const remembered = new Map<string, boolean>();
const tables: readonly ReadonlyMap<string, unknown>[] = [
  units,
  boundUnits,
  tens,
  hundreds,
  scales,
  openScales,
  ordinalUnits,
  boundOrdinals,
  looseOrdinals,
];

/** Whether an Arabic number can begin with this word, whatever is glued before it. Words return again and again, so the answer is kept. */
export function mayStartArabic(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const may = prefixesOf([word], 0).some((place) => {
    const bare = wordAt([word], place);
    return bare === 'صفر' || tables.some((table) => lookUp(table, bare) !== null);
  });
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, may);
  return may;
}

function readAt(words: readonly string[], start: Place): WordNumber | null {
  if (wordAt(words, start) === 'صفر')
    return { value: 0, length: start.at + 1, ordinal: 'no', cut: 0, gender: null, joined: false };
  const ordinal = readArabicOrdinal(words, start);
  const cardinal = readArabicCardinal(words, start);
  if (ordinal && (!cardinal || ordinal.next.at > cardinal.next.at || ordinal.certain))
    return {
      value: ordinal.value,
      length: ordinal.next.at,
      ordinal: 'yes',
      cut: 0,
      gender: ordinal.gender,
      joined: false,
    };
  if (!cardinal) return null;
  const either = cardinal.definite && mayOrder(words, start, cardinal.value);
  return {
    value: cardinal.value,
    length: cardinal.next.at,
    ordinal: either ? 'either' : 'no',
    cut: 0,
    gender: null,
    joined: cardinal.joined,
  };
}

/** Whole tens, hundreds and thousands have no ordinal of their own: with the article they serve for it. */
const mayOrder = (words: readonly string[], start: Place, value: number): boolean =>
  (value % 10 === 0 && value > 10) || andAfter(words, { ...start, at: start.at + 1, cut: 0 }) !== null;
