import type { PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { SessionView, TokenView } from './account.ts';
import { idleHours } from './session.ts';

/** The living tokens of a person, newest first. */
export async function tokensOf(tx: Tx, person: PersonId, now: Date): Promise<TokenView[]> {
  const rows = await tx
    .selectFrom('access.session')
    .select(['id', 'label', 'made_at', 'seen_at', 'ends_at'])
    .where('person', '=', person)
    .where('manner', '=', 'token')
    .where('ends_at', '>', now)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    label: row.label ?? '',
    madeAt: row.made_at.toISOString(),
    usedAt: row.seen_at > row.made_at ? row.seen_at.toISOString() : null,
    endsAt: row.ends_at.toISOString(),
  }));
}

/** Where a person is signed in, last used first. */
export async function sessionsOf(tx: Tx, person: PersonId, current: string, now: Date): Promise<SessionView[]> {
  const rows = await tx
    .selectFrom('access.session')
    .select(['id', 'made_at', 'seen_at', 'ends_at'])
    .where('person', '=', person)
    .where('manner', '<>', 'token')
    .where('ends_at', '>', now)
    .where('seen_at', '>', new Date(now.getTime() - idleHours * 3_600_000))
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    madeAt: row.made_at.toISOString(),
    seenAt: row.seen_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    isThis: row.id === current,
  }));
}

/** Ends a token or a session of a person; false where he has none of that name. */
export async function endOwn(tx: Tx, person: PersonId, id: string, kind: 'token' | 'session'): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('access.session')
    .where('id', '=', id)
    .where('person', '=', person)
    .where('manner', kind === 'token' ? '=' : '<>', 'token')
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
