import type { Span } from '../../../reading/reading.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const unseen = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const before = 60;
const widest = 110;

let graphemes: Intl.Segmenter | null = null;

/** How many places a text takes on a terminal, as far as one letter with its marks takes one. */
function widthOf(text: string): number {
  if (!/[^\u0020-\u024f\u0600-\u06ff]/.test(text) && !/\p{M}/u.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter();
  return [...graphemes.segment(text)].length;
}

/** Unseen characters show by their code, so that none of them can hide or turn what stands about them; a tab is a space. */
export const seen = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replaceAll(unseen, (sign) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`);

/** A text in its own direction, which cannot turn its surroundings. */
export const own = (text: string): string => (rightToLeft.test(text) ? `\u2068${seen(text)}\u2069` : seen(text));

const red = (text: string): string => `\u001b[1;31m${text}\u001b[0m`;

/**
 * The line of a finding with its words marked: in colour on a terminal, by carets beneath, or by ⟦ ⟧ where Arabic runs through the line and
 * nothing written beneath would stand under the right letters. Long lines are cut round the words.
 */
export function markedLine(text: string, line: Span, words: Span, colours: boolean): string[] {
  const start = Math.max(line.start, words.start);
  const end = Math.max(start, Math.min(line.end, words.end));
  const from = start - line.start > before ? startOfWord(text, start - before, start) : line.start;
  const to = Math.min(line.end, Math.max(end, from + widest));
  const ahead = `${from > line.start ? '… ' : ''}${seen(text.slice(from, start))}`;
  const marked = seen(text.slice(start, end));
  const after = `${seen(text.slice(end, to))}${to < line.end ? ' …' : ''}`;
  const isRightToLeft = rightToLeft.test(text.slice(from, to));
  if (isRightToLeft) {
    const mark = colours ? red(marked === '' ? '⟦⟧' : marked) : `⟦${marked}⟧`;
    return [`\u2068${ahead}${mark}${after}\u2069`];
  }
  const carets = `${' '.repeat(widthOf(ahead))}${'^'.repeat(Math.max(1, widthOf(marked)))}`;
  return [
    `${ahead}${colours ? red(marked) : marked}${after}`.trimEnd(),
    colours ? red(carets).replace(/^(\S+?m)( *)/, '$2$1') : carets,
  ];
}

function startOfWord(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? from : space + 1;
}
