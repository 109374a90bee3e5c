import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { dayIn } from '../kernel/calendar.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import type { Database, Tx } from '../platform/database/connect.ts';
import type { Ground } from './act.ts';

/** A session ends after half a day without use, and after a week in any case. */
export const idleHours = 12;
export const absoluteDays = 7;
/** A token for a program ends after so many days at the latest; the database refuses a longer one. */
export const longestTokenDays = 90;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const hours = (n: number): number => n * 3_600_000;

/** How a session was opened: by one press in a trial house, by password, or as a token for a program. */
export type Manner = 'trial' | 'password' | 'token';

export interface OpenedSession {
  /** Names the session without opening anything. */
  readonly id: string;
  readonly token: string;
  readonly endsAt: Date;
}

/** Opens a session for a person: an opaque token of 256 bits, of which only the SHA-256 is kept. */
export async function openSession(
  db: Database,
  person: PersonId,
  manner: Manner,
  now: Date,
  label: string | null = null,
  days = absoluteDays,
): Promise<OpenedSession> {
  const id = newId(now.getTime());
  const secret = randomBytes(32).toString('base64url');
  // A token is typed on command lines, where a first hyphen would make it an option; and where it is found, it says what it is.
  const token = manner === 'token' ? `diwan_${secret}` : secret;
  const endsAt = new Date(now.getTime() + days * hours(24));
  await db
    .insertInto('access.session')
    .values({ id, token_hash: hashOf(token), person, manner, label, made_at: now, seen_at: now, ends_at: endsAt })
    .execute();
  return { id, token, endsAt };
}

/** A session in use: whose it is, and how it was opened. */
export interface Session {
  readonly id: string;
  readonly person: PersonId;
  readonly manner: Manner;
  /** Opened with a password that somebody else knows: nothing is done in it but choosing one's own. */
  readonly mustChoosePassword: boolean;
}

/**
 * The session that a token opens now; null when it is unknown, ended or idle too long, or when the person has not begun or has left.
 * Its use is noted at most once a minute, and the first use of a token at once.
 */
export async function sessionOf(ground: Pick<Ground, 'db' | 'clock' | 'zone'>, token: string): Promise<Session | null> {
  const now = ground.clock();
  const today = dayIn(ground.zone, now);
  const { rows } = await sql<{
    id: string;
    person: PersonId;
    manner: Manner;
    made_at: Date;
    seen_at: Date;
    ends_at: Date;
    at_work: boolean;
    must_choose: boolean;
  }>`
    select s.id, s.person, s.manner, s.made_at, s.seen_at, s.ends_at,
      coalesce(p.active_from <= ${today}::date, true) and coalesce(p.active_to >= ${today}::date, true) as at_work,
      s.manner = 'password' and coalesce(c.first, false) as must_choose
    from access.session s join directory.person p on p.id = s.person left join access.credential c on c.person = s.person
    where s.token_hash = ${hashOf(token)}`.execute(ground.db);
  const found = rows[0];
  if (found === undefined || !found.at_work || found.ends_at <= now) return null;
  const idle = now.getTime() - found.seen_at.getTime();
  if (found.manner !== 'token' && idle > hours(idleHours)) return null;
  const isFirstUse = found.manner === 'token' && found.seen_at.getTime() === found.made_at.getTime();
  if (idle > 60_000 || isFirstUse) await noteUse(ground.db, found.id, found.made_at, now);
  return { id: found.id, person: found.person, manner: found.manner, mustChoosePassword: found.must_choose };
}

/** Whether a session is still open, asked without using it: for a page that listens. */
export async function isOpen({ db, clock }: Pick<Ground, 'db' | 'clock'>, { id, manner }: Session): Promise<boolean> {
  const now = clock();
  const usedAfter = new Date(now.getTime() - hours(idleHours));
  const found = await db
    .selectFrom('access.session')
    .select('id')
    .where('id', '=', id)
    .where('ends_at', '>', now)
    .$if(manner !== 'token', (query) => query.where('seen_at', '>=', usedAfter))
    .executeTakeFirst();
  return found !== undefined;
}

/** A use is later than the making, or it could not be told from none. */
const noteUse = (db: Database, id: string, madeAt: Date, now: Date): Promise<unknown> =>
  db
    .updateTable('access.session')
    .set({ seen_at: new Date(Math.max(now.getTime(), madeAt.getTime() + 1)) })
    .where('id', '=', id)
    .execute();

/** Ends one session. */
export async function endSession(db: Database, token: string): Promise<void> {
  await db.deleteFrom('access.session').where('token_hash', '=', hashOf(token)).execute();
}

/** Ends every session and token of a person, but for one that stays; how many. */
export async function endSessionsOf(tx: Tx, person: PersonId, but: string | null = null): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('access.session')
    .where('person', '=', person)
    .$if(but !== null, (query) => query.where('id', '<>', but!))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Removes sessions that have ended. */
export const sweepSessions = (db: Database): Promise<unknown> =>
  sql`delete from access.session where ends_at < now()`.execute(db);
