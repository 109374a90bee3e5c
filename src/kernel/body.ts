import type { Language } from './text.ts';

/** The text of a document as the editor stores it and the papers print it: blocks of runs, without fonts, colours or links. */
export type Body = { readonly blocks: readonly Block[] };

/** A piece of text in one style. `lang` says that it is not in the language of its block (a name, a title, a quotation). */
export type PlainRun = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly lang?: Language;
  readonly dir?: Direction;
};

/** A piece of text that may carry a footnote: its sign stands right after the text, which may be empty. A note has no notes. */
export type Run = PlainRun & { readonly note?: readonly PlainRun[] };

export type Direction = 'ltr' | 'rtl';
type Placed = { readonly lang?: Language; readonly dir?: Direction };

export type Block =
  | ({
      readonly kind: 'paragraph';
      /** One of the paragraphs that are numbered from 1 through the whole document, as reports and resolutions do. */
      readonly number?: boolean;
      readonly runs: readonly Run[];
    } & Placed)
  | ({ readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] } & Placed)
  | ({
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The number of the first entry of an ordered list; 1 where absent. */
      readonly start?: number;
      readonly items: readonly (readonly Run[])[];
    } & Placed)
  | ({
      readonly kind: 'table';
      /** Whether the first row names the columns. */
      readonly head: boolean;
      readonly rows: readonly (readonly (readonly Run[])[])[];
    } & Placed)
  | ({ readonly kind: 'quote'; readonly paragraphs: readonly (readonly Run[])[] } & Placed);

const bullet = /^\s*[-•–]\s+/;
const numeral = /^\s*([0-9\u0660-\u0669]{1,3})[.)-]\s+/;

/**
 * A body from typed text: an empty line parts paragraphs, lines that all begin with a dash or with rising numbers are a list.
 * Nothing else is read into the text, so that what was typed is what is printed.
 */
export function bodyFromText(text: string): Body {
  const chunks = text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n/);
  return {
    blocks: chunks
      .map((chunk) => chunk.trim())
      .filter((chunk) => chunk !== '')
      .map(blockOf),
  };
}

/** The plain text of a body: its paragraphs with an empty line between; cells of a row are parted by a tab. */
export const bodyToText = (body: Body): string => bodyParagraphs(body).join('\n\n');

/** A piece of a body's text: of one run, or what is set beside the runs (numbers, signs, gaps). */
export type Piece = { readonly text: string; readonly run: PlainRun | null };

/**
 * The text of each block, and after them that of each footnote: "[1] See …". With `counted: false` numbers are shown as ¶ and [*], so that one
 * insertion does not make every later paragraph another.
 */
export const bodyParagraphs = (body: Body, counted = true): string[] =>
  bodyPieces(body, counted).map((pieces) => pieces.map(({ text }) => text).join(''));

/** The same paragraphs, each as the pieces of which it is put together. */
export function bodyPieces(body: Body, counted = true): Piece[][] {
  const notes: Piece[][] = [];
  let paragraph = 0;
  const words = (runs: readonly Run[]): Piece[] =>
    runs.flatMap((run) => {
      if (run.note === undefined) return [pieceOf(run)];
      const mark = `[${counted ? notes.length + 1 : '*'}]`;
      notes.push([sign(`${mark} `), ...run.note.map(pieceOf)]);
      return [pieceOf(run), sign(mark)];
    });
  const blocks = body.blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.number !== true) return piecesOf(block, words);
    paragraph += 1;
    return [sign(counted ? `${paragraph}. ` : '¶ '), ...words(block.runs)];
  });
  return [...blocks, ...notes];
}

/** The runs of a block in their order, without those of its footnotes. */
export function runsOfBlock(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'quote':
      return block.paragraphs.flat();
  }
}

/** The text of runs without their styles and notes. */
export const textOfRuns = (runs: readonly PlainRun[]): string => runs.map((run) => run.text).join('');

function blockOf(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => line.trimEnd());
  if (lines.every((line) => bullet.test(line)))
    return { kind: 'list', ordered: false, items: lines.map((line) => [{ text: line.replace(bullet, '') }]) };
  const numbers = lines.map((line) => numeral.exec(line)?.[1]).map((digits) => (digits ? valueOf(digits) : null));
  const start = numbers[0] ?? null;
  if (start !== null && lines.length > 1 && numbers.every((number, index) => number === start + index))
    return { kind: 'list', ordered: true, start, items: lines.map((line) => [{ text: line.replace(numeral, '') }]) };
  return { kind: 'paragraph', runs: [{ text: lines.join('\n') }] };
}

const valueOf = (digits: string): number =>
  Number(Array.from(digits, (digit) => (digit > '9' ? digit.charCodeAt(0) - 0x660 : Number(digit))).join(''));

const pieceOf = (run: PlainRun): Piece => ({ text: run.text, run });
const sign = (text: string): Piece => ({ text, run: null });

const joined = (parts: readonly (readonly Piece[])[], gap: string): Piece[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [sign(gap), ...part]));

function piecesOf(block: Block, words: (runs: readonly Run[]) => Piece[]): Piece[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return words(block.runs);
    case 'list':
      return joined(
        block.items.map((item, at) => [
          sign(`${block.ordered ? `${(block.start ?? 1) + at}.` : '-'} `),
          ...words(item),
        ]),
        '\n',
      );
    case 'table':
      return joined(
        block.rows.map((row) => joined(row.map(words), '\t')),
        '\n',
      );
    case 'quote':
      return joined(block.paragraphs.map(words), '\n');
  }
}
