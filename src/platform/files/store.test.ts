import { mkdtemp, open, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../kernel/canonical.ts';
import { ContentDamaged, ContentMissing, StorageFull, TooLarge, UploadCut } from './faults.ts';
import { createFolderStore, type FolderStore } from './store.ts';

let folder: string;
let store: FolderStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-files-'));
  store = createFolderStore({ folder: join(folder, 'files') });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const incoming = (): Promise<string[]> => readdir(join(folder, 'files', 'incoming'));

async function* chunks(count: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield new Uint8Array(bytes).fill(index % 251);
}

test('a file is kept once under the hash of its content, in two levels of folders', async () => {
  const letter = Buffer.from('مذكرة شفوية');
  const first = await store.put(letter);
  const second = await store.put(Readable.from([letter.subarray(0, 5), letter.subarray(5)]));
  expect(first).toEqual({ sha256: sha256(letter), size: letter.length });
  expect(second).toEqual(first);
  expect(store.path(first.sha256)).toContain(join(first.sha256.slice(0, 2), first.sha256.slice(2, 4), first.sha256));
  expect(await store.readVerified(first.sha256)).toEqual(letter);
  expect(await store.has(first.sha256)).toBe(true);
  expect(await incoming()).toEqual([]);
});

test('a part of a file is read without the rest', async () => {
  const { sha256: hash } = await store.put(Buffer.from('0123456789'));
  const parts: Buffer[] = [];
  for await (const part of store.open(hash, { start: 2, end: 4 })) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toBe('234');
});

test('a file of 200 MB comes in at constant memory, and one byte more is refused without a trace', async () => {
  const before = process.memoryUsage().rss;
  const stored = await store.put(chunks(200, 1_048_576));
  expect(stored.size).toBe(209_715_200);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1_048_576);
  expect(await store.examine(stored.sha256)).toBe('sound');
  const small = createFolderStore({ folder: join(folder, 'files'), limitBytes: 10 });
  await expect(small.put(Buffer.alloc(11))).rejects.toThrow(TooLarge);
  expect(await small.put(Buffer.alloc(10))).toMatchObject({ size: 10 });
  expect(await incoming()).toEqual([]);
});

test('a connection lost in mid-upload leaves nothing', async () => {
  const cut = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.alloc(100_000);
    throw new Error('socket hang up');
  };
  await expect(store.put(cut())).rejects.toThrow(UploadCut);
  expect(await incoming()).toEqual([]);
});

test('a full disk is a fault of its own and leaves what was stored before', async () => {
  const kept = await store.put(Buffer.from('kept'));
  const full = createFolderStore({ folder: join(folder, 'files'), openNew: () => open('/dev/full', 'w') });
  await expect(full.put(Buffer.from('one more'))).rejects.toThrow(StorageFull);
  expect(await store.examine(kept.sha256)).toBe('sound');
});

test('what a killed program left half written is swept away after an hour, never what is still arriving', async () => {
  await store.put(Buffer.from('x'));
  const left = join(folder, 'files', 'incoming', 'left');
  await writeFile(left, 'half');
  await writeFile(join(folder, 'files', 'incoming', 'arriving'), 'half');
  await utimes(left, new Date(Date.now() - 7_200_000), new Date(Date.now() - 7_200_000));
  expect(await store.sweep()).toBe(1);
  expect(await incoming()).toEqual(['arriving']);
});

test('a file that the disk lost or changed is noticed, and storing it again heals it', async () => {
  const { sha256: hash } = await store.put(Buffer.from('a letter'));
  await truncate(store.path(hash), 3);
  expect(await store.examine(hash)).toBe('damaged');
  await expect(store.readVerified(hash)).rejects.toThrow(ContentDamaged);
  await store.put(Buffer.from('a letter'));
  expect(await store.examine(hash)).toBe('sound');
  await rm(store.path(hash));
  expect(await store.examine(hash)).toBe('missing');
  await expect(store.read(hash)).rejects.toThrow(ContentMissing);
});

test('a hash that is no hash reaches no path', () => {
  for (const hash of ['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`]) {
    expect(() => store.path(hash)).toThrow(TypeError);
  }
});

test('a file that was looked at and refused leaves nothing', async () => {
  const staged = await store.stage(Buffer.from('to be refused'));
  expect(await readFile(staged.path, 'utf8')).toBe('to be refused');
  await staged.discard();
  expect(await store.has(staged.sha256)).toBe(false);
  expect(await incoming()).toEqual([]);
});

test('eight uploads of the same file at once store it once', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => store.put(chunks(5, 65_536))));
  expect(new Set(all.map((one) => one.sha256)).size).toBe(1);
  expect(await store.examine(all[0]!.sha256)).toBe('sound');
  expect(await incoming()).toEqual([]);
});
