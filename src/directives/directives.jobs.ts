import { actAsHouse, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { indexDirective, unindexed } from './search.store.ts';

/** So many directives are indexed in one act. */
const mostAtOnce = 200;

/** Once at every start: directives that were confirmed before search knew of directives are made findable, beside the day's work. */
export async function directivesJobs(house: House): Promise<void> {
  void indexMissed(house).catch((error: unknown) => house.log.error({ err: error }, 'directives not indexed'));
}

/** Makes findable whatever directive no search finds yet; returns how many there were. Where there is none, nothing is written. */
export async function indexMissed(house: House): Promise<number> {
  let all = 0;
  for (;;) {
    const missed = await readAsHouse(house, (tx) => unindexed(tx, house.zone, mostAtOnce));
    if (missed.length === 0) return all;
    await actAsHouse(house, 'directive.index', async ({ tx, about }) => {
      for (const directive of missed) await indexDirective(tx, directive.id, directive, directive.issuedOn);
      about('directive', null, { count: missed.length });
    });
    all += missed.length;
  }
}
