import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { createFolderStore } from '../../platform/files/store.ts';
import { keepSwept, sweepHouse } from './sweep.ts';

const held = houseForTests();
const sha256 = 'a'.repeat(64);
const swept = () => {
  const folder = join(held.house.folder, 'files');
  return { ...held.house, files: createFolderStore({ folder }), folder };
};

/** Somebody brought a file and attached it to nothing. */
const bring = (at: string) =>
  sql`insert into register.upload (person, sha256, size, media_type, kind, at)
    values (${held.house.person('bilal-birch')}::uuid, ${sha256}, 1, 'text/plain', 'text', ${at}::timestamptz)`.execute(
    held.house.owner,
  );
const uploads = async (): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from register.upload`.execute(held.house.owner)).rows[0]!.n;

test('an upload that was attached to nothing is forgotten after a month, though the house was never closed', async () => {
  const stop = await keepSwept(swept(), 30);
  try {
    await bring('2026-11-22T07:00:00Z');
    await pause(150);
    expect(await uploads()).toBe(1);
    held.house.setClock('2026-12-24T07:00:00Z');
    for (const since = Date.now(); (await uploads()) > 0 && Date.now() - since < 10_000; ) await pause(20);
    expect(await uploads()).toBe(0);
  } finally {
    stop();
  }
});

test('a file that never arrived whole is removed, and what cannot be cleared keeps nothing else lying', async () => {
  const house = swept();
  const { release } = await staging(house);
  await bring('2026-10-01T07:00:00Z');
  await sweepHouse({ ...house, files: { ...house.files, sweep: () => Promise.reject(new Error('the disk is away')) } });
  expect(await uploads()).toBe(0);
  await sweepHouse(house);
  expect(await release()).toBe('gone');
});

/** What a cut upload left two hours ago. */
async function staging({ files, folder }: ReturnType<typeof swept>) {
  await (await files.stage(new Uint8Array([1]))).discard();
  const left = join(folder, 'incoming', 'left-behind');
  await writeFile(left, 'half');
  const then = new Date(Date.now() - 2 * 3_600_000);
  await utimes(left, then, then);
  return {
    release: () =>
      utimes(left, then, then).then(
        () => 'there',
        () => 'gone',
      ),
  };
}
