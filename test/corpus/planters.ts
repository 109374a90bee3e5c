import type { Planter } from './plant.ts';
import { datePlanters } from './plants-dates.ts';
import { numberPlanters } from './plants-numbers.ts';

/** Every way in which the corpus is made wrong. */
export const planters: readonly Planter[] = [...datePlanters, ...numberPlanters];
