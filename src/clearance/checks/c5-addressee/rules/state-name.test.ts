import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './state-name.ts';

test.each([
  ['The delegation of the Kingdom of Senegal will attend.', 'Kingdom of Senegal → Republic of Senegal'],
  ['La délégation du Royaume du Sénégal sera présente.', 'Royaume du Sénégal → République du Sénégal'],
  ['يحضر وفد مملكة السنغال الاجتماع.', 'مملكة السنغال → جمهورية السنغال'],
  ['The delegation of the Republic of Saudi Arabia will attend.', 'Republic of Saudi Arabia → Kingdom of Saudi Arabia'],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual([`warning: ${found}`]);
});

test.each([
  'The delegations of the Republic of Senegal, the Kingdom of Morocco and the Islamic Republic of Pakistan will attend.',
  'Les délégations du Royaume du Maroc et de la République du Sénégal seront présentes.',
  'يحضر وفدا جمهورية السنغال والمملكة المغربية الاجتماع.',
  'The former Kingdom of Libya was a member of the League.',
  'The book is called “The Kingdom of Senegal”.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
