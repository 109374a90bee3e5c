import { expect, test } from 'vitest';
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './quotation-differs.ts';

const example = { profile: 'example' };

test.each([
  [
    'Resolution 1/12-TIDE says that “a copy shall be posted at the gate of every quay”.',
    'a copy shall be posted at the gate of every quay',
    'entrance → gate',
  ],
  [
    'يقضي القرار رقم 1/12-مد بأن «تُنشر جداول المد والجزر في كل مرفأ قبل بداية السنة بستين يوما».',
    'تُنشر جداول المد والجزر في كل مرفأ قبل بداية السنة بستين يوما',
    'بثلاثين → بستين',
  ],
  [
    'La résolution n° 1/12-TIDE prévoit que « les tables de chaque port seront publiées trente jours avant le début de l’année ».',
    'les tables de chaque port seront publiées trente jours avant le début de l’année',
    '− des marées',
  ],
])('"%s"', (text, quote, difference) => {
  const [found, ...more] = findingsOf(rule, { text, ...example });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: 'error', quote });
  expect(found!.message.en).toContain(difference);
});

test.each([
  ['Resolution 1/12-TIDE says that “a copy shall be posted at the entrance of every quay”.'],
  [
    'Resolution 1/12-TIDE: “The Board decides that the tide tables … shall be published thirty days before the beginning of the year”.',
  ],
  ['Resolution 1/12-TIDE entitled “Tide tables of the harbours”'],
  ['Resolution 1/12-TIDE, called “the old rule of the harbours” by sailors'],
  ['“A copy shall be posted at the gate of every quay”, wrote the master; see Resolution 1/12-TIDE.'],
  ['Resolution 2/12-TIDE says that “a copy shall be posted at the gate of every quay”.'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text, example)).toEqual([]);
});

test('words that are nowhere in the text are not there', () => {
  const text =
    'Resolution 1/12-TIDE says that “lobsters, crabs and mussels may be sold on Tuesdays by licensed masters of vessels only”.';
  expect(foundIn(rule, text, example)).toHaveLength(1);
});
