import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { attemptDispatch } from '../../dispatch/attempt.commands.ts';
import { noteBounce } from '../../dispatch/bounce.commands.ts';
import { sendDocument } from '../../dispatch/dispatch.commands.ts';
import { type DispatchAtHand, dispatchById, dispatchesOf } from '../../dispatch/dispatch.store.ts';
import { recordReceipt, retryDispatch } from '../../dispatch/outcome.commands.ts';
import { mailServer } from '../../dispatch/test-mail.ts';
import { signedLetter, value } from '../../dispatch/test-road.ts';
import { dispatchTray } from '../../dispatch/views.commands.ts';
import type { DispatchId } from '../../kernel/id.ts';
import { listArrivals } from '../intake.commands.ts';
import { deliveryReportIn } from './delivery-report.ts';
import { imapServer, type TestImap } from './test-imap-server.ts';
import { bounceOf } from './test-messages.ts';
import { watchMailbox } from './watch-mailbox.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');
let mailbox: TestImap;
let watching: { stop(): Promise<void> };
beforeEach(async () => {
  mailbox = await imapServer();
  watching = watchMailbox(held.house, mailbox.url, { pauseMs: 20, longestPauseMs: 100 });
});
afterEach(async () => {
  await watching.stop();
  await mailbox.close();
});

/** A letter that left over a real SMTP conversation, and how its envelope was marked. */
async function sentLetter() {
  const server = await mailServer();
  const house: House = { ...held.house, mail: { url: server.url, from: 'Cabinet <cabinet@oic.example.org>' } };
  const { id: document } = await signedLetter(held.house);
  value(await sendDocument(house, amina(), document));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, document));
  await attemptDispatch(house, dispatch!.id as DispatchId);
  return { server, house, document, dispatch: dispatch!.id };
}

const dispatchNow = async (id: string): Promise<DispatchAtHand> =>
  (await readAsHouse(held.house, (tx) => dispatchById(tx, id)))!;
async function filedWith(document: string, count: number) {
  for (const since = Date.now(); Date.now() - since < 15_000; await pause(20)) {
    const { rows } = await listArrivals(held.house, amina(), 'filed', { about: document });
    if (rows.length >= count) return rows;
  }
  throw new Error('nothing was filed');
}

test('a report that comes back under the envelope id makes the dispatch a failure that an officer sees', async () => {
  const { server, house, document, dispatch } = await sentLetter();
  expect(server.asked).toEqual([{ envelope: dispatch, notify: ['FAILURE', 'DELAY'] }]);
  expect(await dispatchNow(dispatch)).toMatchObject({ state: 'sent', problem: null });
  mailbox.deliver(bounceOf(null, { envelope: server.asked[0]!.envelope! }));
  await filedWith(document, 1);
  expect(await dispatchNow(dispatch)).toMatchObject({ state: 'failed', problem: 'bounced', nextTryAt: null });
  const tray = await dispatchTray(held.house, amina(), null, {});
  const row = tray.rows.find((one) => one.document.id === document)!;
  expect(row.dispatches).toMatchObject([
    {
      state: 'failed',
      problem: 'bounced',
      note: 'nobody@testland.example – 5.1.1 – 550 5.1.1 no such mailbox here',
      receipts: [{ manner: 'bounced', recordedBy: null }],
    },
  ]);
  const { rows } = await sql<{ record: string; person: string | null }>`
    select record, actor as person from ledger.entry where act = 'dispatch.bounce' and record = ${document}::uuid`.execute(
    held.house.owner,
  );
  expect(rows).toEqual([{ record: document, person: null }]);
  const again = await dispatchNow(dispatch);
  value(await retryDispatch(house, amina(), dispatch, { edition: again.edition }));
  await attemptDispatch(house, dispatch as DispatchId);
  expect(await dispatchNow(dispatch)).toMatchObject({ state: 'sent', problem: null });
  expect(server.received).toHaveLength(2);
});

test('a delay is filed and changes nothing, and what an addressee has acknowledged stays delivered', async () => {
  const { document, dispatch } = await sentLetter();
  mailbox.deliver(bounceOf(null, { envelope: dispatch, action: 'delayed' }));
  await filedWith(document, 1);
  const sent = await dispatchNow(dispatch);
  expect(sent.state).toBe('sent');
  value(await recordReceipt(held.house, amina(), dispatch, { edition: sent.edition, manner: 'acknowledged' }));
  mailbox.deliver(bounceOf(sent.messageId));
  await filedWith(document, 2);
  expect((await dispatchNow(dispatch)).state).toBe('delivered');
});

test('the same report told twice is noted once', async () => {
  const { dispatch } = await sentLetter();
  expect(await noteBounce(held.house, dispatch, 'no such mailbox')).toBe(true);
  expect(await noteBounce(held.house, dispatch, 'no such mailbox')).toBe(false);
  const { rows } = await sql`select from dispatch.receipt where dispatch = ${dispatch}::uuid`.execute(held.house.owner);
  expect(rows).toHaveLength(1);
});

test('a report packed in base64 is read, and a notice without one says nothing', () => {
  const fields =
    'Reporting-MTA: dns; a\nOriginal-Envelope-Id: e-1\n\nFinal-Recipient: rfc822;x@y.z\nAction: Failed (bad)\n';
  const packed = [
    'Content-Type: multipart/report; boundary=q',
    '',
    '--q',
    'Content-Type: message/delivery-status',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(fields).toString('base64'),
    '--q--',
  ].join('\r\n');
  expect(deliveryReportIn(Buffer.from(packed))).toEqual({ envelope: 'e-1', hasFailed: true, reason: 'x@y.z' });
  expect(deliveryReportIn(Buffer.from('Subject: x\n\nwords'))).toBeNull();
  expect(deliveryReportIn(Buffer.from('Content-Type: multipart/report; boundary=q\n\n--q--'))).toBeNull();
});
