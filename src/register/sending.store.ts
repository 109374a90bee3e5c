import { sql } from 'kysely';
import type { PersonId } from '../kernel/id.ts';
import type { Database } from '../platform/database/connect.ts';

/** Notes that a person begins to send a file of a size; false where he has too many under way. */
export async function beginSending(
  db: Database,
  sending: { readonly id: string; readonly person: PersonId; readonly size: number; readonly at: Date },
  most: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into register.sending (id, person, size, at)
    select ${sending.id}::uuid, ${sending.person}::uuid, ${sending.size}, ${sending.at}
    where (select count(*) from register.sending s where s.person = ${sending.person}::uuid) < ${most}`.execute(db);
  return numAffectedRows === 1n;
}

/** The size of a file that this person is sending; null where he sends none of this id. */
export async function sizeOfSending(db: Database, person: PersonId, id: string): Promise<number | null> {
  const { rows } = await sql<{ size: string }>`
    select size from register.sending where id = ${id}::uuid and person = ${person}::uuid`.execute(db);
  return rows[0] === undefined ? null : Number(rows[0].size);
}

export async function endSending(db: Database, id: string): Promise<void> {
  await sql`delete from register.sending where id = ${id}::uuid`.execute(db);
}

/** Forgets what was begun before an instant and never ended. */
export async function forgetSendings(db: Database, before: Date): Promise<void> {
  await sql`delete from register.sending where at < ${before}`.execute(db);
}
