import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './session-said.ts';

test.each([
  [
    'Resolution No. 4/38-ORG adopted by the 39th Session of the Council of Foreign Ministers',
    ['error: 39th Session of the Council of Foreign Ministers'],
  ],
  [
    'la résolution n° 4/38-ORG, adoptée par la trente-neuvième session du Conseil des ministres des Affaires étrangères',
    ['error: trente-neuvième session du Conseil des ministres des Affaires étrangères'],
  ],
  [
    'القرار رقم 4/38-أت الصادر عن الدورة التاسعة والثلاثين لمجلس وزراء الخارجية',
    ['error: الدورة التاسعة والثلاثين لمجلس وزراء الخارجية'],
  ],
  ['Resolution No. 4/38-ORG adopted in Astana on 28 June 2012', ['error: 28 June 2012']],
  ['Resolution No. 4/38-ORG, adopted on 2 June 2011,', ['warning: 2 June 2011']],
  ['القرار رقم 4/38-أت الصادر عام 2013', ['error: 2013']],
  ['The Council adopted Resolution No. 4/38-ORG in 2012.', ['error: 2012']],
  ['Resolution No. 1/51-PAL adopted by the 13th Islamic Summit', ['warning: 13th Islamic Summit']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['Resolution No. 4/38-ORG adopted by the 38th Session of the Council of Foreign Ministers, held in Astana in 2011'],
  ['القرار رقم 4/38-أت الصادر عن الدورة الثامنة والثلاثين لمجلس وزراء الخارجية'],
  ['Resolution No. 45/10-P(IS) adopted by the Tenth Islamic Summit'],
  ['The 51st Session of the Council of Foreign Ministers recalled Resolution No. 4/38-ORG.'],
  ['Resolution No. 4/38-ORG, which the 51st Session of the Council of Foreign Ministers recalled,'],
  ['Resolution No. 4/38-ORG was discussed on 5 May 2024.'],
  ['Resolution No. 4/38-ORG. It was adopted on 5 May 2024 that the work begin.'],
  ['Resolution No. 1/34-E adopted in May 2007'],
  ['The Council adopted Resolution No. 1/34-E in Islamabad in May 2007.'],
  ['It adopted Resolution No. 4/38-ORG, and met again in 2013.'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
