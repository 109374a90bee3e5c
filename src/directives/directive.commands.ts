import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { DirectiveId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { standingOf } from '../referral/addressees.store.ts';
import { changeOf } from '../referral/referral.store.ts';
import { may } from './directives.policy.ts';
import * as store from './directives.store.ts';
import type { DirectiveFacts } from './directives.ts';

type AcknowledgeRefusal = ActRefusal | 'no-such-directive' | 'directive-ended' | 'already-acknowledged';

/** Acknowledges a directive for all its addressees for whom the actor speaks. */
export const acknowledgeDirective = (
  house: House,
  person: PersonId,
  id: DirectiveId,
): Promise<Outcome<null, AcknowledgeRefusal>> =>
  act(house, person, 'directive.acknowledge', async (acting): Promise<Outcome<null, AcknowledgeRefusal>> => {
    const { tx, actor } = acting;
    const directive = await store.directiveAtHand(tx, id);
    if (directive === null) return refuse('no-such-directive');
    const { cabinet } = await standingOf(tx, actor);
    const mine = (await store.addresseesOf(tx, id)).filter((to) => may.acknowledge(actor, to, cabinet));
    if (mine.length === 0) return refuse('not-allowed');
    if (directive.state !== 'in-force') return refuse('directive-ended');
    const waiting = mine.filter((to) => !to.acknowledged);
    if (waiting.length === 0) return refuse('already-acknowledged');
    await store.markAcknowledged(
      acting,
      waiting.map((to) => to.id),
    );
    acting.about('directive', id);
    return done(null);
  });

type EndRefusal = ActRefusal | 'no-such-directive' | 'changed-meanwhile' | 'directive-ended';

async function inForce(
  { tx }: Acting,
  id: DirectiveId,
  edition: number,
  allowed: (directive: DirectiveFacts) => boolean,
): Promise<Outcome<DirectiveFacts, EndRefusal>> {
  const directive = await store.directiveAtHand(tx, id);
  if (directive === null) return refuse('no-such-directive');
  if (!allowed(directive)) return refuse('not-allowed');
  if (directive.edition !== edition) return refuse('changed-meanwhile', await changeOf(tx, [id], directive.edition));
  return directive.state === 'in-force' ? done(directive) : refuse('directive-ended');
}

/** Records that a directive has been carried out. */
export const fulfilDirective = (
  house: House,
  person: PersonId,
  id: DirectiveId,
  given: { readonly edition: number },
): Promise<Outcome<null, EndRefusal>> =>
  act(house, person, 'directive.fulfil', async (acting): Promise<Outcome<null, EndRefusal>> => {
    const found = await inForce(acting, id, given.edition, () => may.fulfil(acting.actor));
    if (!found.done) return found;
    await store.endDirective(acting, id, 'fulfilled', null);
    acting.about('directive', id);
    return done(null);
  });

/** Revokes a directive, with the reason: only he whose word it is, or who acts for him. */
export const revokeDirective = (
  house: House,
  person: PersonId,
  id: DirectiveId,
  given: { readonly edition: number; readonly reason: string },
): Promise<Outcome<null, EndRefusal>> =>
  act(house, person, 'directive.revoke', async (acting): Promise<Outcome<null, EndRefusal>> => {
    const found = await inForce(acting, id, given.edition, (directive) => may.revoke(acting.actor, directive));
    if (!found.done) return found;
    await store.endDirective(acting, id, 'revoked', given.reason);
    if (found.value.ofPerson !== person) acting.actsFor(found.value.ofPerson);
    acting.about('directive', id, { reason: given.reason });
    return done(null);
  });
