import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { DispatchId } from '../kernel/id.ts';
import { attemptDispatch } from './attempt.commands.ts';
import { recordDispatch, sendDocument } from './dispatch.commands.ts';
import { dispatchesOf } from './dispatch.store.ts';
import { outside, signedLetter, value } from './test-road.ts';
import { listDocuments, showDocument } from './views.commands.ts';

const held = houseForTests();
const registrar = () => held.house.person('amina-cedar');
const dispatches = (id: string) => readAsHouse(held.house, (tx) => dispatchesOf(tx, id));
const inRegister = async (id: string) =>
  (await listDocuments(held.house, registrar(), {}, {})).rows.find((row) => row.id === id)!;

test('The outgoing register says of a letter that only lies in the outbox what its page says', async () => {
  const { house } = held;
  const byHand = await outside(house, 'trial-mission-bensalem', { role: 'cc', channel: 'hand' });
  const { id } = await signedLetter(house, { addressees: [await outside(house, 'trial-mission-qaf'), byHand] });
  expect(await inRegister(id)).toMatchObject({ state: 'signed', inOutbox: false });
  value(await sendDocument(house, registrar(), id));
  const [email] = await dispatches(id);
  await attemptDispatch(house, email!.id as DispatchId);
  expect(await inRegister(id)).toMatchObject({ state: 'dispatched', inOutbox: true });
  expect(value(await showDocument(house, registrar(), id)).inOutbox).toBe(true);
  const paper = (await dispatches(id)).find(({ channel }) => channel === 'hand')!;
  value(await recordDispatch(house, registrar(), paper.id, { edition: paper.edition, takenBy: 'Messenger 4' }));
  expect(await inRegister(id)).toMatchObject({ state: 'dispatched', inOutbox: false });
});
