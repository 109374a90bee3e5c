import type { Language } from '../kernel/text.ts';
import type { Ground } from './read-text.ts';
import type { Span } from './reading.ts';

/**
 * What may be a number, before its surroundings decide: tokens `from` to before `next`. More than one reading means that its form is
 * ambiguous (1.234). What is not `shown` is seen only beside the same number in words or figures: "one", "(3)".
 */
export type Candidate = Span & {
  readonly from: number;
  readonly next: number;
  readonly form: 'figures' | 'words';
  readonly language: Language | null;
  readonly readings: readonly number[];
  readonly shown: boolean;
  /** Whether a form in words may be an ordinal as well, or an Arabic article stands before figures (الـ51). */
  readonly either: boolean;
};

/** The language that a token's words are read in: its script's, or its paragraph's. */
export function languageAt({ tokens, paragraphs }: Ground, at: number): Language {
  const token = tokens[at]!;
  if (token.script === 'arabic' && token.kind === 'word') return 'ar';
  const own = paragraphs[token.paragraph]!.language;
  return token.script === 'latin' && own === 'ar' ? 'en' : own;
}

/** The offset in the text behind the first `letters` folded letters of a written word; vowels and tatweel count for nothing. */
export function offsetOfCut(text: string, { start, end }: Span, letters: number): number {
  let at = start;
  for (let seen = 0; at < end && seen < letters; at++) if (!/[\u0640\p{M}\p{Cf}]/u.test(text[at]!)) seen++;
  if (letters > 0) while (at < end && /[\u0640\p{M}\p{Cf}]/u.test(text[at]!)) at++;
  return at;
}

/** The folded word at a token if it belongs to the same paragraph as another one; otherwise nothing. */
export const wordNear = ({ tokens }: Ground, at: number, near: number): string =>
  tokens[at]?.paragraph === tokens[near]!.paragraph ? tokens[at]!.folded : '';
