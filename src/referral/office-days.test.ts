import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { closuresOf, workingDaysLeft } from './office-days.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error(read.refusal);
const { calendars } = read.value;
const day = (text: string): CivilDay => text as CivilDay;

test.each([
  ['the seat counts Sunday to Thursday', 'legal', '2026-11-22', '2026-11-30', 6],
  ['a day that has passed is late', 'legal', '2026-11-22', '2026-11-19', -1],
  ['today is nothing left and not late', 'legal', '2026-11-22', '2026-11-22', 0],
  ['New York counts Monday to Friday', 'office-new-york', '2026-11-22', '2026-11-30', 6],
  ['Kabul rests on Thursday and Friday', 'office-afghanistan', '2026-11-22', '2026-11-30', 6],
  ['the new year is a holiday in New York', 'office-new-york', '2026-12-30', '2027-01-04', 2],
  ['and not at the seat', 'legal', '2026-12-30', '2027-01-04', 3],
])('%s', (_, unit, today, due, left) => {
  expect(workingDaysLeft(calendars, unit, day(today), day(due))).toBe(left);
});

test('a holiday of the Hijri calendar falls on its days of each year', () => {
  const { holidays } = closuresOf(calendars, 'legal', day('2026-01-01'), day('2027-12-31'));
  expect(holidays.filter((each) => each.startsWith('2026-03'))).toEqual([
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
    '2026-03-23',
  ]);
  expect(holidays).toContain('2027-05-16');
});

test('without a due day, or with one years away, nothing is counted', () => {
  expect(workingDaysLeft(calendars, 'legal', day('2026-11-22'), null)).toBe(null);
  expect(workingDaysLeft(calendars, 'legal', day('2026-11-22'), day('2096-11-22'))).toBe(null);
});
