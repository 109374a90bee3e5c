import { afterEach, expect, test } from 'vitest';
import { Pool, TookTooLong } from './pool.ts';

let pool = newPool();
function newPool() {
  return new Pool(new URL('./test-worker.ts', import.meta.url), { workers: 2, timeoutMs: 1500, memoryMb: 64 });
}
afterEach(async () => {
  await pool.close();
  pool = newPool();
});

test('each job gets its own answer, however many wait', async () => {
  const jobs = Array.from({ length: 30 }, (_, index) => `job ${index}`);
  expect(await Promise.all(jobs.map((job) => pool.run(job)))).toEqual(jobs.map((job) => `done ${job}`));
});

test('a job that never ends is given up, and the others go on', async () => {
  const endless = pool.run('loop');
  const others = ['a', 'b', 'c'].map((job) => pool.run(job));
  await expect(endless).rejects.toBeInstanceOf(TookTooLong);
  expect(await Promise.all(others)).toEqual(['done a', 'done b', 'done c']);
  expect(await pool.run('after')).toBe('done after');
});

test('a fault in a worker reaches the asker, and a worker that dies is replaced', async () => {
  await expect(pool.run('fault')).rejects.toThrow('it went wrong');
  await expect(pool.run('die')).rejects.toThrow('ended');
  expect(await pool.run('next')).toBe('done next');
});

test('closing rejects what is under way and what waits, and what comes after', async () => {
  const jobs = ['loop', 'loop', 'waiting'].map((job) => pool.run(job));
  const settled = Promise.allSettled(jobs);
  await pool.close();
  expect((await settled).map((each) => each.status)).toEqual(['rejected', 'rejected', 'rejected']);
  await expect(pool.run('late')).rejects.toThrow('closed');
});
