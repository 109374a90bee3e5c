import { afterEach, expect, test } from 'vitest';
import { createSpelling, type Spelling } from './spelling.ts';

const long = 20_000;
let spelling: Spelling;
afterEach(() => spelling?.close());

test('words of three languages are looked up in a thread, and known from then on', async () => {
  spelling = createSpelling();
  const words = [
    { language: 'en', word: 'recieved' },
    { language: 'en', word: 'received' },
    { language: 'fr', word: 'ambasade' },
    { language: 'ar', word: 'الاجتماع' },
  ] as const;
  const right = await spelling.right(words, long);
  expect([...right.values()]).toEqual([false, true, false, true]);
  const near = await spelling.near([{ language: 'fr', word: 'ambasade' }], long);
  expect(near.get('fr ambasade')).toContain('ambassade');
  expect([...(await spelling.right(words, 0)).values()]).toEqual([false, true, false, true]);
}, 60_000);

test('nobody waits longer than he has patience; what comes later is known to the next who asks', async () => {
  spelling = createSpelling();
  const words = [{ language: 'fr', word: 'delegattion' }] as const;
  expect((await spelling.near(words, 0)).size).toBe(0);
  await expect.poll(async () => (await spelling.near(words, 200)).size, { timeout: long }).toBe(1);
}, 60_000);

test('a thread that does not come to an end is given up, and its words count as right', async () => {
  spelling = createSpelling({ answerMs: 1 });
  const right = await spelling.right([{ language: 'en', word: 'recieved' }], long);
  expect(right.get('en recieved')).toBe(true);
});

test('more words than may wait are not taken on', async () => {
  spelling = createSpelling({ rightWaiting: 2 });
  const words = ['one', 'two', 'three'].map((word) => ({ language: 'en' as const, word }));
  expect((await spelling.right(words, 500)).size).toBe(0);
  expect((await spelling.right(words.slice(0, 2), long)).size).toBe(2);
}, 60_000);
