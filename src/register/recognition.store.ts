import { sql } from 'kysely';
import type { Level } from '../access/actor.ts';
import type { Language } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Turn } from '../platform/ocr/ocr.ts';
import type { PageLine, PageView, ReadingOfFile } from './recognition.ts';

/** A file whose pages are being recognised, as the job needs it. */
export interface Scanned {
  readonly id: string;
  readonly record: string;
  readonly name: string;
  readonly sha256: string;
  readonly level: Level;
  /** The language of its item, which is tried first. */
  readonly language: string | null;
}

/** The file, while it still waits to be recognised: whoever stopped the reading is heeded. */
export async function scannedFile(tx: Tx, file: string): Promise<Scanned | null> {
  const { rows } = await sql<Scanned>`
    select f.id, f.record, f.name, f.sha256, f.level, i.language from register.file f
    left join register.item i on f.record in (i.id, i.contents)
    where f.id = ${file}::uuid and f.reading = 'recognising'`.execute(tx);
  return rows[0] ?? null;
}

/** Whether a record is an envelope that is registered unopened: nothing that hangs on it is read by a machine. */
export async function isUnopened(tx: Tx, record: string): Promise<boolean> {
  const { rows } = await sql`select from register.item i where i.id = ${record}::uuid and i.sealed`.execute(tx);
  return rows.length > 0;
}

/** The next page of a file to be looked at, and the language of the page before it; null where all have been. */
export async function nextPage(tx: Tx, file: string): Promise<{ page: number; before: Language | null } | null> {
  const { rows } = await sql<{ page: number; before: Language | null }>`
    select p.page, (select b.language from register.page b where b.file = p.file and b.page < p.page and b.language is not null
      order by b.page desc limit 1) as before
    from register.page p where p.file = ${file}::uuid and p.recognised_at is null order by p.page limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The words of the pages that were recognised, and what became of those that were not. */
export async function recognisedPages(
  tx: Tx,
  file: string,
): Promise<{ page: number; text: string; problem: string | null }[]> {
  const { rows } = await sql<{ page: number; text: string; problem: string | null }>`
    select page, body as text, problem from register.page
    where file = ${file}::uuid and recognised_at is not null order by page`.execute(tx);
  return rows;
}

/** One recognised page with its words, if this session may read its file. */
export async function pageOf(tx: Tx, file: string, page: number): Promise<PageView | null> {
  const { rows } = await sql<PageView>`
    select page, turned, width, height, language, confidence, lines, problem from register.page
    where file = ${file}::uuid and page = ${page}::integer and recognised_at is not null`.execute(tx);
  return rows[0] ?? null;
}

/** How far a file of an item has been read, if this session may see both. */
export async function readingOf(tx: Tx, item: string, file: string): Promise<Omit<ReadingOfFile, 'mayDirect'> | null> {
  const { rows } = await sql<Omit<ReadingOfFile, 'mayDirect'>>`
    select f.reading as state, f.reading_problem as problem, f.pages, f.signatures,
      case when f.reading = 'recognising' then
        (select min(p.page) from register.page p where p.file = f.id and p.recognised_at is null) end as page,
      coalesce((select array_agg(p.page order by p.page) from register.page p where p.file = f.id and p.recognised_at is not null), '{}') as recognised
    from register.item i join register.file f on f.record in (i.id, i.contents)
    where i.id = ${item}::uuid and f.id = ${file}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** The record of a file of an item (the item, or the contents of its envelope), if this session may see both. */
export async function recordOfFile(tx: Tx, item: string, file: string): Promise<string | null> {
  const { rows } = await sql<{ record: string }>`
    select f.record from register.item i join register.file f on f.record in (i.id, i.contents)
    where i.id = ${item}::uuid and f.id = ${file}::uuid`.execute(tx);
  return rows[0]?.record ?? null;
}

/** The files whose reading was begun before the house last stopped: those being recognised, and the records of those waiting. */
export async function halfRead(tx: Tx): Promise<{ files: string[]; records: string[] }> {
  const { rows } = await sql<{ files: string[]; records: string[] }>`
    select array(select f.id from register.file f where f.reading = 'recognising' order by f.id limit 1000) as files,
      array(select distinct f.record from register.file f where f.reading = 'waiting' limit 1000) as records`.execute(
    tx,
  );
  return rows[0]!;
}

/** Notes which pages of a file are to be looked at; those that have been stay as they are. How many are left. */
export async function awaitPages(tx: Tx, file: string, pages: readonly number[]): Promise<number> {
  await sql`
    insert into register.page (file, page) select ${file}::uuid, p from unnest(${pages}::integer[]) p
    on conflict (file, page) do nothing`.execute(tx);
  const { rows } = await sql<{ left: number }>`
    select count(*)::integer as left from register.page where file = ${file}::uuid and recognised_at is null`.execute(
    tx,
  );
  return rows[0]!.left;
}

/** What a page turned out to hold. */
export interface PageRow {
  readonly width: number | null;
  readonly height: number | null;
  readonly turned: Turn;
  readonly language: Language | null;
  readonly confidence: number | null;
  readonly text: string;
  readonly lines: readonly PageLine[];
  readonly problem: string | null;
}

/** Writes a page, unless its reading was stopped or began anew meanwhile. */
export async function writePage(tx: Tx, file: string, page: number, row: PageRow, at: Date): Promise<void> {
  await sql`
    update register.page p set recognised_at = ${at}, width = ${row.width}, height = ${row.height}, turned = ${row.turned}::smallint,
      language = ${row.language}, confidence = ${row.confidence}::real, body = ${row.text}, lines = ${JSON.stringify(row.lines)}::jsonb,
      problem = ${row.problem}
    from register.file f where f.id = p.file and f.reading = 'recognising'
      and p.file = ${file}::uuid and p.page = ${page}::integer and p.recognised_at is null`.execute(tx);
}

/** Stops the reading of a file; false where it is not being read. What was read of it already stays beside it. */
export async function stopReading(tx: Tx, file: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update register.file set reading = 'no-text', reading_problem = 'stopped'
    where id = ${file}::uuid and reading in ('waiting', 'recognising')`.execute(tx);
  return numAffectedRows === 1n;
}

/** Lets a file wait to be read from its first page; false where that is happening. */
export async function beginAgain(tx: Tx, file: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update register.file set reading = 'waiting', reading_problem = null
    where id = ${file}::uuid and reading in ('read', 'no-text', 'failed')`.execute(tx);
  if (numAffectedRows !== 1n) return false;
  await sql`delete from register.page where file = ${file}::uuid`.execute(tx);
  return true;
}
