import { type ActRefusal, act } from '../access/act.ts';
import { ofPerson } from '../access/principal.ts';
import type { House } from '../directory/house.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { type AddresseeRefusal, checkAddressees, standingOf } from './addressees.store.ts';
import * as closing from './close.store.ts';
import { may } from './referral.policy.ts';
import * as store from './referral.store.ts';
import { type Closing, checkStanding, type StandingRefusal } from './referral.ts';

type OnItem = ActRefusal | 'no-such-item' | 'changed-meanwhile';
type CloseRefusal = OnItem | StandingRefusal | 'no-such-document' | 'not-its-answer';
export interface Closed {
  readonly edition: number;
}

/** Closes an item: by naming the dispatched document that answers it, or for a reason (I6). Every live referral ends with it. */
export const closeItem = (
  house: House,
  person: PersonId,
  id: ItemId,
  given: Closing & { readonly edition: number },
): Promise<Outcome<Closed, CloseRefusal>> =>
  act(house, person, 'item.close', async (acting): Promise<Outcome<Closed, CloseRefusal>> => {
    const { tx, actor } = acting;
    const item = await store.itemAtHand(tx, id);
    if (item === null) return refuse('no-such-item');
    const lead = await store.leadOf(tx, id);
    if (!may.close(actor, given.how, lead, await standingOf(tx, actor))) return refuse('not-allowed');
    if (item.edition !== given.edition)
      return refuse('changed-meanwhile', await store.changeOf(tx, [id], item.edition));
    const standing = checkStanding(item);
    if (!standing.done) return standing;
    if (given.how === 'answered') {
      const answers = await closing.answers(tx, given.document, id);
      if (answers === null) return refuse('no-such-document');
      if (!answers) return refuse('not-its-answer');
    }
    if (!(await closing.close(acting, id, item.edition, given)))
      return refuse('changed-meanwhile', await store.changeOf(tx, [id], item.edition));
    acting.about('item', id, { how: given.how, ...(given.how === 'answered' ? { document: given.document } : {}) });
    return done({ edition: item.edition + 1 });
  });

/** Opens a closed item again, with the reason: it is undirected, in the Cabinet's tray. */
export const reopenItem = (
  house: House,
  person: PersonId,
  id: ItemId,
  given: { readonly edition: number; readonly reason: string },
): Promise<Outcome<Closed, OnItem | 'not-closed'>> =>
  act(house, person, 'item.reopen', async (acting): Promise<Outcome<Closed, OnItem | 'not-closed'>> => {
    const { tx, actor } = acting;
    const item = await store.itemAtHand(tx, id);
    if (item === null) return refuse('no-such-item');
    if (!may.reopen(actor)) return refuse('not-allowed');
    if (item.edition !== given.edition)
      return refuse('changed-meanwhile', await store.changeOf(tx, [id], item.edition));
    if (item.state !== 'closed') return refuse('not-closed');
    await store.moveItem(tx, id, item.edition, 'registered');
    acting.about('item', id, { reason: given.reason });
    return done({ edition: item.edition + 1 });
  });

type ShareRefusal = ActRefusal | AddresseeRefusal | 'no-such-item' | 'no-such-contents' | 'not-sealed';

/** Shows what was in a sealed envelope to further named persons. Only who may read it himself can do so. */
export const shareContents = (
  house: House,
  person: PersonId,
  id: ItemId,
  persons: readonly PersonId[],
): Promise<Outcome<null, ShareRefusal>> =>
  act(house, person, 'contents.share', async (acting): Promise<Outcome<null, ShareRefusal>> => {
    const { tx, actor, today } = acting;
    const item = await store.itemAtHand(tx, id);
    if (item === null) return refuse('no-such-item');
    if (item.contents === null) return refuse('not-sealed');
    if (!(await closing.mayReadContents(tx, item.contents))) return refuse('no-such-contents');
    if (!may.shareContents(actor, item.openers)) return refuse('not-allowed');
    const checked = await checkAddressees(
      tx,
      persons.map((each) => ({ person: each })),
      item.level,
      today,
    );
    if (!checked.done) return checked;
    await closing.shareContents(tx, id, item.contents, persons.map(ofPerson), item.level);
    acting.about('contents', item.contents, { persons: [...persons] });
    acting.touches(id);
    return done(null);
  });
