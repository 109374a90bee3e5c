import { expect, test } from 'vitest';
import { countOf, withExcept, withGroup, withoutExcept } from './merge-choice.ts';

const name = { ar: '', en: '', fr: '' };
const groups = [
  {
    id: 'missions',
    name,
    members: [
      { id: 'qaf', name },
      { id: 'nun', name },
    ],
  },
  { id: 'arab', name, members: [{ id: 'qaf', name }] },
];

test('Who belongs to two chosen groups is written to once, and who is left out of both not at all', () => {
  const chosen = withGroup(withGroup([], 'missions', true), 'arab', true);
  expect(countOf(chosen, groups)).toBe(2);
  const without = withExcept(withExcept(chosen, 'missions', 'qaf'), 'arab', 'qaf');
  expect(countOf(without, groups)).toBe(1);
  expect(countOf(withoutExcept(without, 'arab', 'qaf'), groups)).toBe(2);
  expect(withGroup(chosen, 'missions', false)).toEqual([{ id: 'arab', except: [] }]);
});
