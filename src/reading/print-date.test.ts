import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { addDays, dayOf, daysBetween } from '../kernel/calendar.ts';
import { writtenNames } from '../kernel/months-written.ts';
import { lexiconOf } from './lexicon.ts';
import { misreadDays, misreadPairs, provenDays } from './prove-dates.ts';
import { readText } from './read-text.ts';

const anyDay = fc
  .integer({ min: 0, max: daysBetween(provenDays.from, provenDays.to) })
  .map((days) => addDays(provenDays.from, days));

test('every day in every written form of three languages is read back as that day, where it stands', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(misreadDays([day])).toEqual([]);
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

test('the first and the last days of months and years are read back too', () => {
  const days = [
    provenDays.from,
    provenDays.to,
    ...([1, 2, 6, 12] as const).flatMap((month) => [
      dayOf('gregory', { year: 2024, month, day: 1 })!,
      dayOf('hijri', { year: 1447, month, day: 29 })!,
    ]),
  ];
  expect(misreadDays(days)).toEqual([]);
});

test('a day written in both calendars is read as one pair, however it is joined', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(misreadPairs([day])).toEqual([]);
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

test('every name that a month bears in letters is read in a sentence', () => {
  const lexicon = lexiconOf([]);
  const lost: string[] = [];
  for (const calendar of ['gregory', 'hijri'] as const)
    for (let month = 1; month <= 12; month++)
      for (const name of writtenNames({ calendar, month })) {
        const text = `on 7 ${name} ${calendar === 'hijri' ? '1447H' : '2026'}.`;
        const [date] = readText(text, lexicon).dates;
        if (date?.written.month !== month || date.calendar !== calendar || date.start !== 3) lost.push(name);
      }
  expect(lost).toEqual([]);
});
