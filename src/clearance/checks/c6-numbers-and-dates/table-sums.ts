import { fold } from '../../../kernel/fold.ts';
import type { TableCell, TableMention } from '../../../reading/reading.ts';
import { type Addend, addendOf, judgeSum } from './sums.ts';

/** A total of a table with what it adds up. */
export type TableSum = { readonly of: 'column' | 'row'; readonly total: Addend; readonly addends: readonly Addend[] };

const subtotal = /(?:^|\P{L})(?:sub ?-?total|subtotal|sous ?-?total|المجموع الفرعي|مجموع فرعي|اجمالي فرعي|مجموع جزيي)/u;
const rate =
  /(?:^|\P{L})(?:rate|average|mean|growth|price|index|taux|moyenne|prix|croissance|indice|معدل|متوسط|سعر|نمو|موشر)(?:\P{L}|$)/u;

/** The totals of a table: of each column in its total row, of each row in its total column. Rates and running numbers are not added up. */
export function tableSums(text: string, table: TableMention): TableSum[] {
  return [...columnSums(text, table), ...rowSums(text, table)];
}

function columnSums(text: string, { rows, header, totalRow }: TableMention): TableSum[] {
  if (totalRow === null) return [];
  const first = header ? 1 : 0;
  const above = rows.slice(first, totalRow);
  const body = above.length > 0 ? above : rows.slice(totalRow + 1);
  const parts = body.filter((row) => isSubtotal(text, row));
  const plain = body.filter((row) => !isSubtotal(text, row));
  return rows[totalRow]!.flatMap((cell, column): TableSum[] => {
    const total = addendOf(text, cell);
    if (!total || cell.percentage || isRate(text, header ? rows[0]![column] : undefined)) return [];
    const addends = cellsOf(text, plain, column);
    const byParts = cellsOf(text, parts, column);
    if (addends.length < 2 || isRunning(addends)) return [];
    const fits = byParts.length > 0 && judgeSum(byParts, total) === 'equal';
    return [{ of: 'column', total, addends: fits ? byParts : addends }];
  });
}

function rowSums(text: string, { rows, header, totalRow, totalColumn }: TableMention): TableSum[] {
  if (totalColumn === null) return [];
  const columns = rows[0]!
    .map((_, column) => column)
    .filter((column) => {
      if (column === totalColumn || column === 0 || isRate(text, header ? rows[0]![column] : undefined)) return false;
      return !isRunning(cellsOf(text, rows.slice(header ? 1 : 0, totalRow ?? rows.length), column));
    });
  const sums = rows.flatMap((row, at): TableSum[] => {
    if ((header && at === 0) || at === totalRow) return [];
    const total = addendOf(text, row[totalColumn]!);
    const cells = columns.map((column) => row[column]!);
    const addends = cells.map((cell) => addendOf(text, cell)).filter((each) => each !== null);
    if (!total || addends.length < 2 || cells.some(({ percentage }) => percentage)) return [];
    return [{ of: 'row', total, addends }];
  });
  // Where hardly a row adds up, its columns are not what the total is made of.
  const fitting = sums.filter(({ addends, total }) => judgeSum(addends, total) !== 'wrong').length;
  return fitting * 2 >= sums.length ? sums : [];
}

const cellsOf = (text: string, rows: readonly (readonly TableCell[])[], column: number): Addend[] =>
  rows.map((row) => addendOf(text, row[column]!)).filter((each) => each !== null);

const label = (text: string, { start, end }: TableCell): string => fold(text.slice(start, Math.min(end, start + 80)));

const isSubtotal = (text: string, row: readonly TableCell[]): boolean =>
  row.some((cell) => subtotal.test(label(text, cell)));

const isRate = (text: string, head: TableCell | undefined): boolean =>
  head !== undefined && rate.test(label(text, head));

/** 1, 2, 3 … down a column number its rows. */
const isRunning = (addends: readonly Addend[]): boolean =>
  addends.length > 1 && addends.every(({ value }, at) => value === at + 1);
