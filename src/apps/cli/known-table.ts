import { createReadStream } from 'node:fs';
import { NotATable, rowsOf, textOf } from '../../register/csv.ts';
import type { KnownOfPaper } from './register-file.ts';
import { Trouble } from './trouble.ts';

/** One line of the table: a paper, its enclosures, and what is known of it. */
export interface KnownRow {
  /** In the folder, with / between folders. */
  readonly file: string;
  readonly enclosures: readonly string[];
  readonly known: KnownOfPaper;
  readonly line: number;
}

const words = [
  'sender',
  'reference',
  'date',
  'subject',
  'kind',
  'language',
  'channel',
  'level',
  'received',
  'late',
  'another',
  'pages',
] as const;
/** The columns that the table may have; only `file` must be there. Enclosures are parted by a vertical bar. */
export const columns = ['file', 'enclosures', ...words, 'asks_answer'] as const;

const isYes = (cell: string): boolean => /^(1|y|yes|true|oui|o|x|نعم)$/i.test(cell);

/** Reads what is known of the papers of a folder. Throws a `Trouble` for a table that cannot be used: its rows would go in with what is not meant. */
export async function readKnown(path: string): Promise<Map<string, KnownRow>> {
  const known = new Map<string, KnownRow>();
  let head: string[] | null = null;
  try {
    for await (const { line, cells } of rowsOf(textOf(createReadStream(path)))) {
      if (head === null) {
        head = headOf(path, cells);
        continue;
      }
      const row = rowOf(head, cells, line);
      if (row.file === '') throw new Trouble(`${path}, line ${line}: no file is named.`, 2);
      if (known.has(row.file)) throw new Trouble(`${path}, line ${line}: "${row.file}" stands there twice.`, 2);
      known.set(row.file, row);
    }
  } catch (error) {
    if (error instanceof NotATable) throw new Trouble(`${path}: no table can be read from line ${error.line} on.`, 2);
    if (error instanceof Error && 'code' in error)
      throw new Trouble(`${path} cannot be read (${String(error.code)}).`, 2);
    throw error;
  }
  if (head === null) throw new Trouble(`${path} is empty.`, 2);
  return known;
}

function headOf(path: string, cells: readonly string[]): string[] {
  const head = cells.map((cell) => cell.trim().toLowerCase());
  const strange = head.filter((name) => !columns.some((column) => column === name));
  if (strange.length > 0 || !head.includes('file'))
    throw new Trouble(
      `${path}: ${strange.length > 0 ? `"${strange.join('", "')}" is no column` : 'there is no column "file"'}; the columns are ${columns.join(', ')}.`,
      2,
    );
  return head;
}

function rowOf(head: readonly string[], cells: readonly string[], line: number): KnownRow {
  const cell = (name: string): string => cells[head.indexOf(name)]?.trim() ?? '';
  const given = words.flatMap((name) =>
    head.includes(name) && cell(name) !== '' ? [[name, cell(name)] as const] : [],
  );
  const path = (written: string): string => written.trim().replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
  return {
    file: path(cell('file')),
    enclosures: head.includes('enclosures')
      ? cell('enclosures')
          .split('|')
          .map(path)
          .filter((each) => each !== '')
      : [],
    known: {
      ...Object.fromEntries(given),
      ...(head.includes('asks_answer') ? { 'asks-answer': isYes(cell('asks_answer')) } : {}),
    },
    line,
  };
}
