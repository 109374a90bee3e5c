import { expect, test } from 'vitest';
import { localProblem, ProblemError } from '../problem.ts';
import { createFileQueue, type QueuedFile, storedOf } from './file-queue.ts';

type Journey = {
  file: File;
  key: string;
  signal: AbortSignal;
  arrive(): void;
  fail(): void;
  progress(part: number): void;
};

function stage() {
  const journeys: Journey[] = [];
  let files: readonly QueuedFile<string>[] = [];
  let keys = 0;
  const queue = createFileQueue<string>({
    mostBytes: 10,
    newKey: () => `key-${(keys += 1)}`,
    show: (next) => {
      files = next;
    },
    send: (file, { onProgress, signal, key }) =>
      new Promise((resolve, reject) => {
        journeys.push({
          file,
          key,
          signal,
          arrive: () => resolve(`stored ${file.name}`),
          fail: () => reject(new ProblemError(localProblem(0))),
          progress: onProgress,
        });
      }),
  });
  return { queue, journeys, states: () => files.map(({ passage }) => passage.state), files: () => files };
}
const file = (name: string, content = 'abc'): File => new File([content], name);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('two files travel at once, the third when one has arrived', async () => {
  const { queue, journeys, states, files } = stage();
  queue.add([file('a'), file('b'), file('c')]);
  expect(states()).toEqual(['sending', 'sending', 'waiting']);
  journeys[1]?.arrive();
  await settle();
  expect(states()).toEqual(['sending', 'stored', 'sending']);
  journeys[0]?.arrive();
  journeys[2]?.arrive();
  await settle();
  expect(storedOf(files())).toEqual(['stored a', 'stored b', 'stored c']);
});

test('a file whose connection was lost stays, and is sent again alone and under its own key', async () => {
  const { queue, journeys, states } = stage();
  queue.add([file('a'), file('b')]);
  journeys[0]?.progress(0.5);
  journeys[0]?.fail();
  journeys[1]?.arrive();
  await settle();
  expect(states()).toEqual(['failed', 'stored']);
  queue.retry('key-1');
  expect(journeys).toHaveLength(3);
  expect(journeys[2]?.key).toBe('key-1');
  journeys[2]?.arrive();
  await settle();
  expect(states()).toEqual(['stored', 'stored']);
});

test('an empty file and one that is too large never leave the desk', () => {
  const { queue, journeys, files } = stage();
  queue.add([file('empty', ''), file('large', 'x'.repeat(11)), file('right', 'x'.repeat(10))]);
  expect(files().map(({ passage }) => (passage.state === 'refused' ? passage.reason : passage.state))).toEqual([
    'empty',
    'too-large',
    'sending',
  ]);
  expect(journeys).toHaveLength(1);
});

test('a file taken away is broken off and its late answer is not heard', async () => {
  const { queue, journeys, states } = stage();
  queue.add([file('a'), file('b'), file('c')]);
  queue.remove('key-1');
  expect(journeys[0]?.signal.aborted).toBe(true);
  journeys[0]?.arrive();
  await settle();
  expect(states()).toEqual(['sending', 'sending']);
});
