import type { Language } from '../../../kernel/text.ts';
import { wordsIn } from '../../../kernel/word-difference.ts';
import type { Citation } from '../../../reading/reading.ts';
import { sentenceAt, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

/** Whether a citation gives a title in quotation marks, which is meant to be the title word for word. */
export function isQuoted({ text }: CheckedDocument, { title }: Citation): boolean {
  return title !== null && /["“«„”]\s*$/.test(text.slice(Math.max(0, title.start - 3), title.start));
}

const opening =
  /^(?:(?:the\s+)?(?:draft\s+)?resolution\s+(?:on|concerning)\s+|(?:la\s+)?résolution\s+(?:sur|concernant|relative\s+(?:à|au|aux))\s+|(?:ال)?قرار\s+(?:بشأن|حول|الخاص\s+ب)\s*)/iu;

/** A title without "Resolution on" before it, which texts write or leave out. */
export const bareTitle = (title: string): string => title.replace(opening, '').trim();

/** The title that a citation gives, as written. */
export const titleWords = ({ text }: CheckedDocument, { title }: Citation): string =>
  title === null ? '' : bareTitle(text.slice(title.start, title.end));

/** The language in which a title is written: that of the paragraph in which it stands. */
export const languageOfTitle = ({ paragraphs, language }: CheckedDocument, { title, start }: Citation): Language =>
  sentenceAt(paragraphs, title?.start ?? start)?.language ?? language;

const smallWords = wordSet('the of and on in a an to for la le les l de des du d et sur en à a au aux في من على عن و');

/** How many of the words of a registered title stand in what a text says, from 0 to 1; small words do not count. */
export function shareOfWords(registered: string, said: string): number {
  const own = wordsIn(registered)
    .map(({ folded }) => folded)
    .filter((word) => !smallWords.has(word));
  const words = new Set(wordsIn(said).map(({ folded }) => folded));
  return own.length === 0 ? 1 : own.filter((word) => words.has(word)).length / own.length;
}
