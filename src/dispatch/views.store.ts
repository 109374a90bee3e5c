import { sql } from 'kysely';
import { firstIdAt } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DispatchState, DispatchView, DocumentRow, DocumentState, DocumentView } from './dispatch.ts';
import { openStates } from './dispatch.ts';
import type { RoundToSign } from './sign.store.ts';
import { roundColumns } from './sign.store.ts';
import { handState } from './wet/wet.store.ts';

const iso = (instant: ReturnType<typeof sql>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const rowColumns = sql`
  d.id, d.number_text as number, d.road, d.kind, d.subject, d.level, d.language, jsonb_build_object('id', u.id, 'name', u.name) as unit,
  d.dated, d.dated_hijri as "datedHijri", d.state, d.corrected_by is not null as corrected, p.name as "signedBy", d.edition,
  coalesce((select jsonb_agg(s.name order by s.place) from (select name, place from dispatch.dispatch x
    where x.document = d.id and x.role <> 'bcc' order by place limit 3) s), '[]') as addressees,
  (select count(*)::int from dispatch.dispatch x where x.document = d.id and x.role <> 'bcc') as "addresseeCount",
  coalesce((select jsonb_object_agg(c.state, c.count) from (select x.state, count(*) as count from dispatch.dispatch x
    where x.document = d.id group by x.state) c), '{}') as counts,
  d.trial and d.state = 'dispatched' and coalesce((select bool_and(x.problem is not distinct from 'trial-outbox') from dispatch.dispatch x
    where x.document = d.id and x.state in ('sent', 'delivered')), false) as "inOutbox",
  ${handState} as hand`;
const rowTables = sql`dispatch.document d join directory.unit u on u.id = d.unit join directory.person p on p.id = d.signed_by`;

/** By what a list of documents is narrowed. */
export interface DocumentFilter {
  readonly register?: string;
  readonly road?: 'outgoing' | 'memorandum';
  readonly state?: DocumentState;
  /** Only what is signed by hand and has no accepted scan yet. */
  readonly awaitsScan?: boolean;
  readonly unit?: string;
  /** A code of the profile. */
  readonly kind?: string;
  /** The Gregorian year of the document's date. */
  readonly year?: number;
  /** A correspondent, a unit or a person to whom it goes, as far as the session may know. */
  readonly addressee?: string;
}

const dayMs = 24 * 3_600_000;

/** A year of documents, which are walked by their ids: none is dated more than a day from the instant in its id, whatever the zone. */
const inYear = (year: number) => sql`d.dated between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
  and d.id between ${firstIdAt(Date.UTC(year, 0, 1) - dayMs)}::uuid and ${firstIdAt(Date.UTC(year + 1, 0, 1) + dayMs)}::uuid`;

/** A document `d` that is signed by hand, has not left and has no accepted scan. */
const unscanned = sql`(d.by_hand and d.state = 'signed'
  and not exists (select from dispatch.scan n where n.document = d.id and n.state = 'accepted'))`;

const narrowed = (
  { register, road, state, awaitsScan, unit, kind, year, addressee }: DocumentFilter,
  before: string | null,
) => sql`
  ${year === undefined ? sql`true` : inYear(year)} and ${awaitsScan ? unscanned : sql`true`} and (${kind ?? null}::text is null or d.kind = ${kind ?? null})
  and ${addressee === undefined ? sql`true` : sql`d.id in (select s.document from dispatch.dispatch s where s.correspondent = ${addressee}::uuid or s.unit = ${addressee}::uuid or s.person = ${addressee}::uuid)`}
  and (${before}::uuid is null or d.id < ${before}::uuid) and (${register ?? null}::uuid is null or d.register = ${register ?? null}::uuid)
  and (${road ?? null}::text is null or d.road = ${road ?? null}) and (${state ?? null}::text is null or d.state = ${state ?? null})
  and (${unit ?? null}::uuid is null or d.unit = ${unit ?? null}::uuid)`;

/**
 * The newest documents that the session may read. Whoever sees most of them walks the documents; everyone else walks his own access rows,
 * newest first, so that a unit's list costs the same whether the house has a thousand documents or a million.
 */
export async function newestDocuments(
  tx: Tx,
  filter: DocumentFilter,
  before: string | null,
  most: number,
  seesMuch: boolean,
): Promise<DocumentRow[]> {
  const ids = seesMuch
    ? sql`select d.id from dispatch.document d where ${narrowed(filter, before)} order by d.id desc limit ${most}`
    : sql`
      select distinct x.id from unnest(access.principals()) p cross join lateral (
        select d.id from access.access a join dispatch.document d on d.id = a.record
        where a.principal = p and a.level <= access.level() and ${narrowed(filter, before)} order by a.record desc limit ${most}) x
      order by x.id desc limit ${most}`;
  const { rows } = await sql<DocumentRow>`
    with mine as materialized (${ids}) select ${rowColumns} from mine m join ${rowTables} on d.id = m.id order by d.id desc`.execute(
    tx,
  );
  return rows;
}

type DispatchRow = Omit<DispatchView, 'sending'> & { readonly document: string };

/** The dispatches of some documents with their receipts, as far as the session may see them. */
export async function dispatchViews(
  tx: Tx,
  documents: readonly string[],
  states: readonly DispatchState[] | null,
): Promise<DispatchRow[]> {
  const { rows } = await sql<DispatchRow>`
    select s.id, s.document, s.place, s.role, s.name, s.channel, s.address, s.state, s.state in ('waiting', 'failed') and s.next_try_at is not null as ordered,
      s.attempts, ${iso(sql`s.next_try_at`)} as "nextTryAt", s.problem, s.note, s.message_id as "messageId", p.name as "sentBy",
      ${iso(sql`s.sent_at`)} as "sentAt", s.taken_by as "takenBy", s.edition,
      coalesce((select jsonb_agg(jsonb_build_object('manner', r.manner, 'receivedBy', r.received_by, 'receivedOn', r.received_on, 'note', r.note,
          'recordedBy', q.name) order by r.recorded_at)
        from dispatch.receipt r left join directory.person q on q.id = r.recorded_by where r.dispatch = s.id), '[]') as receipts
    from dispatch.dispatch s left join directory.person p on p.id = s.sent_by
    where s.document = any (${[...documents]}::uuid[]) and (${states}::text[] is null or s.state = any (${states}::text[]))
    order by s.document desc, s.place`.execute(tx);
  return rows;
}

/** The documents with dispatches in some states, in the books that this session keeps; newest first. */
export async function documentsToDispatch(
  tx: Tx,
  states: readonly DispatchState[],
  before: string | null,
  most: number,
): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    with open as materialized (
      select distinct s.document from dispatch.dispatch s
      where s.state in (${sql.join(openStates.map((state) => sql.lit(state)))}) and s.state = any (${[...states]}::text[])
        and (${before}::uuid is null or s.document < ${before}::uuid)
        -- what only waits of many originals waits on their own list
        and not (s.state in ('waiting', 'sending') and exists (select from dispatch.document x where x.id = s.document and x.circular is not null)))
    select ${rowColumns} from open o join ${rowTables} on d.id = o.document join register.register g on g.id = d.register
    join directory.unit b on b.id = g.unit
    where d.state in ('signed', 'dispatched') and (access.has('registry:' || g.unit) or (access.has('cabinet') and b.kind = 'registry'))
    order by d.id desc limit ${most}`.execute(tx);
  return rows;
}

/** A document with all that its page shows but its dispatches and what the reader may do. */
export type DocumentFacts = Omit<DocumentView, 'dispatches' | 'fingerprint' | 'may'> & {
  readonly signer: string;
  readonly bookUnit: string;
  readonly central: boolean;
};

export async function documentFacts(tx: Tx, id: string): Promise<DocumentFacts | null> {
  const { rows } = await sql<DocumentFacts>`
    select ${rowColumns}, d.state_reason as "stateReason", f.id as draft, (select r.id from clearance.round r where r.id = d.round) as round,
      q.name as "signedAs", (select b.name from directory.person b where b.id = d.on_behalf_of) as "onBehalfOf", ${iso(sql`d.signed_at`)} as "signedAt",
      d.manifest_hash as "manifestHash", d.signature, d.key_id as key, d.trial, d.code, d.url,
      (select jsonb_build_object('id', c.id, 'number', c.number_text) from dispatch.document c where c.id = d.corrected_by) as "correctedBy",
      (select jsonb_build_object('id', c.id, 'number', c.number_text, 'manner', f.remedy) from dispatch.document c where c.id = f.remedies) as remedies,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number_text, 'state', i.state, 'edition', i.edition) order by i.id)
        from drafting.source s join register.item i on i.id = s.record where s.draft = d.draft and s.manner = 'answers'), '[]') as answers,
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'part', x.part, 'language', x.language, 'name', x.name, 'sha256', x.sha256, 'size', x.size)
          order by case x.part when 'letter' then 0 when 'enclosure' then 1 else 2 end, x.place)
        from dispatch.paper x where x.document = d.id), '[]') as papers,
      coalesce((select jsonb_agg(jsonb_build_object('holder', s.holder, 'language', x.language, 'keyKind', s.key_kind, 'trial', s.trial,
          'name', s.name, 'issuer', s.issuer, 'sealedAt', ${iso(sql`s.sealed_at`)}, 'stampedAt', ${iso(sql`s.stamped_at`)}, 'stampedBy', s.stamped_by)
          order by s.place, s.step)
        from dispatch.seal s left join dispatch.paper x on x.document = s.document and x.part = 'letter' and x.place = s.place
        where s.document = d.id), '[]') as seals,
      (select jsonb_build_object('entry', e.id, 'position', l.position) from ledger.entry e left join ledger.leaf l on l.entry = e.id
        where e.id = dispatch.signed_in(d.id)) as ledger,
      (select jsonb_build_object('id', o.id, 'originals', o.originals) from dispatch.circular o where o.id = d.circular) as circular,
      d.signed_by as signer, g.unit as "bookUnit", b.kind = 'registry' as central
    from ${rowTables} join directory.post q on q.id = d.signed_as join register.register g on g.id = d.register
    join directory.unit b on b.id = g.unit left join drafting.draft f on f.id = d.draft
    where d.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** A paper of a document for handing out, if the session may see it. */
export async function paperOf(
  tx: Tx,
  document: string,
  paper: string,
): Promise<{ readonly sha256: string; readonly name: string; readonly size: number; readonly level: number } | null> {
  const found = await tx
    .selectFrom('dispatch.paper')
    .select(['sha256', 'name', 'size', 'level'])
    .where('id', '=', paper)
    .where('document', '=', document)
    .executeTakeFirst();
  return found ?? null;
}

/** An approved round on a signatory's desk. */
export type RoundOnDesk = RoundToSign & {
  readonly unitId: string;
  readonly unitName: DocumentRow['signedBy'];
  readonly approvedBy: DocumentRow['signedBy'];
  readonly approvedAt: string;
};

/** The approved rounds that were cleared for the signature of a person, the oldest approval first. */
export async function roundsToSign(
  tx: Tx,
  person: string,
  day: string,
  after: string | null,
  most: number,
): Promise<RoundOnDesk[]> {
  const { rows } = await sql<RoundOnDesk>`
    select ${roundColumns(day)}, u.id as "unitId", u.name as "unitName", p.name as "approvedBy", ${iso(sql`k.at`)} as "approvedAt"
    from drafting.draft d join clearance.round r on r.draft = d.id and r.state = 'approved' join clearance.approval k on k.round = r.id
    join directory.person p on p.id = k.approved_by join directory.unit u on u.id = d.unit
    where d.state = 'approved' and r.manifest #>> '{signatory,person}' = ${person} and (${after}::uuid is null or r.id > ${after}::uuid)
    order by r.id limit ${most}`.execute(tx);
  return rows;
}

/** A line of the outgoing register of a day. */
export interface DocumentLine {
  readonly number: string;
  readonly signedAt: Date;
  readonly to: string | null;
  readonly more: number;
  readonly subject: string;
  readonly level: number;
  readonly unit: DocumentRow['signedBy'];
  readonly voidReason: string | null;
}

/** What a register numbered on a day, in the order of its numbers, as far as the session may read it. */
export async function documentsOfDay(tx: Tx, register: string, day: string): Promise<DocumentLine[]> {
  const { rows } = await sql<DocumentLine>`
    select d.number_text as number, d.signed_at as "signedAt", d.subject, d.level, u.name as unit,
      case d.state when 'void' then d.state_reason end as "voidReason",
      (select x.name from dispatch.dispatch x where x.document = d.id and x.role <> 'bcc' order by x.place limit 1) as to,
      (select count(*)::int - 1 from dispatch.dispatch x where x.document = d.id and x.role <> 'bcc') as more
    from dispatch.document d join directory.unit u on u.id = d.unit
    where d.register = ${register}::uuid and d.dated = ${day}::date order by d.year, d.number limit 5000`.execute(tx);
  return rows;
}
