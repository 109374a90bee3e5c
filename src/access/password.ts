import { hash, verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import type { PersonId } from '../kernel/id.ts';
import type { Database } from '../platform/database/connect.ts';
import type { Acting } from './act.ts';

/** argon2id with the parameters that OWASP recommends for interactive sign-in: 19 MiB, two passes. */
export const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const maxFailures = 8;
const lockMinutes = 5;

/** A password is at least twelve characters; long phrases are welcome, up to 200. */
export const isAcceptablePassword = (password: string): boolean => password.length >= 12 && password.length <= 200;

// A stored hash for nobody, so that an unknown name takes as long as a wrong password.
const nobody = hash('a password that nobody has', passwordCost);

/** Sets a person's password. */
export async function setPassword(
  { tx, now }: Pick<Acting, 'tx' | 'now'>,
  person: PersonId,
  password: string,
): Promise<void> {
  const password_hash = await hash(password, passwordCost);
  await tx
    .insertInto('access.credential')
    .values({ person, password_hash, changed_at: now })
    .onConflict((c) =>
      c.column('person').doUpdateSet({ password_hash, changed_at: now, failures: 0, locked_until: null }),
    )
    .execute();
}

/** The person whom an e-mail address and a password identify; null otherwise, in equal time. Eight failures lock for five minutes. */
export async function identify(
  db: Database,
  email: string,
  password: string,
  now: Date,
): Promise<PersonId | 'locked' | null> {
  const found = await db
    .selectFrom('directory.person as p')
    .innerJoin('access.credential as c', 'c.person', 'p.id')
    .select(['p.id', 'c.password_hash', 'c.failures', 'c.locked_until'])
    .where((eb) => eb(eb.fn('lower', ['p.email']), '=', email.trim().toLowerCase()))
    .executeTakeFirst();
  if (found?.locked_until && found.locked_until > now) return 'locked';
  const right = await verify(found?.password_hash ?? (await nobody), password.slice(0, 200)).catch(() => false);
  if (found === undefined) return null;
  if (!right) {
    // Counted by the database, so that guesses sent at the same moment are each counted.
    const lockedUntil = new Date(now.getTime() + lockMinutes * 60_000);
    await sql`
      update access.credential set failures = (failures + 1) % ${maxFailures}::smallint,
        locked_until = case when failures + 1 >= ${maxFailures}::smallint then ${lockedUntil}::timestamptz else locked_until end
      where person = ${found.id}::uuid`.execute(db);
    return null;
  }
  if (found.failures > 0)
    await db
      .updateTable('access.credential')
      .set({ failures: 0, locked_until: null })
      .where('person', '=', found.id)
      .execute();
  return found.id as PersonId;
}
