import { defineConfig } from 'vitest/config';

/** Tests of pure functions: they need no server, so that one of them alone runs at once. */
const pure = ['src/kernel/**/*.test.ts', 'src/reading/**/*.test.ts', 'src/clearance/checks/*/**/*.test.ts'];

/** Tests that put something of their own in a module's place: they alone get modules that no other file has read before. */
const mocking = ['src/access/password.test.ts', 'src/access/web/account.test.ts'];

const globalSetup = ['test/harness/global-setup.ts'];

export default defineConfig({
  test: {
    // Forks, not threads: the embedded database dies with the thread that spawned it.
    pool: 'forks',
    // Much of a test is waiting: for the database, the browser, a clock.
    maxWorkers: 3,
    // A worker reads the modules, the fonts and the dictionaries once for all its files: a third of the processor's time otherwise.
    isolate: false,
    // A busy machine with two processors is slow; what hangs is found all the same.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
          exclude: [...pure, ...mocking],
          globalSetup,
        },
      },
      { extends: true, test: { name: 'mocking', include: mocking, isolate: true, globalSetup } },
    ],
  },
});
