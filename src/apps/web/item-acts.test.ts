import { expect, test } from 'vitest';
import { inHouseOrder, slotsOf } from './item-acts.ts';

const path = (folder: string): string => `../../${folder}/web/item-acts.tsx`;

test('what later capabilities add to the item stands in the order in which a letter passes them', () => {
  expect(inHouseOrder(['drafting', 'directives', 'referral'].map(path))).toEqual(
    ['referral', 'directives', 'drafting'].map(path),
  );
});

test('a part is loaded only when it is drawn', () => {
  let asked = 0;
  const load = async () => {
    asked += 1;
    return { ItemActs: () => null };
  };
  expect(slotsOf({ [path('referral')]: load, [path('drafting')]: load }, 'ItemActs')).toHaveLength(2);
  expect(asked).toBe(0);
});
