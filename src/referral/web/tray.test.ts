import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import { type Calendars, dueIn, nearnessOf } from './due.ts';
import { keepRecents, readRecents, withRecent } from './recents.ts';
import { chosenOf, nextAfter, stepFrom } from './tray.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));

test('after an act the next item is at hand; after the last one, the one before it', () => {
  expect(nextAfter(rows, 'a')).toBe('b');
  expect(nextAfter(rows, 'c')).toBe('b');
  expect(nextAfter([{ id: 'a' }], 'a')).toBeNull();
});

test('one steps through a tray and stays at its ends', () => {
  expect(stepFrom(rows, null, 1)).toBe('a');
  expect(stepFrom(rows, 'b', 1)).toBe('c');
  expect(stepFrom(rows, 'c', 1)).toBe('c');
  expect(stepFrom(rows, 'a', -1)).toBe('a');
});

test('on a desk the first item lies open, on a tablet the list is shown until one is chosen', () => {
  expect(chosenOf(rows, null, true)).toEqual({ id: 'a' });
  expect(chosenOf(rows, null, false)).toBeNull();
  expect(chosenOf(rows, 'c', false)).toEqual({ id: 'c' });
});

test('recent choices are remembered newest first, and a damaged memory is an empty one', () => {
  const shelf = new Map<string, string>();
  const memory = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  };
  keepRecents(memory, 'k', withRecent(['a', 'b', 'c'], 'b', 3));
  expect(readRecents(memory, 'k')).toEqual(['b', 'a', 'c']);
  expect(withRecent(['a', 'b', 'c'], 'd', 3)).toEqual(['d', 'a', 'b']);
  shelf.set('k', '{not json');
  expect(readRecents(memory, 'k')).toEqual([]);
});

const calendars = {
  weekend: [5, 6],
  holidays: [],
  offices: [{ unit: 'office-geneva', weekend: [6, 7] }],
} as unknown as Calendars;

test('a due day is counted in the working days of the addressee’s place: the day after a Thursday is Sunday in Jeddah, Friday in Geneva', () => {
  const thursday = civilDay('2026-11-26');
  expect(dueIn(calendars, '', thursday, 1)).toBe('2026-11-29');
  expect(dueIn(calendars, 'office-geneva', thursday, 1)).toBe('2026-11-27');
  expect(dueIn(calendars, 'office-geneva', thursday, 2)).toBe('2026-11-30');
});

test('what is past its day is late, and what is due within two working days is near', () => {
  expect(nearnessOf('2026-11-20', '2026-11-22', -1)).toBe('late');
  expect(nearnessOf('2026-11-22', '2026-11-22', 0)).toBe('today');
  expect(nearnessOf('2026-11-24', '2026-11-22', 2)).toBe('soon');
  expect(nearnessOf('2026-12-24', '2026-11-22', 24)).toBe('later');
  expect(nearnessOf(null, '2026-11-22', null)).toBe('none');
});
