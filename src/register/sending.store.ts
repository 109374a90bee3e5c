import { sql } from 'kysely';
import type { PersonId } from '../kernel/id.ts';
import type { Database } from '../platform/database/connect.ts';

/** Notes that a person begins to send a file of a size. Of what he began before, the oldest beyond so many are forgotten: their ids. */
export async function beginSending(
  db: Database,
  {
    id,
    person,
    size,
    at,
  }: { readonly id: string; readonly person: PersonId; readonly size: number; readonly at: Date },
  most: number,
): Promise<string[]> {
  await sql`
    insert into register.sending (id, person, size, at) values (${id}::uuid, ${person}::uuid, ${size}, ${at})`.execute(
    db,
  );
  const { rows } = await sql<{ id: string }>`
    delete from register.sending where id in (
      select s.id from register.sending s where s.person = ${person}::uuid order by s.at desc, s.id desc offset ${most}) returning id`.execute(
    db,
  );
  return rows.map((row) => row.id);
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
