import fc from 'fast-check';

/**
 * fast-check with one seed for all: a change is never refused for a sample that has nothing to do with it. Other samples are hunted
 * with TEST_SEED, any whole number: `TEST_SEED=7 npx vitest run src/reading`.
 */
fc.configureGlobal({ seed: Number(process.env.TEST_SEED ?? 1) });

export { fc };
