import { encodingOf } from '../platform/files/text-encoding.ts';

/** A row of a table in text, with the line of the file on which it begins (1 is the first). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table in text that cannot be one: a quotation that never ends, or a cell longer than any register holds. */
export class NotATable extends Error {
  override readonly name = 'NotATable';
  readonly line: number;
  constructor(line: number) {
    super(`No table can be read from line ${line} on`);
    this.line = line;
  }
}

const longestCell = 20_000;
const mostCells = 200;

const sampleBytes = 64 * 1024;

/** The pieces of text of a file, in whatever encoding its beginning shows it to be written. */
export async function* textOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let begun: Uint8Array[] = [];
  let size = 0;
  const begin = (): string => {
    const sample = Buffer.concat(begun);
    begun = [];
    decoder = new TextDecoder(encodingOf(sample) ?? 'utf-8');
    return decoder.decode(sample, { stream: true });
  };
  for await (const chunk of source) {
    if (decoder !== null) {
      yield (decoder as TextDecoder).decode(chunk, { stream: true });
      continue;
    }
    begun.push(chunk);
    size += chunk.byteLength;
    if (size >= sampleBytes) yield begin();
  }
  if (decoder === null) yield begin();
  yield (decoder as unknown as TextDecoder).decode();
}

/**
 * The rows of a table in text (RFC 4180), as they arrive: parted by comma, semicolon or tab, whichever the first line holds most of; a cell in
 * quotation marks may hold line ends. Empty lines are passed over.
 */
export async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let separator: string | null = null;
  let begun = '';
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let closing = false;
  let returned = false;
  let line = 1;
  let from = 1;
  const endCell = () => {
    cells.push(cell);
    cell = '';
    closing = false;
    if (cells.length > mostCells) throw new NotATable(from);
  };
  const endRow = (): CsvRow | null => {
    endCell();
    const row = { line: from, cells };
    cells = [];
    return row.cells.some((each) => each.trim() !== '') ? row : null;
  };
  for await (const piece of pieces) {
    let text = piece;
    if (separator === null) {
      begun += text;
      if (!/[\r\n]/.test(begun) && begun.length < longestCell) continue;
      separator = separatorOf(begun);
      text = begun.replace(/^\ufeff/, '');
    }
    for (const given of text) {
      // Lines end with CR, LF or both, even where the two arrive in different pieces.
      if (given === '\n' && returned) {
        returned = false;
        continue;
      }
      returned = given === '\r';
      const sign = returned ? '\n' : given;
      if (quoted && sign === '"') {
        quoted = false;
        closing = true;
      } else if (closing && sign === '"') {
        cell += '"';
        quoted = true;
        closing = false;
      } else if (!quoted && sign === '"' && cell.trim() === '') {
        quoted = true;
        cell = '';
      } else if (!quoted && sign === separator) endCell();
      else if (!quoted && sign === '\n') {
        const row = endRow();
        line += 1;
        from = line;
        if (row) yield row;
      } else {
        if (sign === '\n') line += 1;
        cell += sign;
        closing = false;
        if (cell.length > longestCell) throw new NotATable(from);
      }
    }
  }
  if (quoted) throw new NotATable(from);
  if (separator === null && begun !== '') {
    yield* rowsOf(one(`${begun}\n`));
    return;
  }
  const last = endRow();
  if (last) yield last;
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

function separatorOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}
