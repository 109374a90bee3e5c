import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diwan, openRealHouse, type RealHouse } from '../../../test/failure/real-house.ts';
import type { ArrivalRow } from '../../intake/intake.ts';
import { imapServer, type TestImap } from '../../intake/mail/test-imap-server.ts';
import { message } from '../../intake/mail/test-messages.ts';

let folder: string;
let house: RealHouse;
let mail: TestImap;
const settings = () => ({
  DIWAN_DATA: join(folder, 'data'),
  DIWAN_SCAN_FOLDER: join(folder, 'scans'),
  DIWAN_MAILBOXES: mail.url,
});
const asked = (...args: string[]) => diwan({ ...settings(), DIWAN_URL: house.url }, 'intake', ...args);
const asRegistry = (...args: string[]) => asked(...args, '--as', 'amina-cedar');
async function waiting(count: number): Promise<ArrivalRow[]> {
  for (const since = Date.now(); Date.now() - since < 40_000; await pause(300)) {
    const { out, err, code } = await asRegistry('list', '--json');
    expect([code, err]).toEqual([0, '']);
    const rows = JSON.parse(out) as ArrivalRow[];
    if (rows.length >= count) return rows;
  }
  throw new Error(`There are not ${count}`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-intake-'));
  await mkdir(join(folder, 'scans'));
  mail = await imapServer();
  house = await openRealHouse(settings());
}, 120_000);
afterAll(async () => {
  await house?.kill();
  await mail?.close();
  await rm(folder, { recursive: true, force: true });
});

test('separator sheets are written to a file, and a file that stands there is left alone', async () => {
  const to = join(folder, 'sheets.pdf');
  const made = await asRegistry('separators', '--to', to, '--count', '2', '--lang', 'fr');
  expect([made.code, made.err]).toEqual([0, '']);
  expect([made.code, made.out]).toEqual([0, `${to}: 2 sheets.\n`]);
  expect((await readFile(to)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await asRegistry('separators', '--to', to)).toMatchObject({ code: 2, err: expect.stringContaining('EEXIST') });
  expect(await asRegistry('separators', '--to', `${to}.2`, '--count', '101')).toMatchObject({ code: 2 });
});

test('what the scanner wrote and what reached a mailbox is listed, shown, set aside and restored on the command line, through a kill of the house', async () => {
  await writeFile(join(folder, 'scans', 'letter of today.txt'), 'The Mission presents its compliments.');
  mail.deliver(await message({ subject: 'By mail' }));
  const rows = await waiting(2);
  expect(rows.map(({ title }) => title).sort()).toEqual(['By mail', 'letter of today.txt']);
  await house.kill();
  await writeFile(join(folder, 'scans', 'written meanwhile.txt'), 'Written while nobody watched.');
  mail.deliver(await message({ subject: 'Sent meanwhile' }));
  house = await openRealHouse(settings());
  const titles = (await waiting(4)).map(({ title }) => title);
  expect(titles.sort()).toEqual(['By mail', 'Sent meanwhile', 'letter of today.txt', 'written meanwhile.txt']);
  const [first] = rows;
  const shown = await asRegistry('show', first!.id);
  expect([shown.code, shown.out]).toEqual([0, expect.stringContaining(first!.title)]);
  expect(await asRegistry('set-aside', first!.id)).toMatchObject({ code: 2 });
  expect(await asRegistry('set-aside', first!.id, '--reason', 'spam')).toMatchObject({ code: 0 });
  expect((await asRegistry('list')).out).not.toContain(first!.id);
  expect((await asRegistry('list', '--state', 'set-aside')).out).toContain(first!.id);
  expect(await asRegistry('restore', first!.id)).toMatchObject({ code: 0 });
  const other = await asked('list', '--as', 'faris-oak');
  expect([other.code, other.out]).toEqual([0, 'Nothing that you may see.\n']);
  expect(await asked('show', first!.id, '--as', 'faris-oak')).toMatchObject({ code: 1, out: '' });
  expect(
    (await readdir(join(folder, 'scans', 'done'), { recursive: true })).filter((name) => name.endsWith('.txt')),
  ).toHaveLength(2);
  expect(await house.stop()).toBe(0);
}, 180_000);
