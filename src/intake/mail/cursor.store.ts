import { sql } from 'kysely';
import { type Ground, unrecordedAsHouse } from '../../access/act.ts';
import type { Tx } from '../../platform/database/connect.ts';

/** How far a mailbox was read: under which UIDVALIDITY, and up to which UID. */
export interface Cursor {
  readonly validity: string;
  readonly lastUid: number;
}

/** One message in one mailbox. */
export interface Place {
  readonly mailbox: string;
  readonly validity: string;
  readonly uid: number;
}

/** Begins with a mailbox, or begins again with one that was rebuilt: its messages then have new UIDs. Answers how far it was read. */
export const cursorOf = (house: Pick<Ground, 'db'>, mailbox: string, validity: string): Promise<Cursor> =>
  unrecordedAsHouse(house, async (tx) => {
    const { rows } = await sql<Cursor>`
      insert into intake.mailbox as m (name, validity, last_uid) values (${mailbox}, ${validity}, 0)
      on conflict (name) do update set validity = excluded.validity,
        last_uid = case when m.validity = excluded.validity then m.last_uid else 0 end
      returning validity, last_uid as "lastUid"`.execute(tx);
    return { validity: rows[0]!.validity, lastUid: Number(rows[0]!.lastUid) };
  });

/** Moves past a message in the transaction that takes it in; throws where the mailbox is being read by another process or was rebuilt. */
export async function movePast(tx: Tx, { mailbox, validity, uid }: Place): Promise<void> {
  const { numAffectedRows } = await sql`
    update intake.mailbox set last_uid = ${uid} where name = ${mailbox} and validity = ${validity} and last_uid < ${uid}`.execute(
    tx,
  );
  if (numAffectedRows !== 1n) throw new Error('The mailbox was read by another hand meanwhile');
}

/** Moves past a message that is none to be taken in: it is here already, or it is gone. */
export const pass = (house: Pick<Ground, 'db'>, place: Place): Promise<void> =>
  unrecordedAsHouse(house, (tx) => movePast(tx, place));

/** Whether this very message was taken in before, whatever became of it. */
export const isHere = (house: Pick<Ground, 'db'>, fingerprint: string): Promise<boolean> =>
  unrecordedAsHouse(house, async (tx) => {
    const { rows } = await sql`
      select from intake.arrival where way = 'mail' and fingerprint = ${fingerprint} limit 1`.execute(tx);
    return rows.length > 0;
  });

const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the house had sent under one of these identifiers, or in this envelope: the document or item, and the sending. */
export async function sentAs(
  tx: Tx,
  identifiers: readonly string[],
  envelope: string | null = null,
): Promise<{ record: string; sending: string } | null> {
  const inEnvelope = isId.test(envelope ?? '') ? envelope : null;
  if (identifiers.length === 0 && inEnvelope === null) return null;
  const { rows } = await sql<{ record: string; sending: string }>`
    select record, sending from (
      select 1 as place, document as record, id as sending from dispatch.dispatch where id = ${inEnvelope}::uuid and message_id is not null
      union all select 1, item, id from dispatch.acknowledgement where id = ${inEnvelope}::uuid and message_id is not null
      union all select 2, record, sending from intake.sent_as(${identifiers}::text[])) s order by place limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}
