import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { value } from '../referral/test-items.ts';
import { find } from '../register/search.commands.ts';
import { indexMissed } from './directives.jobs.ts';
import type { MinuteForm } from './directives.ts';
import { confirmMinute, noteMinute } from './minute.commands.ts';

const held = houseForTests();
const as = (slug: string) => held.house.person(slug);

/** A directive that was confirmed on a day and that search does not know, as in a house older than its index. */
async function confirmedBefore(on: string, more: Partial<MinuteForm> = {}): Promise<string> {
  const { house } = held;
  house.setClock(on);
  const { minute } = value(
    await noteMinute(house, as('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Mend the lanterns of the harbour.',
      units: [house.unit('legal')],
      ...more,
    }),
  );
  const { directive } = value(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  await sql`delete from register.search where record = ${directive}::uuid`.execute(house.owner);
  house.setClock('2026-11-22T07:00:00Z');
  return directive;
}
const found = async (slug: string, words: string) =>
  (await find(held.house, as(slug), words, { kinds: ['directive'] })).rows.map(({ record, shown }) => ({
    record,
    shown,
  }));
const entries = async (): Promise<unknown[]> =>
  (
    await sql<{ detail: unknown }>`select detail from ledger.entry where act = 'directive.index'`.execute(
      held.house.owner,
    )
  ).rows.map(({ detail }) => detail);

test('directives older than the index are found once the house has started anew, by those who may read them', async () => {
  // Late in the evening by UTC, already the next day at the seat.
  const plain = await confirmedBefore('2026-11-19T22:30:00Z');
  const secret = await confirmedBefore('2026-11-19T08:00:00Z', { level: 1 });
  expect(await found('dalia-willow', 'lanterns')).toEqual([]);
  expect(await indexMissed(held.house)).toBe(2);
  expect((await found('dalia-willow', 'lanterns')).map(({ record }) => record).sort()).toEqual([plain, secret].sort());
  expect((await found('dalia-willow', 'lanterns 20/11/2026')).map(({ record }) => record)).toEqual([plain]);
  expect((await found('nadia-almond', 'lanterns')).find(({ record }) => record === secret)).toMatchObject({
    shown: { subject: null, on: '2026-11-19' },
  });
  expect(await found('rania-basil', 'lanterns')).toEqual([]);
});

test('it is done once and is one entry; at the next start nothing is left to do', async () => {
  expect(await indexMissed(held.house)).toBe(0);
  expect(await entries()).toEqual([{ count: 2 }]);
});
