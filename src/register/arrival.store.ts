import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';

/**
 * Binds what had arrived to the item that is registered from it, in the same transaction: from now on it is read by those who keep its
 * Registry and may read the item too, and by nobody where the item is an envelope that stays closed. Refused where this session may not
 * deal with it, or where a colleague was sooner.
 */
export async function bindArrival(
  { tx, touches }: Pick<Acting, 'tx' | 'touches'>,
  arrival: string | undefined,
  item: { readonly id: string; readonly sealed: boolean },
): Promise<Outcome<null, 'arrival-gone'>> {
  if (arrival === undefined) return done(null);
  const { rows } = await sql<{ bound: boolean }>`
    select intake.bind(${arrival}::uuid, ${item.id}::uuid, ${item.sealed}) as bound`.execute(tx);
  if (rows[0]?.bound !== true) return refuse('arrival-gone');
  touches(arrival);
  return done(null);
}
