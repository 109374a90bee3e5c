import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { find } from '../register/search.commands.ts';
import { signedLetter } from './test-road.ts';

const held = houseForTests();

test('A signed letter is found by its number, and its row shows number, day, kind and subject', async () => {
  const { house } = held;
  const signed = await signedLetter(house, { order: { subject: 'The lantern festival' } });
  for (const query of [signed.number, 'lantern']) {
    const { rows } = await find(house, house.person('dalia-willow'), query, { kinds: ['document'] });
    expect(rows).toMatchObject([
      {
        record: signed.id,
        kind: 'document',
        shown: { number: signed.number, on: signed.dated, kind: 'letter', subject: 'The lantern festival' },
      },
    ]);
  }
});
