import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './superseded.ts';

const example = { profile: 'example' };

test('a resolution that another has superseded is told with the later one', () => {
  const [found] = findingsOf(rule, { text: 'عملا بالقرار رقم 2/12-مد', ...example });
  expect(found).toMatchObject({ severity: 'warning', quote: '2/12-مد' });
  expect(found!.evidence[0]!.quote).toBe('1/13-TIDE: تعميق المرفأ الداخلي والمرسى');
});

test.each([
  ['Resolution 2/12-TIDE, since superseded by Resolution 1/13-TIDE'],
  ['Resolution 1/13-TIDE'],
  ['Resolution 1/12-TIDE'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text, example)).toEqual([]);
});
