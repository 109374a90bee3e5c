import { expect, test } from 'vitest';
import type { CivilDay } from '../../../../kernel/calendar.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './official-name.ts';

test.each([
  [
    'The Organisation of the Islamic Conference invites its Member States.',
    'Organisation of the Islamic Conference → Organisation of Islamic Cooperation',
  ],
  [
    'L’Organisation de la Conférence islamique invite ses États membres.',
    'Organisation de la Conférence islamique → Organisation de la Coopération islamique',
  ],
  ['تدعو منظمة المؤتمر الإسلامي الدول الأعضاء إلى الاجتماع.', 'منظمة المؤتمر الإسلامي → منظمة التعاون الإسلامي'],
  ['The delegation of the Republic of Upper Volta will attend the meeting.', 'Upper Volta → Burkina Faso'],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual([`warning: ${found}`]);
});

test.each([
  'The Organisation of the Islamic Conference held its summit in Dakar in March 2008.',
  'The Organisation of Islamic Cooperation, formerly the Organisation of the Islamic Conference, has 57 Member States.',
  'The text is named “Charter of the Organisation of the Islamic Conference”.',
  'The Organisation of Islamic Cooperation invites its Member States.',
  'Türkiye and Burkina Faso took the floor.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('In a text of that time the name of that time is right', () => {
  const text = 'The Organisation of the Islamic Conference invites its Member States.';
  expect(foundIn(rule, text, { facts: { on: '2009-05-01' as CivilDay } })).toEqual([]);
});
