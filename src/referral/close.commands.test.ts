import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { act, read } from '../access/act.ts';
import type { DocumentId, ItemId, PersonId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { closeItem, reopenItem, shareContents } from './close.commands.ts';
import { directItem } from './direct.commands.ts';
import { answerTo } from './test-answer.ts';
import { charge, directToLegal, itemAtLegal, newItem, refusalOf, value } from './test-items.ts';
import { acknowledgeReferral } from './unit.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const itemRow = (id: ItemId) =>
  held.house.owner.selectFrom('register.item').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const noReply = (edition: number) => ({ edition, how: 'no-reply' as const, reason: 'For our knowledge only' });

test('an item closes by naming the dispatched document that answers it, and with it every referral ends', async () => {
  const { house } = held;
  const item = await newItem(house);
  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'advice' })];
  const { referrals } = await directToLegal(house, item, others);
  const answered = { edition: 2, how: 'answered' as const };
  const quoting = await answerTo(house, item, { manner: 'quotes' });
  const signed = await answerTo(house, item, { state: 'signed' });
  const answer = await answerTo(house, item);
  const close = (document: string) =>
    closeItem(house, as('nadia-almond'), item, { ...answered, document: document as DocumentId });
  expect(refusalOf(await close(item))).toBe('no-such-document');
  expect(refusalOf(await close(quoting))).toBe('not-its-answer');
  expect(refusalOf(await close(signed))).toBe('not-its-answer');
  value(await close(answer));
  expect(await itemRow(item)).toMatchObject({ state: 'closed', closed_how: 'answered', closed_by: answer });
  const states = await house.owner
    .selectFrom('referral.referral')
    .select('state')
    .where('id', 'in', [...referrals])
    .execute();
  expect(states.map((row) => row.state)).toEqual(['done', 'done']);
  expect(refusalOf(await acknowledgeReferral(house, as('yusra-pine'), referrals[1]!, 2))).toBe('referral-ended');
});

test('the database itself refuses an answer that was never dispatched', async () => {
  const item = await newItem(held.house);
  const signed = await answerTo(held.house, item, { state: 'signed' });
  const bypassed = act(held.house, as('faris-oak'), 'test.bypass', async ({ tx, about }) => {
    await sql`update register.item set state = 'closed', closed_how = 'answered', closed_by = ${signed}::uuid where id = ${item}::uuid`.execute(
      tx,
    );
    about('item', item);
    return done(null);
  });
  await expect(bypassed).rejects.toThrow(/dispatched document that answers it/);
});

test.each([
  ['the Cabinet', 'dalia-willow', 'no-reply', 'done'],
  ['the Cabinet', 'jamila-sirius', 'not-ours', 'done'],
  ['the Cabinet', 'faris-oak', 'misdirected', 'done'],
  ['the head of the lead', 'nadia-almond', 'no-reply', 'done'],
  ['the head of the lead', 'nadia-almond', 'misdirected', 'not-allowed'],
  ['an officer of the lead', 'omar-fig', 'no-reply', 'not-allowed'],
  ['who was asked beside the lead', 'yusra-pine', 'no-reply', 'not-allowed'],
  ['the Registry', 'amina-cedar', 'no-reply', 'not-allowed'],
  ['another unit', 'rania-basil', 'no-reply', 'no-such-item'],
] as const)('%s (%s) closes without an answer, as %s: %s', async (_, slug, how, expected) => {
  const item = await newItem(held.house);
  await directToLegal(held.house, item, [charge({ unit: held.house.unit('protocol') }, { purpose: 'advice' })]);
  const outcome = await closeItem(held.house, as(slug), item, { edition: 2, how, reason: 'Nothing is asked of us' });
  expect(refusalOf(outcome)).toBe(expected);
});

test('two officers close one item: the second is told that it is closed', async () => {
  const { item } = await itemAtLegal(held.house);
  value(await closeItem(held.house, as('nadia-almond'), item, noReply(2)));
  expect(await closeItem(held.house, as('dalia-willow'), item, noReply(2))).toMatchObject({
    refusal: 'changed-meanwhile',
    facts: { what: 'closed', edition: 3 },
  });
  expect(refusalOf(await closeItem(held.house, as('dalia-willow'), item, noReply(3)))).toBe('item-closed');
});

test('a closed item is opened again by the Cabinet with a reason, and is undirected', async () => {
  const { house } = held;
  const { item } = await itemAtLegal(house);
  expect(refusalOf(await reopenItem(house, as('dalia-willow'), item, { edition: 2, reason: 'x' }))).toBe('not-closed');
  value(await closeItem(house, as('dalia-willow'), item, noReply(2)));
  expect(refusalOf(await reopenItem(house, as('nadia-almond'), item, { edition: 3, reason: 'x' }))).toBe('not-allowed');
  value(await reopenItem(house, as('dalia-willow'), item, { edition: 3, reason: 'They wrote again' }));
  expect(await itemRow(item)).toMatchObject({ state: 'registered', closed_how: null });
  await directToLegal(house, item, [], 4);
});

test('what was in a sealed envelope is shown to further persons only by those who may read it', async () => {
  const { house } = held;
  const item = await newItem(house, { level: 2, subject: 'Sealed envelope', openers: [as('khalil-polaris')] });
  const order = { edition: 1, others: [], directive: null, insteadBecause: null };
  value(
    await directItem(house, as('faris-oak'), item, {
      ...order,
      lead: charge({ unit: house.unit('legal') }, { purpose: 'file', dueOn: null }),
    }),
  );
  const share = (slug: string, to: string) => shareContents(house, as(slug), item, [as(to)]);
  expect(refusalOf(await share('faris-oak', 'hana-palm'))).toBe('no-such-contents');
  expect(refusalOf(await share('nadia-almond', 'nadia-almond'))).toBe('no-such-contents');
  expect(refusalOf(await share('rania-basil', 'rania-basil'))).toBe('no-such-item');
  expect(refusalOf(await share('khalil-polaris', 'nadia-almond'))).toBe('nobody-cleared');
  value(await share('khalil-polaris', 'murad-canopus'));
  const seen = (slug: string) =>
    read(house, as(slug), (tx) => tx.selectFrom('register.contents').select('item').execute());
  expect(await seen('murad-canopus')).toEqual([{ item }]);
  expect(await seen('faris-oak')).toEqual([]);
  const plain = await newItem(house);
  expect(refusalOf(await shareContents(house, as('faris-oak'), plain, [as('hana-palm')]))).toBe('not-sealed');
});
