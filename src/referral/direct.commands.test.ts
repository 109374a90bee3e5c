import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, ItemId, PersonId } from '../kernel/id.ts';
import { directItem, referFurther, withdrawReferral } from './direct.commands.ts';
import type { Order } from './referral.ts';
import { charge, directToLegal, itemAtLegal, lendDirecting, newItem, refusalOf, value } from './test-items.ts';

const held = houseForTests();
const sees = async (slug: string, item: ItemId): Promise<boolean> =>
  (await read(held.house, held.house.person(slug), (tx) =>
    tx.selectFrom('register.item').select('id').where('id', '=', item).executeTakeFirst(),
  )) !== undefined;
const toLegal = (changes: Partial<Order & { edition: number; insteadBecause: string | null }> = {}) => ({
  edition: 1,
  lead: charge({ unit: held.house.unit('legal') }),
  others: [],
  directive: null,
  insteadBecause: null,
  ...changes,
});
const as = (slug: string): PersonId => held.house.person(slug);

test('before the Cabinet has directed an item no unit sees it; afterwards the units addressed do, and no other', async () => {
  const item = await newItem(held.house);
  expect(await sees('nadia-almond', item)).toBe(false);
  await directToLegal(held.house, item, [
    charge({ unit: held.house.unit('protocol') }, { purpose: 'information', dueOn: null }),
  ]);
  expect(await sees('nadia-almond', item)).toBe(true);
  expect(await sees('omar-fig', item)).toBe(true);
  expect(await sees('yusra-pine', item)).toBe(true);
  expect(await sees('rania-basil', item)).toBe(false);
  expect(await sees('tariq-olive', item)).toBe(false);
});

test('an item referred to a person is seen by him and not by his unit', async () => {
  const item = await newItem(held.house);
  value(await directItem(held.house, as('faris-oak'), item, toLegal({ lead: charge({ person: as('nadia-almond') }) })));
  expect(await sees('nadia-almond', item)).toBe(true);
  expect(await sees('omar-fig', item)).toBe(false);
});

test.each([
  ['dalia-willow', 'done'],
  ['jamila-sirius', 'done'],
  ['khalil-polaris', 'done'],
  ['hana-palm', 'not-allowed'],
  ['bilal-birch', 'not-allowed'],
  ['layla-vega', 'no-such-item'],
  ['nadia-almond', 'no-such-item'],
  ['murad-canopus', 'no-such-item'],
  ['imad-altair', 'no-such-item'],
  ['lina-juniper', 'no-such-item'],
])('%s directs an item: %s', async (slug, expected) => {
  const item = await newItem(held.house);
  expect(refusalOf(await directItem(held.house, as(slug), item, toLegal()))).toBe(expected);
});

test.each<[string, string, () => Partial<Order>]>([
  [
    'an action needs its day',
    'action-needs-date',
    () => ({ lead: charge({ unit: held.house.unit('legal') }, { dueOn: null }) }),
  ],
  [
    'a due day does not lie before the receipt',
    'due-before-receipt',
    () => ({ lead: charge({ unit: held.house.unit('legal') }, { dueOn: '2026-11-21' as CivilDay }) }),
  ],
  [
    'a purpose is one of the house',
    'unknown-purpose',
    () => ({ lead: charge({ unit: held.house.unit('legal') }, { purpose: 'applause' }) }),
  ],
  [
    'nobody is addressed twice',
    'addressed-twice',
    () => ({ others: [charge({ unit: held.house.unit('legal') }, { purpose: 'information' })] }),
  ],
  [
    'only the lead takes the item over',
    'others-own-nothing',
    () => ({ others: [charge({ unit: held.house.unit('protocol') })] }),
  ],
  [
    'a unit without people is not referred to',
    'nobody-cleared',
    () => ({ lead: charge({ unit: held.house.unit('conference') }) }),
  ],
  [
    'a unit of nowhere is unknown',
    'unknown-addressee',
    () => ({ lead: charge({ unit: held.house.person('amina-cedar') as never }) }),
  ],
  [
    'a directive is one that may be read',
    'no-such-directive',
    () => ({ directive: held.house.unit('legal') as never as DirectiveId }),
  ],
])('%s', async (_, expected, changes) => {
  const item = await newItem(held.house);
  expect(refusalOf(await directItem(held.house, as('faris-oak'), item, toLegal(changes())))).toBe(expected);
  expect(await sees('nadia-almond', item)).toBe(false);
});

test('a confidential item goes to a unit where somebody is cleared, and only the cleared see it', async () => {
  const item = await newItem(held.house, { level: 1 });
  await directToLegal(held.house, item);
  expect(await sees('nadia-almond', item)).toBe(true);
  expect(await sees('omar-fig', item)).toBe(false);
  const other = await newItem(held.house, { level: 1 });
  expect(
    refusalOf(
      await directItem(held.house, as('faris-oak'), other, toLegal({ lead: charge({ person: as('omar-fig') }) })),
    ),
  ).toBe('nobody-cleared');
});

test('two officers direct one item at once: one wins, the other is told what happened', async () => {
  const item = await newItem(held.house);
  const outcomes = await Promise.all([
    directItem(held.house, as('faris-oak'), item, toLegal()),
    directItem(held.house, as('dalia-willow'), item, toLegal({ lead: charge({ unit: held.house.unit('protocol') }) })),
  ]);
  const [second] = outcomes.filter((outcome) => !outcome.done);
  expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1);
  expect(second).toMatchObject({
    refusal: 'changed-meanwhile',
    facts: { what: 'directed', act: 'item.direct', edition: 2 },
  });
  expect((await sees('nadia-almond', item)) !== (await sees('yusra-pine', item))).toBe(true);
});

test('a second lead is named only with the reason why the first gives it up, and the first sees it no longer', async () => {
  const item = await newItem(held.house);
  const { edition } = await directToLegal(held.house, item);
  const lead = charge({ unit: held.house.unit('protocol') });
  expect(refusalOf(await directItem(held.house, as('faris-oak'), item, toLegal({ edition, lead })))).toBe(
    'lead-stands',
  );
  value(
    await directItem(
      held.house,
      as('faris-oak'),
      item,
      toLegal({ edition, lead, insteadBecause: 'A matter of protocol' }),
    ),
  );
  expect(await sees('nadia-almond', item)).toBe(false);
  expect(await sees('yusra-pine', item)).toBe(true);
});

test('others are added later; a referral that is withdrawn takes the item from its addressee, and from the lead it makes it undirected', async () => {
  const { house } = held;
  const undirected = await newItem(house);
  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'advice' })];
  expect(refusalOf(await referFurther(house, as('faris-oak'), undirected, { others, directive: null }))).toBe(
    'not-directed',
  );
  const { item, referral } = await itemAtLegal(house);
  const added = value(await referFurther(house, as('faris-oak'), item, { others, directive: null }));
  expect(refusalOf(await referFurther(house, as('faris-oak'), item, { others, directive: null }))).toBe(
    'already-addressed',
  );
  expect(await sees('yusra-pine', item)).toBe(true);
  expect(refusalOf(await withdrawReferral(house, as('nadia-almond'), referral, { edition: 1, reason: 'x' }))).toBe(
    'not-allowed',
  );
  value(
    await withdrawReferral(house, as('faris-oak'), added.referrals[0]!, { edition: 1, reason: 'Settled by telephone' }),
  );
  expect(await sees('yusra-pine', item)).toBe(false);
  value(await withdrawReferral(house, as('faris-oak'), referral, { edition: 1, reason: 'Another department' }));
  expect(await sees('nadia-almond', item)).toBe(false);
  const { state } = await house.owner
    .selectFrom('register.item')
    .select('state')
    .where('id', '=', item)
    .executeTakeFirstOrThrow();
  expect(state).toBe('registered');
});

test('a unit that another referral still gives the item keeps it', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  value(
    await referFurther(house, as('faris-oak'), item, {
      others: [charge({ person: as('nadia-almond') }, { purpose: 'advice' })],
      directive: null,
    }),
  );
  value(await withdrawReferral(house, as('faris-oak'), referral, { edition: 1, reason: 'Elsewhere' }));
  expect(await sees('nadia-almond', item)).toBe(true);
  expect(await sees('omar-fig', item)).toBe(false);
});

test('a sealed envelope is referred by its outside; what is in it stays with the persons named', async () => {
  const { house } = held;
  const item = await newItem(house, { level: 2, subject: 'Sealed envelope', openers: [as('khalil-polaris')] });
  value(
    await directItem(
      house,
      as('faris-oak'),
      item,
      toLegal({ lead: charge({ unit: house.unit('legal') }, { purpose: 'file', dueOn: null }) }),
    ),
  );
  expect(await sees('omar-fig', item)).toBe(true);
  const contents = await read(house, as('nadia-almond'), (tx) =>
    tx.selectFrom('register.contents').selectAll().execute(),
  );
  expect(contents).toEqual([]);
});

test('an adviser to whom the DG lent it directs an item in his place, and the entry says so; outside the gate nobody can be lent that', async () => {
  const { house } = held;
  await lendDirecting(house, 'jamila-sirius', 'hana-palm', 'director-general');
  await lendDirecting(house, 'jamila-sirius', 'nadia-almond', 'director-general');
  const item = await newItem(house);
  expect(refusalOf(await directItem(house, as('nadia-almond'), item, toLegal()))).toBe('no-such-item');
  value(await directItem(house, as('hana-palm'), item, toLegal()));
  expect(refusalOf(await directItem(house, as('nadia-almond'), item, toLegal({ edition: 2 })))).toBe('not-allowed');
  const entry = await house.owner
    .selectFrom('ledger.entry')
    .select('acting_for')
    .where('record', '=', item)
    .where('act', '=', 'item.direct')
    .executeTakeFirstOrThrow();
  expect(entry.acting_for).toBe(as('jamila-sirius'));
});
