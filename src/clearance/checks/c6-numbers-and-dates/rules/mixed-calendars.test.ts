import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './mixed-calendars.ts';

test.each([
  ['on 5 Ramadan 2026', ['error: 5 Ramadan 2026']],
  ['le 5 ramadan 2026', ['error: 5 ramadan 2026']],
  ['في 5 رمضان 2026م', ['error: 5 رمضان 2026م']],
  ['on 21 November 2026 AH', ['error: 21 November 2026 AH']],
  ['في 21 نوفمبر 1448هـ', ['error: 21 نوفمبر 1448هـ']],
  ['on 21 November 1448', ['warning: 21 November 1448']],
  ['the fall of the city on 29 May 1453 CE', []],
  ['on 5 Ramadan 1447H, in November 2026 and in 1448H', []],
])('in "%s" the calendars are mixed in %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
