import { expect, test, vi } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { sendDocument } from './dispatch.commands.ts';
import { dispatchJobs } from './dispatch.jobs.ts';
import { documentToSettle } from './document.store.ts';
import { mailServer } from './test-mail.ts';
import { signedLetter, value } from './test-road.ts';

const held = houseForTests();

test('What was ordered leaves by itself: the jobs of the house send the e-mail and settle what a stop left lying', async () => {
  const { house } = held;
  const mail = await mailServer();
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  await dispatchJobs(posting);
  const signed = await signedLetter(house);
  value(await sendDocument(posting, house.person('amina-cedar'), signed.id));
  await vi.waitFor(() => expect(mail.received).toHaveLength(1), { timeout: 10_000, interval: 100 });
  await vi.waitFor(
    async () => expect((await readAsHouse(house, (tx) => documentToSettle(tx, signed.id)))!.state).toBe('dispatched'),
    { timeout: 10_000, interval: 100 },
  );
});
