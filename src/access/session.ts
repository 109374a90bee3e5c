import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { PersonId } from '../kernel/id.ts';
import type { Database } from '../platform/database/connect.ts';

/** A session ends after half a day without use, and after a week in any case. */
export const idleHours = 12;
export const absoluteDays = 7;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const hours = (n: number): number => n * 3_600_000;

export interface OpenedSession {
  readonly token: string;
  readonly endsAt: Date;
}

/** Opens a session for a person: an opaque token of 256 bits, of which only the SHA-256 is kept. */
export async function openSession(
  db: Database,
  person: PersonId,
  manner: 'trial' | 'password' | 'token',
  now: Date,
  label: string | null = null,
  days = absoluteDays,
): Promise<OpenedSession> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = new Date(now.getTime() + days * hours(24));
  await db
    .insertInto('access.session')
    .values({ token_hash: hashOf(token), person, manner, label, made_at: now, seen_at: now, ends_at: endsAt })
    .execute();
  return { token, endsAt };
}

/** Whose session a token opens now; null when it is unknown, ended or idle too long. Its use is noted at most once a minute. */
export async function personOf(db: Database, token: string, now: Date): Promise<PersonId | null> {
  const found = await db
    .selectFrom('access.session')
    .select(['person', 'seen_at', 'ends_at', 'manner'])
    .where('token_hash', '=', hashOf(token))
    .executeTakeFirst();
  if (found === undefined || found.ends_at <= now) return null;
  const idle = now.getTime() - found.seen_at.getTime();
  if (found.manner !== 'token' && idle > hours(idleHours)) return null;
  if (idle > 60_000) {
    await db.updateTable('access.session').set({ seen_at: now }).where('token_hash', '=', hashOf(token)).execute();
  }
  return found.person as PersonId;
}

/** Ends one session. */
export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('access.session').where('token_hash', '=', hashOf(token)).execute();
}

/** Removes sessions that have ended. */
export const sweepSessions = (db: Database): Promise<unknown> =>
  sql`delete from access.session where ends_at < now()`.execute(db);
