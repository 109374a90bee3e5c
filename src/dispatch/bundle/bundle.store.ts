import { sql } from 'kysely';
import type { EntryId } from '../../kernel/id.ts';
import type { Tx } from '../../platform/database/connect.ts';

/** The entry of a bundle that was made before for the same dispatch and says the same; null where there is none. */
export async function entryOfBundle(
  tx: Tx,
  { dispatch, bundle }: { readonly dispatch: string; readonly bundle: string },
): Promise<EntryId | null> {
  const { rows } = await sql<{ id: EntryId }>`
    select e.id from dispatch.dispatch s
    join ledger.entry e on e.record in (s.id, s.document) and e.act = 'document.bundle' and e.detail ->> 'dispatch' = s.id::text
    where s.id = ${dispatch}::uuid and e.detail ->> 'bundle' = ${bundle} order by e.at, e.id limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
