import type { Node } from '@tiptap/pm/model';

/** The words of an open text, each letter with the place of the editor at which it stands. */
export interface EditorWords {
  readonly text: string;
  readonly places: readonly number[];
}

/** Reads the words of a text as `bodyToText` writes them, without numbers and marks of lists: a footnote's sign is "[1]". */
export function wordsOfEditor(doc: Node): EditorWords {
  const places: number[] = [];
  let text = '';
  let notes = 0;
  const add = (words: string, at: number, isOne: boolean): void => {
    for (let letter = 0; letter < words.length; letter++) places.push(isOne ? at : at + letter);
    text += words;
  };
  doc.descendants((node, at) => {
    if (node.isTextblock && text !== '') add('\n', at, true);
    if (node.isText) add(node.text ?? '', at, false);
    else if (node.type.name === 'hardBreak') add('\n', at, true);
    else if (node.type.name === 'footnote') {
      notes += 1;
      add(`[${notes}]`, at, true);
    }
  });
  return { text, places };
}

/** From where to where the nth occurrence of words stands in the editor, or the first where there are fewer; null where there is none. */
export function placeOfWords(
  { text, places }: EditorWords,
  quote: string,
  nth: number,
): { from: number; to: number } | null {
  let at = text.indexOf(quote);
  if (at === -1 || quote === '') return null;
  for (let left = nth; left > 0; left--) {
    const next = text.indexOf(quote, at + 1);
    if (next === -1) break;
    at = next;
  }
  return { from: places[at]!, to: places[at + quote.length - 1]! + 1 };
}

/** How often words stand in a text before a place. */
export function timesBefore(text: string, quote: string, end: number): number {
  let count = 0;
  if (quote === '') return 0;
  for (let at = text.indexOf(quote); at !== -1 && at < end; at = text.indexOf(quote, at + 1)) count++;
  return count;
}
