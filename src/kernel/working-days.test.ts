import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { addDays, type CivilDay, civilDay, type Weekday } from './calendar.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const seat = { weekend: [5, 6] as const, holidays: [civilDay('2026-11-24')] };

test.each([
  ['2026-11-19', 1, '2026-11-22', 'a Thursday is followed by Sunday'],
  ['2026-11-19', 3, '2026-11-25', 'a holiday is stepped over'],
  ['2026-11-21', 0, '2026-11-22', 'a Saturday asked for itself becomes Sunday'],
  ['2026-11-22', 0, '2026-11-22', 'a working day asked for itself stays'],
  ['2026-11-22', -1, '2026-11-19', 'one working day before Sunday is Thursday'],
  ['2026-11-21', 5, '2026-11-29', 'five working days from a Saturday'],
])('%s and %i working days: %s (%s)', (from, count, to) => {
  expect(addWorkingDays(civilDay(from), count, seat)).toBe(to);
});

test('what was added is counted again', () => {
  const start = civilDay('2026-11-22');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 400 }), (count, later) => {
      const from = addDays(start, later);
      const to = addWorkingDays(from, count, seat);
      expect(isWorkingDay(to, seat)).toBe(true);
      expect(workingDaysBetween(from, to, seat)).toBe(count);
      expect(workingDaysBetween(to, from, seat)).toBe(-count);
    }),
  );
});

test('an office that never works is a fault of the profile, not an endless search', () => {
  const never = { weekend: [1, 2, 3, 4, 5, 6, 7] as Weekday[], holidays: [] as CivilDay[] };
  expect(() => addWorkingDays(civilDay('2026-11-22'), 1, never)).toThrow(RangeError);
});
