import { describe, expect, test } from 'vitest';
import { findActs, placeOf, sizeOfCheckpoint } from './entry-place.ts';

describe('Reading the ledger', () => {
  test.each([
    ['item', 'a', '/items/a'],
    ['file', 'a', '/items/a'],
    ['draft', 'b', '/drafts/b'],
    ['correspondent', 'c', '/directory/c'],
    ['holding', 'd', null],
    [null, null, null],
    ['item', null, null],
  ])('the record of an entry about a %s is read at its place', (recordKind, record, place) => {
    expect(placeOf({ recordKind, record })).toBe(place);
  });

  test('an act is found by words of any language, with or without accents', () => {
    expect(findActs('delegation confirmed', 'en').map(({ id }) => id)).toEqual(['delegation.confirm']);
    expect(findActs('تفويض', 'fr').map(({ id }) => id)).toContain('delegation.grant');
    expect(findActs('numerote', 'ar').map(({ id }) => id)).toEqual([
      'document.sign-by-hand',
      'circular.sign',
      'document.sign',
    ]);
    expect(findActs('', 'en').length).toBeGreaterThan(60);
  });

  test('a checkpoint tells how many entries it covers', () => {
    expect(sizeOfCheckpoint('diwan.localhost/trial/ledger\n31\nabc=\n\n— x y\n')).toBe(31);
    expect(sizeOfCheckpoint(null)).toBeNull();
    expect(sizeOfCheckpoint('nonsense')).toBeNull();
  });
});
