import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId, ReferralId } from '../kernel/id.ts';
import { referFurther } from './direct.commands.ts';
import { askExtension, decideExtension } from './extension.commands.ts';
import { charge, itemAtLegal, refusalOf, value } from './test-items.ts';
import { acknowledgeReferral, contribute, returnReferral, subRefer } from './unit.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const sees = async (slug: string, item: ItemId): Promise<boolean> =>
  (await read(held.house, as(slug), (tx) =>
    tx.selectFrom('register.item').select('id').where('id', '=', item).executeTakeFirst(),
  )) !== undefined;
const referralRow = (id: ReferralId) =>
  held.house.owner.selectFrom('referral.referral').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const itemState = async (id: ItemId): Promise<string> =>
  (await held.house.owner.selectFrom('register.item').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state;

test('a unit acknowledges what was referred to it, once', async () => {
  const { referral } = await itemAtLegal(held.house);
  expect(refusalOf(await acknowledgeReferral(held.house, as('rania-basil'), referral, 1))).toBe('no-such-referral');
  expect(refusalOf(await acknowledgeReferral(held.house, as('faris-oak'), referral, 1))).toBe('not-allowed');
  value(await acknowledgeReferral(held.house, as('omar-fig'), referral, 1));
  expect(await acknowledgeReferral(held.house, as('nadia-almond'), referral, 1)).toMatchObject({
    refusal: 'changed-meanwhile',
    facts: { what: 'acknowledged', by: 'عمر تين التجريبي / Omar Trial-Fig' },
  });
  expect(refusalOf(await acknowledgeReferral(held.house, as('nadia-almond'), referral, 2))).toBe(
    'already-acknowledged',
  );
  expect(await referralRow(referral)).toMatchObject({ state: 'acknowledged', acknowledged_by: as('omar-fig') });
});

test('who only informs himself is done when he has acknowledged', async () => {
  const { item } = await itemAtLegal(held.house);
  const others = [charge({ unit: held.house.unit('protocol') }, { purpose: 'information', dueOn: null })];
  const { referrals } = value(await referFurther(held.house, as('faris-oak'), item, { others, directive: null }));
  value(await acknowledgeReferral(held.house, as('zayd-acacia'), referrals[0]!, 1));
  expect(await referralRow(referrals[0]!)).toMatchObject({ state: 'done' });
  expect(await sees('zayd-acacia', item)).toBe(true);
});

test('the head refers on to an officer of the unit, within the unit’s day, and nobody else does', async () => {
  const { item, referral } = await itemAtLegal(held.house);
  const toOmar = { ...charge({ person: as('omar-fig') }, { purpose: 'prepare-reply' }), edition: 1 };
  expect(refusalOf(await subRefer(held.house, as('omar-fig'), referral, toOmar))).toBe('not-allowed');
  expect(refusalOf(await subRefer(held.house, as('faris-oak'), referral, toOmar))).toBe('not-allowed');
  expect(
    refusalOf(
      await subRefer(held.house, as('nadia-almond'), referral, { ...toOmar, to: { person: as('zayd-acacia') } }),
    ),
  ).toBe('outside-unit');
  expect(
    refusalOf(await subRefer(held.house, as('nadia-almond'), referral, { ...toOmar, dueOn: '2026-12-02' as CivilDay })),
  ).toBe('after-the-units-day');
  const sub = value(await subRefer(held.house, as('nadia-almond'), referral, toOmar)).referral;
  expect(refusalOf(await subRefer(held.house, as('nadia-almond'), referral, toOmar))).toBe('already-addressed');
  expect(await referralRow(sub)).toMatchObject({ parent: referral, within_unit: held.house.unit('legal'), lead: true });
  expect(await sees('zayd-acacia', item)).toBe(false);
  expect(refusalOf(await subRefer(held.house, as('omar-fig'), sub, toOmar))).toBe('not-allowed');
});

test('an Assistant Secretary-General distributes among the departments under him', async () => {
  const { house } = held;
  const { item } = await itemAtLegal(house);
  const others = [charge({ unit: house.unit('asg-palestine') }, { purpose: 'advice' })];
  const { referrals } = value(await referFurther(house, as('faris-oak'), item, { others, directive: null }));
  expect(await sees('tariq-olive', item)).toBe(false);
  const to = { ...charge({ unit: house.unit('palestine') }, { purpose: 'advice' }), edition: 1 };
  value(await subRefer(house, as('murad-canopus'), referrals[0]!, to));
  expect(await sees('tariq-olive', item)).toBe(true);
  expect(await sees('widad-jasmine', item)).toBe(true);
});

test('more time is asked for with a reason; the Cabinet grants it and the day moves, or refuses it', async () => {
  const { referral } = await itemAtLegal(held.house);
  const until = '2026-12-10' as CivilDay;
  const asking = { edition: 1, until, reason: 'The mission is to be heard' };
  expect(
    refusalOf(await askExtension(held.house, as('omar-fig'), referral, { ...asking, until: '2026-11-30' as CivilDay })),
  ).toBe('not-later');
  const { extension } = value(await askExtension(held.house, as('omar-fig'), referral, asking));
  expect(refusalOf(await askExtension(held.house, as('nadia-almond'), referral, asking))).toBe('already-asked');
  const decision = { until: '2026-12-07' as CivilDay, reason: null };
  expect(refusalOf(await decideExtension(held.house, as('rania-basil'), extension, decision))).toBe(
    'no-such-extension',
  );
  expect(refusalOf(await decideExtension(held.house, as('nadia-almond'), extension, decision))).toBe('not-allowed');
  value(await decideExtension(held.house, as('dalia-willow'), extension, decision));
  expect(refusalOf(await decideExtension(held.house, as('faris-oak'), extension, decision))).toBe('already-decided');
  expect(await referralRow(referral)).toMatchObject({ due_on: '2026-12-07', edition: 2 });
  const again = value(await askExtension(held.house, as('nadia-almond'), referral, { ...asking, edition: 2 }));
  value(await decideExtension(held.house, as('dalia-willow'), again.extension, { until: null, reason: 'Long enough' }));
  expect(await referralRow(referral)).toMatchObject({ due_on: '2026-12-07' });
});

test('within the unit its head decides about more time, up to the unit’s own day', async () => {
  const { house } = held;
  const { referral } = await itemAtLegal(house);
  const order = { ...charge({ person: as('omar-fig') }, { dueOn: '2026-11-26' as CivilDay }), edition: 1 };
  const sub = value(await subRefer(house, as('nadia-almond'), referral, order)).referral;
  const asking = { edition: 1, until: '2026-12-01' as CivilDay, reason: 'Illness' };
  expect(refusalOf(await askExtension(house, as('omar-fig'), sub, asking))).toBe('after-the-units-day');
  const { extension } = value(
    await askExtension(house, as('omar-fig'), sub, { ...asking, until: '2026-11-29' as CivilDay }),
  );
  const decision = { until: '2026-11-29' as CivilDay, reason: null };
  expect(refusalOf(await decideExtension(house, as('faris-oak'), extension, decision))).toBe('not-allowed');
  value(await decideExtension(house, as('nadia-almond'), extension, decision));
});

test('what the lead returns is in the Cabinet’s tray again, and the unit and whom it charged see it no longer', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  const sub = value(
    await subRefer(house, as('nadia-almond'), referral, { ...charge({ person: as('omar-fig') }), edition: 1 }),
  ).referral;
  const giving = { edition: 1, reason: 'It concerns the protocol' };
  expect(refusalOf(await returnReferral(house, as('omar-fig'), referral, giving))).toBe('not-allowed');
  value(await returnReferral(house, as('nadia-almond'), referral, giving));
  expect(await itemState(item)).toBe('registered');
  expect(await referralRow(referral)).toMatchObject({ state: 'returned', ended_reason: 'It concerns the protocol' });
  expect(await referralRow(sub)).toMatchObject({ state: 'withdrawn' });
  expect([await sees('nadia-almond', item), await sees('omar-fig', item)]).toEqual([false, false]);
  expect(refusalOf(await returnReferral(house, as('nadia-almond'), referral, giving))).toBe('no-such-referral');
});

test('an officer returns what his head gave him to his head, and the unit keeps the item', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  const sub = value(
    await subRefer(house, as('nadia-almond'), referral, { ...charge({ person: as('omar-fig') }), edition: 1 }),
  ).referral;
  value(await returnReferral(house, as('omar-fig'), sub, { edition: 1, reason: 'On leave' }));
  expect(await itemState(item)).toBe('directed');
  expect(await sees('omar-fig', item)).toBe(true);
});

test('who was asked for advice gives it and is done; the lead ends only with the answer', async () => {
  const { house } = held;
  const { item, referral } = await itemAtLegal(house);
  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'advice' })];
  const { referrals } = value(await referFurther(house, as('faris-oak'), item, { others, directive: null }));
  const advice = { edition: 1, text: 'Seat them by date of credentials.', isFinal: true };
  value(await contribute(house, as('zayd-acacia'), referrals[0]!, { ...advice, isFinal: false }));
  value(await contribute(house, as('yusra-pine'), referrals[0]!, advice));
  expect(refusalOf(await contribute(house, as('yusra-pine'), referrals[0]!, { ...advice, edition: 2 }))).toBe(
    'referral-ended',
  );
  expect(refusalOf(await contribute(house, as('nadia-almond'), referral, advice))).toBe('only-you-answer');
});
