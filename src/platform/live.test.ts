import { expect, test } from 'vitest';
import { Live } from './live.ts';

test('an open page is told of a change that concerns its reader, and of none above his level', () => {
  const live = new Live();
  const told: string[] = [];
  const leave = live.listen({ principals: new Set(['unit:legal']), level: 0, tell: () => void told.push('officer') });
  live.listen({ principals: new Set(['unit:legal']), level: 2, tell: () => void told.push('head') });
  live.tell(['unit:legal'], 2);
  expect(told).toEqual(['head']);
  live.tell(['unit:protocol']);
  expect(told).toEqual(['head']);
  leave();
  live.tell(['unit:legal']);
  expect(told).toEqual(['head', 'head']);
});
