import { expect, test } from 'vitest';
import { civilDay, dayIn } from '../../../kernel/calendar.ts';
import { byDay } from './timeline.ts';

const story = [
  { id: 'due', at: '2026-11-26' },
  { id: 'late evening', at: '2026-11-20T22:30:00Z' },
  { id: 'registered', at: '2026-11-18T09:05:00Z' },
  { id: 'deadline of the day', at: '2026-11-18' },
  { id: 'arrived', at: '2026-11-18T08:40:00Z' },
];

test('a story is told from the first day to the last, and within a day by the hour', () => {
  const days = byDay(story, (at) => dayIn('Asia/Riyadh', new Date(at)), civilDay('2026-11-21'));
  expect(days.map(({ day, when, moments }) => [day, when, moments.map(({ id }) => id)])).toEqual([
    ['2026-11-18', 'past', ['arrived', 'registered', 'deadline of the day']],
    ['2026-11-21', 'today', ['late evening']],
    ['2026-11-26', 'ahead', ['due']],
  ]);
});

test('a story without moments has no days', () => {
  expect(byDay([], () => civilDay('2026-11-21'), civilDay('2026-11-21'))).toEqual([]);
});
