import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { Level } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Outcome } from '../kernel/outcome.ts';

/** Notes whom an act takes an item from, and from which level up they saw it. */
export type Free = (principals: readonly string[], seenFrom: Level) => void;

/**
 * Does an act that may take an item from readers, and tells their open pages that something changed: after it they are no longer among
 * those whom the item concerns. Whoever's clearance never reached the item is not told now either (I1). Where the act is done again, those
 * are told whom its last try freed.
 */
export async function actFreeing<T, R extends string>(
  house: House,
  person: PersonId,
  name: string,
  work: (acting: Acting, free: Free) => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | ActRefusal>> {
  let freed: readonly Parameters<Free>[] = [];
  const outcome = await act(house, person, name, async (acting) => {
    const inThisTry: Parameters<Free>[] = [];
    const worked = await work(acting, (...those) => void inThisTry.push(those));
    freed = inThisTry;
    return worked;
  });
  if (outcome.done) for (const [principals, seenFrom] of freed) house.live.tell(principals, seenFrom);
  return outcome;
}
