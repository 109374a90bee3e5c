import { kindAt, kinds } from './characters.ts';
import type { Span } from './reading.ts';

/** A written line without its outer spaces. `cells` are its parts where it is the row of a table, otherwise it is one itself. */
export type Line = Span & { readonly cells: readonly Span[] };

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that hold something; blank ones leave no trace, so they change nothing. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const each of text.matchAll(lineBreak)) {
    addLine(lines, text, from, each.index);
    from = each.index + each[0].length;
  }
  addLine(lines, text, from, text.length);
  return lines;
}

function addLine(lines: Line[], text: string, from: number, to: number): void {
  const line = trimmed(text, from, to);
  if (line) lines.push({ ...line, cells: cellsOf(text, line) });
}

/** The span without spaces and unseen characters at its ends; null where nothing remains. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  const empty = (at: number) => {
    const kind = kindAt(text, at);
    return kind === kinds.space || kind === kinds.unseen;
  };
  while (start < end && empty(start)) start++;
  while (end > start && empty(end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** Cells stand between tabs, or between bars where a line begins with one or has two: a single bar joins two dates. */
function cellsOf(text: string, line: Span): Span[] {
  const written = text.slice(line.start, line.end);
  const barred = written.startsWith('|') || written.indexOf('|') !== written.lastIndexOf('|');
  if (!barred && !written.includes('\t')) return [line];
  const cells: Span[] = [];
  let from = line.start;
  const close = (to: number) => {
    const cell = trimmed(text, from, to);
    if (cell) cells.push(cell);
    from = to + 1;
  };
  for (let at = line.start; at < line.end; at++) {
    const character = text[at];
    if (character === '\t' || (barred && character === '|')) close(at);
  }
  close(line.end);
  return cells.length > 0 ? cells : [line];
}
