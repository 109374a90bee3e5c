import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { createPartStore } from './parts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a connection that falls silent without a word ends its part, and the file goes on over another', async () => {
  const parts = createPartStore(folder, 1_000, 60);
  const id = newId(Date.now());
  const silent = new PassThrough();
  silent.write('half ');
  expect(await parts.append(id, 0, silent, 10)).toEqual({ fate: 'written', received: 5 });
  // What the lost connection brings after all is not written any more.
  silent.write('late');
  expect(await parts.append(id, 5, PassThrough.from([Buffer.from('a file')]), 11)).toEqual({
    fate: 'written',
    received: 11,
  });
  expect((await buffer(parts.open(id))).toString()).toBe('half a file');
  expect(silent.destroyed).toBe(true);
});

test('while a part still comes, another of the same file is told to wait', async () => {
  const parts = createPartStore(folder, 1_000, 2_000);
  const id = newId(Date.now());
  const slow = new PassThrough();
  const first = parts.append(id, 0, slow, 6);
  slow.write('abc');
  expect(await parts.append(id, 0, PassThrough.from([Buffer.from('x')]), 6)).toMatchObject({ fate: 'busy' });
  slow.end('def');
  expect(await first).toEqual({ fate: 'written', received: 6 });
});
