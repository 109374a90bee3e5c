import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';

/**
 * Binds what had arrived to the item that is registered from it, in the same transaction: from now on it is read through the item alone.
 * Refused where this session may not see it, or where a colleague was sooner.
 */
export async function bindArrival(
  { tx, touches }: Pick<Acting, 'tx' | 'touches'>,
  arrival: string | undefined,
  item: string,
): Promise<Outcome<null, 'arrival-gone'>> {
  if (arrival === undefined) return done(null);
  const { rows } = await sql<{ bound: boolean }>`
    select intake.bind(${arrival}::uuid, ${item}::uuid) as bound`.execute(tx);
  if (rows[0]?.bound !== true) return refuse('arrival-gone');
  touches(arrival);
  return done(null);
}
