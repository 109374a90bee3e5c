import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './repeated-word.ts';

test.each([
  ['the report of of the Council', ['warning: of of → of']],
  ['The the report of the Council', ['warning: The the → The']],
  ['le rapport de de la commission', ['warning: de de → de']],
  ['قرر المجلس في في دورته', ['warning: في في → في']],
  ['دعا إلى الحوار وإلى إلى التعاون', ['warning: وإلى إلى → وإلى']],
  ['a long line that breaks after the\nthe word in the middle of the text', ['warning: the\nthe → the']],
])('%j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'It had had an effect, and that that was good.',
  'Nous nous félicitons de la décision que vous vous êtes donnée.',
  'The table:\nYes\nYes\nNo',
  'افتتح الدورة معالي السيد لوجون مبيلا مبيلا، وزير العلاقات الخارجية.',
  'Mr. Ali Ali and “the the” are no fault.',
  'a, a and b; the, the',
])('nothing is wrong with %j', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
