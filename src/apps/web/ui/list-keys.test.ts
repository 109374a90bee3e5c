import { expect, test } from 'vitest';
import { nextRow, rowsToDraw } from './list-keys.ts';

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', -1, 99],
  ['PageDown', 4, 14],
  ['PageDown', 95, 99],
  ['PageUp', 4, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['KeyX', 50, null],
])('%s in row %i of a hundred leads to %s', (code, active, row) => {
  expect(nextRow(code, active, 100, 10)).toBe(row);
});

test('an empty list has no next row', () => {
  expect(nextRow('ArrowDown', -1, 0, 10)).toBeNull();
});

test('only the window is drawn, with the active row beside it however far away it is', () => {
  const window = { start: 50_000, end: 50_010, overscan: 2, count: 100_000 };
  expect(rowsToDraw(window, 50_003)).toHaveLength(15);
  expect(rowsToDraw(window, 3)[0]).toBe(3);
  expect(rowsToDraw(window, 99_999).at(-1)).toBe(99_999);
  expect(rowsToDraw(window, 100_000)).toHaveLength(15);
  expect(rowsToDraw({ start: 0, end: 4, overscan: 6, count: 5 }, -1)).toEqual([0, 1, 2, 3, 4]);
});
