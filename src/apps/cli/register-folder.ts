import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isTemporary } from '../../intake/scan/names.ts';
import type { Client } from './client.ts';
import { type KnownRow, readKnown } from './known-table.ts';
import type { Taken } from './proposals.ts';
import { bringFile, formOfPaper, type KnownOfPaper, senders } from './register-file.ts';
import { type Fate, openJournal } from './register-journal.ts';
import { plain } from './table.ts';
import { RefusedByHouse, Trouble } from './trouble.ts';

export interface FolderOrder {
  readonly folder: string;
  /** The table of what is known of each file. */
  readonly known: string | undefined;
  /** Where the report is written, and gone on from. */
  readonly report: string | undefined;
  /** What holds of every file of which the table does not say otherwise. */
  readonly otherwise: KnownOfPaper;
  readonly isJson: boolean;
}

/** One paper to register: a file with its enclosures. */
interface Paper {
  readonly file: string;
  readonly row: KnownRow | null;
}

/** So many files travel ahead of the one that is being registered. */
const ahead = 3;

/** The files of a folder and its subfolders in the order of their names, with / between folders; links and unfinished files are left out. */
async function filesIn(folder: string, leftOut: ReadonlySet<string>): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile() && !isTemporary(each.name) && !leftOut.has(join(each.parentPath, each.name)))
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/**
 * Registers the files of a folder in the order of their names, each as one item, with what a table says of them. Each is settled in the report
 * before the next; run again, the command goes on where it was broken off, tries what was refused once more, and registers nothing twice.
 */
export async function registerFolder(client: Client, order: FolderOrder): Promise<number> {
  const folder = resolve(order.folder);
  const report = resolve(order.report ?? `${folder}.registered.csv`);
  const rows = order.known === undefined ? new Map<string, KnownRow>() : await readKnown(order.known);
  const leftOut = new Set([report, ...(order.known === undefined ? [] : [resolve(order.known)])]);
  const files = await filesIn(folder, leftOut);
  const byName = new Map(files.map((file) => [file.normalize('NFC'), file]));
  const enclosed = new Set([...rows.values()].flatMap(({ enclosures }) => enclosures));
  const papers: Paper[] = files
    .filter((file) => !enclosed.has(file.normalize('NFC')) || rows.has(file.normalize('NFC')))
    .map((file) => ({ file, row: rows.get(file.normalize('NFC')) ?? null }));
  const journal = await openJournal(report);
  const counted = { registered: 0, refused: 0, before: 0 };
  const settle = async (fate: Fate): Promise<void> => {
    counted[fate.outcome === 'refused' ? 'refused' : 'registered'] += 1;
    await journal.write(fate);
    if (fate.outcome === 'refused')
      process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${plain(fate.file)}: ${fate.reason}\n`);
  };
  for (const { file, line } of rows.values())
    if (!byName.has(file))
      await settle({
        file,
        outcome: 'refused',
        number: '',
        reason: `There is no such file in the folder (line ${line} of the table).`,
      });

  const senderOf = senders(client);
  /** Where a file of the folder lies; what the table names beside the folder is as though it were not there. */
  const at = (file: string): string =>
    join(folder, byName.get(file.normalize('NFC')) ?? `${file.replaceAll('/', '_')} is not there`);
  const waiting = papers.filter(({ file }) => {
    const isSettled = (journal.earlier.get(file)?.outcome ?? 'refused') !== 'refused';
    if (isSettled) counted.before += 1;
    return !isSettled;
  });
  const show = progress(waiting.length, counted);
  const travelling = new Map<Paper, Promise<Taken[]>>();
  const bring = (paper: Paper): Promise<Taken[]> => {
    const known = travelling.get(paper);
    if (known) return known;
    const going = Promise.all(
      [paper.file, ...(paper.row?.enclosures ?? [])].map((file) => bringFile(client, at(file))),
    );
    going.catch(() => undefined);
    travelling.set(paper, going);
    return going;
  };
  for (const [place, paper] of waiting.entries()) {
    for (const next of waiting.slice(place, place + ahead)) void bring(next);
    show(place);
    const fate = await registerPaper(client, paper, bring(paper), order.otherwise, senderOf);
    travelling.delete(paper);
    await settle(fate);
  }
  await journal.close();
  show(waiting.length);
  const { registered, refused, before } = counted;
  const summary = { registered, refused, registeredBefore: before, report };
  process.stdout.write(
    order.isJson
      ? `${JSON.stringify(summary, null, 2)}\n`
      : `${registered} registered, ${refused} refused${before > 0 ? `, ${before} registered before` : ''}. The report: ${report}\n`,
  );
  return refused > 0 ? 1 : 0;
}

async function registerPaper(
  client: Client,
  { file, row }: Paper,
  bringing: Promise<Taken[]>,
  otherwise: KnownOfPaper,
  senderOf: ReturnType<typeof senders>,
): Promise<Fate> {
  try {
    const [taken, ...enclosures] = await bringing;
    const known = { ...otherwise, ...row?.known };
    const form = formOfPaper(file, taken!, enclosures, known, await senderOf(known.sender));
    // The same words about the same file are one registration, however often they are sent.
    const key = createHash('sha256')
      .update(`${file}\n${JSON.stringify(form)}`)
      .digest('hex');
    const { number } = await client.post<{ number: string }>('/api/items', form, key);
    return { file, outcome: 'registered', number, reason: '' };
  } catch (error) {
    return fateOf(file, error);
  }
}

/** What a refusal means for one file; a house that is away ends the run, and nothing is said of the files that it did not hear of. */
function fateOf(file: string, error: unknown): Fate {
  const refused = { file, outcome: 'refused', number: '' } as const;
  if (error instanceof RefusedByHouse && error.status < 500 && error.status !== 401)
    return { ...refused, reason: error.message.replaceAll('\n', ' ') };
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return { ...refused, reason: 'The file, or an enclosure that the table names, is not there.' };
  if (error instanceof Trouble)
    throw new Trouble(
      `${error.message}\nWhat was registered is in the report; the same command goes on from there.`,
      error.exitCode,
    );
  throw error;
}

/** Tells how far the work has come: on a terminal in one line, elsewhere every five hundred files. */
function progress(all: number, counted: { readonly refused: number }): (done: number) => void {
  const began = performance.now();
  return (done) => {
    const isTerminal = process.stderr.isTTY;
    if (!isTerminal && (done === 0 || done % 500 !== 0)) return;
    const perFile = (performance.now() - began) / Math.max(done, 1);
    const minutes = Math.ceil((perFile * (all - done)) / 60_000);
    const left = done > 20 && done < all ? `, about ${minutes} min left` : '';
    process.stderr.write(
      `${isTerminal ? '\r' : ''}${done} of ${all}, ${counted.refused} refused${left} ${isTerminal ? (done === all ? '\n' : '') : '\n'}`,
    );
  };
}
