import { type SqlBool, sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Level } from '../access/actor.ts';
import type { Manifest } from '../drafting/manifest.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Json } from '../kernel/canonical.ts';
import type { DocumentId, EntryId, PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DispatchState, DocumentState } from './dispatch.ts';

/** A document as acts and jobs need it, with the manifest that was cleared. */
export interface Document {
  readonly id: DocumentId;
  readonly draft: string;
  readonly round: string;
  readonly road: 'outgoing' | 'memorandum';
  readonly kind: string;
  readonly unit: UnitId;
  readonly subject: string;
  readonly level: Level;
  readonly number: string;
  readonly dated: CivilDay;
  readonly datedHijri: string;
  readonly signedBy: PersonId;
  readonly signedAs: string;
  readonly onBehalfOf: PersonId | null;
  readonly signedAt: Date;
  readonly manifest: Manifest;
  readonly manifestHash: string;
  readonly signature: string;
  readonly keyId: string;
  readonly trial: boolean;
  readonly code: string;
  readonly url: string;
  readonly state: DocumentState;
  readonly edition: number;
  readonly registerSlug: string;
  readonly bookUnit: UnitId;
  /** Whether the book is the Registry's own. */
  readonly central: boolean;
  /** The entry of its signature. */
  readonly entry: EntryId;
}

const from = sql`
  from dispatch.document d join clearance.round r on r.id = d.round join register.register g on g.id = d.register
  join directory.unit u on u.id = g.unit`;
const columns = sql`
  d.id, d.draft, d.round, d.road, d.kind, d.unit, d.subject, d.level, d.number_text as number, d.dated, d.dated_hijri as "datedHijri",
  d.signed_by as "signedBy", d.signed_as as "signedAs", d.on_behalf_of as "onBehalfOf", d.signed_at as "signedAt", r.manifest,
  d.manifest_hash as "manifestHash", d.signature, d.key_id as "keyId", d.trial, d.code, d.url, d.state, d.edition, g.slug as "registerSlug",
  g.unit as "bookUnit", u.kind = 'registry' as central,
  (select e.id from ledger.entry e where e.record = d.id and e.act = 'document.sign') as entry`;

/** The whole document, for the house's own jobs: the round is read with the draft's rights, which a registry officer lacks. */
export async function documentToSettle(tx: Tx, id: string): Promise<Document | null> {
  const { rows } = await sql<Document>`select ${columns} ${from} where d.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** A document as an officer's act needs it: without the manifest. */
export type DocumentAtHand = Omit<Document, 'manifest' | 'draft' | 'round' | 'signature' | 'entry'>;

/** The document, if this session may read it, locked until the act has ended. */
export async function documentAtHand(tx: Tx, id: string): Promise<DocumentAtHand | null> {
  const { rows } = await sql<DocumentAtHand>`
    select d.id, d.road, d.kind, d.unit, d.subject, d.level, d.number_text as number, d.dated, d.dated_hijri as "datedHijri",
      d.signed_by as "signedBy", d.signed_as as "signedAs", d.on_behalf_of as "onBehalfOf", d.signed_at as "signedAt",
      d.manifest_hash as "manifestHash", d.key_id as "keyId", d.trial, d.code, d.url, d.state, d.edition, g.slug as "registerSlug",
      g.unit as "bookUnit", u.kind = 'registry' as central
    from dispatch.document d join register.register g on g.id = d.register join directory.unit u on u.id = g.unit
    where d.id = ${id}::uuid for update of d`.execute(tx);
  return rows[0] ?? null;
}

export interface PaperRow {
  readonly id: string;
  readonly part: 'letter' | 'enclosure' | 'certificate';
  readonly language: string | null;
  readonly place: number;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly level: number;
}

/** The papers of a document in their order, as far as this session may see them. */
export async function papersOfDocument(tx: Tx, document: string): Promise<PaperRow[]> {
  const { rows } = await sql<PaperRow>`
    select id, part, language, place, name, sha256, size, level from dispatch.paper where document = ${document}::uuid
    order by case part when 'letter' then 0 when 'enclosure' then 1 else 2 end, place`.execute(tx);
  return rows;
}

/** Writes the papers of a document; those that stand already stay. */
export async function addPapers(tx: Tx, document: string, papers: readonly Omit<PaperRow, 'id'>[]): Promise<void> {
  await sql`
    insert into dispatch.paper (id, document, part, language, place, name, sha256, size, level)
    select gen_random_uuid(), ${document}::uuid, p.* from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb)
      p(part text, language text, place smallint, name text, sha256 text, size bigint, level smallint)
    on conflict (document, part, place) do nothing`.execute(tx);
}

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

/** Of a dispatch, or of all dispatches of a document, those e-mails that are due; also what was cut off in the middle. */
export async function dueOf(tx: Tx, id: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from dispatch.dispatch where (id = ${id}::uuid or document = ${id}::uuid)
      and (state = 'sending' or (state in ('waiting', 'failed') and next_try_at <= ${now}::timestamptz + interval '1 second')) order by place`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

/** What a stop of the house left lying: documents without papers, e-mails that are due, and sendings cut off in the middle. */
export async function leftLying(
  tx: Tx,
  now: Date,
): Promise<{ unsettled: string[]; due: string[]; interrupted: DispatchAtHand[] }> {
  const unsettled = await sql<{ id: string }>`
    select d.id from dispatch.document d where d.state = 'signed' and not exists (select from dispatch.paper p where p.document = d.id)
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

/** Where a document goes when its first copy has left; true when this was the first. */
export async function markDispatched(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('dispatch.document')
    .set({ state: 'dispatched', edition: sql<number>`edition + 1` })
    .where('id', '=', id)
    .where('state', '=', 'signed')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Strikes a signed document out; false when it has left or was struck out meanwhile. */
export async function markVoid(tx: Tx, id: string, edition: number, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('dispatch.document')
    .set({ state: 'void', state_reason: reason, edition: edition + 1 })
    .where('id', '=', id)
    .where('edition', '=', edition)
    .where('state', '=', 'signed')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a dispatched corrigendum, withdrawal or recall does to the document that it names; that document, or null when it is no remedy. */
export async function takeEffect(tx: Tx, document: string): Promise<string | null> {
  const { rows } = await sql<{ remedied: string | null }>`
    select dispatch.take_effect(${document}::uuid) as remedied`.execute(tx);
  return rows[0]?.remedied ?? null;
}
