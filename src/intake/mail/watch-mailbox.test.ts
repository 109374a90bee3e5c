import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import type { PersonId } from '../../kernel/id.ts';
import { createLog } from '../../platform/log/log.ts';
import { arrivalFile, listArrivals } from '../intake.commands.ts';
import type { ArrivalRow } from '../intake.ts';
import { imapServer, type TestImap } from './test-imap-server.ts';
import { bounceOf, message, pdf } from './test-messages.ts';
import { watchMailbox } from './watch-mailbox.ts';

const held = houseForTests();
const registry = (): PersonId => held.house.person('amina-cedar');
let mail: TestImap;
let watching: { stop(): Promise<void> }[] = [];
beforeEach(async () => {
  mail = await imapServer();
});
afterEach(async () => {
  await Promise.all(watching.splice(0).map((each) => each.stop()));
  await mail.close();
});
const watch = (house = held.house) => {
  const one = watchMailbox(house, mail.url, { pauseMs: 20, longestPauseMs: 100 });
  watching.push(one);
  return one;
};
const listed = async (state: 'waiting' | 'refused' | 'filed' = 'waiting'): Promise<ArrivalRow[]> => [
  ...(await listArrivals(held.house, registry(), state, { most: 200 })).rows,
];
/** The arrivals whose subject begins with these words, once there are so many. */
async function arrivals(beginning: string, count: number, state: 'waiting' | 'refused' | 'filed' = 'waiting') {
  for (const since = Date.now(); Date.now() - since < 15_000; await pause(20)) {
    const found = (await listed(state)).filter(({ title }) => title.startsWith(beginning));
    if (found.length >= count) return found;
  }
  throw new Error(`${beginning}: there are not ${count}`);
}
const contentOf = async (row: ArrivalRow, at: number): Promise<Buffer> => {
  const found = await arrivalFile(held.house, registry(), row.id, row.files[at]!.id);
  if (!found.done) throw new Error(found.refusal);
  return held.house.files.read(found.value.sha256);
};

test('a message becomes its words, its enclosures and, as it was received, the proof of how it came', async () => {
  const raw = await message({
    subject: 'مذكرة شفوية',
    text: 'تهدي البعثة تحياتها',
    attachments: [pdf('Annex'), { filename: 'run.exe', content: Buffer.from('MZ\u0000\u0001'.repeat(50)) }],
  });
  mail.deliver(raw);
  watch();
  const [row] = await arrivals('مذكرة شفوية', 1);
  expect(row).toMatchObject({
    way: 'mail',
    nature: 'letter',
    sender: 'Mission of Testland <mission@testland.example>',
    sentAt: '2026-11-21T09:00:00.000Z',
    files: [
      { part: 'main', name: 'message.txt' },
      { part: 'enclosure', name: 'Annex.pdf', kind: 'pdf', pages: 1 },
      { part: 'transmission', name: 'message.eml' },
    ],
    leftOut: [{ name: 'run.exe', code: 'wrong-type' }],
  });
  expect(await contentOf(row!, 2)).toEqual(raw);
  expect((await contentOf(row!, 0)).toString()).toContain('تهدي البعثة تحياتها');
});

test('what comes later is heard of at once, and nothing in the mailbox is ever changed', async () => {
  watch();
  for (const since = Date.now(); !mail.asked.includes('IDLE') && Date.now() - since < 5_000; ) await pause(10);
  const began = performance.now();
  mail.deliver(await message({ subject: 'Heard at once' }));
  await arrivals('Heard at once', 1);
  expect(performance.now() - began).toBeLessThan(3_000);
  mail.deliver(await message({ subject: 'Heard again' }));
  await arrivals('Heard again', 1);
  expect(
    mail.asked.filter((line) => /^(SELECT|STORE|UID STORE|EXPUNGE|UID MOVE|UID COPY|APPEND|CLOSE)/.test(line)),
  ).toEqual([]);
  expect(mail.asked.join('\n')).not.toContain('sesame');
});

test('a connection that is lost is made again, and nothing is taken twice', async () => {
  for (const n of [1, 2, 3]) mail.deliver(await message({ subject: `Cut ${n}` }));
  watch();
  await arrivals('Cut', 3);
  mail.cut();
  mail.deliver(await message({ subject: 'Cut 4' }));
  await arrivals('Cut', 4);
  expect((await arrivals('Cut', 4)).map(({ title }) => title)).toEqual(['Cut 1', 'Cut 2', 'Cut 3', 'Cut 4']);
  expect(mail.connections).toBeGreaterThan(1);
});

test('a message that breaks off in the middle is not taken for a whole one', async () => {
  const raw = await message({ subject: 'Broken off', attachments: [pdf('whole')] });
  mail.breakNext = true;
  mail.deliver(raw);
  watch();
  const [row, ...more] = await arrivals('Broken off', 1);
  expect(more).toEqual([]);
  expect(await contentOf(row!, 2)).toEqual(raw);
});

test('a mailbox that was rebuilt is read again, and what was taken is known again', async () => {
  for (const n of [1, 2]) mail.deliver(await message({ subject: `Rebuilt ${n}` }));
  await (async () => {
    const first = watch();
    await arrivals('Rebuilt', 2);
    await first.stop();
  })();
  mail.rebuild();
  mail.deliver(await message({ subject: 'Rebuilt 3' }));
  watch();
  expect((await arrivals('Rebuilt', 3)).map(({ title }) => title)).toEqual(['Rebuilt 1', 'Rebuilt 2', 'Rebuilt 3']);
});

test('one message in two mailboxes is one arrival, and another under its identifier is another', async () => {
  const other = await imapServer();
  try {
    const given = { subject: 'Twice', messageId: '<twice@testland.example>' };
    mail.deliver(await message(given, 'by mx1.example.org'));
    other.deliver(await message(given, 'by mx2.example.org'));
    other.deliver(await message({ ...given, text: 'Quite other words' }, 'by mx2.example.org'));
    watch();
    watching.push(watchMailbox(held.house, other.url, { pauseMs: 20 }));
    await arrivals('Twice', 2);
    other.deliver(await message({ subject: 'Twice, and the end' }));
    await arrivals('Twice, and the end', 1);
    expect(await arrivals('Twice', 3)).toHaveLength(3);
  } finally {
    await Promise.all(watching.splice(0).map((each) => each.stop()));
    await other.close();
  }
});

test('a message of 25 megabytes is taken in whole', async () => {
  const raw = await message({
    subject: 'Heavy',
    attachments: [{ filename: 'scan.txt', content: 'A line of the annex.\n'.repeat(960_000) }],
  });
  expect(raw.length).toBeGreaterThan(25 * 1024 * 1024);
  mail.deliver(raw);
  watch();
  const [row] = await arrivals('Heavy', 1);
  expect(row!.files.map(({ part, size }) => [part, size > 18_000_000])).toEqual([
    ['main', false],
    ['enclosure', true],
    ['transmission', true],
  ]);
  expect((await contentOf(row!, 2)).equals(raw)).toBe(true);
}, 60_000);

test('a signed message is kept as it was received, signature and all', async () => {
  const raw = Buffer.from(
    [
      'From: mission@testland.example',
      'To: registry@oic.example.org',
      'Subject: Signed note',
      'Message-ID: <signed@testland.example>',
      'Date: Sat, 21 Nov 2026 09:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s1"',
      '',
      '--s1',
      'Content-Type: text/plain',
      '',
      'Signed words  ',
      '--s1',
      'Content-Type: application/pkcs7-signature; name="smime.p7s"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="smime.p7s"',
      '',
      'MIAGCSqGSIb3DQEHAqCAMIACAQExDzANBglghkgBZQMEAgEFADCABgkqhkiG9w0BBwEAAA==',
      '--s1--',
      '',
    ].join('\r\n'),
  );
  mail.deliver(raw);
  watch();
  const [row] = await arrivals('Signed note', 1);
  expect(row!.files.map(({ part }) => part)).toEqual(['main', 'transmission']);
  expect(row!.leftOut.map(({ name }) => name)).toEqual(['smime.p7s']);
  expect(await contentOf(row!, 1)).toEqual(raw);
});

test('a message that cannot be opened stands for itself, and the next one comes in', async () => {
  let deep = 'Content-Type: text/plain\r\n\r\nwords';
  for (let level = 0; level < 30; level++)
    deep = `Subject: Deep ${level}\r\nContent-Type: message/rfc822\r\n\r\n${deep}`;
  mail.deliver(`From: a@b.example\r\nDate: Sat, 21 Nov 2026 09:00:00 +0000\r\nMessage-ID: <deep@b.example>\r\n${deep}`);
  mail.deliver(await message({ subject: 'Deep and then this' }));
  watch();
  await arrivals('Deep and then this', 1);
  const row = (await listed()).find(({ title }) => title === 'Deep 29')!;
  expect(row.files.map(({ part, name }) => [part, name])).toEqual([['main', 'message.eml']]);
  expect(row.leftOut.map(({ code }) => code)).toEqual(['too-deep']);
});

test('a message above the limit is refused, and the Registry is told who sent it about what', async () => {
  const { createFolderStore } = await import('../../platform/files/store.ts');
  const files = createFolderStore({ folder: `${held.house.folder}/small`, limitBytes: 1_048_576 });
  mail.deliver(
    await message({ subject: 'Beyond', attachments: [{ filename: 'a.txt', content: 'x\n'.repeat(900_000) }] }),
  );
  watch({ ...held.house, files });
  const [row] = await arrivals('Beyond', 1, 'refused');
  expect(row).toMatchObject({
    sender: 'Mission of Testland <mission@testland.example>',
    files: [],
    problem: { code: 'too-large' },
  });
});

test('a bounce or an automatic reply to nothing of ours waits, and says what it is', async () => {
  mail.deliver(bounceOf('<not-ours@elsewhere.example>'));
  mail.deliver(await message({ subject: 'Out of office', headers: { 'Auto-Submitted': 'auto-replied' } }));
  watch();
  expect((await arrivals('Undelivered', 1))[0]).toMatchObject({ nature: 'bounce', state: 'waiting' });
  expect((await arrivals('Out of office', 1))[0]).toMatchObject({ nature: 'auto-reply' });
});

test('a server that refuses the password is told of once, and never with the password', async () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) });
  mail.deliver(await message({ subject: 'After the right password' }));
  const wrong = mail.url;
  mail.password = 'another';
  watching.push(watchMailbox({ ...held.house, log }, wrong, { pauseMs: 5, longestPauseMs: 10 }));
  for (const since = Date.now(); mail.connections < 4 && Date.now() - since < 5_000; ) await pause(10);
  expect(lines.filter((line) => line.includes('refused the user or the password'))).toHaveLength(1);
  mail.password = 'sesame';
  await arrivals('After the right password', 1);
  expect(lines.join('')).not.toMatch(/sesame|another/);
  expect(lines.join('')).toContain('reached again');
});

test('a message is moved past in the act that takes it, whatever ends the process', async () => {
  mail.deliver(await message({ subject: 'Moved past' }));
  let faults = 0;
  const house = {
    ...held.house,
    recorded: () => {
      faults += 1;
      throw new Error('the process ends here');
    },
  };
  watch(house);
  await arrivals('Moved past', 1);
  await pause(200);
  expect(faults).toBeGreaterThan(0);
  expect(await arrivals('Moved past', 1)).toHaveLength(1);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from intake.arrival where title = 'Moved past'`.execute(held.house.owner);
  expect(rows[0]!.n).toBe(1);
});

test('a house that closes does not wait for a server that says nothing', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const waiting = watchMailbox(held.house, `imap://registry:sesame@127.0.0.1:${port}`);
  await once(silent, 'connection');
  const began = performance.now();
  await waiting.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  silent.close();
});
