import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './calendars-contradict.ts';

test.each([
  [
    '9 Rajab 1389 H (22 September 1969). It was signed on 9 Rajab 1389 H (21 September 1969).',
    ['warning: 9 Rajab 1389 H (21 September 1969'],
  ],
  [
    'في 13 جمادى الأولى 1396هـ (12 مايو 1976م)، ثم في 10 جمادى الأولى 1396هـ (11 مايو 1976م).',
    ['warning: 10 جمادى الأولى 1396هـ (11 مايو 1976م'],
  ],
  ['5 Rajab 1445H (17 January 2024). 6 Rajab 1445H (19 January 2024).', []],
  ['28 Rajab to 3 Sha’aban 1401 H, (1- 5 June, 1981)', []],
  ['le 9 rajab 1389 H (22 septembre 1969) et le 12 rajab 1389 H (25 septembre 1969)', []],
  ['9 to 12 Rajab, 1389 H, corresponding to 22 to 25 September 1969; 12 Rajab 1389 (25 September 1969)', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
