import { expect, test } from 'vitest';
import { civilDay } from '../../../../kernel/calendar.ts';
import { unknownFacts } from '../../document.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './no-such-session.ts';

test.each([
  ['Resolution No. 1/94-PAL', ['error: 94']],
  ['Résolution n° 4/83-ORG', ['error: 83']],
  ['القرار رقم ٣/٨٤-س', ['error: ٨٤']],
  ['Resolution No. 3/19-E (IS)', ['error: (IS)']],
  ['Resolution No. 2/44-POL (IS)', ['error: (IS)']],
  ['document OIC/CFM-74/2017/POL/RES/FINAL', ['error: 74']],
  ['Resolution No. 1/52-PAL', ['note: 52']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['Resolution No. 1/51-PAL'],
  ['القرارات رقم 39/39-س و38/40-س و40/42-س و40/43-س'],
  ['Resolution No. 45/10-P(IS) and Resolution No. 1/16-PAL (IS)'],
  ['Resolution 242 (1967), A/RES/67/19 and Resolution ES-10/10'],
  ['He wrote: “Please see Resolution No. 1/94-PAL of that day.”'],
  ['IS/10-2003/SUM/PAL/SG.REP'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('a session that came after the document is not yet held', () => {
  const facts = { ...unknownFacts(civilDay('2024-02-01')) };
  expect(foundIn(rule, 'Resolution No. 1/51-PAL', { facts })).toEqual(['warning: 51']);
  expect(foundIn(rule, 'Resolution No. 1/49-PAL', { facts })).toEqual([]);
});
