import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { read } from '../access/act.ts';
import type { ItemId, PersonId } from '../kernel/id.ts';
import { itemAtLegal, newItem, refusalOf, value } from '../referral/test-items.ts';
import { seeItem, takeFromFolder, weighItem } from './folder.commands.ts';
import { countTrays, listFolder } from './lists.commands.ts';
import { confirmMinute, noteMinute } from './minute.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const important = { edition: 1, importance: 'important' as const, reason: 'A head of state writes' };
const inFolderOf = async (slug: string, item: ItemId): Promise<boolean> =>
  (await listFolder(held.house, as(slug), { most: 200 })).rows.some((row) => row.id === item);

test('an important item goes into the SG’s folder with its reason; the private secretary sees it there and nowhere else', async () => {
  const item = await newItem(held.house);
  const readable = async () =>
    (await read(held.house, as('layla-vega'), (tx) =>
      tx.selectFrom('register.item').select('id').where('id', '=', item).execute(),
    ))!.length;
  expect(await readable()).toBe(0);
  value(await weighItem(held.house, as('dalia-willow'), item, important));
  expect(await readable()).toBe(1);
  const { rows } = await listFolder(held.house, as('layla-vega'), {});
  expect(rows[0]).toMatchObject({ id: item, reason: 'A head of state writes', seenAt: null, importance: 'important' });
  expect(await inFolderOf('khalil-polaris', item)).toBe(true);
  expect(await inFolderOf('jamila-sirius', item)).toBe(true);
  expect(await inFolderOf('nadia-almond', item)).toBe(false);
  expect(await inFolderOf('amina-cedar', item)).toBe(false);
});

test.each([
  ['dalia-willow', 'done'],
  ['hana-palm', 'done'],
  ['jamila-sirius', 'done'],
  ['amina-cedar', 'not-allowed'],
  ['layla-vega', 'no-such-item'],
  ['nadia-almond', 'no-such-item'],
])('%s weighs an item: %s', async (slug, expected) => {
  const item = await newItem(held.house);
  expect(refusalOf(await weighItem(held.house, as(slug), item, important))).toBe(expected);
});

test('importance has its reason; the second officer is told; an item that proves routine leaves the folder', async () => {
  const item = await newItem(held.house);
  expect(
    refusalOf(await weighItem(held.house, as('dalia-willow'), item, { edition: 1, importance: 'important' })),
  ).toBe('importance-needs-reason');
  value(await weighItem(held.house, as('dalia-willow'), item, important));
  expect(await weighItem(held.house, as('faris-oak'), item, important)).toMatchObject({
    refusal: 'changed-meanwhile',
    facts: { edition: 2, act: 'item.weigh' },
  });
  value(await weighItem(held.house, as('faris-oak'), item, { edition: 2, importance: 'routine' }));
  expect(await inFolderOf('layla-vega', item)).toBe(false);
});

test('that he saw it the SG says himself, once; the proof stays after the item has left the folder', async () => {
  const item = await newItem(held.house);
  value(await weighItem(held.house, as('dalia-willow'), item, important));
  const before = (await countTrays(held.house, as('khalil-polaris')))['folder']!;
  expect(refusalOf(await seeItem(held.house, as('layla-vega'), item))).toBe('not-allowed');
  value(await seeItem(held.house, as('khalil-polaris'), item));
  expect(refusalOf(await seeItem(held.house, as('khalil-polaris'), item))).toBe('already-seen');
  expect((await countTrays(held.house, as('khalil-polaris')))['folder']).toBe(before - 1);
  value(await takeFromFolder(held.house, as('layla-vega'), item));
  expect(refusalOf(await seeItem(held.house, as('khalil-polaris'), item))).toBe('not-in-folder');
  expect(refusalOf(await takeFromFolder(held.house, as('layla-vega'), item))).toBe('no-such-item');
  const stay = await held.house.owner
    .selectFrom('directives.folder')
    .selectAll()
    .where('item', '=', item)
    .executeTakeFirstOrThrow();
  expect(stay).toMatchObject({ seen_by: as('khalil-polaris'), taken_by: as('layla-vega') });
  const entries = await held.house.owner
    .selectFrom('ledger.entry')
    .select('act')
    .where('record', '=', stay.id)
    .execute();
  expect(entries.map((entry) => entry.act)).toEqual(['folder.see', 'folder.take']);
});

test('to a unit that reads the item, its entries tell neither how the Cabinet weighed it nor who else read it', async () => {
  const { item } = await itemAtLegal(held.house);
  const told = async (slug: string): Promise<string[]> =>
    (await read(held.house, as(slug), (tx) =>
      tx.selectFrom('ledger.entry').select('act').where('record', '=', item).orderBy('turn').execute(),
    ))!.map((entry) => entry.act);
  const { edition } = await held.house.owner
    .selectFrom('register.item')
    .select('edition')
    .where('id', '=', item)
    .executeTakeFirstOrThrow();
  value(await weighItem(held.house, as('dalia-willow'), item, { ...important, edition }));
  expect(await told('faris-oak')).toContain('item.weigh');
  expect(await told('nadia-almond')).toEqual((await told('faris-oak')).filter((act) => act !== 'item.weigh'));
});

test('an item does not leave the folder while words on it wait for confirmation', async () => {
  const item = await newItem(held.house);
  value(await weighItem(held.house, as('dalia-willow'), item, important));
  const { minute } = value(
    await noteMinute(held.house, as('layla-vega'), {
      item,
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Legal to reply.',
    }),
  );
  expect(refusalOf(await takeFromFolder(held.house, as('layla-vega'), item))).toBe('minutes-waiting');
  value(await confirmMinute(held.house, as('khalil-polaris'), minute, 1));
  value(await takeFromFolder(held.house, as('layla-vega'), item));
});

test('the private secretary sees the folder up to the clearance of the post', async () => {
  const { house } = held;
  const item = await newItem(house, { level: 1 });
  value(await weighItem(house, as('faris-oak'), item, important));
  expect(await inFolderOf('layla-vega', item)).toBe(true);
  await house.owner.transaction().execute(async (tx) => {
    await tx.updateTable('access.access').set({ level: 2 }).where('record', '=', item).execute();
  });
  expect(await inFolderOf('dalia-willow', item)).toBe(false);
  expect(await inFolderOf('layla-vega', item)).toBe(true);
});
