import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './no-such-time.ts';

test.each([
  ['It arrives at 25.40 hours.', ['error: 25.40 hours']],
  ['La séance commence à 12 h 75.', ['error: 12 h 75']],
  ['The lunch is at 13:30 a.m.', ['warning: 13:30 a.m.']],
  ['من الساعة 28:00 مساءً', ['error: 28:00 مساءً']],
  ['It arrives at 15.40 hours and leaves at 24:00; 24.75 per cent of seats are free, 3:75 is a ratio.', []],
  ['من الساعة 8:00 مساءً إلى الساعة 6:30 صباحاً، بنسبة 25.75', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
