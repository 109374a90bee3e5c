import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { EntryView } from './audit.ts';
import { actsTold, apart, detailsTold, type Standing } from './told.ts';

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

type Row = Omit<EntryView, 'isWhole'> & { readonly standing: Standing };

/** How the session stands to entry `e`, whose record is document `d` or stands in book `b`; row-level security has decided before that it may know of it. */
const standing = sql<Standing>`case
  when e.actor = access.person() then 'all'
  when access.has('auditor') then case when coalesce((select max(c.level) from access.concerned(array[e.record]) c), 0) <= access.level()
    then 'all' else 'withheld' end
  when e.record is null then 'all'
  when access.has('cabinet') or access.has('sg') then 'gate'
  when access.has('unit:' || coalesce(d.unit, o.unit)) then 'drafting'
  when access.has('registry:' || b.unit) then 'registry'
  else 'reader' end`;

const isTold = sql`(s.standing in ('all', 'withheld', 'gate') or ${sql.join(
  apart.map((each) => sql`s.standing = ${each} and e.act = any (${actsTold(each)}::text[])`),
  sql` or `,
)})`;

/** Entries newest first, out of those that the session may know of, each with the details that its reader is told. */
export async function entries(tx: Tx, filter: EntryFilter): Promise<EntryView[]> {
  const { rows } = await sql<Row>`
    select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.act, p.name as actor, f.name as "actingFor",
      e.record_kind as "recordKind", e.record, coalesce(i.number_text, d.number_text, (select x.number_text from dispatch.document x where x.circular = o.id and x.original = 0)) as number, e.detail, l.position, s.standing
    from ledger.entry e left join directory.person p on p.id = e.actor left join directory.person f on f.id = e.acting_for
    left join register.item i on i.id = e.record left join dispatch.document d on d.id = e.record left join ledger.leaf l on l.entry = e.id
    left join dispatch.circular o on o.id = e.record left join register.register b on b.id = coalesce(i.register, d.register, o.register) cross join lateral (select ${standing} as standing) s
    where ${isTold} and (${filter.act}::text is null or e.act = ${filter.act}) and (${filter.record}::uuid is null or e.record = ${filter.record}::uuid)
      and (${filter.actor}::uuid is null or e.actor = ${filter.actor}::uuid)
      and (${filter.from}::date is null or e.at >= ${filter.from}::date) and (${filter.to}::date is null or e.at < ${filter.to}::date + 1)
      and (${filter.before}::uuid is null or (e.at, e.id) < (select b.at, b.id from ledger.entry b where b.id = ${filter.before}::uuid))
    order by e.at desc, e.id desc limit ${filter.most}`.execute(tx);
  return rows.map(shown);
}

/** A position tells how much the house does: it is told with the whole entry, whose proof could not be checked without it. */
function shown({ standing: how, detail, position, ...entry }: Row): EntryView {
  const told = detailsTold(entry.act, { ...detail }, how);
  return { ...entry, ...told, position: told.isWhole ? position : null };
}

/** Whether the session is told of an entry, and of all of it; null where it is told of none. */
export async function toldOf(tx: Tx, id: string): Promise<{ readonly isWhole: boolean } | null> {
  const { rows } = await sql<Pick<Row, 'act' | 'detail' | 'standing'>>`
    select e.act, e.detail, s.standing from ledger.entry e left join register.item i on i.id = e.record
    left join dispatch.document d on d.id = e.record
    left join dispatch.circular o on o.id = e.record left join register.register b on b.id = coalesce(i.register, d.register, o.register)
    cross join lateral (select ${standing} as standing) s where e.id = ${id}::uuid and ${isTold}`.execute(tx);
  const [entry] = rows;
  return entry === undefined ? null : detailsTold(entry.act, { ...entry.detail }, entry.standing);
}

/** The newest checkpoint, as it was signed. */
export async function newestCheckpoint(tx: Tx): Promise<{ size: number; note: string } | null> {
  const { rows } = await sql<{
    size: number;
    note: string;
  }>`select size, note from ledger.checkpoint order by size desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
