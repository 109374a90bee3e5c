import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notesIn } from './checkpoint-log.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-notes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a log to which a house at work adds while it is read is read as it stood at the beginning', async () => {
  const path = join(folder, 'checkpoints.log');
  const note = (size: number) => `diwan.example/log\n${size}\nroot\n\n— diwan.example sig\n\n`;
  await writeFile(path, note(1) + note(2));
  const notes = notesIn(path);
  const first = await notes.next();
  await appendFile(path, note(3));
  const read = [first.value ?? '', ...(await Array.fromAsync(notes))];
  expect(read.map((text) => text.split('\n')[1])).toEqual(['1', '2']);
  expect(await Array.fromAsync(notesIn(path))).toHaveLength(3);
});

it('a log that is not there, or empty, has no notes', async () => {
  await writeFile(join(folder, 'empty.log'), '');
  expect(await Array.fromAsync(notesIn(join(folder, 'empty.log')))).toEqual([]);
  expect(await Array.fromAsync(notesIn(join(folder, 'none.log')))).toEqual([]);
});
