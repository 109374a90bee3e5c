import type { Citation } from '../../../reading/reading.ts';
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
