import { expect, test } from 'vitest';
import { civilDay } from '../../../../kernel/calendar.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './dossier-name.ts';

test.each([
  ['The Palestinian Territories were represented.', ['warning: Palestinian Territories → State of Palestine']],
  [
    'Les Territoires palestiniens ont été représentés à la réunion.',
    ['warning: Territoires palestiniens → État de Palestine'],
  ],
  ['شاركت الأراضي الفلسطينية في الاجتماع.', ['warning: الأراضي الفلسطينية → دولة فلسطين']],
  [
    'The Temple Mount and the Golan Heights',
    ['warning: Temple Mount → Al-Aqsa Mosque', 'note: Golan Heights → occupied Syrian Golan'],
  ],
  ['Jerusalem was discussed.', ['note: Jerusalem → Al-Quds Al-Sharif']],
  ['security in the Persian Gulf', ['note: Persian Gulf']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'The State of Palestine, East Jerusalem and the Occupied Palestinian Territories were mentioned.',
  'He wrote: “the Temple Mount is closed”.',
  'عُقد الاجتماع في القدس الشريف بشأن الأراضي الفلسطينية المحتلة.',
  'Al-Quds Ash-Sharif was mentioned.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('a name is discouraged from its day on; texts of before keep theirs', () => {
  const house = { profile: 'example' };
  expect(foundIn(rule, 'The ship lay at Dusk Bank.', house)).toEqual(['note: Dusk Bank']);
  expect(foundIn(rule, 'In May 1850 the ship lay at Dusk Bank.', house)).toEqual([]);
  expect(foundIn(rule, 'The ship lay at Dusk Bank.', { ...house, facts: { on: civilDay('1899-12-31') } })).toEqual([]);
});
