import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import type { DispatchId } from '../../kernel/id.ts';
import { closeBundles, openBundle } from '../../register/bundle/open-bundle.ts';
import { attemptDispatch } from '../attempt.commands.ts';
import { sendDocument } from '../dispatch.commands.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import { mailServer } from '../test-mail.ts';
import { outside, signedLetter, value } from '../test-road.ts';

const held = houseForTests();
afterAll(closeBundles);

test('An e-mail to another house carries its bundle, and each addressee reads the covering words in his own language', async () => {
  const server = await mailServer();
  const house: House = { ...held.house, mail: { url: server.url, from: 'Cabinet <cabinet@oic.example.org>' } };
  const address = 'registry@other.example.org';
  const addressees = [
    await outside(held.house, 'trial-mission-qaf', { channel: 'diwan', address, language: 'ar' }),
    await outside(held.house, 'trial-mission-bensalem', { role: 'cc', language: 'fr' }),
    await outside(held.house, 'trial-mission-icaria', { role: 'cc', language: 'en' }),
  ];
  const letter = await signedLetter(held.house, { addressees });
  value(await sendDocument(house, held.house.person('amina-cedar'), letter.id));
  for (const { id } of await readAsHouse(house, (tx) => dispatchesOf(tx, letter.id)))
    await attemptDispatch(house, id as DispatchId);
  expect(server.received).toHaveLength(3);
  const [arabic, french, english] = server.received;
  expect(arabic!.text).toContain('تجدون رفقه وثيقة');
  expect(french!.text).toContain('Veuillez trouver ci-joint');
  expect(english!.text).toContain('Please find attached');
  expect(arabic!.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf', 'application/zip']);
  expect(french!.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
  const zip = new Uint8Array(arabic!.attachments[1]!.content as ArrayBuffer);
  expect(value(await openBundle(zip))).toMatchObject({
    description: { number: letter.number, addressee: { language: 'ar' } },
    vkey: held.house.vkey,
  });
});

test('A bundle that the mail server did not take at once is sent again under the entry that proves it, and makes no further one', async () => {
  const server = await mailServer('later');
  const house: House = { ...held.house, mail: { url: server.url, from: 'Cabinet <cabinet@oic.example.org>' } };
  const address = 'registry@other.example.org';
  const addressees = [await outside(held.house, 'trial-mission-qaf', { channel: 'diwan', address })];
  const letter = await signedLetter(held.house, { addressees });
  value(await sendDocument(house, held.house.person('amina-cedar'), letter.id));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, letter.id));
  await attemptDispatch(house, dispatch!.id as DispatchId);
  server.mood = 'takes';
  const later: House = { ...house, clock: () => new Date(held.house.clock().getTime() + 3_600_000) };
  await attemptDispatch(later, dispatch!.id as DispatchId);
  const zip = new Uint8Array(server.received[0]!.attachments[1]!.content as ArrayBuffer);
  expect(value(await openBundle(zip)).description.number).toBe(letter.number);
  const { rows } = await sql<{ act: string }>`
    select act from ledger.entry where record = ${letter.id}::uuid and act in ('document.bundle', 'dispatch.attempt') order by at`.execute(
    held.house.owner,
  );
  expect(rows.map(({ act }) => act)).toEqual(['document.bundle', 'dispatch.attempt', 'dispatch.attempt']);
});
