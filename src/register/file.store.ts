import { sql } from 'kysely';
import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { FileId, PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';

/** Remembers that a person has brought a file in. Nothing of its name or content is kept here. */
export async function keepUpload(
  tx: Tx,
  person: PersonId,
  file: {
    readonly sha256: string;
    readonly size: number;
    readonly media: string;
    readonly kind: string;
    readonly pages: number | null;
  },
  at: Date,
): Promise<void> {
  await sql`
    insert into register.upload (person, sha256, size, media_type, kind, pages, at)
    values (${person}::uuid, ${file.sha256}, ${file.size}, ${file.media}, ${file.kind}, ${file.pages}, ${at})
    on conflict (person, sha256) do update set at = excluded.at`.execute(tx);
}

/** An item that this session may see and whose main file has this content: what a registration would be told; null where there is none. */
export async function itemOfFile(
  tx: Tx,
  sha256: string,
): Promise<{ readonly id: string; readonly number: string } | null> {
  const { rows } = await sql<{ id: string; number: string }>`
    select i.id, i.number_text as number from register.file f join register.item i on i.id = f.record
    where f.sha256 = ${sha256} and f.part = 'main' and i.state <> 'void' order by i.id limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Forgets who brought what before a day: what was to be attached has been. */
export async function forgetUploads(tx: Tx, before: CivilDay): Promise<void> {
  await sql`delete from register.upload where at < ${before}::date`.execute(tx);
}

/** A file ready to be handed out. */
export interface FileAtHand {
  readonly id: FileId;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  /** The higher of the file's level and its item's. */
  readonly level: Level;
}

/** A file of an item or of its envelope's contents, if this session may see both. */
export async function fileOfItem(tx: Tx, item: string, file: string): Promise<FileAtHand | null> {
  const { rows } = await sql<FileAtHand>`
    select f.id, f.name, f.media_type as "mediaType", f.sha256, f.size, greatest(f.level, i.level) as level
    from register.item i join register.file f on f.record in (i.id, i.contents)
    where i.id = ${item}::uuid and f.id = ${file}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Whether the ledger says already that a person began to read a file. */
export async function wasBegun(tx: Tx, person: string, item: string, file: string): Promise<boolean> {
  const { rows } = await sql`
    select from ledger.entry e where e.record = ${item}::uuid and e.act = 'file.read' and e.actor = ${person}::uuid
      and e.detail ->> 'file' = ${file} limit 1`.execute(tx);
  return rows.length > 0;
}

/** A file whose text is still to be read. */
export interface Unread {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly level: Level;
}

export async function unreadFiles(tx: Tx, record: string): Promise<Unread[]> {
  const { rows } = await sql<Unread>`
    select id, name, sha256, level from register.file where record = ${record}::uuid and reading = 'waiting' order by place, id`.execute(
    tx,
  );
  return rows;
}

/** What became of reading a file. */
export interface FileRead {
  readonly reading: 'recognising' | 'read' | 'no-text' | 'failed';
  readonly problem: string | null;
  readonly pages: number | null;
  readonly signatures?: number;
}

/** Notes what became of reading a file, unless it was stopped meanwhile. */
export async function noteReading(tx: Tx, file: string, read: FileRead): Promise<void> {
  await sql`
    update register.file set reading = ${read.reading}, reading_problem = ${read.problem}, pages = coalesce(pages, ${read.pages}::integer),
      signatures = coalesce(${read.signatures ?? null}::smallint, signatures)
    where id = ${file}::uuid and reading in ('waiting', 'recognising')`.execute(tx);
}

/** Writes the words of a file, with those of its record beside them, so that a query may take some from each. */
export async function writeFileWords(tx: Tx, record: string, file: Unread, words: readonly string[]): Promise<void> {
  await sql`
    insert into register.file_words (file, record, level, words)
    values (${file.id}::uuid, ${record}::uuid, ${file.level}::smallint,
      register.words(${words}::text[]) || coalesce((select s.words from register.search s where s.record = ${record}::uuid), ''::tsvector))
    on conflict (file) do update set level = excluded.level, words = excluded.words`.execute(tx);
}
