import { expect, test } from 'vitest';
import { announcedSize, gather, wantsMore } from './pages.ts';

const item = (id: string) => ({ id });

test('an item that moved to a later page while reading is shown once, at its first place', () => {
  const pages = [
    { rows: ['a', 'b', 'c'].map(item), next: 'c' },
    { rows: ['c', 'd', 'a', 'e'].map(item), next: null },
  ];
  expect(gather(pages, ({ id }) => id).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('the next page is asked for before the end is reached, once, and never past the end', () => {
  const state = { loaded: 100, hasMore: true, isLoading: false };
  expect(wantsMore({ ...state, lastVisible: 20 })).toBe(false);
  expect(wantsMore({ ...state, lastVisible: 69 })).toBe(true);
  expect(wantsMore({ ...state, lastVisible: 99, isLoading: true })).toBe(false);
  expect(wantsMore({ ...state, lastVisible: 99, hasMore: false })).toBe(false);
  expect(wantsMore({ loaded: 0, hasMore: true, isLoading: false, lastVisible: 0 })).toBe(true);
});

test('a list says how long it is, or that it does not know yet', () => {
  expect(announcedSize(100, true)).toBe(-1);
  expect(announcedSize(100, false)).toBe(100);
  expect(announcedSize(100, true, 100_000)).toBe(100_000);
});
