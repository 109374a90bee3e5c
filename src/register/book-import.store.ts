import { sql } from 'kysely';
import { fold } from '../kernel/fold.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { NamedCorrespondent } from './book-import.ts';

/** Active correspondents by each of their folded names, with all of them. */
export async function correspondentsByName(tx: Tx): Promise<Map<string, NamedCorrespondent>> {
  const { rows } = await sql<{ id: string; name: Record<string, string> }>`
    select id, name from directory.correspondent where active`.execute(tx);
  return new Map(
    rows.flatMap(({ id, name }) =>
      Object.values(name).map((each) => [fold(each), { id, names: Object.values(name) }] as const),
    ),
  );
}

/** The items that stand already under some numbers of a book, whoever may read them: what is compared is their subject's hash. */
export async function standing(
  tx: Tx,
  register: string,
  numbers: readonly { readonly year: number; readonly number: number }[],
  zone: string,
): Promise<{ year: number; number: number; subject: string; registeredOn: string }[]> {
  const { rows } = await sql<{ year: number; number: number; subject: string; registeredOn: string }>`
    select year, number, subject_hash as subject, registered_on as "registeredOn" from register.standing(${register}::uuid, ${JSON.stringify(numbers.map(({ year, number }) => ({ year, number })))}::jsonb, ${zone})`.execute(
    tx,
  );
  return rows;
}

/** A row of `register.item` with its words and readers, as the import writes it. */
export type ImportRow = Readonly<Record<string, unknown>>;

/** Writes up to some hundred items with their words, numbers and access rows, and brings the counters up to them: in one statement. */
export async function addImported(
  tx: Tx,
  register: string,
  readers: readonly string[],
  rows: readonly ImportRow[],
  highest: readonly { readonly year: number; readonly number: number }[],
): Promise<void> {
  await sql`
    with rows as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, year smallint, number integer, number_text text, state text, received_on date,
        registered_at timestamptz, sender uuid, sender_written text, their_reference text, their_reference_folded text, their_date date,
        their_date_written text, their_date_calendar text, subject text, kind text, language text, channel text, level smallint, urgency text,
        pages integer, enclosures text[], asks_answer boolean, closed_how text, closed_reason text, void_reason text, words text[])
    ), items as (
      insert into register.item (id, register, year, number, number_text, state, received_on, registered_at, imported, sender, sender_written, their_reference,
        their_reference_folded, their_date, their_date_written, their_date_calendar, subject, kind, language, channel, level, urgency, pages,
        enclosures, asks_answer, closed_how, closed_reason, closed_at, void_reason)
      select id, ${register}::uuid, year, number, number_text, state, received_on, registered_at, true, sender, sender_written, their_reference,
        their_reference_folded, their_date, their_date_written, their_date_calendar, subject, kind, language, channel, level, urgency, pages,
        enclosures, asks_answer, closed_how, closed_reason, case when closed_how is not null then registered_at end, void_reason from rows
    ), search as (
      insert into register.search (record, kind, words) select id, 'item', register.words(words) from rows
    ), numbered as (
      insert into register.numbered (number, record) select number, id from rows
    )
    select (select count(access.share(id, ${readers}::text[], level)) from rows),
      (select count(register.raise_to(${register}::uuid, (h ->> 'year')::integer, (h ->> 'number')::integer)) from jsonb_array_elements(${JSON.stringify(highest)}::jsonb) h)`.execute(
    tx,
  );
}

/** The numbers of a year that no item of the book bears, up to a hundred of them, and how many there are. */
export async function missingNumbers(
  tx: Tx,
  register: string,
): Promise<{ year: number; missing: number; first: number[] }[]> {
  const { rows } = await sql<{ year: number; missing: number; first: number[] }>`
    select year, missing, first from register.missing_numbers(${register}::uuid)`.execute(tx);
  return rows;
}
