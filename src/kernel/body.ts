import type { Language } from './text.ts';

/** The text of a document as the editor stores it and the papers print it: blocks of runs, without fonts, colours or links. */
export type Body = { readonly blocks: readonly Block[] };

/** A piece of text in one style. `lang` says that it is not in the language of its block (a name, a title, a quotation). */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly lang?: Language;
  readonly dir?: Direction;
};

export type Direction = 'ltr' | 'rtl';
type Placed = { readonly lang?: Language; readonly dir?: Direction };

export type Block =
  | ({ readonly kind: 'paragraph'; readonly runs: readonly Run[] } & Placed)
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

/** The plain text of a body, one block after another with an empty line between; cells of a row are parted by a tab. */
export const bodyToText = (body: Body): string => body.blocks.map(textOf).join('\n\n');

/** The text of runs without their styles. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

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

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfRuns(block.runs);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${(block.start ?? 1) + index}.` : '-'} ${textOfRuns(item)}`)
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map(textOfRuns).join('\t')).join('\n');
    case 'quote':
      return block.paragraphs.map(textOfRuns).join('\n');
  }
}
