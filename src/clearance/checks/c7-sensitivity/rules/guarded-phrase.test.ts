import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './guarded-phrase.ts';

test('a phrase that a house lists for political sensitivity is shown with its sentence, quotations apart', () => {
  const found = findingsOf(rule, {
    text: 'The stolen shores were seen. He said “the lost shore”.',
    profile: 'example',
  });
  expect(found.map(({ quote, message }) => [quote, message.en])).toEqual([
    ['stolen shores', '“stolen shores”: The shore is in dispute and is given no adjective'],
  ]);
});
