import { hash, verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import { dayIn } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Acting, Ground } from './act.ts';
import { endSessionsOf } from './session.ts';
import { forgetTries, mayTry, placeOf } from './tries.ts';

/** argon2id with the parameters that OWASP recommends for interactive sign-in: 19 MiB, two passes. */
export const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password is at least twelve characters; long phrases are welcome, up to 200. */
export const isAcceptablePassword = (password: string): boolean => password.length >= 12 && password.length <= 200;

// A stored hash for nobody, so that an unknown name takes as long as a wrong password.
const nobody = hash('a password that nobody has', passwordCost);

/**
 * Sets a person's password. A first one is known to whoever gave it: it opens the door only to choose one's own (`authenticate`).
 */
export async function setPassword(
  { tx, now }: Pick<Acting, 'tx' | 'now'>,
  person: PersonId,
  password: string,
  kind: 'first' | 'own',
): Promise<void> {
  const kept = { password_hash: await hash(password, passwordCost), changed_at: now, first: kind === 'first' };
  await tx
    .insertInto('access.credential')
    .values({ person, ...kept })
    .onConflict((c) => c.column('person').doUpdateSet(kept))
    .execute();
}

/** Gives a person a first password in place of his own; whatever was open in his name, sessions and tokens, ends. */
export async function resetPassword(
  acting: Pick<Acting, 'tx' | 'now' | 'about'>,
  person: PersonId,
  password: string,
): Promise<void> {
  await setPassword(acting, person, password, 'first');
  const ended = await endSessionsOf(acting.tx, person);
  acting.about('person', person, { ended });
}

/** A try at the door: who is said to come, with which password, and from which source address. */
export interface Try {
  readonly email: string;
  readonly password: string;
  readonly source: string;
}

/**
 * The person whom an e-mail address and a password identify; null otherwise. Whether the address is unknown, the password wrong, the person
 * no longer there or the place made to wait (`mayTry`), the answer is the same and takes the same time: one verification.
 */
export async function identify(
  ground: Pick<Ground, 'db' | 'clock' | 'zone'>,
  { email, password, source }: Try,
): Promise<PersonId | null> {
  const { db } = ground;
  const now = ground.clock();
  const address = email.trim().toLowerCase();
  const place = placeOf(address, source);
  const mayEnter = await mayTry(db, place, now);
  const { rows } = await sql<{ id: PersonId; password_hash: string }>`
    select p.id, c.password_hash from directory.person p join access.credential c on c.person = p.id
    where lower(p.email) = ${address} and coalesce(p.active_from <= ${dayIn(ground.zone, now)}::date, true)
      and coalesce(p.active_to >= ${dayIn(ground.zone, now)}::date, true)`.execute(db);
  const found = mayEnter ? rows[0] : undefined;
  const isRight = await isPassword(found?.password_hash ?? null, password);
  if (found === undefined || !isRight) return null;
  await forgetTries(db, place);
  return found.id;
}

/** Whether a password is the one of which the hash was kept; without a hash never, in the same time. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const isRight = await verify(kept ?? (await nobody), password.slice(0, 200)).catch(() => false);
  return kept !== null && isRight;
}
