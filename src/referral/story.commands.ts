import { type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { withDays } from './desk.commands.ts';
import * as store from './story.store.ts';
import type { Story } from './story.ts';

async function storyIn(house: House, tx: Tx, item: ItemId, today: CivilDay): Promise<Story> {
  const referrals = await store.referralsOf(tx, item);
  return {
    lead: await store.leadName(tx, item),
    moments: await store.momentsOf(tx, item),
    referrals: referrals.map((row) => withDays(house, today, row)),
  };
}

/** The story of an item on one line of time, as far as its reader may know it. That of a classified item is read as an entry (R07). */
export async function showStory(
  house: House,
  person: PersonId,
  id: ItemId,
): Promise<Outcome<Story, 'no-such-item' | ActRefusal>> {
  const found = await read(house, person, async (tx, _actor, today) => {
    const item = await tx.selectFrom('register.item').select('level').where('id', '=', id).executeTakeFirst();
    return item === undefined ? null : item.level > 0 ? 'classified' : storyIn(house, tx, id, today);
  });
  if (!found) return refuse('no-such-item');
  if (found !== 'classified') return done(found);
  return act(house, person, 'story.read', async ({ tx, today, about }): Promise<Outcome<Story, never>> => {
    const story = await storyIn(house, tx, id, today);
    about('item', id);
    return done(story);
  });
}
