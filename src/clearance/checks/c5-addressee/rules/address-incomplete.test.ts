import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './address-incomplete.ts';

test.each([
  ['e-mail', null, ['warning'], 1],
  ['e-mail', 'registry', ['error'], 1],
  [null, null, ['warning'], 1],
  ['e-mail', 'registry@example.org', [], 0],
  ['hand', null, [], 0],
] as const)('by %s to %s', (channel, address, _, count) => {
  const facts = {
    addressees: [
      {
        role: 'to',
        class: 'mission',
        correspondent: null,
        name: 'Embassy of Malaysia',
        lines: ['Embassy of Malaysia'],
        language: 'en',
        channel,
        address,
      },
    ],
  } as const;
  expect(foundIn(rule, 'The list is sent.', { facts })).toHaveLength(count);
});

test('An envelope without a line reaches nobody', () => {
  const facts = {
    addressees: [
      {
        role: 'to',
        class: 'mission',
        correspondent: null,
        name: 'Embassy of Malaysia',
        lines: [],
        language: 'en',
        channel: 'hand',
        address: null,
      },
    ],
  } as const;
  expect(foundIn(rule, 'The list is sent.', { facts })).toEqual(['warning: ']);
});
