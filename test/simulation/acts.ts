import type { Outcome } from '../../src/kernel/outcome.ts';
import { arrivingActs } from './arriving.ts';
import { bundlingActs } from './bundling.ts';
import { circularActs } from './circulars.ts';
import { incomingActs } from './incoming.ts';
import { markingActs } from './marking.ts';
import { outgoingActs } from './outgoing.ts';
import { peepingActs } from './peeping.ts';
import { penActs } from './pen.ts';
import { peopleActs } from './people.ts';
import { postingActs } from './posting.ts';
import type { Random } from './random.ts';
import { sendingActs } from './sending.ts';
import { suggestingActs } from './suggesting.ts';
import { uploadingActs } from './uploading.ts';
import type { World } from './world.ts';

/** Something that somebody may try: it is done or refused; a fault is thrown. Null where there is nothing to do it to. */
export interface Act {
  readonly name: string;
  readonly weight: number;
  readonly run: (world: World) => Promise<Outcome<unknown, string> | null>;
}

const all = (): readonly Act[] => [
  ...incomingActs,
  ...outgoingActs,
  ...circularActs,
  ...penActs,
  ...sendingActs,
  ...arrivingActs,
  ...postingActs,
  ...uploadingActs,
  ...markingActs,
  ...suggestingActs,
  ...bundlingActs,
  ...peepingActs,
  ...peopleActs,
];

/** The next act, by weight. */
export function nextAct(random: Random): Act {
  const acts = all();
  let left = random.below(acts.reduce((sum, act) => sum + act.weight, 0));
  return acts.find((act) => (left -= act.weight) < 0)!;
}
