import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Manifest } from '../drafting/manifest.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DocumentId, PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';

/** The book in which a document is numbered. */
export interface Book {
  readonly id: string;
  readonly slug: string;
  readonly unit: UnitId;
  readonly pattern: string;
  readonly yearly: boolean;
}

/** A round as its signatory needs it. */
export interface RoundToSign {
  readonly id: string;
  readonly draft: string;
  readonly version: string;
  readonly manifest: Manifest;
  readonly manifestHash: string;
  readonly state: string;
  readonly draftState: string;
  readonly drafter: PersonId;
  readonly subject: string;
  readonly approvedHash: string | null;
  readonly signatoryName: string;
  /** Who holds the post in whose name it is signed. */
  readonly principal: PersonId | null;
  readonly book: Book | null;
  /** Where the document stands that this one corrects, withdraws or recalls; null where it is no remedy or may not be read. */
  readonly remedied: string | null;
}

/** What a signatory needs of a round `r` and its draft `d`, on a day. */
export const roundColumns = (day: string) => sql`
  r.id, r.draft, r.version, r.manifest, r.manifest_hash as "manifestHash", r.state, d.state as "draftState", d.drafter, d.subject,
  (select a.manifest_hash from clearance.approval a where a.round = r.id) as "approvedHash",
  coalesce((select p.name ->> 'en' from directory.person p where p.id = (r.manifest #>> '{signatory,person}')::uuid), '') as "signatoryName",
  (select h.person from directory.holding h where h.post = (r.manifest #>> '{signatory,onBehalfOf}')::uuid and (h.confirmed_by is not null or h.first)
    and h.from_day <= ${day}::date and (h.to_day is null or h.to_day >= ${day}::date) and (h.revoked_on is null or h.revoked_on > ${day}::date)
    order by h.manner = 'substantive' desc, h.from_day limit 1) as principal,
  (select jsonb_build_object('id', g.id, 'slug', g.slug, 'unit', g.unit, 'pattern', g.pattern, 'yearly', g.yearly)
    from register.register g where g.slug = r.manifest ->> 'register') as book,
  (select o.state from dispatch.document o where o.id = (r.manifest #>> '{remedy,of}')::uuid or o.circular = (r.manifest #>> '{remedy,of}')::uuid
    order by o.state = 'dispatched' desc limit 1) as remedied`;

/** The round, if this session may read it; `lock` keeps others from acting on it until the act has ended. */
export async function roundToSign(tx: Tx, id: string, day: string, { lock = false } = {}): Promise<RoundToSign | null> {
  const { rows } = await sql<RoundToSign>`
    select ${roundColumns(day)} from clearance.round r join drafting.draft d on d.id = r.draft
    where r.id = ${id}::uuid ${lock ? sql`for update of r, d` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

/** Of the drafting unit and its drafter, those principals that may read everything that the draft answers or quotes. */
export async function sourceReaders(tx: Tx, draft: string, wanted: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ who: string[] }>`
    select dispatch.who_read_sources(${draft}::uuid, ${[...wanted]}::text[]) as who`.execute(tx);
  return rows[0]!.who;
}

/** Everything of a document that is known before its number. */
export interface NewDocument {
  readonly id: DocumentId;
  /** The place of its addressee where there are many originals; null where it goes to all. */
  readonly original: number | null;
  readonly round: RoundToSign;
  readonly book: Book;
  readonly year: number;
  readonly language: string;
  readonly dated: CivilDay;
  readonly datedHijri: string;
  readonly signedBy: PersonId;
  readonly signedAs: string;
  readonly onBehalfOf: PersonId | null;
  readonly signedAt: Date;
  readonly keyId: string;
  readonly trial: boolean;
  readonly code: string;
  readonly url: string;
  /** Signed with a pen on the paper, and not in the house. */
  readonly byHand: true | null;
}

/** Writes what goes with a document, before its number: who may read it, and one dispatch for each addressee in the manifest's order. */
export async function addSurroundings(tx: Tx, document: NewDocument, readers: readonly string[]): Promise<void> {
  const { manifest } = document.round;
  await sql`select access.share(${document.id}::uuid, ${[...readers]}::text[], ${manifest.level}::smallint)`.execute(
    tx,
  );
  if (manifest.addressees.length > 0)
    await sql`
      insert into dispatch.dispatch (id, document, place, role, name, correspondent, unit, person, channel, address)
      select gen_random_uuid(), ${document.id}::uuid, place - 1, a ->> 'role', a ->> 'name', (a ->> 'correspondent')::uuid, (a ->> 'unit')::uuid,
        (a ->> 'person')::uuid, a ->> 'channel', a ->> 'address'
      from jsonb_array_elements(${JSON.stringify(manifest.addressees)}::jsonb) with ordinality e(a, place)`.execute(tx);
}

export async function nextNumber(tx: Tx, { id }: Book, year: number): Promise<number> {
  const { rows } = await sql<{ number: number }>`select register.next_number(${id}::uuid, ${year}) as number`.execute(
    tx,
  );
  return rows[0]!.number;
}

/** The last statement of a signature: writes the numbered document, what finds it by its number, and the entry. */
export async function addDocument(
  acting: Pick<Acting, 'tx' | 'entryInLastStatement'>,
  d: NewDocument,
  number: { readonly value: number; readonly text: string },
  signature: string,
): Promise<void> {
  const { manifest } = d.round;
  await sql`
    with document as (
      insert into dispatch.document (id, draft, round, register, year, number, number_text, road, kind, unit, subject, language, level, dated,
        dated_hijri, signed_by, signed_as, on_behalf_of, signed_at, manifest_hash, signature, key_id, trial, code, url, by_hand)
      values (${d.id}::uuid, ${d.round.draft}::uuid, ${d.round.id}::uuid, ${d.book.id}::uuid, ${d.year}, ${number.value}, ${number.text},
        ${manifest.road}, ${manifest.kind}, ${manifest.unit}::uuid, ${d.round.subject}, ${d.language}, ${manifest.level}, ${d.dated}::date,
        ${d.datedHijri}, ${d.signedBy}::uuid, ${d.signedAs}::uuid, ${d.onBehalfOf}::uuid, ${d.signedAt}::timestamptz, ${d.round.manifestHash},
        ${signature}, ${d.keyId}, ${d.trial}, ${d.code}, ${d.url}, ${d.byHand})
    ), numbered as (
      insert into register.numbered (number, record) values (${number.value}, ${d.id}::uuid)
    ), shown as (
      update register.search set shown = shown || jsonb_build_object('number', ${number.text}::text) where record = ${d.id}::uuid
    ), entry as (${acting.entryInLastStatement()})
    select 1`.execute(acting.tx);
}
