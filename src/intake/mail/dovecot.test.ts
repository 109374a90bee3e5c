import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { listArrivals } from '../intake.commands.ts';
import { type Dovecot, hasDovecot, startDovecot } from './test-dovecot.ts';
import { imapServer } from './test-imap-server.ts';
import { message, pdf } from './test-messages.ts';
import { watchMailbox } from './watch-mailbox.ts';

/** The same day at a real Dovecot where this machine has one; elsewhere at the test's own server, and the name of the test says so. */
const here = hasDovecot();
const held = houseForTests();
let server: Dovecot | null = null;
afterAll(() => server?.stop());

async function ownServer(): Promise<Dovecot> {
  const own = await imapServer();
  return {
    url: own.url,
    deliver: async (raw) => own.deliver(raw),
    restart: async () => own.cut(),
    rebuild: async () => {
      own.rebuild();
      own.cut();
    },
    stop: () => own.close(),
  };
}

async function titles(count: number): Promise<string[]> {
  for (const since = Date.now(); Date.now() - since < 20_000; await pause(50)) {
    const { rows } = await listArrivals(held.house, held.house.person('amina-cedar'), 'waiting', { most: 200 });
    if (rows.length >= count) return rows.map(({ title }) => title);
  }
  throw new Error(`There are not ${count}`);
}

test(`a day at ${here ? 'a real Dovecot' : 'a server of the test (this machine has no Dovecot)'}: what lay there, what came, a restart, a mailbox rebuilt, 25 megabytes`, async () => {
  server = here ? await startDovecot() : await ownServer();
  await server.deliver(await message({ subject: 'Lay there' }));
  const watching = watchMailbox(held.house, server.url, { pauseMs: 50, longestPauseMs: 200 });
  try {
    expect(await titles(1)).toEqual(['Lay there']);
    const began = performance.now();
    await server.deliver(await message({ subject: 'Came later', attachments: [pdf('Annex')] }));
    await titles(2);
    expect(performance.now() - began).toBeLessThan(6_000);
    await server.restart();
    await server.deliver(await message({ subject: 'After the restart' }));
    expect(await titles(3)).toEqual(['Lay there', 'Came later', 'After the restart']);
    await server.rebuild();
    const heavy = await message({
      subject: 'Heavy',
      attachments: [{ filename: 'a.txt', content: 'A line of the annex.\n'.repeat(960_000) }],
    });
    await server.deliver(heavy);
    expect(await titles(4)).toEqual(['Lay there', 'Came later', 'After the restart', 'Heavy']);
    await pause(500);
    expect(await titles(4)).toHaveLength(4);
    const { rows } = await sql<{ sha256: string }>`
      select f.sha256 from intake.file f join intake.arrival a on a.id = f.arrival where a.title = 'Heavy' and f.part = 'transmission'`.execute(
      held.house.owner,
    );
    expect((await held.house.files.read(rows[0]!.sha256)).equals(heavy)).toBe(true);
  } finally {
    await watching.stop();
  }
}, 90_000);
