import { sql } from 'kysely';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';

/** The post by which each of some persons is known on a day: substantive before acting, the head of a unit first. */
export async function mainPosts(
  tx: Tx,
  persons: readonly string[],
  day: string,
): Promise<Map<string, { id: string; name: Text }>> {
  if (persons.length === 0) return new Map();
  const { rows } = await sql<{ person: string; id: string; name: Text }>`
    select distinct on (h.person) h.person, q.id, q.name from directory.holding h join directory.post q on q.id = h.post
    where h.person = any (${persons}::uuid[]) and (h.confirmed_by is not null or h.first) and h.from_day <= ${day}::date
      and (h.to_day is null or h.to_day >= ${day}::date) and (h.revoked_on is null or h.revoked_on > ${day}::date)
    order by h.person, h.manner = 'substantive' desc, q.head desc, q.slug`.execute(tx);
  return new Map(rows.map(({ person, id, name }) => [person, { id, name }]));
}

/** Those of some persons who may not read what a draft rests on; they could not read it either, and so cannot sign it. */
export async function withoutSources(
  tx: Tx,
  draft: string,
  persons: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  if (persons.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select drafting.persons_without_source(${draft}::uuid, ${persons}::uuid[], ${day}::date) as id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
