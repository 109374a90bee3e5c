import { sql } from 'kysely';
import type { PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { UnderWay } from './sending.ts';

/** Until the transaction has ended this person begins nothing else, so that of two beginnings at once both are counted. */
export const oneBeginning = (tx: Tx, person: PersonId): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended('sending ' || ${person}, 0))`.execute(tx);

/** What a person has under way, the last heard of first. */
export async function underWayOf(tx: Tx, person: PersonId): Promise<UnderWay[]> {
  const { rows } = await sql<UnderWay>`
    select id, size, at as "heardAt" from register.sending where person = ${person}::uuid order by at desc, id desc`.execute(
    tx,
  );
  return rows;
}

/** Notes that a person begins to send a file of a size. */
export async function beginSending(
  tx: Tx,
  {
    id,
    person,
    size,
    at,
  }: { readonly id: string; readonly person: PersonId; readonly size: number; readonly at: Date },
): Promise<void> {
  await sql`insert into register.sending (id, person, size, at) values (${id}::uuid, ${person}::uuid, ${size}, ${at})`.execute(
    tx,
  );
}

/** The size of a file that this session's person is sending; null where he sends none of this id. */
export async function sizeOfSending(tx: Tx, id: string): Promise<number | null> {
  const { rows } = await sql<{ size: number }>`select size from register.sending where id = ${id}::uuid`.execute(tx);
  return rows[0]?.size ?? null;
}

/** The same, noting that something of it is heard now. */
export async function hearSending(tx: Tx, id: string, at: Date): Promise<number | null> {
  const { rows } = await sql<{ size: number }>`
    update register.sending set at = ${at} where id = ${id}::uuid returning size`.execute(tx);
  return rows[0]?.size ?? null;
}

/** Forgets what was ended, or makes room. */
export async function forgetSending(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from register.sending where id = any (${ids}::uuid[])`.execute(tx);
}

/** Forgets everything of which nothing was heard since an instant. */
export async function forgetSilent(tx: Tx, since: Date): Promise<void> {
  await sql`delete from register.sending where at < ${since}`.execute(tx);
}
