import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { ResolvedAddressee } from '../drafting/manifest.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Book, NewDocument } from './sign.store.ts';

/** All originals of a round, as they are signed in one act. */
export interface NewCircular {
  readonly id: string;
  readonly documents: readonly NewDocument[];
}

/** What goes with the originals before their numbers: who reads them, their common record, and one dispatch for each. */
export async function addOriginals(
  tx: Tx,
  { id, documents }: NewCircular,
  addressees: readonly ResolvedAddressee[],
  readers: readonly string[],
): Promise<void> {
  const { round, book, signedBy, signedAt } = documents[0]!;
  const { manifest } = round;
  const ids = documents.map((document) => document.id);
  await sql`
    select access.share(d, ${[...readers]}::text[], ${manifest.level}::smallint) from unnest(${[id, ...ids]}::uuid[]) d`.execute(
    tx,
  );
  await sql`
    insert into dispatch.circular (id, draft, round, kind, unit, register, subject, level, originals, signed_by, signed_at)
    values (${id}::uuid, ${round.draft}::uuid, ${round.id}::uuid, ${manifest.kind}, ${manifest.unit}::uuid, ${book.id}::uuid, ${round.subject},
      ${manifest.level}, ${documents.length}, ${signedBy}::uuid, ${signedAt}::timestamptz)`.execute(tx);
  await sql`
    insert into dispatch.dispatch (id, document, place, role, name, correspondent, channel, address)
    select gen_random_uuid(), d, place - 1, a ->> 'role', a ->> 'name', (a ->> 'correspondent')::uuid, a ->> 'channel', a ->> 'address'
    from unnest(${ids}::uuid[]) with ordinality u(d, place)
    join jsonb_array_elements(${JSON.stringify(addressees)}::jsonb) with ordinality e(a, at) on at = place`.execute(tx);
}

/** The next numbers of a book, one for each original, in one statement. */
export async function nextNumbers(tx: Tx, { id }: Book, year: number, many: number): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select register.next_number(${id}::uuid, ${year}) as number from generate_series(1, ${many}::int)`.execute(tx);
  return rows.map((row) => row.number);
}

/** A numbered and signed original. */
export interface Numbered {
  readonly document: NewDocument;
  readonly value: number;
  readonly text: string;
  readonly signature: string;
}

/** The last statement of a signature of many: the numbered documents, what finds them by their numbers, and the entry. */
export async function addNumbered(
  acting: Pick<Acting, 'tx' | 'entryInLastStatement'>,
  circular: string,
  numbered: readonly Numbered[],
): Promise<void> {
  const rows = numbered.map(({ document: d, value, text, signature }, original) => ({
    id: d.id,
    draft: d.round.draft,
    round: d.round.id,
    register: d.book.id,
    year: d.year,
    number: value,
    number_text: text,
    road: d.round.manifest.road,
    kind: d.round.manifest.kind,
    unit: d.round.manifest.unit,
    subject: d.round.subject,
    language: d.language,
    level: d.round.manifest.level,
    dated: d.dated,
    dated_hijri: d.datedHijri,
    signed_by: d.signedBy,
    signed_as: d.signedAs,
    on_behalf_of: d.onBehalfOf,
    signed_at: d.signedAt.toISOString(),
    manifest_hash: d.round.manifestHash,
    signature,
    key_id: d.keyId,
    trial: d.trial,
    code: d.code,
    url: d.url,
    original,
  }));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g(id uuid, draft uuid, round uuid, register uuid, year smallint, number integer,
        number_text text, road text, kind text, unit uuid, subject text, language text, level smallint, dated date, dated_hijri text, signed_by uuid,
        signed_as uuid, on_behalf_of uuid, signed_at timestamptz, manifest_hash text, signature text, key_id text, trial boolean, code text, url text,
        original smallint)
    ), document as (
      insert into dispatch.document (id, draft, round, register, year, number, number_text, road, kind, unit, subject, language, level, dated,
        dated_hijri, signed_by, signed_as, on_behalf_of, signed_at, manifest_hash, signature, key_id, trial, code, url, original, circular)
      select id, draft, round, register, year, number, number_text, road, kind, unit, subject, language, level, dated, dated_hijri, signed_by, signed_as,
        on_behalf_of, signed_at, manifest_hash, signature, key_id, trial, code, url, original, ${circular}::uuid from given
    ), numbered as (
      insert into register.numbered (number, record) select number, id from given
    ), shown as (
      update register.search s set shown = s.shown || jsonb_build_object('number', g.number_text) from given g where s.record = g.id
    ), entry as (${acting.entryInLastStatement()})
    select 1`.execute(acting.tx);
}
