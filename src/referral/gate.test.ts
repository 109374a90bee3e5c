import { type RawBuilder, sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { act } from '../access/act.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { directToLegal, itemAtLegal, newItem } from './test-items.ts';

/** The gate as the database keeps it, when the program's own policy is passed over. */
const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const past = (slug: string, ...statements: RawBuilder<unknown>[]): Promise<unknown> =>
  act(held.house, as(slug), 'test.bypass', async ({ tx, about }) => {
    for (const statement of statements) await statement.execute(tx);
    about('item', null);
    return done(null);
  });
const insert = (id: string, item: string, parent: string | null, by: string, lead = false) => sql`
  insert into referral.referral (id, item, parent, within_unit, to_unit, lead, purpose, directed_by, directed_at)
  values (${id}::uuid, ${item}::uuid, ${parent}::uuid, ${parent === null ? null : held.house.unit('legal')}::uuid, ${held.house.unit('information')}::uuid, ${lead}, 'information', ${as(by)}::uuid, now())`;
const share = (id: string, to: string) => sql`select access.share(${id}::uuid, ${[to]}::text[], 0::smallint)`;

test('only the Cabinet refers an item to a unit; a unit refers on only what was referred to it', async () => {
  const { item } = await itemAtLegal(held.house);
  const id = newId();
  const mine = share(id, `unit:${held.house.unit('legal')}`);
  await expect(past('nadia-almond', mine, insert(id, item, null, 'nadia-almond'))).rejects.toThrow(
    /row-level security/,
  );
  const foreign = await itemAtLegal(held.house);
  await held.house.owner.deleteFrom('access.access').where('record', '=', foreign.referral).execute();
  await expect(past('nadia-almond', mine, insert(id, foreign.item, foreign.referral, 'nadia-almond'))).rejects.toThrow(
    /row-level security/,
  );
});

test('an item has one lead, and each addressee once', async () => {
  const item = await newItem(held.house);
  await directToLegal(held.house, item);
  const [first, second] = [newId(), newId()];
  await expect(
    past('faris-oak', share(first, 'cabinet'), insert(first, item, null, 'faris-oak', true)),
  ).rejects.toThrow(/referral_one_lead/);
  await past('faris-oak', share(first, 'cabinet'), insert(first, item, null, 'faris-oak'));
  await expect(past('faris-oak', share(second, 'cabinet'), insert(second, item, null, 'faris-oak'))).rejects.toThrow(
    /referral_once/,
  );
});

test('a referral without an entry is not written', async () => {
  const item = await newItem(held.house);
  await expect(insert(newId(), item, null, 'faris-oak').execute(held.house.owner)).rejects.toThrow(/outside a command/);
});

test('a contribution, once made, does not change', async () => {
  await expect(past('faris-oak', sql`update referral.contribution set text = 'x'`)).rejects.toThrow(
    /permission denied/,
  );
});
