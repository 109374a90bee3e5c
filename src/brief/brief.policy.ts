import { type Actor, holds } from '../access/actor.ts';
import type { PersonId } from '../kernel/id.ts';

/** The Director-General who lent the actor his right to direct; null where he needs no loan, or has none. */
export const issuesFor = (actor: Actor): PersonId | null =>
  holds(actor, ['director-general', 'private-secretary'])
    ? null
    : (actor.delegations.find(
        ({ act, kind, roles }) =>
          (act === 'direct' || act === 'any') && kind === null && roles.includes('director-general'),
      )?.from ?? null);

/** Who may do what with the daily brief; each line is one act. Reading it is asked of the database first. */
export const may = {
  /** The Cabinet's officers compose it, as do those who keep the Secretary-General's folder. */
  compose: (actor: Actor): boolean => holds(actor, ['cabinet-officer', 'director-general', 'private-secretary']),
  /** It goes to the Secretary-General from the Director-General, to whom he lent that, or from the private secretary. */
  issue: (actor: Actor): boolean =>
    holds(actor, ['director-general', 'private-secretary']) || issuesFor(actor) !== null,
  /** One that is still composed is for those who compose or issue it; all others know of it once it has been issued. */
  seeInHand: (actor: Actor): boolean => may.compose(actor) || may.issue(actor),
  /** That the Secretary-General saw it only his own opening says, or his who acts in the post. */
  see: (actor: Actor): boolean => holds(actor, ['secretary-general']),
};
