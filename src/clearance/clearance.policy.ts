import { type Actor, cabinetRoles, holds } from '../access/actor.ts';
import type { ProfileCheck } from '../directory/profile.ts';
import type { PersonId } from '../kernel/id.ts';
import type { CheckCode } from './clearance.ts';

/** What the policy needs to know of a round. */
export interface RoundFacts {
  /** Everyone who wrote a version of the draft, the drafter included. */
  readonly authors: readonly string[];
  /** The adviser named for check 7. */
  readonly adviser: PersonId | null;
  /** Slugs of the posts that the actor holds or was lent. */
  readonly postSlugs: readonly string[];
}

const wrote = (actor: Actor, round: RoundFacts): boolean => round.authors.includes(actor.person);

/** Who may do what at the gate. */
export const may = {
  openRound: (actor: Actor): boolean => holds(actor, cabinetRoles),
  /** The profile names the roles for each check; a check with a named adviser is his alone. The drafter gives no verdict. */
  giveVerdict: (actor: Actor, check: ProfileCheck, round: RoundFacts): boolean =>
    !wrote(actor, round) &&
    holds(actor, cabinetRoles) &&
    (check.named
      ? round.adviser === actor.person
      : holds(actor, check.givenBy) || check.posts.some((post) => round.postSlugs.includes(post))),
  /** A waiver needs the rank that the profile names; C2 and C7 are never waived, in any house. */
  waive: (actor: Actor, check: ProfileCheck, round: RoundFacts): boolean =>
    !wrote(actor, round) && check.waivable && check.id !== 'C2' && check.id !== 'C7' && holds(actor, check.waivedBy),
  returnRound: (actor: Actor): boolean => holds(actor, cabinetRoles),
  /** The points of a return are settled by whoever may write the draft. */
  settlePoint: (actor: Actor, unit: string): boolean =>
    actor.principals.includes(`unit:${unit}`) || holds(actor, cabinetRoles),
};

/** Of the checks of the profile, the one with a code. */
export const checkOf = (checks: readonly ProfileCheck[], code: CheckCode): ProfileCheck => {
  const found = checks.find((check) => check.id === code);
  if (found === undefined) throw new Error(`The profile has no check ${code}.`);
  return found;
};
