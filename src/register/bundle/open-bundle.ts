import { type Outcome, refuse } from '../../kernel/outcome.ts';
import { Pool, TookTooLong } from '../../platform/pdf/pool.ts';
import type { BundleFault } from './bundle-shown.ts';
import type { NoBundle, ReadBundle } from './read-bundle.ts';

const limits = { workers: 1, timeoutMs: 20_000, memoryMb: 400 };
let pool: Pool | null = null;

/** Reads a bundle in a worker thread, from bytes or from a path of the store. One that takes too long or too much is damaged. */
export async function openBundle(source: Uint8Array | string): Promise<Outcome<ReadBundle, NoBundle | BundleFault>> {
  pool ??= new Pool(new URL('./bundle-worker.ts', import.meta.url), limits);
  try {
    return (await pool.run(source)) as Outcome<ReadBundle, NoBundle | BundleFault>;
  } catch (fault) {
    return refuse(fault instanceof TookTooLong ? 'bundle-too-large' : 'bundle-damaged', { file: '' });
  }
}

/** Ends the worker; the next bundle starts a new one. */
export async function closeBundles(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.close();
}
