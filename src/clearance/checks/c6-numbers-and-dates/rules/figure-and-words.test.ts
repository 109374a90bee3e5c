import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './figure-and-words.ts';

test.each([
  ['an amount of USD 5,000 (four thousand dollars)', 1],
  ['un montant de mille (2 000) dollars sera versé', 1],
  ['مبلغ 5000 (أربعة آلاف) دولار', 1],
  ['twenty-one (22) days', 1],
  ['an amount of USD 5,000 (five thousand dollars)', 0],
  ['quatre-vingt-dix (90) jours', 0],
  ['سبعة وخمسون (57) دولة', 0],
  ['five members (see note 4)', 0],
])('in "%s" figures and words differ %i times', (text, times) => {
  expect(foundIn(rule, text)).toHaveLength(times);
});

test('it names both', () => {
  expect(findingsOf(rule, { text: 'USD 5,000 (four thousand dollars)' })[0]!.message.en).toBe(
    'The figures say 5000; the words “four thousand” say 4000',
  );
});
