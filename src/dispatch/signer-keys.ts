import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { type HouseKey, openHouseKey } from '../ledger/keys.ts';

const opening = new Map<string, Promise<HouseKey>>();

/**
 * The key with which the house itself attests what is signed by hand: that it was cleared, numbered and set for the pen of the person named. It is no
 * signature of that person.
 */
export const attestingKey = (house: Pick<House, 'keyFolder' | 'kind' | 'publicUrl'>): Promise<HouseKey> =>
  keyOf(house, 'attests');

/**
 * The key with which a person signs, made when first asked for, in a file that only this program reads. In a trial house its name and
 * its file say so. Two who ask at once are given one key.
 */
export const signerKey = (
  house: Pick<House, 'keyFolder' | 'kind' | 'publicUrl'>,
  person: PersonId,
): Promise<HouseKey> => keyOf(house, `signer-${person}`);

function keyOf(house: Pick<House, 'keyFolder' | 'kind' | 'publicUrl'>, purpose: string): Promise<HouseKey> {
  const asked = `${house.keyFolder} ${purpose}`;
  const known = opening.get(asked);
  if (known !== undefined) return known;
  const key = openHouseKey(house.keyFolder, {
    purpose,
    house: house.publicUrl === null ? 'diwan.localhost' : new URL(house.publicUrl).hostname,
    isTrial: house.kind === 'trial',
  });
  opening.set(asked, key);
  key.catch(() => opening.delete(asked));
  return key;
}
