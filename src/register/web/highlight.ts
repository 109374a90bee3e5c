import { foldedWords, queryWords } from '../../kernel/folded-words.ts';

/** A piece of a text, and whether it answers what was searched. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Parts a text into stretches that answer a query and stretches that do not, as the search itself reads words: without the marks of Arabic
 * spelling, accents and case, the last word of the query also as the beginning of one.
 */
export function stretchesOf(text: string, query: string): Stretch[] {
  const groups = queryWords(query);
  const wanted = new Set(groups.flat());
  const beginning = groups.at(-1)?.[0] ?? '';
  const isWanted = (found: string): boolean =>
    foldedWords(found).some((form) => wanted.has(form) || (beginning.length >= 3 && form.startsWith(beginning)));
  const stretches: Stretch[] = [];
  const add = (piece: string, isFound: boolean): void => {
    if (piece !== '') stretches.push({ text: piece, isFound });
  };
  let from = 0;
  for (const match of text.matchAll(word)) {
    if (!isWanted(match[0])) continue;
    add(text.slice(from, match.index), false);
    add(match[0], true);
    from = match.index + match[0].length;
  }
  add(text.slice(from), false);
  return stretches;
}
