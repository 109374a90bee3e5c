import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './symbol-year.ts';

test.each([
  ['OIC/CFM-44/2018/POL/RES/FINAL', ['error: 2018']],
  ['الوثيقة (OIC/CFM-39/2013/ORG/SG. REP6)', ['error: 2013']],
  ['OIC/SUM-13/2017/POA-Final', ['error: 2017']],
  ['ICFM/26-98/FC', ['error: 98']],
  ['OIC/CFM-41/2015/POL/RES', ['warning: 2015']],
  ['OIC/SUMMIT-١١/٢٠٠٩/FC/Final', ['error: ٢٠٠٩']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test('of the citations printed in official texts only the misprint of the Eleventh Summit (SUM-1 for SUM-11) is found', () => {
  const printed = JSON.parse(
    readFileSync(new URL('../../../../reading/fixtures/citations-printed.json', import.meta.url), 'utf8'),
  ) as { printed: string }[];
  expect(printed).toHaveLength(41);
  const found = printed.filter(({ printed: text }) => foundIn(rule, text).length > 0);
  expect(found.map(({ printed: text }) => text)).toEqual(['OIC/SUM-1/2008/FC-FINAL']);
});

test('it says when the session was, and which session was then', () => {
  expect(findingsOf(rule, { text: 'OIC/CFM-44/2018/POL/RES' })[0]!.message.en).toBe(
    'Session 44 of the Council of Foreign Ministers was held in 2017; the symbol says 2018, the year of session 45',
  );
});
