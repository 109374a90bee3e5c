import { sql } from 'kysely';
import { readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { canonical, type Json, sha256 } from '../../kernel/canonical.ts';
import type { Language } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { Pictured } from '../../platform/ocr/ocr.ts';
import type { PageOf } from '../../platform/ocr/recogniser.ts';
import { extractText, pageSizes } from '../../platform/pdf/inspect.ts';
import { picturedKind, recogniserOf, sourceOf } from '../../register/file-text.ts';
import { hasEnded } from '../../register/recognition.jobs.ts';
import { linesOf } from '../../register/recognition.ts';
import { documentToSettle, type PaperRow, papersOfDocument } from '../document.store.ts';
import { SomebodyWasSooner, unlessSooner } from '../unless-sooner.ts';
import { compareScan, type SetPage } from './compare.ts';
import { scanAsPdf } from './scan-pdf.ts';
import * as store from './wet.store.ts';

/**
 * Reads a signed scan for the job: each page of the scan and of the paper as it was set, both in the same way, each kept as soon as it is read; then
 * compares them. What a page holds never fails the job; a house that closes goes on with the next page when it opens again.
 */
export async function readScan(house: House, id: string): Promise<void> {
  for (;;) {
    if (hasEnded(house)) return;
    const scan = await readAsHouse(house, (tx) => store.scanToRead(tx, id));
    if (scan === null) return;
    const files = await filesOf(house, scan);
    if (files === null) return end(house, scan, { state: 'failed', problem: 'no-paper' });
    if (!(await readAsHouse(house, (tx) => store.hasPages(tx, id)))) await notePages(house, scan, files);
    const next = await readAsHouse(house, (tx) => store.nextPage(tx, id));
    if (next === null) return end(house, scan, await readingOf(house, scan, files));
    const row = await readPage(house, files[next.side][next.file]!, next.filePage, next.before);
    if (row === null) return;
    await asHouse(house, (tx) => store.writePage(tx, id, next, row, house.clock()));
  }
}

interface FileOf {
  readonly sha256: string;
  readonly kind: Pictured;
  readonly pages: number;
}
type Files = Readonly<Record<'scan' | 'paper', readonly FileOf[]>>;

/** The files of the scan as they were brought, and the letters as they were set; null where the document has none. */
async function filesOf(house: House, scan: store.ScanAtHand): Promise<Files | null> {
  const rows = await readAsHouse(house, (tx) => papersOfDocument(tx, scan.document));
  const letters = rows.filter(({ part }) => part === 'letter');
  if (letters.length === 0) return null;
  const paper = await Promise.all(letters.map((row) => letterOf(house, row)));
  return {
    paper,
    scan: scan.brought.map((file) => ({ ...file, kind: picturedKind(file.kind as Pictured) ?? 'pdf' })),
  };
}

async function letterOf(house: House, row: PaperRow): Promise<FileOf> {
  const sizes = await pageSizes(await house.files.readVerified(row.sha256));
  return { sha256: row.sha256, kind: 'pdf', pages: sizes.done ? sizes.value.length : 1 };
}

const notePages = (house: House, scan: store.ScanAtHand, files: Files): Promise<void> => {
  const pagesOf = (side: 'scan' | 'paper'): store.PageToRead[] =>
    files[side]
      .flatMap(({ pages }, file) => Array.from({ length: pages }, (_, at) => ({ side, file, filePage: at + 1 })))
      .map((page, at) => ({ ...page, page: at + 1 }));
  return asHouse(house, (tx) => store.awaitPages(tx, scan.id, [...pagesOf('scan'), ...pagesOf('paper')]));
};

const pageAt = async (house: House, file: FileOf, page: number): Promise<PageOf> => ({
  source: await sourceOf(house.files, file.sha256),
  kind: file.kind,
  page,
});

/** One page as it is read, with the codes on it; null where the house closes meanwhile. */
async function readPage(
  house: House,
  file: FileOf,
  page: number,
  expected: Language | null,
): Promise<store.PageRow | null> {
  const at = await pageAt(house, file, page);
  const recogniser = recogniserOf(house);
  const read = await recogniser.readPage(at, expected);
  const look = await recogniser.lookAt(at);
  if (hasEnded(house)) return null;
  const codes = look.done ? look.value.codes : [];
  if (!read.done)
    return { turned: 0, width: null, height: null, language: null, lines: [], codes, problem: read.refusal };
  const { turned, width, height, language } = read.value;
  return { turned, width, height, language, lines: linesOf(read.value), codes, problem: null };
}

/** What came of it when all pages have been read. */
async function readingOf(house: House, scan: store.ScanAtHand, files: Files): Promise<store.ScanRead> {
  const document = await readAsHouse(house, (tx) => documentToSettle(tx, scan.document));
  const pages = await readAsHouse(house, (tx) => store.pagesRead(tx, scan.id));
  const [scanned, paper] = [pages.filter(({ side }) => side === 'scan'), pages.filter(({ side }) => side === 'paper')];
  if (document === null) return { state: 'failed', problem: 'no-paper' };
  if (pages.some(({ problem, width }) => problem !== null || width === null))
    return { state: 'failed', problem: 'page-unread' };
  const upright = await Promise.all(
    scanned.map(async ({ file, filePage, turned, width, height }) => ({
      at: await pageAt(house, files.scan[file]!, filePage),
      turned,
      width: width!,
      height: height!,
    })),
  );
  const made = await scanAsPdf(recogniserOf(house), upright);
  if (!made.done) return { state: 'failed', problem: made.refusal };
  const texts = await Promise.all(files.paper.map((file) => textsOf(house, file)));
  const set = paper.map((read): SetPage => ({ read, text: texts[read.file]?.[read.filePage - 1] ?? '' }));
  const comparison = compareScan(set, scanned, document.code);
  const { sha256: hash } = await house.files.put(made.value);
  return {
    state: 'read',
    sha256: hash,
    size: made.value.length,
    pages: scanned.length,
    comparison,
    comparisonHash: sha256(canonical(comparison as unknown as Json)),
  };
}

async function textsOf(house: House, file: FileOf): Promise<readonly string[]> {
  const text = await extractText(await house.files.readVerified(file.sha256));
  return text.done ? text.value.pages : [];
}

/** Notes what became of a scan, unless somebody was sooner; a scan that cannot be compared makes room for another. */
async function end(house: House, scan: store.ScanAtHand, read: store.ScanRead): Promise<void> {
  if (hasEnded(house)) return;
  await unlessSooner(house, 'document.compare-scan', async ({ tx, about }) => {
    if (!(await store.writeRead(tx, scan.id, read))) throw new SomebodyWasSooner();
    about('document', scan.document, {
      scan: scan.id,
      ...(read.state === 'failed'
        ? { problem: read.problem }
        : { sha256: read.sha256, comparison: read.comparisonHash, differences: read.comparison.differences.length }),
    });
  });
}

/** Begins anew with the scans whose reading a stop of the house cut off. */
export async function resumeScans(house: House): Promise<void> {
  const left = await readAsHouse(house, (tx) => store.scansLeft(tx));
  if (left.length === 0) return;
  await house.db.transaction().execute(async (tx) => {
    for (const id of left) await house.jobs.send(tx, 'read-scan', { id });
  });
}

/** A change of what is worked out and is no record itself: it needs no entry. */
const asHouse = <T>(house: House, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.transaction().execute(async (tx) => {
    await sql`select access.enter_house(null)`.execute(tx);
    return work(tx);
  });
