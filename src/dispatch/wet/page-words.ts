import { fold } from '../../kernel/fold.ts';
import type { Language } from '../../kernel/text.ts';
import type { PageWord } from '../../register/recognition.ts';
import type { Place, ReadPage } from './wet.ts';

/** A word as it is compared: its form for comparing, the words as they stand, and where. */
export interface PlacedWord {
  readonly text: string;
  /** Folded, without the marks around it; never empty. */
  readonly key: string;
  readonly place: Place;
  /** How sure the machine says it was, 0 to 100. */
  readonly sure: number;
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A word in the form in which it is compared; empty where nothing but marks stands in it. */
export const keyOf = (text: string): string => fold(text).replace(edges, '');

/** Whether a word holds a figure, in whatever digits. */
export const isFigure = (key: string): boolean => /\p{N}/u.test(key);

/** The digits of a word alone. */
export const digitsOf = (key: string): string => key.replace(/[^\p{N}]/gu, '');

/** A word with those signs as one that look alike to anybody: a zero and the letter O, a one and the letters I and L. */
export const asSeen = (key: string): string => key.replace(/o/g, '0').replace(/[il|!]/g, '1');

/** Whether a word is written in the other script than its page is read in, so that the machine makes nothing of it. */
export const isForeign = (key: string, language: Language | null): boolean =>
  language === 'ar' ? /\p{Script=Latin}/u.test(key) : /\p{Script=Arabic}/u.test(key);

const placed = ({ text, left, top, width, height, confidence }: PageWord): PlacedWord => ({
  text,
  key: keyOf(text),
  place: { left, top, width, height },
  sure: confidence,
});

/** The words of a page in the order in which the machine read them. */
export const wordsOfPage = ({ lines }: Pick<ReadPage, 'lines'>): PlacedWord[] =>
  lines
    .flat()
    .map(placed)
    .filter(({ key }) => key !== '');

/** How far two words lie apart: letters to change, of the longer one's; 0 where they are alike, 1 where nothing is. */
export function apart(one: string, other: string): number {
  if (one === other) return 0;
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) / longest > 0.6) return 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1)
      row.push(Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    before = row;
  }
  return before[other.length]! / longest;
}
