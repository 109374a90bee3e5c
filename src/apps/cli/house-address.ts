import { resolve } from 'node:path';
import { addressOfRunning } from '../../platform/postgres/address.ts';
import { Trouble } from './trouble.ts';

type Surroundings = Readonly<Record<string, string | undefined>>;

/** Where a house answers that nothing else tells of. */
export const usualAddress = 'http://127.0.0.1:4480';

/**
 * Where the house of this command is: as `--url` says, as DIWAN_URL says, where the house that runs from the data folder (DIWAN_DATA, or
 * ./data) has written that it answers, or at the usual place. `whence` tells a reader who finds nobody there where else was looked.
 */
export async function houseAddress(
  given: string | undefined,
  env: Surroundings = process.env,
): Promise<{ readonly url: string; readonly whence: string }> {
  const named = given ?? env['DIWAN_URL']?.trim();
  if (named !== undefined && named !== '') {
    if (!/^https?:\/\//.test(named) || !URL.canParse(named))
      throw new Trouble(`The address of a house begins with http:// or https://; "${named}" does not.`, 2);
    return { url: named.replace(/\/+$/, ''), whence: '' };
  }
  const dataDir = resolve(env['DIWAN_DATA']?.trim() || 'data');
  const running = await addressOfRunning(dataDir);
  if (running !== null) return { url: running, whence: ` (so says ${dataDir})` };
  return { url: usualAddress, whence: `, and none runs from ${dataDir}` };
}
