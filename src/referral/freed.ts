import type { Level } from '../access/actor.ts';
import type { House } from '../directory/house.ts';

/** Notes whom an act takes an item from, and from which level up they saw it. */
export type Free = (principals: readonly string[], seenFrom: Level) => void;

/**
 * Does an act that may take an item from readers, and tells their open pages that something changed: after it they are no longer among
 * those whom the item concerns. Whoever's clearance never reached the item is not told now either (I1).
 */
export async function tellingFreed<O extends { readonly done: boolean }>(
  house: House,
  work: (free: Free) => Promise<O>,
): Promise<O> {
  const freed: Parameters<Free>[] = [];
  const outcome = await work((...those) => void freed.push(those));
  if (outcome.done) for (const [principals, seenFrom] of freed) house.live.tell(principals, seenFrom);
  return outcome;
}
