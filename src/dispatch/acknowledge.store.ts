import { type SqlBool, sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { EntryId, ItemId, UnitId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { FormTexts } from './standing-form.ts';

/** An item as a receipt to its sender needs it: its number and day, and who sent it, and no subject. */
export interface ItemToAcknowledge {
  readonly id: ItemId;
  readonly number: string;
  readonly receivedOn: CivilDay;
  readonly state: string;
  readonly language: string;
  readonly senderName: Text | null;
  readonly senderWritten: string | null;
  readonly bookUnit: UnitId;
  readonly central: boolean;
  /** The directory's ways to the sender today, the preferred one first. */
  readonly channels: readonly { readonly channel: string; readonly address: string | null }[];
  /** Receipts that were given or are under way. */
  readonly given: number;
}

export async function itemToAcknowledge(tx: Tx, id: string, day: string): Promise<ItemToAcknowledge | null> {
  const { rows } = await sql<ItemToAcknowledge>`
    select i.id, i.number_text as number, i.received_on as "receivedOn", i.state, i.language, s.name as "senderName", i.sender_written as "senderWritten",
      g.unit as "bookUnit", u.kind = 'registry' as central,
      coalesce((select jsonb_agg(jsonb_build_object('channel', k.channel, 'address', k.address) order by k.correspondent = s.id desc, k.preferred desc)
        from directory.channel k where k.correspondent in (s.id, s.organisation) and (k.from_day is null or k.from_day <= ${day}::date)
          and (k.to_day is null or k.to_day > ${day}::date)), '[]') as channels,
      (select count(*)::int from dispatch.acknowledgement a where a.item = i.id and a.state <> 'failed') as given
    from register.item i join register.register g on g.id = i.register join directory.unit u on u.id = g.unit
    left join directory.correspondent s on s.id = i.sender where i.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

export const addAcknowledgement = (
  tx: Tx,
  row: {
    readonly id: string;
    readonly item: string;
    readonly form: string;
    readonly language: string;
    readonly channel: string;
    readonly address: string | null;
    readonly sha256: string;
    readonly state: 'waiting' | 'handed';
    readonly by: string;
    readonly at: Date;
  },
): Promise<unknown> =>
  sql`insert into dispatch.acknowledgement (id, item, form, language, channel, address, sha256, state, next_try_at, sent_at, made_by, made_at)
    values (${row.id}::uuid, ${row.item}::uuid, ${row.form}::uuid, ${row.language}, ${row.channel}, ${row.address}, ${row.sha256}, ${row.state},
      ${row.state === 'waiting' ? row.at : null}::timestamptz, ${row.state === 'handed' ? row.at : null}::timestamptz, ${row.by}::uuid, ${row.at}::timestamptz)`.execute(
    tx,
  );

/** A receipt with what its message says. */
export interface Acknowledgement {
  readonly id: string;
  readonly item: ItemId;
  readonly number: string;
  readonly receivedOn: CivilDay;
  readonly senderName: Text | null;
  readonly senderWritten: string | null;
  readonly texts: FormTexts;
  readonly language: 'ar' | 'en' | 'fr';
  readonly channel: string;
  readonly address: string | null;
  readonly sha256: string;
  readonly state: string;
  readonly messageId: string | null;
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  readonly triedAt: Date | null;
  readonly problem: string | null;
  readonly madeAt: Date;
  readonly madeBy: Text;
  readonly edition: number;
  readonly bookUnit: UnitId;
  readonly central: boolean;
  /** The entry of the act that made it. */
  readonly entry: EntryId;
}

const columns = sql`
  a.id, a.item, i.number_text as number, i.received_on as "receivedOn", s.name as "senderName", i.sender_written as "senderWritten", f.texts, a.language,
  a.channel, a.address, a.sha256, a.state, a.message_id as "messageId", a.attempts, a.next_try_at as "nextTryAt", a.tried_at as "triedAt", a.problem,
  a.made_at as "madeAt", p.name as "madeBy", a.edition, g.unit as "bookUnit", u.kind = 'registry' as central,
  (select e.id from ledger.entry e where e.record = a.item and e.act = 'item.acknowledge' and e.detail ->> 'acknowledgement' = a.id::text) as entry`;
const tables = sql`
  dispatch.acknowledgement a join register.item i on i.id = a.item join dispatch.standing_form f on f.id = a.form join directory.person p on p.id = a.made_by
  join register.register g on g.id = i.register join directory.unit u on u.id = g.unit left join directory.correspondent s on s.id = i.sender`;

/** One receipt, if the session may read its item; `lock` keeps others from it until the act has ended. */
export async function acknowledgementBy(tx: Tx, id: string, lock = false): Promise<Acknowledgement | null> {
  const { rows } = await sql<Acknowledgement>`
    select ${columns} from ${tables} where a.id = ${id}::uuid ${lock ? sql`for update of a` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** The receipts of an item, newest first. */
export async function acknowledgementsOf(tx: Tx, item: string): Promise<Acknowledgement[]> {
  const { rows } = await sql<Acknowledgement>`
    select ${columns} from ${tables} where a.item = ${item}::uuid order by a.id desc`.execute(tx);
  return rows;
}

/** Receipts that a stop of the house left lying: due, or cut off in the middle. */
export async function acknowledgementsLeft(tx: Tx, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from dispatch.acknowledgement where next_try_at <= ${now}::timestamptz or state = 'sending' order by id limit 500`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

export async function changeAcknowledgement(
  tx: Tx,
  id: string,
  change: {
    readonly state: string;
    readonly messageId?: string;
    readonly attempts?: number;
    readonly nextTryAt: Date | null;
    readonly triedAt?: Date;
    readonly sentAt?: Date | null;
    readonly problem: string | null;
  },
): Promise<void> {
  const given = {
    state: change.state,
    message_id: change.messageId,
    attempts: change.attempts,
    next_try_at: change.nextTryAt,
    tried_at: change.triedAt,
    sent_at: change.sentAt,
    problem: change.problem,
  };
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await tx
    .updateTable('dispatch.acknowledgement')
    .set({ ...named, edition: sql<number>`edition + 1` })
    .where(sql<SqlBool>`id = ${id}::uuid`)
    .execute();
}
