import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { CustodyView, ItemRow, ItemState, ItemView } from './register.ts';

const iso = (column: RawBuilder<unknown>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const known = (table: string, id: RawBuilder<unknown>) =>
  sql`(select jsonb_build_object('id', k.id, 'name', k.name) from ${sql.table(table)} k where k.id = ${id})`;

/** An item as a list shows it; its importance is the Cabinet's own view. `i` is register.item. */
export const rowColumns = sql`i.id, i.register, i.number_text as number, i.state, i.received_on as "receivedOn",
  ${iso(sql`i.registered_at`)} as "registeredAt",
  jsonb_build_object('id', i.sender, 'name', (select s.name from directory.correspondent s where s.id = i.sender), 'written', i.sender_written) as sender,
  i.their_reference as "theirReference",
  case when i.their_date is not null then jsonb_build_object('day', i.their_date, 'written', i.their_date_written, 'calendar', i.their_date_calendar) end as "theirDate",
  i.subject, i.kind, i.language, i.channel, i.level, i.sealed, i.urgency, i.asks_answer as "asksAnswer",
  case when access.has('cabinet') or access.has('sg') then i.importance end as importance, i.edition`;

const fileJson = sql`jsonb_build_object('id', f.id, 'part', f.part, 'name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256, 'size', f.size,
  'pages', f.pages, 'level', f.level, 'reading', f.reading, 'readingProblem', f.reading_problem)`;
export const filesOfRecord = (record: RawBuilder<unknown>) =>
  sql`coalesce((select jsonb_agg(${fileJson} order by f.place, f.id) from register.file f where f.record = ${record}), '[]')`;

/** One item with everything that this session may see of it; null where there is none for it. */
export async function itemById(tx: Tx, id: string): Promise<ItemView | null> {
  const { rows } = await sql<ItemView>`
    select ${rowColumns}, r.name as "registerName", ${known('directory.person', sql`i.registered_by`)} as "registeredBy",
      i.late_reason as "lateReason", i.imported,
      case when access.may_read(i.reply_to) then i.reply_to end as "replyTo", i.reply_to_written as "replyToWritten",
      ${known('directory.unit', sql`i.handed_in_by`)} as "handedInBy", i.handed_in_how as "handedInHow", i.marking,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name)) from directory.person o where o.id = any (i.openers)), '[]') as openers,
      i.pages, i.enclosures, i.file_plan as "filePlan",
      case when access.has('cabinet') or access.has('sg') then i.importance_reason end as "importanceReason",
      i.closed_how as "closedHow", i.closed_reason as "closedReason", case when access.may_read(i.closed_by) then i.closed_by end as "closedBy",
      ${iso(sql`i.closed_at`)} as "closedAt", i.void_reason as "voidReason", ${filesOfRecord(sql`i.id`)} as files,
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'receivedOn', x.received_on, 'channel', x.channel, 'note', x.note,
        'recordedBy', ${known('directory.person', sql`x.recorded_by`)}, 'recordedAt', ${iso(sql`x.recorded_at`)}) order by x.received_on, x.id)
        from register.receipt x where x.item = i.id), '[]') as receipts,
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'place', x.place, 'heldBy', ${known('directory.unit', sql`x.held_by_unit`)}, 'signedBy', x.signed_by,
        'at', ${iso(sql`x.at`)}, 'recordedBy', ${known('directory.person', sql`x.recorded_by`)}) order by x.at, x.id)
        from register.custody x where x.item = i.id), '[]') as custody,
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'field', x.field, 'was', x.was, 'became', x.became, 'reason', x.reason,
        'by', ${known('directory.person', sql`x.corrected_by`)}, 'at', ${iso(sql`x.at`)}) order by x.at, x.id)
        from register.correction x where x.item = i.id), '[]') as corrections,
      (select jsonb_build_object('id', c.id, 'subject', c.subject, 'note', c.note, 'openedBy', ${known('directory.person', sql`c.opened_by`)},
        'openedAt', ${iso(sql`c.opened_at`)}, 'files', ${filesOfRecord(sql`c.id`)}) from register.contents c where c.id = i.contents) as contents
    from register.item i join register.register r on r.id = i.register
    where i.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** What a list of items is narrowed to. */
export interface ItemFilter {
  readonly register?: string;
  readonly state?: ItemState;
  readonly sender?: string;
  readonly receivedFrom?: string;
  readonly receivedTo?: string;
  readonly kind?: string;
  /** Registered and not yet directed. */
  readonly undirected?: boolean;
  /** Neither closed nor void. */
  readonly open?: boolean;
}

const given = (filter: ItemFilter): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== false)),
  );

/** The newest items that this session may read and a filter keeps, before a given one. */
export async function newestItems(tx: Tx, filter: ItemFilter, before: string | null, most: number): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select ${rowColumns} from register.newest(${given(filter)}::jsonb, ${before}::uuid, ${most}) n(id) join register.item i on i.id = n.id
    order by i.id desc`.execute(tx);
  return rows;
}

/** How many items of a tray there are, counted as far as `most`. */
export async function countItems(tx: Tx, filter: ItemFilter, most: number): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select register.count_items(${given(filter)}::jsonb, ${most}) as count`.execute(tx);
  return rows[0]!.count;
}

/** A line of the register of a day. */
export interface BookLine extends ItemRow {
  readonly pages: number | null;
  readonly voidReason: string | null;
  readonly whereIs: string | null;
}

/** What was registered in a book on a day, in the order of its numbers, as far as this session may read it. */
export async function linesOfDay(tx: Tx, register: string, from: Date, to: Date): Promise<BookLine[]> {
  const { rows } = await sql<BookLine>`
    select ${rowColumns}, i.pages, i.void_reason as "voidReason",
      (select c.place from register.custody c where c.item = i.id order by c.at desc limit 1) as "whereIs"
    from register.item i
    where i.register = ${register}::uuid and i.registered_at >= ${from} and i.registered_at < ${to}
    order by i.year, i.number limit 5000`.execute(tx);
  return rows;
}

/** The paper originals that changed hands in a time: the delivery book. */
export async function deliveries(
  tx: Tx,
  register: string,
  from: Date,
  to: Date,
): Promise<
  (CustodyView & {
    readonly number: string;
    readonly subject: string;
    readonly sealed: boolean;
    readonly pages: number | null;
  })[]
> {
  const { rows } = await sql<CustodyView & { number: string; subject: string; sealed: boolean; pages: number | null }>`
    select i.number_text as number, i.subject, i.sealed, i.pages, x.id, x.place, ${known('directory.unit', sql`x.held_by_unit`)} as "heldBy",
      x.signed_by as "signedBy", ${iso(sql`x.at`)} as at, ${known('directory.person', sql`x.recorded_by`)} as "recordedBy"
    from register.custody x join register.item i on i.id = x.item
    where i.register = ${register}::uuid and x.at >= ${from} and x.at < ${to} order by x.at, x.id limit 5000`.execute(
    tx,
  );
  return rows;
}

/** The rows of some items, as far as this session may read them. */
export async function itemRows(tx: Tx, ids: readonly string[]): Promise<ItemRow[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<ItemRow>`select ${rowColumns} from register.item i where i.id = any (${ids}::uuid[])`.execute(tx);
  return rows;
}
