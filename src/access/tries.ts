import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../platform/database/connect.ts';

/** So many wrong tries are nobody's concern; from then on each makes the next wait, first half a minute, doubled each time. */
const freeTries = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 900;
/** Tries are forgotten after a day without one. */
const forgottenAfterHours = 24;

/**
 * Where a try comes from: what was tried and the network that tried it, as a digest, so that neither is kept. Wrong tries wait only for
 * whoever sends them: an outsider who guesses at an officer's address delays himself, and the officer enters from his own place. Whoever
 * shares the outsider's network waits with him, a quarter of an hour at the longest. An IPv6 source counts by its network of 64 bits,
 * since one machine has all its addresses.
 */
export function placeOf(what: string, source: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([what, networkOf(source)]))
    .digest();
}

function networkOf(source: string): string {
  const plain = source.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const missing = plain.includes('::') ? 8 - groups.length - tail.split(':').filter((group) => group !== '').length : 0;
  return [...groups, ...Array.from({ length: missing }, () => '0'), ...tail.split(':')].slice(0, 4).join(':');
}

/**
 * Counts a try before it is looked at, so that tries sent at the same moment are each counted, whichever of them comes first. False while the place has to wait: such a
 * try counts for nothing, and must be answered as a wrong one.
 */
export async function mayTry(db: Database, place: Buffer, now: Date): Promise<boolean> {
  const forgotten = new Date(now.getTime() - forgottenAfterHours * 3_600_000);
  // The wait after the n-th try; 2^10 half minutes lie far beyond the longest.
  const waitsUntil = (
    failures: ReturnType<typeof sql>,
  ) => sql`case when ${failures} < ${freeTries}::int then '-infinity'::timestamptz
    else ${now}::timestamptz + least(${longestWaitSeconds}::int, ${firstWaitSeconds}::int * 2 ^ least(10, ${failures} - ${freeTries}::int)) * interval '1 second' end`;
  const counted = sql`case when t.tried_at < ${forgotten}::timestamptz then 1 else t.failures + 1 end`;
  const { rows } = await sql`
    insert into access.tries as t (place, failures, tried_at, not_before) values (${place}, 1, ${now}::timestamptz, '-infinity')
    on conflict (place) do update set failures = ${counted}, tried_at = ${now}::timestamptz,
      not_before = ${waitsUntil(counted)}
    where t.not_before <= ${now}::timestamptz returning t.place`.execute(db);
  return rows.length > 0;
}

/** Forgets the tries of a place after a right one. */
export const forgetTries = (db: Database, place: Buffer): Promise<unknown> =>
  db.deleteFrom('access.tries').where('place', '=', place).execute();

/** Removes the tries that are forgotten. */
export const sweepTries = (db: Database, now: Date): Promise<unknown> =>
  db
    .deleteFrom('access.tries')
    .where('tried_at', '<', new Date(now.getTime() - forgottenAfterHours * 3_600_000))
    .execute();
