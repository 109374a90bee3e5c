import { newId } from '../kernel/id.ts';
import type { ArrivalId } from './intake.ts';

let lastStamp = 0;

/** Ids that sort in the order in which things arrive, also within one millisecond, and where the clock is set back. */
export function nextArrivalId(now: Date): ArrivalId {
  lastStamp = Math.max(now.getTime(), lastStamp + 1);
  return newId<ArrivalId>(lastStamp);
}
