import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './other-title.ts';

const example = { profile: 'example' };

test.each([
  [
    'Resolution No. 1/12-TIDE entitled “Tide tables of the rivers”',
    ['error: Tide tables of the rivers → Tide tables of the harbours'],
  ],
  [
    'la résolution n° 1/12-TIDE intitulée « Tables de marées des ports »',
    ['error: Tables de marées des ports → Tables des marées des ports'],
  ],
  [
    'القرار رقم 1/12-مد المعنون «جداول المد في المرافئ»',
    ['error: جداول المد في المرافئ → جداول المد والجزر في المرافئ'],
  ],
  ['Resolution No. 1/12-TIDE entitled “Wages of the keepers”', ['error: Wages of the keepers']],
  ['Resolution No. 1/12-TIDE on the wages of the keepers', ['warning: the wages of the keepers']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text, example)).toEqual(found);
});

test.each([
  ['Resolution No. 1/12-TIDE entitled “Resolution on Tide Tables of the Harbours”'],
  ['Resolution No. 1/12-TIDE on tide tables'],
  ['Resolution No. 1/12-TIDE on the tide tables of the harbours and their publication'],
  ['Resolution No. 1/12-LIGHT “Wages of the keepers of the lighthouses”'],
  ['القرار رقم 1/12-مد بشأن جداول المدّ والجزر'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text, example)).toEqual([]);
});

test('a title that is not held is not judged', () => {
  expect(foundIn(rule, 'Resolution No. 4/38-ORG entitled “Anything at all”')).toEqual([]);
});

test('the difference is shown word by word', () => {
  const [found] = findingsOf(rule, { text: 'Resolution 1/12-TIDE entitled “Tide tables of harbours”', ...example });
  expect(found!.message.en).toContain('the difference: − the');
});
