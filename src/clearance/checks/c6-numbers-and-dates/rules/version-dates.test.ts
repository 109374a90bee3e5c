import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './version-dates.ts';

const fr = 'La réunion se tiendra à Djeddah du 5 au 7 mai 2027, et le rapport est attendu le 1er juin 2027.';

test.each([
  ['The meeting will be held in Jeddah from 5 to 7 May 2027, and the report is due on 1 June 2027.', []],
  [
    'The meeting will be held in Jeddah from 5 to 8 May 2027, and the report is due on 1 June 2027.',
    ['error: 5 to 8 May 2027'],
  ],
  [
    'The meeting will be held in Jeddah from 5 to 7 May 2027, and the report is due on 1 July 2027.',
    ['error: 1 July 2027'],
  ],
  [
    'The meeting will be held in Jeddah from 5 to 7 May 2027, and the report is due soon after that day.',
    ['warning: '],
  ],
  ['The meeting will be held in Jeddah from 5 to 7 May, and the report is due on 1 June 2027.', []],
  [
    'يعقد الاجتماع في جدة من 28 إلى 30 ذي القعدة 1448هـ الموافق 5 إلى 7 مايو 2027م، ويقدم التقرير في 1 يونيو 2027م.',
    [],
  ],
  ['يعقد الاجتماع في جدة من 5 إلى 7 أيار/مايو 2027، ويقدم التقرير في ٢٠٢٧/٦/١.', []],
  ['يعقد الاجتماع في جدة من 5 إلى 7 مايو 2027م، ويقدم التقرير في 2 يونيو 2027م.', ['error: 2 يونيو 2027م']],
])('"%s" beside the French: %j', (text, found) => {
  expect(foundIn(rule, text, { others: [fr] })).toEqual(found);
});
