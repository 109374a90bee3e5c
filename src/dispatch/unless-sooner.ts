import { actAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';

/** Thrown inside an act of the house that finds somebody was sooner: nothing is written, not even an entry. */
export class SomebodyWasSooner extends Error {}

/** An act of the house that leaves nothing when somebody was sooner; whether it was done. */
export async function unlessSooner(
  house: House,
  name: string,
  work: Parameters<typeof actAsHouse<void>>[2],
): Promise<boolean> {
  try {
    await actAsHouse(house, name, work);
    return true;
  } catch (error) {
    if (error instanceof SomebodyWasSooner) return false;
    throw error;
  }
}
