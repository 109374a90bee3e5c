import type { Language } from '../../../kernel/text.ts';
import type { ReadText, Span } from '../../../reading/reading.ts';
import { liesIn, othersWords } from '../others-words.ts';

/** A paragraph with its words; a line of a heading is one. */
export type Line = Span & { readonly index: number; readonly language: Language; readonly words: string };

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
    }));
}

/** The lines at the head of a document, before it speaks. */
export const headOf = (lines: readonly Line[]): readonly Line[] => lines.slice(0, 15);

/** The lines at the foot, where close, signature and address stand. */
export const footOf = (lines: readonly Line[]): readonly Line[] => lines.slice(-10);

/** A line that may be a field, a name or a title: short, and not a sentence. */
export const isShort = ({ words }: Line): boolean => words.length <= 120 && !/[.;؛]\s*$/u.test(words);

/** The place of what is missing at the end: after the last words. */
export function endOf(text: string): Span {
  const end = text.trimEnd().length;
  return { start: end, end };
}
