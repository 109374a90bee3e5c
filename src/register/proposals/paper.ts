import type { MailHeader } from '../../platform/files/reading.ts';
import type { Paragraph, ReadText, Span } from '../../reading/reading.ts';
import type { Source } from './proposals.ts';

/** A paper that has been read: its words with everything in them, and the headers of an e-mail. */
export interface Paper {
  /** The file's name; null for words that were typed. */
  readonly file: string | null;
  readonly read: ReadText;
  readonly mail: MailHeader | null;
  /** Whether form feeds part its pages. */
  readonly hasPages: boolean;
  /** Whether its words were made out from its look. */
  readonly isScan?: boolean;
}

const longestWords = 240;

/**
 * A number before Latin letters ("1/51-PAL") is printed in Arabic as it would be read from the left, its letters first; page readers give what they see. Put back into the
 * order in which it is said; every sign keeps the text as long as it was.
 */
export const inReadingOrder = (text: string): string =>
  /[\u0621-\u064a]/.test(text)
    ? text.replace(/(?<![\w/-])([A-Z]{1,5})(-)(\d{1,3}\/\d{1,3})(?![\w/-])/g, '$3$2$1')
    : text;

/** The words of a span on one line, cut where they are long. */
export function wordsOf(text: string, { start, end }: Span, most = longestWords): string {
  const whole = text
    .slice(start, Math.min(end, start + 4 * most))
    .replace(/\s+/g, ' ')
    .trim();
  return whole.length > most ? `${whole.slice(0, most - 1).trimEnd()}…` : whole;
}

/** Where a span stands: its words, its page where the file has pages, and its line on that page. */
export function sourceOf(paper: Paper, span: Span): Source {
  const { text } = paper.read;
  const pageStart = paper.hasPages ? text.lastIndexOf('\f', span.start - 1) + 1 : 0;
  return {
    words: wordsOf(text, span),
    file: paper.file,
    isHeader: false,
    page: paper.hasPages ? count(text, '\f', 0, span.start) + 1 : null,
    line: count(text, '\n', pageStart, span.start) + 1,
  };
}

/** Words of a header of an e-mail, as it gives them. */
export const headerSource = (paper: Paper, words: string): Source => ({
  words: wordsOf(words, { start: 0, end: words.length }),
  file: paper.file,
  isHeader: true,
  page: null,
  line: null,
});

function count(text: string, sign: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(sign, from); at !== -1 && at < to; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** A letter names itself near its beginning; further down the same words may speak of other letters. */
const mostHead = 24;
const longestLine = 200;

/** The paragraphs before the letter speaks: before its salutation or opening, at most twenty-four. Without either, the short ones at the beginning. */
export function headOf({ paragraphs, formulae }: ReadText): readonly Paragraph[] {
  const first = formulae.find(({ part }) => part === 'salutation' || part === 'opening' || part === 'greeting');
  const from = first ? paragraphs.findIndex(({ end }) => end > first.start) : paragraphs.length;
  const head = paragraphs.slice(0, Math.min(from, mostHead));
  if (first && from <= mostHead) return head;
  const long = head.findIndex(({ start, end }) => end - start > longestLine);
  return long === -1 ? head : head.slice(0, long);
}

/** The last short paragraphs: place and date of a note, the signature of a letter. */
export const footOf = ({ paragraphs }: ReadText, most = 8): readonly Paragraph[] =>
  paragraphs.slice(-most).filter(({ start, end }) => end - start <= longestLine);

/** Where the body ends: behind the last closing formula; null where none was found. */
export const bodyEnd = ({ formulae }: ReadText): number | null =>
  formulae.findLast(({ part }) => part === 'close')?.end ?? null;

/** Whether an opening is said in the first person ("أهدي معاليكم أطيب تحياتي"): then it names nobody, and the paper is no note. */
export const speaksItself = (text: string, opening: number): boolean =>
  /^و?[أان]هدي\s/u.test(text.slice(opening, opening + 20));

/** A label and what stands behind it in the same line or cell. */
export interface Labelled {
  /** Label and value together, as the paper shows them. */
  readonly whole: Span;
  readonly value: Span;
}

const unseen = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*';

/** A label before a colon, at the beginning of a cell. The words are alternatives of a regular expression, without groups that capture. */
export const labelOf = (words: string): RegExp =>
  new RegExp(`^${unseen}(?:${words})${unseen}\\s{0,3}[:：]${unseen}\\s*`, 'iu');

/** The first of the paragraphs, or of their cells, that begins with a label and has something behind it. */
export function labelled(text: string, paragraphs: readonly Paragraph[], label: RegExp): Labelled | null {
  for (const paragraph of paragraphs)
    for (const cell of cellsOf(text, paragraph)) {
      const found = label.exec(text.slice(cell.start, Math.min(cell.end, cell.start + 80)));
      const value = found && trimmedSpan(text, cell.start + found[0].length, cell.end);
      if (value) return { whole: cell, value };
    }
  return null;
}

/** The parts of a line that wide spaces, tabs or bars keep apart: "Ref.: 12      Date: 5 May 2026". */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, Math.min(end, start + 4_000));
  const cells: Span[] = [];
  let from = 0;
  for (const gap of written.matchAll(/\t+| {3,}| \| /g)) {
    cells.push({ start: start + from, end: start + gap.index });
    from = gap.index + gap[0].length;
  }
  return [...cells, { start: start + from, end: start + written.length }];
}

/** A span without the spaces and unseen marks about it; null where nothing remains. */
export function trimmedSpan(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  const isEmpty = (at: number): boolean => /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text[at]!);
  while (start < end && isEmpty(start)) start++;
  while (end > start && isEmpty(end - 1)) end--;
  return start < end ? { start, end } : null;
}
