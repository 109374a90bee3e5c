import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { NewItem } from './registering.ts';
import type { Book, RegistrationFacts } from './registration-facts.ts';

export interface FactsAsked {
  readonly register: string | null;
  /** Without a register: the book of this unit, or else the Registry's own. */
  readonly unit: string | null;
  readonly year: number;
  readonly person: PersonId;
  readonly sender: string | null;
  readonly replyTo: string | null;
  readonly handedInBy: string | null;
  readonly hashes: readonly string[];
  readonly mainHashes: readonly string[];
  readonly openers: readonly string[];
  readonly reference: string | null;
  readonly theirDay: string | null;
}

const bookColumns = sql`r.id, r.slug, r.unit, r.pattern, r.yearly, u.kind = 'registry' as central,
  greatest(r.opened_on, c.opens_on) as "opensOn"`;

/** Everything that a registration depends on, in one question. */
export async function registrationFacts(tx: Tx, asked: FactsAsked): Promise<RegistrationFacts> {
  const { rows } = await sql<{ facts: RegistrationFacts }>`
    select jsonb_build_object(
      'book', (select to_jsonb(b) from (
        select ${bookColumns} from register.register r join directory.unit u on u.id = r.unit
        left join register.counter c on c.register = r.id and c.year = case when r.yearly then ${asked.year}::smallint else 0 end
        where r.direction = 'incoming' and case when ${asked.register}::uuid is null then r.unit = ${asked.unit}::uuid or u.kind = 'registry' else r.id = ${asked.register}::uuid end
        order by r.unit = ${asked.unit}::uuid desc nulls last, r.id limit 1) b),
      'senderName', (select s.name from directory.correspondent s where s.id = ${asked.sender}::uuid and s.active),
      'replyReadable', ${asked.replyTo}::uuid is not null and access.may_read(${asked.replyTo}::uuid),
      'handedInByKnown', exists (select from directory.unit h where h.id = ${asked.handedInBy}::uuid),
      'brought', coalesce((select jsonb_agg(jsonb_build_object('sha256', b.sha256, 'size', b.size, 'mediaType', b.media_type, 'kind', b.kind, 'pages', b.pages))
        from register.upload b where b.person = ${asked.person}::uuid and b.sha256 = any (${asked.hashes}::text[])), '[]'),
      'openers', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'level', p.level)) from directory.person p where p.id = any (${asked.openers}::uuid[])), '[]'),
      'earlier', coalesce((select jsonb_agg(to_jsonb(e)) from (
        select i.id, i.number_text as number, true as "sameFile", i.sender, i.sender_written as "senderWritten"
        from register.file f join register.item i on i.id = f.record
        where f.sha256 = any (${asked.mainHashes}::text[]) and f.part = 'main' and i.state <> 'void'
        union all
        select i.id, i.number_text, false, i.sender, i.sender_written from register.item i
        where i.their_reference_folded = ${asked.reference} and i.their_date is not distinct from ${asked.theirDay}::date and i.state <> 'void'
        limit 20) e), '[]')) as facts`.execute(tx);
  return rows[0]!.facts;
}

/** The book of a unit or, where it has none, the Registry's own; by id where one is given. */
export async function bookById(tx: Tx, id: string): Promise<Book | null> {
  const { rows } = await sql<Book>`
    select ${bookColumns} from register.register r join directory.unit u on u.id = r.unit
    left join register.counter c on c.register = r.id and c.year = 0
    where r.id = ${id}::uuid and r.direction = 'incoming'`.execute(tx);
  return rows[0] ?? null;
}

/** Writes all that goes with an item, before the item itself: who may read it, its files, its words, the record of a sealed envelope's contents. */
export async function addSurroundings(tx: Tx, item: NewItem): Promise<void> {
  const files = JSON.stringify(item.files.map((file) => ({ ...file, record: item.id })));
  await sql`
    with files as (
      insert into register.file (id, record, part, place, name, media_type, sha256, size, pages, level, reading, added_by, added_at)
      select f.* from jsonb_to_recordset(${files}::jsonb) f(id uuid, record uuid, part text, place smallint, name text, "mediaType" text,
        sha256 text, size bigint, pages integer, level smallint, reading text, added_by uuid, added_at timestamptz)
    ), contents as (
      insert into register.contents (id, item) select c, ${item.id}::uuid from unnest(array[${item.contents}]::uuid[]) c where c is not null
    ), search as (
      insert into register.search (record, kind, words) values (${item.id}::uuid, 'item', register.words(${item.words}::text[]))
    )
    select access.share(${item.id}::uuid, ${item.readers}::text[], ${item.accessLevel}::smallint),
      case when ${item.contents}::uuid is not null
        then access.share(${item.contents}::uuid, ${item.contentsReaders}::text[], ${item.level}::smallint) end`.execute(
    tx,
  );
}

/** The last statement of a registration: takes the number and writes the item and its entry at once. */
export async function takeNumber(acting: Pick<Acting, 'tx' | 'entryInLastStatement'>, item: NewItem): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    with taken as materialized (select register.next_number(${item.register}::uuid, ${item.year}) as number),
    named as materialized (select number, register.number_text(${item.pattern}, ${item.yearWritten}, number) as number_text from taken),
    item as (
      insert into register.item (id, register, year, number, number_text, received_on, registered_at, registered_by, late_reason,
        sender, sender_written, their_reference, their_reference_folded, their_date, their_date_written, their_date_calendar,
        reply_to, reply_to_written, handed_in_by, handed_in_how, subject, kind, language, channel, level, marking, sealed, contents,
        openers, urgency, pages, enclosures, asks_answer, file_plan)
      select ${item.id}::uuid, ${item.register}::uuid, ${item.year}, number, number_text, ${item.receivedOn}::date, ${item.registeredAt}::timestamptz,
        ${item.registeredBy}::uuid, ${item.lateReason}, ${item.sender}::uuid, ${item.senderWritten}, ${item.theirReference},
        ${item.theirReferenceFolded}, ${item.theirDate?.day ?? null}::date, ${item.theirDate?.written ?? null}, ${item.theirDate?.calendar ?? null},
        ${item.replyTo}::uuid, ${item.replyToWritten}, ${item.handedInBy}::uuid, ${item.handedInHow}, ${item.subject}, ${item.kind},
        ${item.language}, ${item.channel}, ${item.level}::smallint, ${item.marking}, ${item.sealed}, ${item.contents}::uuid,
        ${item.openers}::uuid[], ${item.urgency}, ${item.pages}::integer, ${item.enclosures}::text[], ${item.asksAnswer}, ${item.filePlan}
      from named
    ), numbered as (
      insert into register.numbered (number, record) select number, ${item.id}::uuid from named
    ), entry as (${acting.entryInLastStatement()})
    select number_text as number from named`.execute(acting.tx);
  return rows[0]!.number;
}
