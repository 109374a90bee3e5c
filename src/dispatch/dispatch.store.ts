import { type SqlBool, sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Json } from '../kernel/canonical.ts';
import type { DocumentId, PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DispatchState } from './dispatch.ts';

/** The sending of a document to one addressee, as acts and jobs need it. */
export interface DispatchAtHand {
  readonly id: string;
  readonly document: DocumentId;
  readonly place: number;
  readonly role: 'to' | 'cc' | 'bcc';
  readonly name: string;
  /** The addressee inside the house. */
  readonly unit: UnitId | null;
  readonly person: PersonId | null;
  readonly channel: string;
  readonly address: string | null;
  readonly state: DispatchState;
  readonly messageId: string | null;
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  readonly triedAt: Date | null;
  readonly problem: string | null;
  readonly edition: number;
}

const dispatchColumns = sql`id, document, place, role, name, unit, person, channel, address, state, message_id as "messageId", attempts,
  next_try_at as "nextTryAt", tried_at as "triedAt", problem, edition`;

/**
 * Enters what was done with a dispatch under its document, whose readers see the entry; with a blind copy under the dispatch itself,
 * which only the auditor sees.
 */
export function enterAbout(
  acting: Pick<Acting, 'about' | 'touches'>,
  dispatch: Pick<DispatchAtHand, 'id' | 'document' | 'role'>,
  detail: Readonly<Record<string, Json>>,
): void {
  if (dispatch.role === 'bcc') acting.about('dispatch', dispatch.id, detail);
  else acting.about('document', dispatch.document, detail);
  acting.touches(dispatch.document);
}

/** The dispatches of a document that this session may see, in the order of its addressees. */
export async function dispatchesOf(tx: Tx, document: string, lock = false): Promise<DispatchAtHand[]> {
  const { rows } = await sql<DispatchAtHand>`
    select ${dispatchColumns} from dispatch.dispatch where document = ${document}::uuid order by place ${lock ? sql`for update` : sql``}`.execute(
    tx,
  );
  return rows;
}

/** One dispatch, locked until the act has ended. */
export async function dispatchAtHand(tx: Tx, id: string): Promise<DispatchAtHand | null> {
  const { rows } = await sql<DispatchAtHand>`
    select ${dispatchColumns} from dispatch.dispatch where id = ${id}::uuid for update`.execute(tx);
  return rows[0] ?? null;
}

/** The same without a lock. */
export async function dispatchById(tx: Tx, id: string): Promise<DispatchAtHand | null> {
  const { rows } = await sql<DispatchAtHand>`
    select ${dispatchColumns} from dispatch.dispatch where id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Of a dispatch, of all dispatches of a document, or of all originals of a round, those e-mails that are due; also what was cut off in the middle. */
export async function dueOf(tx: Tx, id: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from dispatch.dispatch s where (s.id = ${id}::uuid or s.document = ${id}::uuid
        or s.document in (select d.id from dispatch.document d where d.circular = ${id}::uuid))
      and (s.state = 'sending' or (s.state in ('waiting', 'failed') and s.next_try_at <= ${now}::timestamptz + interval '1 second'))
    order by s.place`.execute(tx);
  return rows.map((row) => row.id);
}

/** Whether a document `d` has no papers yet; or was signed by hand, and has its accepted scan not yet among them. */
const isUnsettled = sql`(not exists (select from dispatch.paper p where p.document = d.id)
  or (d.by_hand and exists (select from dispatch.scan n where n.document = d.id and n.state = 'accepted')
    and not exists (select from dispatch.paper p where p.document = d.id and p.part = 'signed')))`;

/** Of a document, or of all originals of a round, those that have no papers yet, in the order of their numbers. */
export async function unsettledOf(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select d.id from dispatch.document d where (d.id = ${id}::uuid or d.circular = ${id}::uuid) and d.state = 'signed'
      and ${isUnsettled} order by d.number`.execute(tx);
  return rows.map((row) => row.id);
}

/** What a stop of the house left lying: documents without papers, e-mails that are due, and sendings cut off in the middle. */
export async function leftLying(
  tx: Tx,
  now: Date,
): Promise<{ unsettled: string[]; due: string[]; interrupted: DispatchAtHand[] }> {
  const unsettled = await sql<{ id: string }>`
    select d.id from dispatch.document d where d.state = 'signed' and ${isUnsettled}
    order by d.id limit 500`.execute(tx);
  const due = await sql<{ id: string }>`
    select id from dispatch.dispatch where next_try_at <= ${now}::timestamptz and state in ('waiting', 'failed') order by next_try_at limit 500`.execute(
    tx,
  );
  const interrupted = await sql<DispatchAtHand>`
    select ${dispatchColumns} from dispatch.dispatch where state = 'sending' order by id limit 500`.execute(tx);
  return {
    unsettled: unsettled.rows.map((row) => row.id),
    due: due.rows.map((row) => row.id),
    interrupted: interrupted.rows,
  };
}

/** What may be changed of a dispatch. */
export interface DispatchChange {
  readonly state?: DispatchState;
  readonly messageId?: string;
  readonly attempts?: number;
  readonly nextTryAt?: Date | null;
  readonly triedAt?: Date;
  readonly problem?: string | null;
  readonly sentBy?: PersonId | null;
  readonly sentAt?: Date | null;
  readonly takenBy?: string | null;
  readonly note?: string | null;
}

/** Changes dispatches. Null or absent fields of `change` that are not named stay as they are. */
export async function changeDispatches(tx: Tx, ids: readonly string[], change: DispatchChange): Promise<void> {
  if (ids.length === 0) return;
  const given = {
    state: change.state,
    message_id: change.messageId,
    attempts: change.attempts,
    next_try_at: change.nextTryAt,
    tried_at: change.triedAt,
    problem: change.problem,
    sent_by: change.sentBy,
    sent_at: change.sentAt,
    taken_by: change.takenBy,
    note: change.note,
  };
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await tx
    .updateTable('dispatch.dispatch')
    .set({ ...named, edition: sql<number>`edition + 1` })
    .where(sql<SqlBool>`id = any (${[...ids]}::uuid[])`)
    .execute();
}

/** Orders the blind copies that still wait for an e-mail, whoever sends the document. */
export const orderBlindCopies = (tx: Tx, document: string, channels: readonly string[], now: Date): Promise<unknown> =>
  sql`select dispatch.order_blind_copies(${document}::uuid, ${[...channels]}::text[], ${now}::timestamptz)`.execute(tx);
