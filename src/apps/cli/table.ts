import { stripVTControlCharacters } from 'node:util';
import { withoutBidiControls } from '../../kernel/names.ts';

/** Text from outside, safe for a terminal: no control characters, no change of direction; isolated where it is right-to-left. */
export function plain(text: string): string {
  const clean = withoutBidiControls(stripVTControlCharacters(text)).replace(/\p{Cc}/gu, ' ');
  return /[\u0590-\u08ff]/.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/** Rows in columns; a last column may be as long as it likes. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]! + 2)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
