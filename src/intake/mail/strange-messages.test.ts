import { expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { listArrivals } from '../intake.commands.ts';
import { cursorOf } from './cursor.store.ts';
import { takeMessage } from './take-message.ts';

const held = houseForTests();
let uid = 0;

const boundary = (parts: number): string =>
  `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nx\r\n'.repeat(parts)}--b--\r\n`;

/** No message may keep those behind it from coming in. */
test.each<[string, string | Buffer]>([
  ['is empty', ''],
  ['is one empty line', '\r\n'],
  ['has no header', 'Only words, and no header above them.'],
  ['has no header either, and other words', 'Other words, and no header above them.'],
  ['has no body', 'From: a@b.example\r\nSubject: No body'],
  [
    'has null signs in its subject and sender',
    'From: "a\0b" <a@b.example>\r\nSubject: x\0y\0\r\nMessage-ID: <\0@b>\r\n\r\nwords\0words',
  ],
  ['has half of a sign in its subject', 'Subject: =?utf-16be?B?2D0=?= =?utf-8?B?7aC9?=\r\n\r\nwords'],
  [
    'names a charset that nobody knows',
    'Subject: =?x-klingon?B?2D0=?=\r\nContent-Type: text/plain; charset=x-klingon\r\n\r\n\xe3\xe3',
  ],
  ['is of a year before years', 'Date: Sat, 21 Nov -0500 10:00:00 +0000\r\n\r\nwords'],
  ['is of a year after years', 'Date: Sat, 21 Nov 275000 10:00:00 +0000\r\n\r\nwords'],
  ['has a sender without end', `From: ${'a'.repeat(300_000)}@b.example\r\n\r\nwords`],
  ['has a header without end', `Subject: x\r\n${'X-Header: y\r\n'.repeat(40_000)}\r\nwords`],
  ['is noise', Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 256))],
  ['has more enclosures than a message has', `Subject: Many\r\n${boundary(300)}`],
  ['ends in the middle of an enclosure', boundary(2).slice(0, -20)],
  [
    'is written in a hand of 1996',
    Buffer.from(
      'Subject: \xe3\xd0\xdf\xd1\xc9\r\nContent-Type: text/plain; charset=windows-1256\r\n\r\n\xc7\xe1\xd3\xe1\xc7\xe3',
      'latin1',
    ),
  ],
  [
    'calls a file by a path with turned direction',
    'Content-Type: application/octet-stream; name="../..\u202Efdp.exe"\r\nContent-Disposition: attachment\r\n\r\nMZ',
  ],
])('a message that %s comes in or is refused, and the next one follows it', async (_what, raw) => {
  const { house } = held;
  await cursorOf(house, 'strange', '1');
  uid += 1;
  const source = async function* () {
    yield Buffer.isBuffer(raw) ? raw : Buffer.from(raw, 'utf8');
  };
  const began = performance.now();
  expect(await takeMessage(house, { mailbox: 'strange', validity: '1', uid }, source())).toBe('taken');
  expect(performance.now() - began).toBeLessThan(10_000);
  const { rows } = await listArrivals(house, house.person('amina-cedar'), 'waiting', { most: 200 });
  const row = rows.at(-1)!;
  expect(row.files.length).toBeGreaterThan(0);
  expect(row.files.filter(({ kind }) => kind === 'eml').length).toBeGreaterThan(0);
  for (const words of [row.title, row.sender ?? '', ...row.files.map(({ name }) => name)]) {
    expect(words.length).toBeLessThanOrEqual(1_000);
    expect(words).not.toMatch(/[\0\u202e]|\.\.\//);
  }
});
