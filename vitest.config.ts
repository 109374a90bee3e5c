import { defineConfig } from 'vitest/config';

/** Tests of pure functions: they keep nothing between files, so a worker reads the modules once for all of them. */
const pure = ['src/kernel/**/*.test.ts', 'src/reading/**/*.test.ts', 'src/clearance/checks/*/**/*.test.ts'];

export default defineConfig({
  test: {
    // Forks, not threads: the embedded database dies with the thread that spawned it.
    pool: 'forks',
    // Much of a test is waiting: for the database, the browser, a clock.
    maxWorkers: 3,
    // A busy machine with two processors is slow; what hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['test/harness/global-setup.ts'],
        },
      },
    ],
  },
});
