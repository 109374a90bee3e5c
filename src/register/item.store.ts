import { sql } from 'kysely';
import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId, RegisterId, UnitId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { ItemState } from './register.ts';
import type { NewFile } from './registering.ts';
import type { Brought } from './registration-facts.ts';

/** An item as an act on it needs it: every field that may be put right, and whose book it stands in. */
export interface ItemAtWork {
  readonly id: ItemId;
  readonly register: RegisterId;
  readonly unit: UnitId;
  readonly central: boolean;
  readonly pattern: string;
  readonly yearWritten: number;
  readonly state: ItemState;
  readonly edition: number;
  readonly receivedOn: CivilDay;
  readonly registeredOn: CivilDay;
  readonly sender: string | null;
  readonly senderName: Text | null;
  readonly senderWritten: string | null;
  readonly theirReference: string | null;
  readonly theirDate: CivilDay | null;
  readonly theirDateWritten: string | null;
  readonly replyTo: string | null;
  readonly replyToWritten: string | null;
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  readonly channel: string;
  readonly level: Level;
  readonly sealed: boolean;
  readonly contents: string | null;
  readonly openers: readonly PersonId[];
  readonly urgency: string;
  readonly pages: number | null;
  readonly enclosures: readonly string[];
  readonly asksAnswer: boolean;
  readonly filePlan: string | null;
}

/** The item, if this session may read it. */
export async function itemAtWork(tx: Tx, id: string, zone: string): Promise<ItemAtWork | null> {
  const { rows } = await sql<ItemAtWork>`
    select i.id, i.register, r.unit, u.kind = 'registry' as central, r.pattern,
      extract(year from i.registered_at at time zone ${zone})::integer as "yearWritten", i.state, i.edition, i.received_on as "receivedOn",
      (i.registered_at at time zone ${zone})::date as "registeredOn", i.sender, s.name as "senderName", i.sender_written as "senderWritten",
      i.their_reference as "theirReference", i.their_date as "theirDate", i.their_date_written as "theirDateWritten", i.reply_to as "replyTo",
      i.reply_to_written as "replyToWritten", i.subject, i.kind, i.language, i.channel, i.level, i.sealed, i.contents, i.openers, i.urgency,
      i.pages, i.enclosures, i.asks_answer as "asksAnswer", i.file_plan as "filePlan"
    from register.item i join register.register r on r.id = i.register join directory.unit u on u.id = r.unit
    left join directory.correspondent s on s.id = i.sender
    where i.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** When a record was last changed, and by which act: for the second of two officers. */
export async function lastChange(tx: Tx, record: string): Promise<{ act: string; at: string; by: string } | null> {
  const { rows } = await sql<{ act: string; at: string; by: string }>`
    select e.act, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      coalesce((select concat_ws(' / ', p.name ->> 'ar', p.name ->> 'en') from directory.person p where p.id = e.actor), '—') as by
    from ledger.entry e where e.record = ${record}::uuid and e.act not like '%.read' and e.actor is not null order by e.turn desc limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** Strikes an item out; false when its edition is another by now. */
export async function voidItemRow(tx: Tx, id: ItemId, edition: number, reason: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update register.item set state = 'void', void_reason = ${reason}, edition = edition + 1
    where id = ${id}::uuid and edition = ${edition} and state = 'registered'`.execute(tx);
  return numAffectedRows === 1n;
}

/** One field put right: its column's new value, and how the trace shows it. */
export interface FieldChange {
  readonly field: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly was: string | null;
  readonly became: string | null;
}

/** Puts fields right; false when the edition is another by now. */
export async function changeItemRow(
  tx: Tx,
  id: ItemId,
  edition: number,
  changes: readonly FieldChange[],
): Promise<boolean> {
  const columns = Object.assign({}, ...changes.map((change) => change.columns)) as Record<string, never>;
  const { numUpdatedRows } = await tx
    .updateTable('register.item')
    .set({ ...columns, edition: sql<number>`edition + 1` })
    .where('id', '=', id)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The trace of a correction, a row for each field. */
export async function addCorrections(
  tx: Tx,
  rows: readonly {
    id: string;
    item: string;
    field: string;
    was: string | null;
    became: string | null;
    reason: string;
    corrected_by: string;
    at: Date;
  }[],
): Promise<void> {
  await tx
    .insertInto('register.correction')
    .values([...rows])
    .execute();
}

/** Writes an item's words anew, and has its read files read again, since their words hold the item's own. True when there are such files. */
export async function rewriteWords(tx: Tx, record: string, words: readonly string[]): Promise<boolean> {
  await sql`update register.search set words = register.words(${words}::text[]) where record = ${record}::uuid`.execute(
    tx,
  );
  const { numAffectedRows } = await sql`
    update register.file set reading = 'waiting' where record = ${record}::uuid and reading = 'read'`.execute(tx);
  return (numAffectedRows ?? 0n) > 0n;
}

/** What a person has brought in, of some hashes. */
export async function broughtBy(tx: Tx, person: PersonId, hashes: readonly string[]): Promise<Brought[]> {
  if (hashes.length === 0) return [];
  const { rows } = await sql<Brought>`
    select sha256, size, media_type as "mediaType", kind, pages from register.upload
    where person = ${person}::uuid and sha256 = any (${hashes}::text[])`.execute(tx);
  return rows;
}

/** Adds files to a record that this session may read. */
export async function addFileRows(tx: Tx, record: string, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx
    .insertInto('register.file')
    .values(files.map(({ mediaType, ...file }) => ({ ...file, record, media_type: mediaType })))
    .execute();
}

/** How many files a record has, for the place of the next. */
export async function countFiles(tx: Tx, record: string): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from register.file where record = ${record}::uuid`.execute(tx);
  return rows[0]!.count;
}

/** Opens a sealed envelope's record; false when it has been opened already or this session may not see it. */
export async function openContents(
  tx: Tx,
  contents: string,
  { subject, note, person, now }: { subject: string; note: string | null; person: PersonId; now: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update register.contents set subject = ${subject}, note = ${note}, opened_by = ${person}::uuid, opened_at = ${now}
    where id = ${contents}::uuid and opened_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
