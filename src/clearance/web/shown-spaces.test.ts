import { expect, test } from 'vitest';
import { isOfSpaces, piecesOf } from './shown-spaces.ts';

test('every space of a text is a piece of its own, and one that keeps words together is another kind', () => {
  expect(piecesOf('a  b\u00A0:').map(({ kind }) => kind)).toEqual([
    'words',
    'space',
    'space',
    'words',
    'fixed-space',
    'words',
  ]);
  expect(piecesOf('')).toEqual([]);
});

test('a suggestion of spaces is known, and one of words is not', () => {
  expect(isOfSpaces('  ', ' ')).toBe(true);
  expect(isOfSpaces('word :', 'word\u00A0:')).toBe(true);
  expect(isOfSpaces(' ', '')).toBe(true);
  expect(isOfSpaces('Monday', 'Saturday')).toBe(false);
  expect(isOfSpaces('the the', 'the')).toBe(false);
});
