import { sql } from 'kysely';
import type { Profile } from '../directory/profile.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent } from './content.ts';
import type { ContentFacts } from './content-check.ts';
import { insideClass } from './manifest-resolve.ts';

/**
 * What a content names, as far as it is there: the class of each addressee, and which of its files the writer may attach. A file is
 * reached by who brought it in, through a record that he may read, or as an enclosure of an earlier version; never by its hash alone.
 */
export async function contentFacts(
  tx: Tx,
  content: DraftContent,
  person: string,
  draft: string,
  profile: Profile,
): Promise<ContentFacts> {
  const ids = (key: 'correspondent' | 'unit' | 'person') => content.addressees.flatMap((one) => one[key] ?? []);
  const hashes = [...content.enclosures, ...(content.uploaded ? [content.uploaded] : [])].map((file) => file.sha256);
  const named = await sql<{ id: string; class: string | null; name: string }>`
    select id, class, name ->> 'en' as name from directory.correspondent where id = any (${ids('correspondent')}::uuid[])
    union all select id, null, name ->> 'en' from directory.unit where id = any (${ids('unit')}::uuid[])
    union all select id, null, name ->> 'en' from directory.person where id = any (${ids('person')}::uuid[])`.execute(
    tx,
  );
  const files = await sql<{ sha256: string }>`
    select sha256 from register.upload where person = ${person}::uuid and sha256 = any (${hashes}::text[])
    union select sha256 from register.file where sha256 = any (${hashes}::text[])
    union select f ->> 'sha256' from drafting.version v
      cross join jsonb_array_elements((v.content -> 'enclosures') || jsonb_build_array(v.content -> 'uploaded')) f
      where v.draft = ${draft}::uuid and f ->> 'sha256' = any (${hashes}::text[])`.execute(tx);
  const inside = insideClass(profile);
  return {
    classes: new Map(named.rows.map((row) => [row.id, { class: row.class ?? inside, name: row.name }])),
    files: new Set(files.rows.map((row) => row.sha256)),
  };
}

/** The name of a person of the house, for a colleague who is told who stands in his way. */
export async function nameOfPerson(tx: Tx, id: string): Promise<string> {
  const { rows } = await sql<{
    name: string;
  }>`select name ->> 'en' as name from directory.person where id = ${id}::uuid`.execute(tx);
  return rows[0]?.name ?? '';
}
