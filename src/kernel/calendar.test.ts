import { describe, expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import {
  addDays,
  type CivilDay,
  civilDay,
  compareDays,
  dayIn,
  dayOf,
  daysBetween,
  daysInMonth,
  hijriOf,
  isCivilDay,
  isReal,
  monthDays,
  numbersOf,
  weekdayOf,
  yearDays,
  yearOf,
} from './calendar.ts';
import pairs from './fixtures/hijri-pairs.json' with { type: 'json' };

const anyDay = fc.integer({ min: -400_000, max: 160_000 }).map((days) => addDays('1970-01-01' as CivilDay, days));

const hijri = (written: string) => {
  const [year, month, day] = written.split('-').map(Number);
  return { year: year!, month: month!, day: day! };
};

describe('the days printed in official texts', () => {
  test.each(pairs.pairs)('$id: $hijri and $gregorian lie $offsetDays days apart', (pair) => {
    expect(daysBetween(dayOf('hijri', hijri(pair.hijri))!, civilDay(pair.gregorian))).toBe(pair.offsetDays);
  });

  test('from 1423 on they agree but for three, by one day', () => {
    const recent = pairs.pairs.filter((pair) => hijri(pair.hijri).year >= 1423);
    expect(recent.filter((pair) => pair.offsetDays === 0)).toHaveLength(pairs.tolerance.from1423.exact);
    expect(recent.filter((pair) => Math.abs(pair.offsetDays) === 1)).toHaveLength(pairs.tolerance.from1423.offByOne);
    expect(recent).toHaveLength(55);
  });
});

test('the Hijri calendar is the Umm al-Qura calendar of the runtime, month by month from 1300 to 1600', () => {
  for (let year = 1300; year <= 1600; year++)
    for (let month = 1; month <= 12; month++) {
      const first = Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: 1 });
      expect(dayOf('hijri', { year, month, day: 1 })).toBe(first.withCalendar('iso8601').toString());
      expect(daysInMonth('hijri', year, month)).toBe(first.daysInMonth);
    }
});

test.each(['gregory', 'hijri'] as const)('a day keeps its numbers in the %s calendar there and back', (calendar) => {
  fc.assert(fc.property(anyDay, (day) => dayOf(calendar, numbersOf(calendar, day)) === day));
});

test('the day after is one day later in both calendars and one weekday on', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = addDays(day, 1);
      expect(daysBetween(day, next)).toBe(1);
      expect(weekdayOf(next)).toBe((weekdayOf(day) % 7) + 1);
      expect(compareDays(day, next)).toBeLessThan(0);
      const [one, two] = [hijriOf(day), hijriOf(next)];
      expect(two.day === one.day + 1 || (two.day === 1 && one.day >= 29)).toBe(true);
    }),
  );
});

test.each([
  ['gregory', 2026, 2, 28, true],
  ['gregory', 2026, 2, 29, false],
  ['gregory', 2028, 2, 29, true],
  ['gregory', 1900, 2, 29, false],
  ['gregory', 2026, 13, 1, false],
  ['gregory', 2026, 0, 1, false],
  ['gregory', 10_000, 1, 1, false],
  ['gregory', 2026, 1, 1.5, false],
  ['hijri', 1448, 6, 29, true],
  ['hijri', 1448, 6, 30, false],
  ['hijri', 1448, 5, 30, true],
  ['hijri', 1448, 12, 31, false],
  ['hijri', 0, 1, 1, false],
  ['hijri', 99_999, 1, 1, false],
] as const)('%s %i-%i-%i exists: %s', (calendar, year, month, day, real) => {
  expect(isReal(calendar, { year, month, day })).toBe(real);
  expect(dayOf(calendar, { year, month, day }) !== null).toBe(real);
});

test.each(['2026-11-21', '0001-01-01', '9999-12-31'])('%s is a civil day', (text) => {
  expect(isCivilDay(text)).toBe(true);
});

test.each(['2026-02-30', '2026-11-21T00:00', '21/11/2026', '2026-1-1', '', ' 2026-11-21', null, 20261121])(
  '%s is no civil day, and the program that writes it is at fault',
  (text) => {
    expect(isCivilDay(text)).toBe(false);
    expect(() => civilDay(String(text))).toThrow(RangeError);
  },
);

test('the year of a register is that of the calendar it is kept in', () => {
  expect(yearOf('gregory', civilDay('2026-11-21'))).toBe(2026);
  expect(yearOf('hijri', civilDay('2026-11-21'))).toBe(1448);
  expect(yearOf('hijri', civilDay('2026-06-15'))).toBe(1447);
});

test('a month and a year have a first and a last day in either calendar', () => {
  expect(monthDays('gregory', 2028, 2)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(monthDays('hijri', 1448, 6)).toEqual({ from: '2026-11-11', to: '2026-12-09' });
  expect(yearDays('hijri', 1448)).toEqual({ from: '2026-06-16', to: '2027-06-05' });
  expect(monthDays('hijri', 1448, 13)).toBeNull();
});

test('the day turns at midnight of the seat, not of the machine', () => {
  const instant = new Date('2026-11-20T21:30:00Z');
  expect(dayIn('Asia/Riyadh', instant)).toBe('2026-11-21');
  expect(dayIn('Europe/Brussels', instant)).toBe('2026-11-20');
  expect(dayIn('America/New_York', instant)).toBe('2026-11-20');
});

test('the twenty-first of November 2026 is a Saturday', () => {
  expect(weekdayOf(civilDay('2026-11-21'))).toBe(6);
  expect(weekdayOf(civilDay('1969-09-22'))).toBe(1);
});
