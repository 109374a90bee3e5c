import { fold } from '../kernel/fold.ts';
import { linesOf, trimmed } from './lines.ts';
import { announcedBefore } from './list-announced.ts';
import type { Ground } from './read-text.ts';
import type { DateMention, Paragraph, Span, TableCell, TableMention } from './reading.ts';
import { cellOf } from './table-cells.ts';
import { firstTokenFrom, tokensInside, wordSet } from './walk.ts';

type RowLine = { readonly line: Span; readonly cells: readonly Span[] };

/** Every table of a text: at least two lines in succession with the same number of cells, two at least. */
export function readTables(ground: Ground, dates: readonly DateMention[] = []): TableMention[] {
  const { text } = ground;
  if (!text.includes('\t') && !text.includes('|')) return [];
  const dated = tokensInside(ground.tokens, dates);
  const tables: TableMention[] = [];
  let rows: RowLine[] = [];
  const close = () => {
    if (rows.length > 1) tables.push(tableOf(ground, rows, dated));
    rows = [];
  };
  for (const line of linesOf(text)) {
    if (isRuler(text, line)) continue;
    const cells = line.cells.length > 1 ? cellsIn(text, isBarred(text, line) ? line : withOuterTabs(text, line)) : [];
    if (cells.length < 2 || (rows.length > 0 && rows[0]!.cells.length !== cells.length)) close();
    if (cells.length > 1) rows.push({ line, cells });
  }
  close();
  return tables;
}

/** The line of dashes under the head of a table written with bars. */
const isRuler = (text: string, { start, end }: Span): boolean =>
  end - start < 2000 && /^[|:\-+= ]{3,}$/.test(text.slice(start, end));

const isBarred = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes('|');

/** The line with the tabs at its ends, behind and before which cells are empty. */
function withOuterTabs(text: string, line: Span): Span {
  let { start, end } = line;
  while (text[start - 1] === '\t' || text[start - 1] === ' ') start--;
  while (text[end] === '\t' || text[end] === ' ') end++;
  return { start, end };
}

/** All cells of a line, empty ones too, so that columns stay columns. */
function cellsIn(text: string, line: Span): Span[] {
  const barred = isBarred(text, line);
  const cells: Span[] = [];
  let from = line.start;
  const close = (to: number) => {
    cells.push(trimmed(text, from, to) ?? { start: from, end: from });
    from = to + 1;
  };
  for (let at = line.start; at < line.end; at++) if (text[at] === (barred ? '|' : '\t')) close(at);
  close(line.end);
  if (!barred) return cells;
  const first = text[line.start] === '|' ? 1 : 0;
  const last = text[line.end - 1] === '|' ? cells.length - 1 : cells.length;
  return cells.slice(first, last);
}

const totals = wordSet('total totals totaux somme sum المجموع مجموع الاجمالي اجمالي الجمله');

/** Whether a cell calls its row or column a total; a subtotal is none. */
function saysTotal(text: string, { start, end }: Span): boolean {
  const words = fold(text.slice(start, Math.min(end, start + 60))).split(/[^\p{L}]+/u);
  const sub = words.some(
    (word) =>
      word === 'sub' ||
      word === 'subtotal' ||
      word === 'sous' ||
      word === 'فرعي' ||
      word === 'الفرعي' ||
      word === 'جزيي',
  );
  return !sub && words.length <= 6 && words.some((word) => totals.has(word));
}

function tableOf(ground: Ground, lines: readonly RowLine[], dated: Uint8Array): TableMention {
  const { text } = ground;
  const language = languageAt(ground.paragraphs, lines[0]!.line.start, ground.language);
  const rows = lines.map(({ cells }) => cells.map((cell): TableCell => cellOf(text, cell, language)));
  const [head] = rows;
  const header =
    head!.every((cell) => isLabel(text, cell)) && rows.some((row) => row.some(({ number }) => number !== null));
  const totalRow = rows.findLastIndex(
    (row, at) => at > 0 && saysTotal(text, row.find(({ start, end }) => end > start) ?? row[0]!),
  );
  const totalColumn = header ? head!.findLastIndex((cell, at) => at > 0 && saysTotal(text, cell)) : -1;
  return {
    start: lines[0]!.line.start,
    end: lines.at(-1)!.line.end,
    rows,
    header,
    totalRow: totalRow < 0 ? null : totalRow,
    totalColumn: totalColumn < 0 ? null : totalColumn,
    announced: announcedBefore(ground, dated, firstTokenFrom(ground.tokens, lines[0]!.line.start)),
  };
}

/** A year at the head of a column is its name and no amount. */
const isLabel = (text: string, { start, end, number }: TableCell): boolean =>
  number === null || (number >= 1300 && number < 2200 && end - start === 4 && !text.slice(start, end).includes('.'));

function languageAt(
  paragraphs: readonly Paragraph[],
  offset: number,
  otherwise: Paragraph['language'],
): Paragraph['language'] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return paragraphs[low]?.language ?? otherwise;
}
