import { setTimeout as pause } from 'node:timers/promises';

/** Two who wait for each other, of whom PostgreSQL ends one; and a transaction that could not be put in order with another. */
const passing: ReadonlySet<unknown> = new Set(['40P01', '40001']);

/** Whether a fault says no more than that two transactions met: nothing was written, and the same may well succeed now. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && passing.has(error.code);

const mostTries = 3;
const longestPauseMs = 60;

/**
 * Does a whole transaction, and does it again where it only met another: twice more at most, after a pause of random length, so that the
 * two do not meet again. For work that has no effect outside its transaction; the last fault is thrown.
 */
export async function again<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (tried >= mostTries || !isPassing(error)) throw error;
      await pause(Math.random() * longestPauseMs * tried);
    }
  }
}
