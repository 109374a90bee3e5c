import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    globalSetup: ['test/harness/global-setup.ts'],
    // Forks, not threads: the embedded database dies with the thread that spawned it.
    pool: 'forks',
    // Much of a test is waiting: for the database, the browser, a clock.
    maxWorkers: 3,
    // A busy machine with two processors is slow; what hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
  },
});
