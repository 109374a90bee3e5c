import { expect, test } from 'vitest';
import type { BriefLine } from '../brief.ts';
import { rearranged } from '../lines.ts';
import { changed, differs, formOf, moved } from './arranging.ts';

const line = (id: string, section: BriefLine['section'] = 'important'): BriefLine => ({
  id,
  section,
  record: id,
  item: null,
  summary: null,
  leftOut: false,
  told: { what: 'directive', text: id, issuedAt: '2026-11-22T07:00:00Z', dueOn: null, awaited: [], level: 0 },
});
const lines = [line('a'), line('b'), line('late', 'overdue')];
const ids = (found: readonly BriefLine[]): string => found.map(({ id }) => id).join(' ');

test.each([
  ['down by one', 'a', 1, 'b a late'],
  ['up by one', 'b', -1, 'b a late'],
  ['not above the first', 'a', -1, 'a b late'],
  ['not into another section', 'b', 1, 'a b late'],
  ['not when it is unknown', 'x', 1, 'a b late'],
] as const)('a matter moves %s', (_, id, by, order) => {
  expect(ids(moved(lines, id, by))).toBe(order);
});

test('blank words are no summary, and an arrangement without a change is none', () => {
  const blank = changed(lines, 'a', { summary: '   ' });
  expect(formOf(blank, 3).lines[0]).toEqual({ id: 'a', summary: null, leftOut: false });
  expect(differs(blank, lines)).toBe(false);
  expect(differs(changed(lines, 'a', { leftOut: true }), lines)).toBe(true);
  expect(differs(moved(lines, 'a', 1), lines)).toBe(true);
});

test('a line that the officer does not see keeps its place while he orders the others', () => {
  const places = new Map([
    ['a', 1],
    ['b', 3],
  ]);
  expect([...rearranged(places, ['b', 'a', 'unknown'])]).toEqual([
    ['b', 1],
    ['a', 3],
  ]);
});
