import { isLanguage, type Language } from './text.ts';

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

export const emptyBody: Body = { blocks: [] };

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

/** Whether a value from outside has the shape of a body, with at most 20,000 blocks and tables of at most 12 columns. */
export function isBody(value: unknown): value is Body {
  if (!isRecord(value) || !hasOnly(value, ['blocks'])) return false;
  return Array.isArray(value['blocks']) && value['blocks'].length <= 20_000 && value['blocks'].every(isBlock);
}

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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));

const isOptional = (value: unknown, test: (value: unknown) => boolean): boolean => value === undefined || test(value);

const isPlaced = (value: Record<string, unknown>): boolean =>
  isOptional(value['lang'], isLanguage) && isOptional(value['dir'], (dir) => dir === 'ltr' || dir === 'rtl');

function isRun(value: unknown): value is Run {
  if (!isRecord(value) || !hasOnly(value, ['text', 'bold', 'italic', 'lang', 'dir'])) return false;
  const isFlag = (flag: unknown): boolean => typeof flag === 'boolean';
  const styled = isOptional(value['bold'], isFlag) && isOptional(value['italic'], isFlag);
  return typeof value['text'] === 'string' && styled && isPlaced(value);
}

const isRuns = (value: unknown): boolean => Array.isArray(value) && value.every(isRun);
const isLines = (value: unknown): boolean => Array.isArray(value) && value.every(isRuns);

function isBlock(value: unknown): value is Block {
  if (!isRecord(value) || !isPlaced(value)) return false;
  const only = (...keys: string[]): boolean => hasOnly(value, ['kind', 'lang', 'dir', ...keys]);
  switch (value['kind']) {
    case 'paragraph':
      return only('runs') && isRuns(value['runs']);
    case 'heading':
      return only('level', 'runs') && [1, 2, 3].includes(value['level'] as number) && isRuns(value['runs']);
    case 'list':
      return (
        only('ordered', 'start', 'items') &&
        typeof value['ordered'] === 'boolean' &&
        isOptional(value['start'], (start) => Number.isInteger(start) && (start as number) >= 0) &&
        isLines(value['items'])
      );
    case 'table': {
      const rows = value['rows'];
      const isRow = (row: unknown): boolean => isLines(row) && (row as unknown[]).length <= 12;
      return only('head', 'rows') && typeof value['head'] === 'boolean' && Array.isArray(rows) && rows.every(isRow);
    }
    case 'quote':
      return only('paragraphs') && isLines(value['paragraphs']);
    default:
      return false;
  }
}
