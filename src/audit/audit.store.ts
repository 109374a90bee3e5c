import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { EntryView } from './audit.ts';

export interface EntryFilter {
  readonly act: string | null;
  readonly record: string | null;
  readonly actor: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The entry after which the page begins. */
  readonly before: string | null;
  readonly most: number;
}

/** Entries newest first, out of those whose record the session may read; row-level security decides which. */
export async function entries(tx: Tx, filter: EntryFilter): Promise<EntryView[]> {
  const { rows } = await sql<EntryView>`
    select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.act, p.name as actor, f.name as "actingFor",
      e.record_kind as "recordKind", e.record, coalesce(i.number_text, d.number_text) as number, e.detail, l.position
    from ledger.entry e left join directory.person p on p.id = e.actor left join directory.person f on f.id = e.acting_for
    left join register.item i on i.id = e.record left join dispatch.document d on d.id = e.record left join ledger.leaf l on l.entry = e.id
    where (${filter.act}::text is null or e.act = ${filter.act}) and (${filter.record}::uuid is null or e.record = ${filter.record}::uuid)
      and (${filter.actor}::uuid is null or e.actor = ${filter.actor}::uuid)
      and (${filter.from}::date is null or e.at >= ${filter.from}::date) and (${filter.to}::date is null or e.at < ${filter.to}::date + 1)
      and (${filter.before}::uuid is null or (e.at, e.id) < (select b.at, b.id from ledger.entry b where b.id = ${filter.before}::uuid))
    order by e.at desc, e.id desc limit ${filter.most}`.execute(tx);
  return rows;
}

/** Whether the session may read an entry. */
export const isReadable = async (tx: Tx, id: string): Promise<boolean> =>
  (await sql`select from ledger.entry where id = ${id}::uuid`.execute(tx)).rows.length > 0;

/** The newest checkpoint, as it was signed. */
export async function newestCheckpoint(tx: Tx): Promise<{ size: number; note: string } | null> {
  const { rows } = await sql<{
    size: number;
    note: string;
  }>`select size, note from ledger.checkpoint order by size desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
