import type { House } from '../directory/house.ts';

/**
 * Does an act that may take an item from readers, and tells their open pages that something changed: after it they are no longer among
 * those whom the item concerns. The act adds the principals to the list that it is given.
 */
export async function tellingFreed<O extends { readonly done: boolean }>(
  house: House,
  work: (freed: string[]) => Promise<O>,
): Promise<O> {
  const freed: string[] = [];
  const outcome = await work(freed);
  if (outcome.done && freed.length > 0) house.live.tell(freed);
  return outcome;
}
