import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import { exportBundle } from '../../dispatch/bundle/bundle.commands.ts';
import { recordDispatch } from '../../dispatch/dispatch.commands.ts';
import { dispatchesOf } from '../../dispatch/dispatch.store.ts';
import { settleDocument } from '../../dispatch/settle.commands.ts';
import { outside, signedLetter, value } from '../../dispatch/test-road.ts';
import { receiveBundle, showBundles } from '../../register/bundle/bundle.commands.ts';
import { noteKey } from '../../register/bundle/known-key.commands.ts';
import { closeBundles } from '../../register/bundle/open-bundle.ts';
import { listArrivals, takeInHand } from '../intake.commands.ts';
import { cursorOf } from './cursor.store.ts';
import { takeMessage } from './take-message.ts';
import { message } from './test-messages.ts';

const held = houseForTests();
afterAll(closeBundles);

test('a bundle that comes by e-mail is registered with its papers from the message, and proven by a key that is known', async () => {
  const { house } = held;
  const amina = house.person('amina-cedar');
  const addressees = [await outside(house, 'trial-mission-qaf', { channel: 'hand' })];
  const { id, number } = await signedLetter(house, { addressees, order: { subject: 'A letter in a bundle' } });
  value(await settleDocument(house, id as Parameters<typeof settleDocument>[1]));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, id));
  value(await recordDispatch(house, amina, dispatch!.id, { edition: dispatch!.edition, takenBy: 'Messenger' }));
  const { name, content } = value(await exportBundle(house, amina, id, null));

  const raw = await message({ attachments: [{ filename: name, content, contentType: 'application/zip' }] });
  await cursorOf(house, 'test', '1');
  const source = async function* () {
    yield raw;
  };
  expect(await takeMessage(house, { mailbox: 'test', validity: '1', uid: 1 }, source())).toBe('taken');
  const [arrival] = (await listArrivals(house, amina, 'waiting')).rows;
  const inHand = value(await takeInHand(house, amina, arrival!.id));
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from intake.file where arrival = ${arrival!.id}::uuid and kind = 'zip'`.execute(house.owner);
  value(await noteKey(house, amina, { vkey: house.vkey, house: 'The other house', how: 'Compared by telephone' }));
  const form = { sha256: rows[0]!.sha256, name, channel: 'e-mail', arrival: inHand.arrival.id };
  const received = value(await receiveBundle(house, amina, form));
  expect(received.verdict).toBe('proven');
  expect(value(await showBundles(house, amina, received.id))).toMatchObject([
    { verdict: 'proven', knownAs: 'The other house' },
  ]);
  const item = await sql`
    select their_reference as reference, subject, sender_written as sender from register.item where id = ${received.id}::uuid`.execute(
    house.owner,
  );
  expect(item.rows).toEqual([{ reference: number, subject: 'A letter in a bundle', sender: 'The other house' }]);
  const state = await sql`select state, item from intake.arrival where id = ${arrival!.id}::uuid`.execute(house.owner);
  expect(state.rows).toEqual([{ state: 'registered', item: received.id }]);
});
