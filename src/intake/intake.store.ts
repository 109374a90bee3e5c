import { type RawBuilder, sql } from 'kysely';
import type { Level } from '../access/actor.ts';
import { ofRegistry } from '../access/principal.ts';
import type { FileId, UnitId } from '../kernel/id.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { ArrivalId, ArrivalRow, ArrivalState, AsideReason, NewArrival, Problem } from './intake.ts';

const iso = (instant: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A row before its reasons are put into sentences. */
export type Arrival = Omit<ArrivalRow, 'problem' | 'leftOut'> & {
  readonly problem: Problem | null;
  readonly leftOut: readonly (Problem & { readonly name: string })[];
};

const columns = sql`a.id, a.way, a.place, a.state, a.nature, a.title, a.sender, ${iso(sql`a.sent_at`)} as "sentAt",
  ${iso(sql`a.arrived_at`)} as "arrivedAt", a.problem, a.left_out as "leftOut", a.edition,
  coalesce((select jsonb_build_object('kind', 'document', 'id', d.id, 'number', d.number_text) from dispatch.document d where d.id = a.answers),
    (select jsonb_build_object('kind', 'item', 'id', i.id, 'number', i.number_text) from register.item i where i.id = a.answers)) as answers,
  a.state = 'waiting' and exists (select from intake.arrival o where o.fingerprint = a.fingerprint and o.id < a.id and o.state <> 'refused') as again,
  coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'part', f.part, 'name', f.name, 'kind', f.kind, 'mediaType', f.media_type, 'size', f.size,
    'pages', f.pages, 'attached', exists (select from register.file k where k.record = a.item and k.sha256 = f.sha256)) order by f.place) from intake.file f where f.arrival = a.id), '[]') as files,
  (select jsonb_build_object('id', i.id, 'number', i.number_text) from register.item i where i.id = a.item) as "registeredAs",
  coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'id', coalesce(d.id, i.id), 'number', coalesce(d.number_text, i.number_text), 'page', c.page)
    order by c.page) from jsonb_to_recordset(a.codes) c(kind text, key text, page integer)
    left join dispatch.document d on d.code = case c.kind when 'document' then c.key end
    left join register.item i on i.id = case c.kind when 'item' then c.key::uuid end
    where coalesce(d.id, i.id) is not null), '[]') as carries,
  (select jsonb_build_object('id', w.id, 'title', w.title, 'pages', a.cut_pages) from intake.arrival w where w.id = a.cut_from) as "cutFrom",
  case when a.aside_reason is not null then jsonb_build_object('reason', a.aside_reason, 'note', a.aside_note, 'at', ${iso(sql`a.aside_at`)},
    'by', (select jsonb_build_object('id', p.id, 'name', p.name) from directory.person p where p.id = a.aside_by)) end as aside`;

/** The arrivals in a state that the session may read, oldest first, after a given one; filed with, or registered as, one record alone where it is named. */
export async function oldestArrivals(
  tx: Tx,
  { state, about }: { readonly state: ArrivalState; readonly about: string | null },
  after: string | null,
  most: number,
): Promise<Arrival[]> {
  const { rows } = await sql<Arrival>`
    select ${columns} from intake.arrival a
    where a.state = ${state} and (${about}::uuid is null or a.answers = ${about}::uuid or a.item = ${about}::uuid) and (${after}::uuid is null or a.id > ${after}::uuid)
    order by a.id limit ${most}`.execute(tx);
  return rows;
}

/** One arrival, if this session may read it. */
export async function arrivalById(tx: Tx, id: string): Promise<(Arrival & { readonly unit: UnitId }) | null> {
  const { rows } = await sql<Arrival & { unit: UnitId }>`
    select ${columns}, a.unit from intake.arrival a where a.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** A file of an arrival as it is handed out. */
export interface FileAtHand {
  readonly id: FileId;
  readonly part: 'main' | 'enclosure' | 'transmission';
  readonly name: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number | null;
}

/** The files of an arrival that this session may read, in their order. */
export async function filesOfArrival(tx: Tx, arrival: string): Promise<FileAtHand[]> {
  const { rows } = await sql<FileAtHand>`
    select f.id, f.part, f.name, f.kind, f.media_type as "mediaType", f.sha256, f.size, f.pages
    from intake.file f where f.arrival = ${arrival}::uuid order by f.place`.execute(tx);
  return rows;
}

/** The level of what an arrival was registered as or filed with: that of the item and all its files, or of the document; else 0. */
export async function levelOfArrival(tx: Tx, arrival: string): Promise<Level> {
  const { rows } = await sql<{ level: Level }>`
    select greatest(intake.level_of(a.id), (select i.level from register.item i where i.id = a.answers),
      (select d.level from dispatch.document d where d.id = a.answers)) as level
    from intake.arrival a where a.id = ${arrival}::uuid`.execute(tx);
  return rows[0]?.level ?? 0;
}

/** Whether an arrival was written already. */
export async function isKnown(
  tx: Tx,
  id: ArrivalId,
): Promise<{ readonly state: ArrivalState; readonly problem: Problem | null } | null> {
  const { rows } = await sql<{ state: ArrivalState; problem: Problem | null }>`
    select state, problem from intake.arrival where id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** The Registry, into whose hands everything comes that nobody handed in. */
export async function centralRegistry(tx: Tx): Promise<UnitId> {
  const { rows } = await sql<{ id: UnitId }>`
    select id from directory.unit where kind = 'registry' order by id limit 1`.execute(tx);
  if (rows[0] === undefined) throw new Error('The house has no Registry');
  return rows[0].id;
}

/**
 * For whom a notice is filed: the Cabinet and the registry in whose book that stands which it answers. What came back of a blind copy is for those alone
 * who may know of the copy: the Cabinet and the unit that drafted it.
 */
async function readersOfNotice(tx: Tx, record: string, sending: string | null): Promise<string[]> {
  const { rows } = await sql<{ principal: string }>`
    with blind as (select 'unit:' || d.unit as drafted from dispatch.dispatch s join dispatch.document d on d.id = s.document
      where s.id = ${sending}::uuid and s.role = 'bcc')
    select c.principal from access.concerned(array[${record}::uuid]) c left join blind b on true
    where c.principal = 'cabinet' or c.principal = b.drafted or (b.drafted is null and c.principal like 'registry:%')`.execute(
    tx,
  );
  return rows.map(({ principal }) => principal);
}

/** Writes an arrival with its files, for the officers of a Registry and nobody else; a notice for those who may read what it answers. */
export async function addArrival(tx: Tx, arrival: NewArrival, unit: UnitId, at: Date): Promise<void> {
  const level: Level = 0;
  const readers =
    arrival.answers === null ? [ofRegistry(unit)] : await readersOfNotice(tx, arrival.answers, arrival.sending);
  await sql`select access.share(${arrival.id}::uuid, ${readers}::text[], ${level}::smallint)`.execute(tx);
  if (arrival.answers !== null)
    await sql`select access.inherit(${arrival.id}::uuid, array[${arrival.answers}::uuid])`.execute(tx);
  await sql`
    insert into intake.arrival (id, unit, way, place, state, nature, title, sender, sent_at, arrived_at, message_id, fingerprint, problem, left_out,
      answers, sending, codes, cut_from, cut_pages)
    values (${arrival.id}::uuid, ${unit}::uuid, ${arrival.way}, ${arrival.place}, ${arrival.state}, ${arrival.nature}, ${arrival.title}, ${arrival.sender},
      ${arrival.sentAt}::timestamptz, ${at}, ${arrival.messageId}, ${arrival.fingerprint},
      ${arrival.problem === null ? null : JSON.stringify(arrival.problem)}::jsonb, ${JSON.stringify(arrival.leftOut)}::jsonb,
      ${arrival.answers}::uuid, ${arrival.sending}::uuid, ${JSON.stringify(arrival.codes ?? [])}::jsonb, ${arrival.cut?.from ?? null}::uuid,
      ${arrival.cut?.pages ?? null}::integer[])`.execute(tx);
  const files = arrival.files.map((file, place) => ({ id: newId<FileId>(at.getTime()), place, ...file }));
  if (files.length === 0) return;
  await sql`
    insert into intake.file (id, arrival, part, place, name, kind, media_type, sha256, size, pages)
    select f.id, ${arrival.id}::uuid, f.part, f.place, f.name, f.kind, f."mediaType", f.sha256, f.size, f.pages
    from jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as f(id uuid, part text, place smallint, name text, kind text, "mediaType" text, sha256 text,
      size bigint, pages integer)`.execute(tx);
}

/** Sets an arrival aside; false where it was changed meanwhile. */
export async function putAside(
  tx: Tx,
  id: string,
  edition: number,
  aside: { readonly reason: AsideReason; readonly note: string | null; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update intake.arrival set state = 'set-aside', aside_reason = ${aside.reason}, aside_note = ${aside.note}, aside_by = ${aside.by}::uuid,
      aside_at = ${aside.at}, edition = edition + 1
    where id = ${id}::uuid and edition = ${edition} and state = 'waiting'`.execute(tx);
  return numAffectedRows === 1n;
}

/** Puts an arrival back among those that wait; false where it was changed meanwhile. */
export async function takeBack(tx: Tx, id: string, edition: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update intake.arrival set state = 'waiting', aside_reason = null, aside_note = null, aside_by = null, aside_at = null, edition = edition + 1
    where id = ${id}::uuid and edition = ${edition} and state = 'set-aside'`.execute(tx);
  return numAffectedRows === 1n;
}
