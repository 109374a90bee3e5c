import type { Client } from './client.ts';
import { table } from './table.ts';
import { Trouble } from './trouble.ts';

/** What a list of the house gives at once, and where the next page begins. */
interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** What every list gives at most in one page. */
export const pageRows = 100;

/** How many rows `--most` asks for: fifty where it is not said. */
export function mostOf(said: string | boolean | undefined): number {
  const most = Number(said ?? 50);
  if (!Number.isInteger(most) || most < 1) throw new Trouble('--most is a number from 1 on.', 2);
  return most;
}

/** The first `most` rows of a list of the house, page after page. */
export async function rowsOf<Row>(
  client: Client,
  path: string,
  narrowing: Readonly<Record<string, string>> | URLSearchParams,
  most: number,
): Promise<Row[]> {
  const query = new URLSearchParams(narrowing);
  const rows: Row[] = [];
  for (;;) {
    query.set('most', String(Math.min(most - rows.length, pageRows)));
    const page = await client.get<Page<Row>>(`${path}?${query}`);
    rows.push(...page.rows);
    if (page.next === null || rows.length >= most) return rows;
    query.set('before', page.next);
  }
}

/** Writes rows as JSON, as a table, or that there are none. */
export function writeRows<Row>(
  rows: readonly Row[],
  cellsOf: (row: Row) => string[],
  { json, none = 'Nothing that you may see.' }: { json: boolean; none?: string },
): void {
  const lines = rows.length === 0 ? none : table(rows.map(cellsOf));
  process.stdout.write(`${json ? JSON.stringify(rows, null, 2) : lines}\n`);
}
