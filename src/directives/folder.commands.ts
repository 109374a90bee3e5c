import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { changeOf, itemAtHand } from '../referral/referral.store.ts';
import { may } from './directives.policy.ts';
import * as store from './directives.store.ts';
import type { WeighForm } from './directives.ts';

type OnItem = ActRefusal | 'no-such-item';
type WeighRefusal = OnItem | 'changed-meanwhile' | 'item-void' | 'importance-needs-reason' | 'minutes-waiting';

/** Weighs an item: an important one goes into the SG's folder with its reason, one that proves routine leaves it (R09). */
export const weighItem = (
  house: House,
  person: PersonId,
  id: ItemId,
  form: WeighForm,
): Promise<Outcome<{ readonly edition: number }, WeighRefusal>> =>
  act(house, person, 'item.weigh', async (acting): Promise<Outcome<{ edition: number }, WeighRefusal>> => {
    const { tx, actor } = acting;
    const item = await itemAtHand(tx, id);
    if (item === null) return refuse('no-such-item');
    if (!may.weigh(actor)) return refuse('not-allowed');
    if (item.edition !== form.edition) return refuse('changed-meanwhile', await changeOf(tx, [id], item.edition));
    if (item.state === 'void') return refuse('item-void');
    const reason = form.reason?.trim() || null;
    if (form.importance === 'important' && reason === null) return refuse('importance-needs-reason');
    const folder = await store.inFolder(tx, id);
    if (form.importance === 'important' && folder === null) await store.putInFolder(acting, id, item.seenFrom, reason!);
    if (form.importance === 'routine' && folder !== null) {
      if (folder.minutesWait) return refuse('minutes-waiting');
      await store.takeOut(acting, folder.id, id);
    }
    if (!(await store.weigh(tx, id, item.edition, form.importance, reason)))
      return refuse('changed-meanwhile', await changeOf(tx, [id], item.edition));
    acting.about('item', id);
    return done({ edition: item.edition + 1 });
  });

type SeeRefusal = OnItem | 'not-in-folder' | 'already-seen';

/** Records that the Secretary-General saw an item of his folder: the proof is his own entry. */
export const seeItem = (house: House, person: PersonId, id: ItemId): Promise<Outcome<null, SeeRefusal>> =>
  act(house, person, 'folder.see', async (acting): Promise<Outcome<null, SeeRefusal>> => {
    if ((await itemAtHand(acting.tx, id)) === null) return refuse('no-such-item');
    if (!may.see(acting.actor)) return refuse('not-allowed');
    const folder = await store.inFolder(acting.tx, id);
    if (folder === null) return refuse('not-in-folder');
    if (folder.isSeen) return refuse('already-seen');
    await store.markSeen(acting, folder.id);
    acting.about('folder', folder.id, { item: id });
    return done(null);
  });

type TakeRefusal = OnItem | 'not-in-folder' | 'minutes-waiting';

/** Takes an item out of the SG's folder, once nothing that he said about it still waits. */
export const takeFromFolder = (house: House, person: PersonId, id: ItemId): Promise<Outcome<null, TakeRefusal>> =>
  act(house, person, 'folder.take', async (acting): Promise<Outcome<null, TakeRefusal>> => {
    if ((await itemAtHand(acting.tx, id)) === null) return refuse('no-such-item');
    if (!may.takeFromFolder(acting.actor)) return refuse('not-allowed');
    const folder = await store.inFolder(acting.tx, id);
    if (folder === null) return refuse('not-in-folder');
    if (folder.minutesWait) return refuse('minutes-waiting');
    await store.takeOut(acting, folder.id, id);
    acting.about('folder', folder.id, { item: id });
    return done(null);
  });
