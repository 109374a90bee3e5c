import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { MemorandaFilter, MemorandumRow } from './memoranda.ts';

const named = (table: string, id: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select jsonb_build_object('id', n.id, 'name', n.name) from ${sql.table(table)} n where n.id = ${id})`;
const ofKind = (kind: string): RawBuilder<unknown> =>
  sql`case when k.principal like ${`${kind}:%`} then substr(k.principal, ${kind.length + 2})::uuid end`;
const notedBy = (principal: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`exists (select from memoranda.acknowledgement k where k.document = d.id and k.principal = ${principal})`;

/** Which of the memoranda that an access row `a` names are wanted. */
function conditions(filter: MemorandaFilter): RawBuilder<unknown> {
  if (filter.way === 'sent') return sql`a.principal = 'unit:' || d.unit`;
  const addressed = sql`a.principal = any (memoranda.addressed(d.id))`;
  return filter.waiting
    ? sql`d.state = 'dispatched' and not ${notedBy(sql`a.principal`)} and ${addressed}`
    : sql`${addressed}`;
}

/** The newest memoranda addressed to some principals of the session, or written by its units, before a given one. */
export async function newestMemoranda(
  tx: Tx,
  filter: MemorandaFilter,
  principals: readonly string[],
  before: string | null,
  most: number,
): Promise<MemorandumRow[]> {
  const { rows } = await sql<MemorandumRow>`
    with mine as materialized (
      select distinct x.record from unnest(${principals}::text[]) p cross join lateral (
        select a.record from access.access a join dispatch.document d on d.id = a.record
        where a.principal = p and a.level <= access.level() and d.road = 'memorandum' and (${before}::uuid is null or a.record < ${before}::uuid)
          and ${conditions(filter)}
        order by a.record desc limit ${most}) x
      order by x.record desc limit ${most})
    select d.id, d.number_text as number, d.kind, d.subject, d.language, d.level, d.state, d.dated, d.dated_hijri as "datedHijri",
      ${named('directory.unit', sql`d.unit`)} as from, ${named('directory.person', sql`d.signed_by`)} as "signedBy",
      d.state = 'dispatched' and exists (select from unnest(memoranda.addressed(d.id)) o(p) where not ${notedBy(sql`o.p`)}) as waiting,
      coalesce((select jsonb_agg(jsonb_build_object('unit', ${named('directory.unit', ofKind('unit'))}, 'person', ${named('directory.person', ofKind('person'))},
        'by', ${named('directory.person', sql`k.acknowledged_by`)},
        'at', to_char(k.acknowledged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by k.acknowledged_at, k.principal desc)
        from memoranda.acknowledgement k where k.document = d.id), '[]') as acknowledgements
    from mine join dispatch.document d on d.id = mine.record order by d.id desc`.execute(tx);
  return rows;
}

/** For whom of the session's principals a memorandum was addressed; null where the session may not read such a memorandum. */
export async function addressedTo(tx: Tx, document: string): Promise<string[] | null> {
  const { rows } = await sql<{ addressed: string[] }>`
    select memoranda.addressed(d.id) as addressed from dispatch.document d where d.id = ${document}::uuid and d.road = 'memorandum'`.execute(
    tx,
  );
  return rows[0]?.addressed ?? null;
}

/** Takes note for some addressees; those for whom it was noted already are left out. Answers for whom it is noted now. */
export async function addAcknowledgements(
  tx: Tx,
  document: string,
  principals: readonly string[],
  by: string,
  at: Date,
): Promise<string[]> {
  const { rows } = await sql<{ principal: string }>`
    insert into memoranda.acknowledgement (document, principal, acknowledged_by, acknowledged_at)
    select ${document}::uuid, p, ${by}::uuid, ${at}::timestamptz from unnest(${principals}::text[]) p
    on conflict (document, principal) do nothing returning principal`.execute(tx);
  return rows.map((row) => row.principal);
}
