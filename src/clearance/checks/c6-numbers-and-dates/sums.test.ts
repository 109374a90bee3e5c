import { expect, test } from 'vitest';
import { decimalsOf } from './sums.ts';

test.each([
  ['1,234', 0],
  ['1,234.50', 2],
  ['1 234,5', 1],
  ['1.234.567', 0],
  ['0.125', 3],
  ['12.5 %', 1],
  ['١٬٢٣٤٫٥', 1],
  ['33', 0],
])('"%s" has %i decimals', (written, decimals) => {
  expect(decimalsOf(written)).toBe(decimals);
});
