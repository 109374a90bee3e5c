import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './cited-twice.ts';

test.each([
  [
    'Resolution 7/40-PAL entitled “The City of Al-Quds”; Resolution 7/40-PAL, “The Occupied Golan”',
    ['warning: The Occupied Golan'],
  ],
  [
    'la résolution n° 4/38-ORG adoptée le 28 juin 2011, puis la résolution n° 4/38-ORG adoptée le 30 juin 2011',
    ['warning: 30 juin 2011'],
  ],
  [
    'القرار رقم 2/45-PAL المعنون «قضية فلسطين»، والقرار رقم 2/45-PAL المعنون «الجولان السوري»',
    ['warning: الجولان السوري'],
  ],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['Resolution 7/40-PAL entitled “The City of Al-Quds”; RESOLUTION NO.7/40-CFM-PAL, “THE CITY OF AL-QUDS”'],
  ['Resolution 7/40-PAL on Palestine and Resolution 7/40-PAL on the City of Al-Quds'],
  ['Resolution 4/38-ORG entitled “The Name” and Resolution 5/38-ORG entitled “The Emblem”'],
  ['Resolution 7/40-PAL entitled “Resolution on the City of Al-Quds”; Resolution 7/40-PAL “the City of Al-Quds”'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
