import { sql } from 'kysely';
import type { EntryId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Seal, SealHolder } from './seal.ts';

/** Whose signatures the papers of a document are to bear, as it was settled when it was signed; none for what was signed before seals. */
export async function sealsWanted(tx: Tx, signedIn: EntryId): Promise<SealHolder[]> {
  const { rows } = await sql<{ seals: SealHolder[] | null }>`
    select detail -> 'seals' as seals from ledger.entry where id = ${signedIn}::uuid`.execute(tx);
  return rows[0]?.seals ?? [];
}

/** The signatures of a document's papers, in the order in which they were put on. */
export async function sealsOf(tx: Tx, document: string): Promise<Seal[]> {
  const { rows } = await sql<Seal>`
    select place, step, holder, key_kind as "keyKind", trial, name, issuer, certificate, sealed_at as "sealedAt", stamped_at as "stampedAt",
      stamped_by as "stampedBy", cms
    from dispatch.seal where document = ${document}::uuid order by place, step`.execute(tx);
  return rows;
}

/** Keeps the signatures of a document's papers. */
export async function addSeals(tx: Tx, document: string, seals: readonly Seal[]): Promise<void> {
  for (const seal of seals)
    await sql`
      insert into dispatch.seal (id, document, place, step, holder, key_kind, trial, name, issuer, certificate, sealed_at, stamped_at, stamped_by, cms)
      values (gen_random_uuid(), ${document}::uuid, ${seal.place}, ${seal.step}, ${seal.holder}, ${seal.keyKind}, ${seal.trial}, ${seal.name},
        ${seal.issuer}, ${seal.certificate}, ${seal.sealedAt}, ${seal.stampedAt}, ${seal.stampedBy}, ${Buffer.from(seal.cms)})`.execute(
      tx,
    );
}

/** The name of who signed a document, as it stands in a certificate that the house makes: the English one. */
export async function signatoryName(tx: Tx, person: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(p.name ->> 'en', p.name ->> 'fr', p.name ->> 'ar', '') as name from directory.person p where p.id = ${person}::uuid`.execute(
    tx,
  );
  return rows[0]?.name ?? '';
}
