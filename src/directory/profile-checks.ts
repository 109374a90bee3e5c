import type { Static } from 'typebox';
import { closed, Line, oneOf, Slug } from './profile-values.ts';

/** How heavily a rule of the seven checks weighs in this house, or that it is switched off; without a row a rule weighs what it says itself. */
export const RuleSetting = closed({
  rule: Slug,
  severity: oneOf(['error', 'warning', 'note', 'off']),
  /** Why, for whoever reads the profile. */
  reason: Line,
});
export type RuleSetting = Static<typeof RuleSetting>;
