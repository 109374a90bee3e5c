import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { type HouseKey, openHouseKey } from '../ledger/keys.ts';

const opening = new Map<string, Promise<HouseKey>>();

/**
 * The key with which a person signs, made when first asked for, in a file that only this program reads. In a trial house its name and
 * its file say so. Two who ask at once are given one key.
 */
export function signerKey(house: Pick<House, 'keyFolder' | 'kind' | 'publicUrl'>, person: PersonId): Promise<HouseKey> {
  const asked = `${house.keyFolder} ${person}`;
  const known = opening.get(asked);
  if (known !== undefined) return known;
  const key = openHouseKey(house.keyFolder, {
    purpose: `signer-${person}`,
    house: house.publicUrl === null ? 'diwan.localhost' : new URL(house.publicUrl).hostname,
    isTrial: house.kind === 'trial',
  });
  opening.set(asked, key);
  key.catch(() => opening.delete(asked));
  return key;
}
