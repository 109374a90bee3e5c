import type { Tx } from '../platform/database/connect.ts';
import { resolutionBookOf } from './resolution-book.ts';
import { wholeRegister } from './resolutions.store.ts';
import type { ResolutionBook } from './resolutions.ts';

/** The register of a house, for the rules to ask; null while nothing is held, so that nothing is said of numbers that are not. */
export async function resolutionBookOfHouse(tx: Tx): Promise<ResolutionBook | null> {
  const { all, holdings } = await wholeRegister(tx);
  return all.length === 0 ? null : resolutionBookOf(all, holdings);
}
