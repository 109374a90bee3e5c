import { beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { ItemId, PersonId, ReferralId } from '../kernel/id.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { voidItem } from '../register/item.commands.ts';
import { closeItem, reopenItem } from './close.commands.ts';
import { directItem, referFurther, withdrawReferral } from './direct.commands.ts';
import { askExtension } from './extension.commands.ts';
import { charge, newItem, refusalOf, value } from './test-items.ts';
import { acknowledgeReferral, contribute, returnReferral, subRefer } from './unit.commands.ts';

/** Every act on a referral × every state it can be in × who tries, on a referral for advice beside the lead. */
const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const states = ['open', 'acknowledged', 'returned', 'done', 'withdrawn', 'closed'] as const;
type State = (typeof states)[number];
type Acts = Record<string, (person: PersonId, id: ReferralId, edition: number) => Promise<Outcome<unknown, string>>>;
const reason = 'x';

const acts: Acts = {
  acknowledge: (person, id, edition) => acknowledgeReferral(held.house, person, id, edition),
  'sub-refer': (person, id, edition) =>
    subRefer(held.house, person, id, { ...charge({ person: as('zayd-acacia') }, { purpose: 'advice' }), edition }),
  'ask-extension': (person, id, edition) =>
    askExtension(held.house, person, id, { edition, until: '2026-12-20' as CivilDay, reason }),
  contribute: (person, id, edition) => contribute(held.house, person, id, { edition, text: 'x', isFinal: false }),
  return: (person, id, edition) => returnReferral(held.house, person, id, { edition, reason }),
  withdraw: (person, id, edition) => withdrawReferral(held.house, person, id, { edition, reason }),
};

/** What each person is answered, by act, while the referral is open; afterwards only what stands in `ended` is different. */
const people = {
  'yusra-pine': ['done', 'done', 'done', 'done', 'done', 'not-allowed'],
  'zayd-acacia': ['done', 'not-allowed', 'done', 'done', 'not-allowed', 'not-allowed'],
  'nadia-almond': Array(6).fill('no-such-referral'),
  'rania-basil': Array(6).fill('no-such-referral'),
  'dalia-willow': ['not-allowed', 'not-allowed', 'not-allowed', 'not-allowed', 'not-allowed', 'done'],
  'hana-palm': Array(6).fill('not-allowed'),
  'amina-cedar': Array(6).fill('not-allowed'),
  'layla-vega': Array(6).fill('no-such-referral'),
  'imad-altair': Array(6).fill('no-such-referral'),
  'lina-juniper': Array(6).fill('no-such-referral'),
} as const satisfies Record<string, readonly string[]>;

/** The same answer as while it was open, unless the referral has ended or the reader has lost it. */
function expected(slug: string, act: string, whileOpen: string, state: State): string {
  const isOfProtocol = slug === 'yusra-pine' || slug === 'zayd-acacia';
  if (isOfProtocol && (state === 'returned' || state === 'withdrawn')) return 'no-such-referral';
  if (whileOpen !== 'done') return whileOpen;
  if (state === 'acknowledged' && act === 'acknowledge') return 'already-acknowledged';
  return state === 'open' || state === 'acknowledged' ? 'done' : 'referral-ended';
}

interface Prepared {
  readonly item: ItemId;
  readonly referral: ReferralId;
  readonly edition: number;
}

async function prepare(state: State): Promise<Prepared> {
  const { house } = held;
  const item = await newItem(house);
  const { referrals } = value(
    await directItem(house, as('faris-oak'), item, {
      edition: 1,
      lead: charge({ unit: house.unit('legal') }),
      others: [charge({ unit: house.unit('protocol') }, { purpose: 'advice' })],
      directive: null,
      insteadBecause: null,
    }),
  );
  const referral = referrals[1]!;
  const head = as('yusra-pine');
  if (state === 'acknowledged') value(await acknowledgeReferral(house, head, referral, 1));
  if (state === 'returned') value(await returnReferral(house, head, referral, { edition: 1, reason }));
  if (state === 'done') value(await contribute(house, head, referral, { edition: 1, text: 'x', isFinal: true }));
  if (state === 'withdrawn') value(await withdrawReferral(house, as('faris-oak'), referral, { edition: 1, reason }));
  if (state === 'closed') value(await closeItem(house, as('faris-oak'), item, { edition: 2, how: 'no-reply', reason }));
  return { item, referral, edition: state === 'open' ? 1 : 2 };
}

describe.each(states)('a referral that is %s', (state) => {
  const cases = Object.entries(people).flatMap(([slug, answers]) =>
    Object.keys(acts).map((act, i) => [slug, act, expected(slug, act, answers[i]!, state)] as const),
  );
  let refused: Prepared;
  beforeAll(async () => {
    refused = await prepare(state);
  });
  test.each(cases)('%s, %s: %s', async (slug, act, outcome) => {
    const prepared = outcome === 'done' ? await prepare(state) : refused;
    expect(refusalOf(await acts[act]!(as(slug), prepared.referral, prepared.edition))).toBe(outcome);
  });
});

test('nothing is done with an item whose number is void, and a closed one is only opened again', async () => {
  const { house } = held;
  const order = { lead: charge({ unit: house.unit('legal') }), others: [], directive: null, insteadBecause: null };
  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'advice' })];
  const onItem = async (item: ItemId, edition: number) => [
    refusalOf(await directItem(house, as('faris-oak'), item, { ...order, edition })),
    refusalOf(await referFurther(house, as('faris-oak'), item, { others, directive: null })),
    refusalOf(await closeItem(house, as('faris-oak'), item, { edition, how: 'no-reply', reason })),
    refusalOf(await reopenItem(house, as('faris-oak'), item, { edition, reason })),
  ];
  const closed = (await prepare('closed')).item;
  expect(await onItem(closed, 3)).toEqual(['item-closed', 'item-closed', 'item-closed', 'done']);
  const item = await newItem(house);
  value(await voidItem(house, as('amina-cedar'), item, { edition: 1, reason }));
  expect(await onItem(item, 2)).toEqual(['item-void', 'item-void', 'item-void', 'not-closed']);
});
