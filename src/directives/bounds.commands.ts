import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { changeOf } from '../referral/referral.store.ts';
import * as bound from './bounds.store.ts';
import { type Bounds, type BoundsFault, type BoundsForm, checkBounds } from './bounds.ts';
import { may } from './directives.policy.ts';
import * as store from './directives.store.ts';

export type BoundsRefusal = BoundsFault | 'no-such-correspondent';

/** Whether bounds can be asked of a draft: they name something, a period that is one, and correspondents of the directory. */
export async function soundBounds(tx: Tx, today: CivilDay, bounds: Bounds): Promise<Outcome<null, BoundsRefusal>> {
  const checked = checkBounds(bounds, today);
  if (!checked.done) return checked;
  return (await bound.areCorrespondents(tx, bounds.correspondents)) ? done(null) : refuse('no-such-correspondent');
}

/** What the ledger keeps of bounds: how many are named, and the period; never a name or a subject. */
export const boundsTold = ({ correspondents, subjectWords, from, to }: Bounds, today: CivilDay) => ({
  correspondents: correspondents.length,
  subjects: subjectWords.length,
  from: from ?? today,
  to: to ?? null,
});

type Refused = ActRefusal | 'no-such-directive' | 'changed-meanwhile' | 'directive-ended';

/** A directive in force at the edition that the officer saw, whose bounds he may state. */
async function boundAtHand({ tx, actor }: Acting, id: DirectiveId, edition: number): Promise<Outcome<null, Refused>> {
  const directive = await store.directiveAtHand(tx, id);
  if (directive === null) return refuse('no-such-directive');
  if (!may.bound(actor, directive)) return refuse('not-allowed');
  if (directive.edition !== edition) return refuse('changed-meanwhile', await changeOf(tx, [id], directive.edition));
  return directive.state === 'in-force' ? done(null) : refuse('directive-ended');
}

/** Says to whom, on what and when a directive applies, so that drafts that touch it are told; again in the place of what was said. */
export const boundDirective = (
  house: House,
  person: PersonId,
  id: DirectiveId,
  { edition, ...bounds }: BoundsForm,
): Promise<Outcome<null, Refused | BoundsRefusal>> =>
  act(house, person, 'directive.bound', async (acting): Promise<Outcome<null, Refused | BoundsRefusal>> => {
    const found = await boundAtHand(acting, id, edition);
    if (!found.done) return found;
    const sound = await soundBounds(acting.tx, acting.today, bounds);
    if (!sound.done) return sound;
    await bound.setBounds(acting, id, bounds);
    await bound.countChange(acting.tx, id);
    acting.about('directive', id, boundsTold(bounds, acting.today));
    return done(null);
  });

/** Takes the bounds of a directive away again: no draft is told of it any more. */
export const unboundDirective = (
  house: House,
  person: PersonId,
  id: DirectiveId,
  { edition }: { readonly edition: number },
): Promise<Outcome<null, Refused | 'not-bound'>> =>
  act(house, person, 'directive.unbound', async (acting): Promise<Outcome<null, Refused | 'not-bound'>> => {
    const found = await boundAtHand(acting, id, edition);
    if (!found.done) return found;
    if (!(await bound.hasBounds(acting.tx, id))) return refuse('not-bound');
    await bound.clearBounds(acting, id);
    await bound.countChange(acting.tx, id);
    acting.about('directive', id);
    return done(null);
  });
