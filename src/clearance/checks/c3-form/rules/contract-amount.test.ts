import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './contract-amount.ts';

test.each([
  ['The total amount of this contract is USD 5,000.', ['note: USD 5,000']],
  ['The total amount of this contract is USD 5,000 (five thousand dollars).', []],
  ['The meeting of the agreement cost nothing.', []],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts: { kind: 'contract' } })).toEqual(found);
});

test.each([
  [5000, []],
  [6000, ['error: USD 5,000']],
])('the record says %d', (value, found) => {
  const text = 'The total amount of this contract is USD 5,000 (five thousand dollars).';
  const seen = foundIn(rule, text, { facts: { kind: 'contract', amount: { value, currency: 'USD' } } });
  expect(seen.map((each) => each.slice(0, 'error: USD 5,000'.length))).toEqual(found);
});
