import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { done, refuse } from '../kernel/outcome.ts';
import { actFreeing } from './freed.ts';

const held = houseForTests();
const listening = (told: string[], principal: string) =>
  held.house.live.listen({ principals: new Set([principal]), level: 2, tell: () => void told.push(principal) });

test('an act that met another and is done again tells those whom it freed at last, and nobody twice', async () => {
  const { house } = held;
  const told: string[] = [];
  const leave = ['unit:first', 'unit:always'].map((principal) => listening(told, principal));
  let tries = 0;
  const outcome = await actFreeing(house, house.person('faris-oak'), 'test.free', async (_acting, free) => {
    tries += 1;
    free(['unit:always'], 0);
    if (tries > 1) return done(null);
    free(['unit:first'], 0);
    throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
  });
  expect([outcome.done, tries, told]).toEqual([true, 2, ['unit:always']]);
  for (const each of leave) each();
});

test('an act that is refused frees nobody', async () => {
  const { house } = held;
  const told: string[] = [];
  const leave = listening(told, 'unit:always');
  const outcome = await actFreeing(house, house.person('faris-oak'), 'test.free', async (_acting, free) => {
    free(['unit:always'], 0);
    return refuse('no-such-item');
  });
  expect([outcome.done, told]).toEqual([false, []]);
  leave();
});
