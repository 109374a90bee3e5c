import { plainDigits } from '../../../kernel/fold.ts';
import type { Language } from '../../../kernel/text.ts';
import type { ReadText, Span } from '../../../reading/reading.ts';
import { liesIn, othersWords } from '../others-words.ts';

/** A paragraph with its words; a line of a heading is one. */
export type Line = Span & {
  readonly index: number;
  readonly language: Language;
  readonly words: string;
  /** The same without vowel marks, stretched letters and unseen signs, digits as 0–9: to look for words in, not for places. */
  readonly plain: string;
};

/** The paragraphs of a text that are the writer's own, each with its words. */
export function linesOf(document: Pick<ReadText, 'text' | 'paragraphs' | 'quotations' | 'citations'>): Line[] {
  const others = othersWords(document);
  return document.paragraphs
    .filter((paragraph) => !liesIn(paragraph, others))
    .map(({ start, end, index, language }) => ({
      start,
      end,
      index,
      language,
      words: document.text.slice(start, end),
      plain: plainWords(document.text.slice(start, end)),
    }));
}

const unseen = /[\u064b-\u065f\u0670\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const plainWords = (words: string): string => plainDigits(words.normalize('NFC').replace(unseen, ''));

/** The lines at the head of a document, before it speaks. */
export const headOf = (lines: readonly Line[]): readonly Line[] => lines.slice(0, 15);

/** The lines at the foot, where close, signature and address stand. */
export const footOf = (lines: readonly Line[]): readonly Line[] => lines.slice(-10);

/** A line that may be a field, a name or a title: short, and not a sentence. */
export const isShort = ({ plain: words }: Line): boolean => words.length <= 120 && !/[.;؛]\s*$/u.test(words);

/** The place of what is missing at the end: after the last words. */
export function endOf(text: string): Span {
  const end = text.trimEnd().length;
  return { start: end, end };
}
