import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { closeItem } from './close.commands.ts';
import { listAsked, listDesk, listTray } from './desk.commands.ts';
import { directItem, referFurther } from './direct.commands.ts';
import { askExtension, decideExtension } from './extension.commands.ts';
import { showStory } from './story.commands.ts';
import { answerTo } from './test-answer.ts';
import { charge, directToLegal, itemAtLegal, newItem, value } from './test-items.ts';
import { acknowledgeReferral, contribute, returnReferral, subRefer } from './unit.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const day = (text: string): CivilDay => text as CivilDay;

/** Directs a new item to the Palestine department by a day. */
const toPalestine = async (dueOn: CivilDay | null): Promise<ItemId> => {
  const item = await newItem(held.house);
  const lead = charge({ unit: held.house.unit('palestine') }, dueOn === null ? { purpose: 'file', dueOn } : { dueOn });
  value(
    await directItem(held.house, as('faris-oak'), item, {
      edition: 1,
      lead,
      others: [],
      directive: null,
      insteadBecause: null,
    }),
  );
  return item;
};

test('a unit’s desk shows the late ones first, with the working days left, page by page', async () => {
  const { house } = held;
  const later = await toPalestine(day('2026-12-06'));
  const undated = await toPalestine(null);
  const soon = await toPalestine(day('2026-11-24'));
  const today = await toPalestine(day('2026-11-22'));
  house.setClock('2026-11-25T07:00:00Z');
  const first = await listDesk(house, as('tariq-olive'), { most: 3 });
  const second = await listDesk(house, as('tariq-olive'), { most: 3, before: first.next! });
  house.setClock('2026-11-22T07:00:00Z');
  expect(first.rows.map((row) => [row.item.id, row.workingDaysLeft])).toEqual([
    [today, -3],
    [soon, -1],
    [later, 7],
  ]);
  expect(second.rows.map((row) => [row.item.id, row.workingDaysLeft])).toEqual([[undated, null]]);
  expect(second.next).toBe(null);
  expect((await listDesk(house, as('murad-canopus'), { unit: house.unit('palestine') })).rows).toHaveLength(4);
  expect((await listDesk(house, as('murad-canopus'), { unit: house.unit('legal') })).rows).toEqual([]);
});

test('what the head gave to an officer lies on his desk once, and the head sees to whom it went', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  value(await subRefer(house, as('nadia-almond'), referral, { ...charge({ person: as('omar-fig') }), edition: 1 }));
  const his = (await listDesk(house, as('omar-fig'), {})).rows.filter((row) => row.item.id === item);
  expect(his).toMatchObject([{ parent: referral, person: { id: as('omar-fig') } }]);
  expect((await listDesk(house, as('omar-fig'), { mine: true })).rows.map((row) => row.item.id)).toEqual([item]);
  const hers = (await listDesk(house, as('nadia-almond'), {})).rows.filter((row) => row.item.id === item);
  expect(hers).toMatchObject([{ id: referral, referredOn: [{ id: as('omar-fig') }] }]);
});

test('the Cabinet’s tray holds what is undirected, and tells what a unit returned and why; for others it is empty', async () => {
  const { house } = held;
  const fresh = await newItem(house);
  const { item, referral } = await itemAtLegal(house);
  value(await returnReferral(house, as('nadia-almond'), referral, { edition: 1, reason: 'Not a legal question' }));
  const { rows } = await listTray(house, as('hana-palm'), {});
  expect(rows.find((row) => row.id === fresh)).toMatchObject({ returned: null, folder: null, directives: 0 });
  expect(rows.find((row) => row.id === item)).toMatchObject({
    returned: { by: { id: house.unit('legal') }, reason: 'Not a legal question' },
  });
  for (const slug of ['amina-cedar', 'nadia-almond', 'layla-vega', 'imad-altair', 'lina-juniper'])
    expect((await listTray(house, as(slug), {})).rows, slug).toEqual([]);
  const page = await listTray(house, as('faris-oak'), { most: 1 });
  expect((await listTray(house, as('faris-oak'), { most: 1, before: page.next! })).rows[0]!.id < page.rows[0]!.id).toBe(
    true,
  );
});

test('questions for more time lie with whoever decides them', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  const asking = { edition: 1, until: day('2026-12-10'), reason: 'To be heard' };
  const { extension } = value(await askExtension(house, as('omar-fig'), referral, asking));
  expect((await listAsked(house, as('dalia-willow'), {})).rows).toMatchObject([
    { extension, until: '2026-12-10', item: { id: item } },
  ]);
  for (const slug of ['nadia-almond', 'hana-palm', 'rania-basil'])
    expect((await listAsked(house, as(slug), {})).rows).toEqual([]);
  value(await decideExtension(house, as('dalia-willow'), extension, { until: null, reason: 'No' }));
  expect((await listAsked(house, as('dalia-willow'), {})).rows).toEqual([]);
});

test('the story of an item is one line of time; each reader is told his part of it', async () => {
  const { house } = held;
  const item = await newItem(house);
  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'advice', instruction: 'How do we seat them?' })];
  const { referrals } = await directToLegal(house, item, others);
  value(await acknowledgeReferral(house, as('nadia-almond'), referrals[0]!, 1));
  value(
    await contribute(house, as('yusra-pine'), referrals[1]!, { edition: 1, text: 'By credentials.', isFinal: true }),
  );
  const document = await answerTo(house, item);
  value(await closeItem(house, as('nadia-almond'), item, { edition: 2, how: 'answered', document }));
  const kinds = async (slug: string) => {
    const story = value(await showStory(house, as(slug), item));
    expect(story.lead).toMatchObject({ id: house.unit('legal') });
    expect(story.moments.map((moment) => moment.at)).toEqual(story.moments.map((moment) => moment.at).toSorted());
    return story.moments.map((moment) => moment.kind).sort();
  };
  const answered = ['closed', 'draft', 'registered', 'signed'];
  expect(await kinds('faris-oak')).toEqual(
    [...answered, 'referred', 'referred', 'acknowledged', 'contributed', 'done', 'done'].sort(),
  );
  expect(await kinds('omar-fig')).toEqual([...answered, 'referred', 'acknowledged', 'done'].sort());
  expect(await kinds('zayd-acacia')).toEqual(['closed', 'contributed', 'done', 'referred', 'registered']);
  expect(await kinds('amina-cedar')).toEqual(
    ['closed', 'registered', 'referred', 'referred', 'acknowledged', 'contributed', 'done', 'done'].sort(),
  );
  const told = value(await showStory(house, as('zayd-acacia'), item)).moments.find(
    (moment) => moment.kind === 'closed',
  );
  expect(told).toMatchObject({ code: 'answered', record: null });
});

test('the story of a classified item is read as an entry', async () => {
  const { house } = held;
  const item = await newItem(house, { level: 1 });
  await directToLegal(house, item);
  value(await showStory(house, as('nadia-almond'), item));
  expect((await showStory(house, as('omar-fig'), item)).done).toBe(false);
  const entries = await house.owner
    .selectFrom('ledger.entry')
    .select(['act', 'actor'])
    .where('record', '=', item)
    .orderBy('turn')
    .execute();
  expect(entries.at(-1)).toEqual({ act: 'story.read', actor: as('nadia-almond') });
});

test('a unit whose item is taken back has its open pages told, though it is no longer among the readers', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  value(
    await referFurther(house, as('faris-oak'), item, {
      others: [charge({ unit: house.unit('protocol') }, { purpose: 'advice' })],
      directive: null,
    }),
  );
  const told: string[] = [];
  const listen = (principal: string) =>
    house.live.listen({ principals: new Set([principal]), level: 0, tell: () => void told.push(principal) });
  const leave = [listen(`unit:${house.unit('legal')}`), listen(`unit:${house.unit('information')}`)];
  value(await returnReferral(house, as('nadia-almond'), referral, { edition: 1, reason: 'Not ours' }));
  for (const each of leave) each();
  expect(told).toEqual([`unit:${house.unit('legal')}`]);
});

test('An item that is taken from a unit tells only those of it whose clearance reached the item', async () => {
  const { house } = held;
  const { referral } = await itemAtLegal(house, { level: 1 });
  const told: number[] = [];
  const stops = ([0, 1] as const).map((level) => {
    const principals = new Set([`unit:${house.unit('legal')}`]);
    return house.live.listen({ principals, level, tell: () => void told.push(level) });
  });
  value(await returnReferral(house, as('nadia-almond'), referral, { edition: 1, reason: 'Not ours' }));
  for (const stop of stops) stop();
  expect(told).toEqual([1]);
});
