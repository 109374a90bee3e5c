import { expect, test } from 'vitest';
import { createRemoteChoices, type RemoteState } from './remote-choices.ts';

function stage() {
  const asked: { words: string; signal: AbortSignal; answer(...labels: string[]): void; fail(): void }[] = [];
  const shown: RemoteState[] = [];
  let due: (() => void) | null = null;
  const remote = createRemoteChoices({
    search: (words, signal) =>
      new Promise((resolve, reject) => {
        asked.push({
          words,
          signal,
          answer: (...labels) => resolve(labels.map((label) => ({ id: label, label }))),
          fail: () => reject(new Error('away')),
        });
      }),
    after: (_milliseconds, action) => {
      due = action;
      return () => {
        due = null;
      };
    },
    show: (state) => shown.push(state),
  });
  return { remote, asked, last: () => shown.at(-1), settle: () => due?.() };
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('while letters follow one another only the last words are asked for', () => {
  const { remote, asked, settle } = stage();
  for (const words of ['m', 'mi', 'mis']) remote.ask(words);
  settle();
  expect(asked.map(({ words }) => words)).toEqual(['mis']);
});

test('an earlier answer that arrives late is not shown over the later one', async () => {
  const { remote, asked, last } = stage();
  remote.ask('mis', true);
  remote.ask('mission', true);
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[1]?.answer('Mission of Exampleland');
  await turn();
  asked[0]?.answer('Misc');
  await turn();
  expect(last()).toMatchObject({ kind: 'found', choices: [{ label: 'Mission of Exampleland' }] });
});

test('a search that did not get through says so; one broken off by ourselves does not', async () => {
  const { remote, asked, last } = stage();
  remote.ask('a', true);
  remote.stop();
  asked[0]?.fail();
  await turn();
  expect(last()).toEqual({ kind: 'searching' });
  remote.ask('b', true);
  asked[1]?.fail();
  await turn();
  expect(last()).toEqual({ kind: 'failed' });
});
