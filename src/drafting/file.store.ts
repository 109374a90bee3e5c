import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { Enclosure } from './content.ts';

/** A file ready to be read or handed out. */
export interface FileAtHand {
  readonly name: string;
  readonly mediaType: string;
  readonly kind: string | null;
  readonly sha256: string;
  readonly size: number;
  readonly level: number;
}

/** What a person has brought in himself. */
export async function broughtFile(tx: Tx, person: string, sha256: string): Promise<FileAtHand | null> {
  const { rows } = await sql<FileAtHand>`
    select 'document' as name, media_type as "mediaType", kind, sha256, size, 0 as level
    from register.upload where person = ${person}::uuid and sha256 = ${sha256}`.execute(tx);
  return rows[0] ?? null;
}

const columns = sql`f.name, f.media_type as "mediaType", null as kind, f.sha256, f.size`;

/** A file of a record on which a draft rests; with the higher level of the two. */
export async function fileOfSource(tx: Tx, draft: string, file: string): Promise<FileAtHand | null> {
  const { rows } = await sql<FileAtHand>`
    select ${columns}, greatest(f.level, i.level) as level
    from register.file f join drafting.source s on s.draft = ${draft}::uuid join register.item i on i.id = s.record
    where f.id = ${file}::uuid and f.record in (i.id, i.contents) limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** A file that was attached to a draft. */
export async function fileOfDraft(tx: Tx, draft: string, file: string): Promise<FileAtHand | null> {
  const { rows } = await sql<FileAtHand>`
    select ${columns}, greatest(f.level, d.level) as level from drafting.draft d join register.file f on f.record = d.id
    where d.id = ${draft}::uuid and f.id = ${file}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Attaches a file in its leaving form; its text is read for search afterwards. */
export const addFile = (
  tx: Tx,
  file: { id: string; draft: string; part: 'main' | 'enclosure'; enclosure: Enclosure; by: string; at: Date },
): Promise<unknown> =>
  tx
    .insertInto('register.file')
    .values({
      id: file.id,
      record: file.draft,
      part: file.part,
      name: file.enclosure.name,
      media_type: file.enclosure.mediaType,
      sha256: file.enclosure.sha256,
      size: file.enclosure.size,
      level: file.enclosure.level,
      reading: 'waiting',
      added_by: file.by,
      added_at: file.at,
    })
    .execute();
