import type { Language } from '../../../kernel/text.ts';

/** Words of a text and where they stood in its plain form. */
export interface WordsAt {
  readonly quote: string;
  readonly start: number;
}

/** Selects words in an editor and says whether they stand there. */
export type ShowWords = (words: WordsAt) => boolean;

const editors = new Map<Language, ShowWords>();

/** Makes an editor known by the language of its text, as long as it is open; the answer takes it away again. */
export function openEditor(language: Language, show: ShowWords): () => void {
  editors.set(language, show);
  return () => {
    if (editors.get(language) === show) editors.delete(language);
  };
}

/** Puts the cursor on words in the editor of a version; false where it is not open or does not hold them. */
export const showInEditor = (language: Language, words: WordsAt): boolean => editors.get(language)?.(words) ?? false;
