import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../src/apps/server/server.ts';
import { createIntake } from '../../src/platform/files/intake.ts';
import { createFolderStore } from '../../src/platform/files/store.ts';
import type { App } from '../../src/platform/http/server.ts';
import { houseForTests } from '../harness/house.ts';
import { Officer } from './officer.ts';

/** A small disk of its own, or null: only Linux's root may mount one, and not in every container. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'diwan-full', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

function onASmallDisk(disk: string): void {
  const held = houseForTests();
  let app: App;
  let officer: Officer;
  beforeAll(async () => {
    const files = createFolderStore({ folder: join(disk, 'files') });
    app = await createServer(
      { ...held.house, files, intake: createIntake(files, held.house.reader) },
      {
        door: { secure: false, hosts: null },
        fileLimit: 8 * 1024 * 1024,
        web: new URL('../../dist/web', import.meta.url).pathname,
        isStopping: () => false,
      },
    );
    officer = await Officer.enter(await app.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(async () => {
    await app?.close();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  const letter = (bytes: number): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode('A long letter. '.repeat(bytes / 15));
  const left = (): string[] =>
    readdirSync(join(disk, 'files'), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => each.name);

  test('A letter that the full disk cannot hold is refused with what to do; nothing is kept of it and all goes on once there is room', async () => {
    mkdirSync(join(disk, 'files'), { recursive: true });
    const small = await officer.bring('small.txt', letter(1500));
    expect(small.status).toBe(200);
    const { sha256 } = small.body.files![0]!;
    for (const [language, sentence] of [
      ['ar', /القرص.*أبلغ/],
      ['en', /disk is full.*administrator/],
      ['fr', /disque est plein.*administrateur/],
    ] as const) {
      const { status, body } = await officer.bring('long.txt', letter(4_000_000), language);
      expect([status, body.code]).toEqual([507, 'storage-full']);
      expect(body.detail).toMatch(sentence);
      expect(left()).toEqual([sha256]);
    }
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(0));
    try {
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(2_000_000));
    } catch {
      // The disk is full to its last block now.
    }
    expect(await officer.bring('other.txt', letter(30_000))).toMatchObject({ status: 507 });
    // What does not need the disk of files goes on: a letter on paper is registered, and what was stored is handed out.
    const registered = await officer.register({ files: [{ sha256, name: 'small.txt', part: 'main' }] });
    expect(registered.status).toBe(201);
    rmSync(join(disk, 'ballast'));
    expect(await officer.bring('other.txt', letter(30_000))).toMatchObject({ status: 200 });
    expect(await officer.items()).toHaveLength(1);
  });
}

const disk = smallDisk();
describe('A full disk', () => {
  if (disk === null)
    test('is played where no disk may be mounted: the letter is a fault of its own kind and leaves nothing', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'diwan-full-'));
      const openNew = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      const full = createFolderStore({ folder, openNew });
      await expect(full.put(new Uint8Array(10))).rejects.toThrow('disk that holds the files is full');
      rmSync(folder, { recursive: true });
    });
  else onASmallDisk(disk);
});
