import { expect, test } from 'vitest';
import type { ProfileKind } from '../../directory/profile.ts';
import { amountOf, kindProposed, kindsFor, unitsOf } from './beginning.ts';

const kind = (id: string, register: ProfileKind['register'], answers: string[]): ProfileKind =>
  ({ id, register, answers, outgoing: register !== null }) as unknown as ProfileKind;
const kinds = [
  kind('letter', 'outgoing', ['letter', 'instruction']),
  kind('note-verbale', 'outgoing', ['note-verbale', 'instruction']),
  kind('memorandum', 'memoranda', ['instruction']),
  kind('other', null, []),
];
const idsOf = (some: readonly ProfileKind[]): string[] => some.map(({ id }) => id);

test.each([
  ['what leaves the house', 'outgoing', [], ['letter', 'note-verbale']],
  ['what goes from unit to unit', 'memorandum', [], ['memorandum']],
  ['a note is answered by a note', 'outgoing', ['note-verbale'], ['note-verbale']],
  ['what answers a note and a letter at once does not exist', 'outgoing', ['note-verbale', 'letter'], []],
] as const)('the kinds offered: %s', (_, road, answered, expected) => {
  expect(idsOf(kindsFor(kinds, road, answered))).toEqual(expected);
});

test('like is proposed for like, otherwise the first that fits', () => {
  expect(kindProposed(kindsFor(kinds, 'outgoing', ['note-verbale']), ['note-verbale'])).toBe('note-verbale');
  expect(kindProposed(kindsFor(kinds, 'outgoing', ['instruction']), ['instruction'])).toBe('letter');
  expect(kindProposed([], ['letter'])).toBeNull();
});

test('a person with two posts in a unit writes for it once', () => {
  const posts = [
    { unit: 'legal', role: 'unit-head' },
    { unit: 'legal', role: 'unit-officer' },
    { unit: 'cabinet', role: 'adviser' },
  ];
  expect(unitsOf(posts).map(({ unit }) => unit)).toEqual(['legal', 'cabinet']);
});

test.each([
  ['12500', 'usd', { value: '12500', currency: 'USD' }],
  ['12,500.50', 'USD', { value: '12500.50', currency: 'USD' }],
  ['١٢٬٥٠٠', 'SAR', { value: '12500', currency: 'SAR' }],
  ['12 500', 'EUR', { value: '12500', currency: 'EUR' }],
  ['12.505', 'USD', null],
  ['about ten', 'USD', null],
  ['12', 'US', null],
])('the amount %s in %s', (value, currency, expected) => {
  expect(amountOf(value, currency)).toEqual(expected);
});
