import { expect, test } from 'vitest';
import { atOnce, inTurns, type Steps } from './steps.ts';

function* counting(told: string[]): Steps<number> {
  told.push('one');
  yield;
  told.push('two');
  yield;
  told.push('three');
  return 3;
}

test('work in steps is done at once, or with the turns of others in between, to the same result', async () => {
  const alone: string[] = [];
  expect(atOnce(counting(alone))).toBe(3);
  const shared: string[] = [];
  expect(await inTurns(counting(shared), async () => shared.push('others'))).toBe(3);
  expect(alone).toEqual(['one', 'two', 'three']);
  expect(shared).toEqual(['one', 'others', 'two', 'others', 'three']);
});
