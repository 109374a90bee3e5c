import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { act } from '../access/act.ts';
import { dayIn } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { refusalOf, value } from '../referral/test-items.ts';
import { composeBrief, issueBrief } from './brief.commands.ts';
import type { BriefId } from './brief.ts';
import { importantItem, issuedBrief } from './test-brief.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const nextDay = (): Date => new Date(held.house.clock().getTime() + 86_400_000);
const begun = async (): Promise<BriefId> => {
  held.house.setClock(nextDay().toISOString());
  await importantItem(held.house);
  return value(await composeBrief(held.house, as('faris-oak'), {})).brief;
};

test('the database lets nobody say that the Secretary-General opened a brief but him, nor him of one that is composed', async () => {
  const { house } = held;
  await importantItem(house);
  const [id, brief] = [await issuedBrief(house), await begun()];
  const opens = (slug: string, of: string) =>
    act(house, as(slug), 'brief.see', async ({ tx, now, about }) => {
      await sql`insert into brief.seen (brief, person, at) values (${of}, ${as(slug)}, ${now})`.execute(tx);
      about('brief', of);
      return done(null);
    });
  for (const slug of ['layla-vega', 'jamila-sirius'])
    await expect(opens(slug, id), slug).rejects.toThrow('row-level security');
  await expect(opens('khalil-polaris', brief)).rejects.toThrow('row-level security');
  expect(refusalOf(await opens('khalil-polaris', id))).toBe('done');
  value(await issueBrief(house, as('jamila-sirius'), brief, 1));
});

test('of those who begin a brief at once one begins it, and the others are told that it is begun', async () => {
  const { house } = held;
  await importantItem(house);
  const officers = ['faris-oak', 'layla-vega', 'jamila-sirius', 'dalia-willow'];
  const outcomes = await Promise.all(
    officers.map((slug) => composeBrief(house, as(slug), { day: dayIn(house.zone, nextDay()) })),
  );
  expect(outcomes.map(refusalOf).toSorted()).toEqual(['already-begun', 'already-begun', 'already-begun', 'done']);
  const { brief } = outcomes.flatMap((each) => (each.done ? [each.value] : []))[0]!;
  const issued = await Promise.all(
    ['layla-vega', 'jamila-sirius'].map((slug) => issueBrief(house, as(slug), brief, 1)),
  );
  expect(issued.map(refusalOf).toSorted()).toEqual(['already-issued', 'done']);
});

test('a line of a brief that was issued is not moved into the one in hand', async () => {
  const { house } = held;
  house.setClock(nextDay().toISOString());
  const issued = await begun();
  value(await issueBrief(house, as('jamila-sirius'), issued, 1));
  const inHand = await begun();
  const moved = sql`update brief.line set brief = ${inHand} where brief = ${issued}`;
  await expect(moved.execute(house.owner)).rejects.toThrow('do not change');
  value(await issueBrief(house, as('jamila-sirius'), inHand, 1));
});
