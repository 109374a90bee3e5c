import { sql } from 'kysely';
import type { Profile } from '../directory/profile.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent } from './content.ts';
import type { ContentFacts } from './content-check.ts';
import { insideClass } from './manifest-resolve.ts';

/**
 * What a content names, as far as it is there: the class of each addressee, and the files that were attached to the draft. A file is
 * reached through the draft that holds it, never by its hash alone.
 */
export async function contentFacts(
  tx: Tx,
  content: DraftContent,
  draft: string,
  profile: Profile,
): Promise<ContentFacts> {
  const ids = (key: 'correspondent' | 'unit' | 'person') => content.addressees.flatMap((one) => one[key] ?? []);
  const { rows } = await sql<{ named: { id: string; class: string | null }[]; files: ContentFacts['files'] }>`
    select
      (select coalesce(jsonb_agg(n), '[]') from (
        select id, class from directory.correspondent where id = any (${ids('correspondent')}::uuid[])
        union all select id, null from directory.unit where id = any (${ids('unit')}::uuid[])
        union all select id, null from directory.person where id = any (${ids('person')}::uuid[])) n) as named,
      (select coalesce(jsonb_agg(jsonb_build_object('sha256', f.sha256, 'part', f.part, 'level', f.level)), '[]')
        from register.file f where f.record = ${draft}::uuid) as files`.execute(tx);
  const inside = insideClass(profile);
  return { classes: new Map(rows[0]!.named.map((row) => [row.id, row.class ?? inside])), files: rows[0]!.files };
}
