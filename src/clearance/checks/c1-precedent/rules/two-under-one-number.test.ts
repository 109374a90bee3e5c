import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './two-under-one-number.ts';

const example = { profile: 'example' };

test('a number that stands for two resolutions is told, unless the text says which', () => {
  expect(foundIn(rule, 'Resolution No. 1/12-LIGHT', example)).toEqual(['warning: 1/12-LIGHT']);
  expect(foundIn(rule, 'القرار رقم 1/12-منار', example)).toEqual(['warning: 1/12-منار']);
  expect(
    foundIn(rule, 'Resolution No. 1/12-LIGHT on the wages of the keepers; as Resolution 1/12-LIGHT says', example),
  ).toEqual([]);
  expect(foundIn(rule, 'Resolution No. 1/12-TIDE', example)).toEqual([]);
});
