import { expect, test } from 'vitest';
import { sinceDay } from './since.ts';

test.each([
  ['2026-11-22T20:59:59Z', 'Asia/Riyadh', '2026-11-22'],
  ['2026-11-22T21:00:00Z', 'Asia/Riyadh', '2026-11-23'],
  ['2026-11-23T03:00:00Z', 'America/New_York', '2026-11-22'],
])('A draft that was submitted at %s lies at the gate of a house in %s since the %s', (since, zone, day) => {
  expect(sinceDay({ since }, zone)).toBe(day);
});
