import { actAsHouse, readAsHouse, unrecordedAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { Language } from '../kernel/text.ts';
import { recognise } from '../platform/files/recognise.ts';
import { mostPagesRecognised, textOfLines } from '../platform/ocr/ocr.ts';
import type { PageOf } from '../platform/ocr/recogniser.ts';
import { noteReading } from './file.store.ts';
import {
  closeRecogniser,
  picturedKind,
  type ReadText,
  recogniserOf,
  sourceOf,
  textOfContent,
  wholeText,
} from './file-text.ts';
import { keepText } from './keep-text.ts';
import {
  awaitPages,
  nextPage,
  type PageRow,
  recognisedPages,
  type Scanned,
  scannedFile,
  writePage,
} from './recognition.store.ts';
import { linesOf } from './recognition.ts';

/** After so long another file has its turn, so that one letter never waits behind a book. */
const turnMs = 60_000;

type Pictured = Extract<ReadText, { readonly reading: 'pictured' }>;
type Known = Pick<Scanned, 'id' | 'name' | 'sha256' | 'level'>;

/** Has the pages of a file recognised that are pictures only. Those that have been once are not looked at again. */
export async function recogniseLater(house: House, record: string, file: Known, found: Pictured): Promise<void> {
  const left = await unrecordedAsHouse(house, (tx) =>
    awaitPages(tx, file.id, found.poor.slice(0, mostPagesRecognised)),
  );
  if (left === 0) return finish(house, record, file, found);
  await actAsHouse(house, 'file.note-reading', async ({ tx, about }) => {
    const { pages, signatures = 0 } = found;
    await noteReading(tx, file.id, { reading: 'recognising', problem: null, pages, signatures });
    await house.jobs.send(tx, 'recognise-file', { id: file.id });
    about('file', record, { file: file.id, reading: 'recognising', problem: null });
  });
}

/** Recognises the pages of a file that wait for it, each kept as soon as it is read; what a page holds never fails the job. */
export async function recogniseFile(house: House, id: string): Promise<void> {
  const until = Date.now() + turnMs;
  for (;;) {
    if (ended.has(house)) return;
    const file = await readAsHouse(house, (tx) => scannedFile(tx, id));
    if (file === null) return;
    const next = await readAsHouse(house, (tx) => nextPage(tx, id));
    if (next === null) return finish(house, file.record, file, await textOfContent(house, file));
    if (Date.now() > until) return unrecordedAsHouse(house, (tx) => house.jobs.send(tx, 'recognise-file', { id }));
    const row = await readOne(house, file, next.page, next.before ?? spoken(file.language));
    if (row === null) continue;
    await unrecordedAsHouse(house, (tx) => writePage(tx, id, next.page, row, house.clock()));
  }
}

const spoken = (language: string | null): Language | null =>
  language === 'ar' || language === 'en' || language === 'fr' ? language : null;

const unread: PageRow = {
  width: null,
  height: null,
  turned: 0,
  language: null,
  confidence: null,
  text: '',
  lines: [],
  problem: null,
};

/** One page; null where its reading was stopped. */
async function readOne(house: House, file: Scanned, page: number, expected: Language | null): Promise<PageRow | null> {
  const at = await pageAt(house, file, page);
  if (typeof at === 'string') return { ...unread, problem: at };
  const stop = stopSignal(house, file.id);
  try {
    const outcome = await recogniserOf(house).readPage(at, expected, { signal: stop.signal });
    if (stop.signal.aborted || ended.has(house)) return null;
    if (!outcome.done) return { ...unread, problem: outcome.refusal };
    const { width, height, turned, language, confidence } = outcome.value;
    const lines = linesOf(outcome.value);
    return { width, height, turned, language, confidence, text: textOfLines(lines), lines, problem: null };
  } finally {
    underWay.get(house)?.delete(file.id);
  }
}

/** Where the page of a file is found, or why it is not. */
export async function pageAt(
  house: House,
  file: { readonly sha256: string; readonly name: string },
  page: number,
): Promise<PageOf | string> {
  if (!(await house.files.has(file.sha256))) return 'content-missing';
  const source = await sourceOf(house.files, file.sha256);
  const recognised = await recognise(source, file.name);
  if (!recognised.done) return recognised.refusal;
  const kind = picturedKind(recognised.value.kind);
  return kind === null ? 'unreadable' : { source, kind, page };
}

const underWay = new WeakMap<House, Map<string, AbortController>>();

function stopSignal(house: House, file: string): AbortController {
  const stops = underWay.get(house) ?? new Map<string, AbortController>();
  underWay.set(house, stops);
  const stop = new AbortController();
  stops.set(file, stop);
  return stop;
}

/** Gives up the page of a file that is being read at this moment; the file must be marked as stopped before. */
export const giveUpPage = (house: House, file: string): void => underWay.get(house)?.get(file)?.abort();

const ended = new WeakSet<House>();

/** Whether the house closes, so that a page that was not read is read when it opens again. */
export const hasEnded = (house: House): boolean => ended.has(house);

/** Gives up what is being recognised, because the house closes: nobody waits for a page, which is read when the house opens again. */
export function endRecognising(house: House): void {
  ended.add(house);
  for (const stop of underWay.get(house)?.values() ?? []) stop.abort();
  closeRecogniser(house);
}

/** All pages have been looked at: their words are joined with those that the file itself holds, and can be searched. */
async function finish(house: House, record: string, file: Known, found: ReadText): Promise<void> {
  if (found.reading !== 'pictured') return keepText(house, record, file, found);
  const pages = await readAsHouse(house, (tx) => recognisedPages(tx, file.id));
  const failed = pages.filter(({ problem }) => problem !== null);
  const text = wholeText(found, pages);
  if (text.trim() === '')
    return failed.length > 0
      ? keepText(house, record, file, { reading: 'failed', pages: null, problem: failed[0]!.problem ?? 'unreadable' })
      : keepText(house, record, file, { reading: 'no-text', pages: found.pages, problem: 'nothing-written' });
  const isCut = found.poor.length > mostPagesRecognised;
  const problem = failed.length > 0 ? 'pages-unread' : isCut ? 'pages-left' : null;
  return keepText(house, record, file, { reading: 'read', text, pages: found.pages, problem });
}
