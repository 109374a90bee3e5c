import { parentPort } from 'node:worker_threads';

/** A worker for the tests of the pool: it echoes, sleeps for ever, throws or ends at once. */
parentPort?.on('message', (job: string) => {
  if (job === 'die') process.exit(3);
  if (job === 'fault') parentPort?.postMessage({ fault: 'it went wrong' });
  else if (job === 'loop') for (;;);
  else parentPort?.postMessage({ value: `done ${job}` });
});
