import { type Actor, cabinetRoles, holds } from '../../access/actor.ts';
import type { ProfileCheck } from '../../directory/profile.ts';
import { type DraftFacts, may as mayDraft } from '../../drafting/drafting.policy.ts';
import { isWaivable } from '../clearance.ts';

/** Who may say what to a finding of the machine. Reading is decided by access rows. */
export const may = {
  /** On the draft itself: whoever writes it, and the Cabinet that clears it. */
  answer: (actor: Actor, draft: DraftFacts): boolean => mayDraft.write(actor, draft) || holds(actor, cabinetRoles),
  /** Beyond the draft: the Director-General, and those who give the check its verdict. What nobody waives nobody settles for later drafts. */
  remember: (actor: Actor, check: ProfileCheck): boolean =>
    isWaivable(check.id) &&
    holds(actor, cabinetRoles) &&
    (holds(actor, ['director-general']) || holds(actor, check.givenBy)),
};
