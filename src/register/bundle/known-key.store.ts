import { sql } from 'kysely';
import type { Text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';

/** The key of another house, as it was noted here. */
export interface KnownKey {
  readonly id: string;
  readonly vkey: string;
  readonly house: string;
  readonly how: string;
  readonly notedBy: Text;
  readonly notedAt: string;
  readonly endedAt: string | null;
  readonly endedReason: string | null;
}

const columns = sql`k.id, k.vkey, k.house, k.how, p.name as "notedBy", to_char(k.noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "notedAt",
  to_char(k.ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endedAt", k.ended_reason as "endedReason"
  from register.known_key k join directory.person p on p.id = k.noted_by`;

/** The keys of other houses, the newest first; those that were ended stay in the list. */
export async function knownKeys(tx: Tx): Promise<KnownKey[]> {
  const { rows } = await sql<KnownKey>`select ${columns} order by k.id desc limit 1000`.execute(tx);
  return rows;
}

/** The key in force; null where the house does not know it. */
export async function keyInForce(tx: Tx, vkey: string): Promise<KnownKey | null> {
  const { rows } = await sql<KnownKey>`select ${columns} where k.vkey = ${vkey} and k.ended_at is null`.execute(tx);
  return rows[0] ?? null;
}

/** Ends a key; false where it is not in force. */
export async function endKey(
  tx: Tx,
  id: string,
  ended: { readonly by: string; readonly at: Date; readonly reason: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update register.known_key set ended_by = ${ended.by}::uuid, ended_at = ${ended.at}, ended_reason = ${ended.reason}
    where id = ${id}::uuid and ended_at is null`.execute(tx);
  return numAffectedRows === 1n;
}
