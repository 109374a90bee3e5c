import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { rowsOf, textOf } from '../../register/csv.ts';

/** What became of a file: it has a number, or the reason why not. */
export interface Fate {
  readonly file: string;
  readonly outcome: 'registered' | 'refused';
  readonly number: string;
  readonly reason: string;
}

const head = 'file,outcome,number,reason\n';
/** A cell of a table, in quotation marks where it needs them; one that a spreadsheet would take for a formula is made text. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
const lineOf = ({ file, outcome, number, reason }: Fate): string =>
  `${[file, outcome, number, reason].map(cell).join(',')}\n`;

/**
 * The report of a folder that is registered: a table, one line for each file, written as each is settled. It is also what a run that was
 * broken off goes on from.
 */
export interface Journal {
  /** What earlier runs said of each file; the last word counts. */
  readonly earlier: ReadonlyMap<string, Fate>;
  write(fate: Fate): Promise<void>;
  /** Leaves one line for each file, in the order of their names. */
  close(): Promise<void>;
}

/** Opens the report at a path, with what it holds from earlier runs. */
export async function openJournal(path: string): Promise<Journal> {
  const earlier = new Map<string, Fate>();
  const held = await readFile(path).catch(() => null);
  if (held !== null) {
    const pieces = async function* () {
      yield held;
    };
    for await (const { cells } of rowsOf(textOf(pieces()))) {
      const [file = '', outcome = '', number = '', reason = ''] = cells.map((text) =>
        text.replace(/^'(?=[=+\-@])/, ''),
      );
      if (outcome === 'registered' || outcome === 'refused') earlier.set(file, { file, outcome, number, reason });
    }
  } else await writeFile(path, head, { flush: true });
  const all = new Map(earlier);
  // The line of a run that was cut off in the middle of it is ended, so that the next one stands on its own.
  if (held !== null && held.length > 0 && held.at(-1) !== 0x0a) await appendFile(path, '\n');
  return {
    earlier,
    async write(fate) {
      all.set(fate.file, fate);
      await appendFile(path, lineOf(fate));
    },
    async close() {
      const lines = [...all.values()].sort((a, b) => (a.file < b.file ? -1 : 1)).map(lineOf);
      await writeFile(`${path}.new`, head + lines.join(''), { flush: true });
      await rename(`${path}.new`, path);
    },
  };
}
