import type { World } from '../world.ts';
import { arrivalsTold } from './arrivals.ts';
import { bundlesTold } from './bundles.ts';
import { originalsTold, type Told } from './originals.ts';
import { papersTold } from './papers.ts';
import { penTold } from './pen.ts';
import { suggestionsTold } from './suggestions.ts';
import { wordsTold } from './words.ts';

const tellers = [arrivalsTold, originalsTold, papersTold, penTold, wordsTold, suggestionsTold, bundlesTold];

/** Everything that is told from outside, by those who gave something to the house or have something from it. */
export async function toldOutside(world: World): Promise<Told[]> {
  const told: Told[] = [];
  for (const tell of tellers) told.push(...(await tell(world)));
  return told;
}
