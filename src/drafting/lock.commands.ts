import { act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { may } from './drafting.policy.ts';
import { draftById, setLock } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { isWritable, lockedBy, lockMinutes } from './drafting.ts';
import { draftToWrite } from './writing.ts';

/** Until when a draft is checked out, in ISO 8601. */
export interface CheckedOut {
  readonly until: string;
}
type Answer = Promise<Outcome<CheckedOut, DraftingRefusal>>;
const untilFrom = (now: Date): Date => new Date(now.getTime() + lockMinutes * 60_000);

/** Checks a draft out for fifteen minutes, so that colleagues see who is writing; asked again by the same person it renews. */
export const checkOut = (house: House, person: PersonId, draftId: string): Answer =>
  act(house, person, 'draft.check-out', async (acting): Answer => {
    const found = await draftToWrite(house, acting, draftId, null);
    if (!found.done) return found;
    const until = untilFrom(acting.now);
    await setLock(acting.tx, draftId, { by: acting.actor.person, until });
    acting.about('draft', draftId);
    return done({ until: until.toISOString() });
  });

/** Gives a draft back before its time. Whoever does not hold it changes nothing. */
export const release = (house: House, person: PersonId, draftId: string): Promise<Outcome<null, DraftingRefusal>> =>
  act(house, person, 'draft.release', async (acting): Promise<Outcome<null, DraftingRefusal>> => {
    const draft = await draftById(acting.tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.write(acting.actor, draft)) return refuse('not-allowed');
    if (draft.locked_by === acting.actor.person) await setLock(acting.tx, draftId, null);
    acting.about('draft', draftId);
    return done(null);
  });

/** The head of the unit takes over what a colleague keeps checked out; the ledger says from whom. */
export const takeOver = (house: House, person: PersonId, draftId: string): Answer =>
  act(house, person, 'draft.take-over', async (acting): Answer => {
    const { tx, actor, now } = acting;
    const draft = await draftById(tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.takeOver(actor, draft)) return refuse('not-allowed');
    if (!isWritable(draft.state)) return refuse('not-writable', { state: draft.state });
    const until = untilFrom(now);
    await setLock(tx, draftId, { by: actor.person, until });
    acting.about('draft', draftId, { from: lockedBy(draft, now)?.by ?? null });
    return done({ until: until.toISOString() });
  });
