import type { House } from '../../directory/house.ts';
import type { Kind } from '../../platform/files/kinds.ts';
import { picturedKind } from '../../register/file-text.ts';
import { type Divided, divide } from '../divide.ts';
import type { FileTaken } from '../intake.ts';

/** Anybody may write to the house: the message of a stranger keeps the next ones waiting no longer than this. */
const mostMs = 3 * 60_000;

/**
 * What was seen in the one scan that a message brings, as from a copier that sends by e-mail; null where it brings none, or several files.
 * `stopped` where the house closes meanwhile.
 */
export async function dividedScan(
  house: House,
  files: readonly FileTaken[],
  isStopping: () => boolean,
): Promise<Divided | 'stopped' | null> {
  const [scan, ...others] = files.filter(({ name, part }) => name !== 'message.txt' && part !== 'transmission');
  if (scan === undefined || others.length > 0 || picturedKind(scan.kind as Kind) === null) return null;
  const known = { sha256: scan.sha256, kind: scan.kind as Kind, reading: null };
  return await divide(house, known, scan.name, { isStopping, withinMs: mostMs });
}
