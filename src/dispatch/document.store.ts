import { sql } from 'kysely';
import type { Level } from '../access/actor.ts';
import type { Manifest } from '../drafting/manifest.ts';
import { originalOf } from '../drafting/merge.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DocumentId, EntryId, PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DocumentState } from './dispatch.ts';

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
  /** What this document says: the manifest that was cleared, or of many originals the one that is this. */
  readonly manifest: Manifest;
  /** The whole that was cleared, to which hash and signature bind. */
  readonly cleared: Manifest;
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
  /** All originals that were signed with it, and its place among them; null where it is the only one. */
  readonly circular: string | null;
  readonly original: number | null;
  /** Signed with a pen on the paper; null where it is signed in the house. */
  readonly byHand: true | null;
}

const from = sql`
  from dispatch.document d join clearance.round r on r.id = d.round join register.register g on g.id = d.register
  join directory.unit u on u.id = g.unit`;
const columns = sql`
  d.id, d.draft, d.round, d.road, d.kind, d.unit, d.subject, d.level, d.number_text as number, d.dated, d.dated_hijri as "datedHijri",
  d.signed_by as "signedBy", d.signed_as as "signedAs", d.on_behalf_of as "onBehalfOf", d.signed_at as "signedAt", r.manifest as cleared,
  d.manifest_hash as "manifestHash", d.signature, d.key_id as "keyId", d.trial, d.code, d.url, d.state, d.edition, g.slug as "registerSlug",
  g.unit as "bookUnit", u.kind = 'registry' as central,
  dispatch.signed_in(d.id) as entry, d.circular, d.original, d.by_hand as "byHand"`;

/** The whole document, for the house's own jobs: the round is read with the draft's rights, which a registry officer lacks. */
export async function documentToSettle(tx: Tx, id: string): Promise<Document | null> {
  const { rows } = await sql<Omit<Document, 'manifest'>>`select ${columns} ${from} where d.id = ${id}::uuid`.execute(
    tx,
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { cleared, original } = found;
  return { ...found, manifest: original === null ? cleared : originalOf(cleared, original) };
}

/** A document as an officer's act needs it: without the manifest. */
export type DocumentAtHand = Omit<
  Document,
  'manifest' | 'cleared' | 'draft' | 'round' | 'signature' | 'entry' | 'original'
>;

/** The document, if this session may read it, locked until the act has ended. */
export async function documentAtHand(tx: Tx, id: string): Promise<DocumentAtHand | null> {
  const { rows } = await sql<DocumentAtHand>`
    select d.id, d.road, d.kind, d.unit, d.subject, d.level, d.number_text as number, d.dated, d.dated_hijri as "datedHijri",
      d.signed_by as "signedBy", d.signed_as as "signedAs", d.on_behalf_of as "onBehalfOf", d.signed_at as "signedAt",
      d.manifest_hash as "manifestHash", d.key_id as "keyId", d.trial, d.code, d.url, d.state, d.edition, g.slug as "registerSlug",
      g.unit as "bookUnit", u.kind = 'registry' as central, d.circular, d.by_hand as "byHand"
    from dispatch.document d join register.register g on g.id = d.register join directory.unit u on u.id = g.unit
    where d.id = ${id}::uuid for update of d`.execute(tx);
  return rows[0] ?? null;
}

export interface PaperRow {
  readonly id: string;
  readonly part: 'letter' | 'enclosure' | 'certificate' | 'signed';
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
    order by case part when 'letter' then 0 when 'enclosure' then 1 when 'certificate' then 2 else 3 end, place`.execute(
    tx,
  );
  return rows;
}

/** What the ledger says of the setting of a document: the hashes of its papers in their order, the certificate last, and with what they were set. */
export async function renderingOf(
  tx: Tx,
  document: string,
): Promise<{ readonly papers: readonly string[]; readonly setting: string } | null> {
  const { rows } = await sql<{ detail: { readonly papers: readonly string[]; readonly setting: string } }>`
    select detail from ledger.entry where record = ${document}::uuid and act = 'document.render' order by at limit 1`.execute(
    tx,
  );
  return rows[0]?.detail ?? null;
}

/** Writes the papers of a document; those that stand already stay. */
export async function addPapers(tx: Tx, document: string, papers: readonly Omit<PaperRow, 'id'>[]): Promise<void> {
  await sql`
    insert into dispatch.paper (id, document, part, language, place, name, sha256, size, level)
    select gen_random_uuid(), ${document}::uuid, p.* from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb)
      p(part text, language text, place smallint, name text, sha256 text, size bigint, level smallint)
    on conflict (document, part, place) do nothing`.execute(tx);
}

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
