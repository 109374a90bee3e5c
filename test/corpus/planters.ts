import type { Planter } from './plant.ts';
import { datePlanters } from './plants-dates.ts';
import { formPlanters } from './plants-form.ts';
import { knownPlanters } from './plants-known.ts';
import { languagePlanters } from './plants-language.ts';
import { numberPlanters } from './plants-numbers.ts';
import { saidPlanters } from './plants-said.ts';
import { sourcePlanters } from './plants-sources.ts';

/** Every way in which the corpus is made wrong, one error at a time. */
export const planters: readonly Planter[] = [
  ...sourcePlanters,
  ...saidPlanters,
  ...knownPlanters,
  ...formPlanters,
  ...languagePlanters,
  ...datePlanters,
  ...numberPlanters,
];
