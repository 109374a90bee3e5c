import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DispatchId } from '../kernel/id.ts';
import { attemptDispatch } from './attempt.commands.ts';
import { sendDocument } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { documentToSettle } from './document.store.ts';
import { signDocument } from './sign.commands.ts';
import { approvedRound, type Desk, inside, outside, value } from './test-road.ts';
import { verify } from './verify/verify.store.ts';

const held = houseForTests('example');
const desk: Desk = {
  opener: 'edda-foam',
  approver: 'bram-kelp',
  officers: {
    C1: 'cora-shell',
    C2: 'cora-shell',
    C3: 'edda-foam',
    C4: 'edda-foam',
    C5: 'edda-foam',
    C6: 'edda-foam',
    C7: 'dov-anchor',
  },
};

test('An invented ministry signs, numbers, sends and verifies with its own posts, books and words', async () => {
  const { house } = held;
  const round = await approvedRound(
    house,
    {
      drafter: 'iris-reef',
      order: { unit: house.unit('harbours'), subject: 'The harbour light' },
      addressees: [await outside(house, 'embassy-of-north-bank')],
      signatory: { post: 'chief-of-staff', onBehalfOf: 'minister' },
    },
    desk,
  );
  const signed = value(await signDocument(house, house.person('bram-kelp'), round));
  expect(signed.number).toBe('1-D/2026 MT');
  value(await sendDocument(house, house.person('hugo-oar'), signed.id));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
  await attemptDispatch(house, dispatch!.id as DispatchId);
  expect(await verify(house.db, signed.code)).toMatchObject({ verdict: 'valid', number: '1-D/2026 MT' });
});

test('Its note between divisions is numbered in the division’s own book, which runs on through the years', async () => {
  const { house } = held;
  const round = await approvedRound(
    house,
    {
      drafter: 'mira-wick',
      order: { road: 'memorandum', kind: 'internal-note', unit: house.unit('lighthouse'), subject: 'Oil' },
      addressees: [inside(house, 'harbours')],
      signatory: { post: 'lighthouse-head', onBehalfOf: null },
    },
    desk,
  );
  const signed = value(await signDocument(house, house.person('leif-lamp'), round));
  expect(signed.number).toMatch(/^SL-N-\d{4}$/);
  expect((await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!.state).toBe('dispatched');
});
