import { Readable } from 'node:stream';
import { notJsonAt } from '../directory/profile-json.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { NotATable, rowsOf } from '../register/csv.ts';
import type { GivenRow } from './import.ts';

/** No file holds more resolutions than this. */
export const mostRows = 20_000;

/** The rows of a file, JSON or a table; refused where it is neither, with the place where it stops being one. */
export async function rowsOfFile(
  format: 'csv' | 'json',
  content: string,
): Promise<Outcome<GivenRow[], 'not-a-list' | 'not-a-table' | 'too-many-rows'>> {
  const rows = format === 'json' ? rowsOfJson(content) : await rowsOfTable(content);
  return rows.done && rows.value.length > mostRows ? refuse('too-many-rows', { most: mostRows }) : rows;
}

function rowsOfJson(content: string): Outcome<GivenRow[], 'not-a-list'> {
  const broken = notJsonAt(content.replace(/^\uFEFF/, ''));
  if (broken) return refuse('not-a-list', { place: broken });
  const list: unknown = JSON.parse(content.replace(/^\uFEFF/, ''));
  if (!Array.isArray(list)) return refuse('not-a-list', { place: 'line 1, column 1' });
  return done(list.map((row, at) => ({ place: `/${at}`, cells: cellsOf(row) })));
}

const keys: Readonly<Record<string, string>> = { adoptedOn: 'adopted_on', supersededBy: 'superseded_by' };

function cellsOf(row: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  if (typeof row !== 'object' || row === null) return cells;
  for (const [key, value] of Object.entries(row)) {
    if ((key === 'title' || key === 'text') && typeof value === 'object' && value !== null)
      for (const [language, words] of Object.entries(value))
        cells.set(`${key}_${language}`, typeof words === 'string' ? words : '');
    else if (value !== null) cells.set(keys[key] ?? key, String(value));
  }
  return cells;
}

async function rowsOfTable(content: string): Promise<Outcome<GivenRow[], 'not-a-table'>> {
  const rows: GivenRow[] = [];
  let head: readonly string[] | null = null;
  try {
    for await (const { line, cells } of rowsOf(Readable.from([content]))) {
      if (head === null) {
        head = cells.map((cell) =>
          cell
            .replace(/^\uFEFF/, '')
            .trim()
            .toLowerCase(),
        );
        continue;
      }
      const names = head;
      const filled = cells
        .map((cell, at) => [names[at] ?? `column ${at + 1}`, cell] as const)
        .filter(([, cell]) => cell.trim() !== '');
      rows.push({ place: String(line), cells: new Map(filled) });
    }
  } catch (error) {
    if (error instanceof NotATable) return refuse('not-a-table', { line: error.line });
    throw error;
  }
  return head?.includes('number') ? done(rows) : refuse('not-a-table', { line: 1 });
}
