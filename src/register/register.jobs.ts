import { setImmediate } from 'node:timers/promises';
import { actAsHouse, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { addDays, dayIn } from '../kernel/calendar.ts';
import { recognise } from '../platform/files/recognise.ts';
import type { FileStore, FolderStore } from '../platform/files/store.ts';
import { readerOf } from './file.commands.ts';
import { forgetUploads, noteReading, type Unread, unreadFiles, writeFileWords } from './file.store.ts';
import { formsOf, mostBytes } from './search.ts';

/** Takes the jobs of the registers: the text of each file is read after its record, so that search looks into it. */
export async function registerJobs(house: House): Promise<void> {
  await house.jobs.work('read-file', ({ id }) => readRecord(house, id));
}

/** Who brought what is remembered this long; what was to be attached has been. */
const keepUploadsDays = 30;

/** Forgets the uploads that were never attached to anything: from time to time, since a house may stay open for months. */
export const sweepUploads = (house: Pick<House, 'db' | 'zone' | 'clock'>): Promise<void> =>
  forgetUploads(house.db, addDays(dayIn(house.zone, house.clock()), -keepUploadsDays));

/** Reads the waiting files of a record, one by one; what a file holds never fails the job. */
export async function readRecord(house: House, record: string): Promise<void> {
  const files = await readAsHouse(house, (tx) => unreadFiles(tx, record));
  for (const file of files) await readOne(house, record, file);
}

type Read =
  | { readonly reading: 'read'; readonly text: string; readonly pages: number | null; readonly problem: 'cut' | null }
  | { readonly reading: 'no-text'; readonly pages: number | null; readonly problem: string }
  | { readonly reading: 'failed'; readonly pages: null; readonly problem: string };

async function readOne(house: House, record: string, file: Unread): Promise<void> {
  const read = await textOf(house, file);
  const words = read.reading === 'read' ? await formsOfText(read.text) : [];
  await actAsHouse(house, 'file.note-reading', async ({ tx, about }) => {
    await noteReading(tx, file.id, read.reading, read.problem, read.pages);
    if (read.reading === 'read') await writeFileWords(tx, record, file, words);
    about('file', record, { file: file.id, reading: read.reading, problem: read.problem });
  });
}

async function textOf(house: House, file: Unread): Promise<Read> {
  if (!(await house.files.has(file.sha256))) return { reading: 'failed', pages: null, problem: 'content-missing' };
  const source = await sourceOf(house.files, file.sha256);
  const recognised = await recognise(source, file.name);
  if (!recognised.done) return { reading: 'failed', pages: null, problem: recognised.refusal };
  const outcome = await readerOf(house).readFile(source, recognised.value.kind);
  if (!outcome.done) return { reading: 'failed', pages: null, problem: outcome.refusal };
  const { state, text, pages, cut } = outcome.value;
  if (state !== 'read' || text.trim() === '')
    return { reading: 'no-text', pages, problem: state === 'read' ? 'no-text-layer' : state };
  return { reading: 'read', text, pages, problem: cut ? 'cut' : null };
}

/** A path where the store has one, so that a large file is never held in memory. */
const sourceOf = async (files: FileStore, sha256: string): Promise<string | Uint8Array> =>
  'path' in files ? (files as FolderStore).path(sha256) : files.read(sha256);

const sliceCharacters = 40_000;

/** The forms of a long text, taken in slices so that the house answers others meanwhile. */
async function formsOfText(text: string): Promise<string[]> {
  const forms = new Set<string>();
  let bytes = 0;
  for (let from = 0; from < text.length && bytes < mostBytes; ) {
    const end = from + sliceCharacters;
    const space = end < text.length ? text.lastIndexOf(' ', end) : text.length;
    const to = space > from ? space : Math.min(end, text.length);
    for (const form of formsOf({ words: [text.slice(from, to)] })) {
      if (!forms.has(form)) bytes += Buffer.byteLength(form);
      forms.add(form);
    }
    from = to;
    await setImmediate();
  }
  return [...forms];
}
