import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { must } from '../../../test/harness/road.ts';
import { blankSheet, pdfScan } from '../../platform/ocr/test-scans.ts';
import { registerItem } from '../../register/register.commands.ts';
import { noteVerbale } from '../../register/test-forms.ts';
import { listArrivals } from '../intake.commands.ts';
import type { ArrivalRow } from '../intake.ts';
import { labelled, separatorSheet } from '../test-stacks.ts';
import { cursorOf } from './cursor.store.ts';
import { takeMessage } from './take-message.ts';
import { imapServer, type TestImap } from './test-imap-server.ts';
import { message, pdf } from './test-messages.ts';
import { watchMailbox } from './watch-mailbox.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');
let mail: TestImap;
let watching: { stop(): Promise<void> };
beforeEach(async () => {
  mail = await imapServer();
  watching = watchMailbox(held.house, mail.url, { pauseMs: 20, longestPauseMs: 100 });
});
afterEach(async () => {
  await watching.stop();
  await mail.close();
});
async function arrivals(beginning: string, state: ArrivalRow['state'], count: number): Promise<ArrivalRow[]> {
  for (const since = Date.now(); Date.now() - since < 60_000; await pause(50)) {
    const { rows } = await listArrivals(held.house, amina(), state, { most: 200 });
    const found = rows.filter(({ title }) => title.startsWith(beginning));
    if (found.length >= count) return found;
  }
  throw new Error(`${beginning}: there are not ${count}`);
}
function sheet(dark: number) {
  const page = blankSheet(600, 840);
  page.grey.fill(dark, 60_000, 90_000);
  return page;
}
const scan = (filename: string, content: Buffer) => ({ filename, content, contentType: 'application/pdf' });

test('a stack that the copier sends by e-mail arrives letter by letter, and the message is kept with the whole scan', {
  timeout: 120_000,
}, async () => {
  const content = pdfScan([sheet(20), await separatorSheet(), sheet(40), sheet(60)]);
  mail.deliver(await message({ subject: 'From the copier', attachments: [scan('stack.pdf', content)] }));
  const letters = await arrivals('stack', 'waiting', 2);
  expect(
    letters.map(({ way, title, files, cutFrom }) => [way, title, files[0]!.pages, cutFrom?.title, cutFrom?.pages]),
  ).toEqual([
    ['mail', 'stack-1.pdf', 1, 'From the copier', [1]],
    ['mail', 'stack-2.pdf', 2, 'From the copier', [3, 4]],
  ]);
  const [whole] = await arrivals('From the copier', 'divided', 1);
  expect(whole?.files.map(({ part, name }) => [part, name])).toEqual([
    ['main', 'message.txt'],
    ['enclosure', 'stack.pdf'],
    ['transmission', 'message.eml'],
  ]);
});

test('a scan sent by e-mail that bears the label of an item of ours says so; a message of several files is left as it is', {
  timeout: 120_000,
}, async () => {
  const item = must(await registerItem(held.house, amina(), noteVerbale({ theirReference: 'MAIL/1' })));
  const page = await labelled(blankSheet(1000, 600), `/items/${item.id}`);
  mail.deliver(await message({ subject: 'Returned', attachments: [scan('ours.pdf', pdfScan([page]))] }));
  const [returned] = await arrivals('Returned', 'waiting', 1);
  expect(returned?.carries).toEqual([{ kind: 'item', id: item.id, number: item.number, page: 1 }]);
  const stack = pdfScan([sheet(20), await separatorSheet(), sheet(40)]);
  mail.deliver(await message({ subject: 'Two files', attachments: [scan('a stack.pdf', stack), pdf('Annex')] }));
  const [several] = await arrivals('Two files', 'waiting', 1);
  expect(several?.files).toHaveLength(4);
});

test('a house that closes while it looks through a stack writes nothing of it, and takes the message whole the next time', {
  timeout: 120_000,
}, async () => {
  const content = pdfScan([sheet(30), await separatorSheet(), sheet(50)]);
  const raw = await message({ subject: 'Cut off', attachments: [scan('late.pdf', content)] });
  await cursorOf(held.house, 'closing', '1');
  const place = { mailbox: 'closing', validity: '1', uid: 1 };
  async function* source() {
    yield raw;
  }
  expect(await takeMessage(held.house, place, source(), () => true)).toBe('unfinished');
  expect(
    (await listArrivals(held.house, amina(), 'waiting', { most: 200 })).rows.map(({ title }) => title),
  ).not.toContain('Cut off');
  expect(await takeMessage(held.house, place, source())).toBe('taken');
  expect((await arrivals('late', 'waiting', 2)).map(({ title }) => title)).toEqual(['late-1.pdf', 'late-2.pdf']);
});
