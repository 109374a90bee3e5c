import { type ActRefusal, act, read } from '../../access/act.ts';
import { type Actor, cabinetRoles, holds, registryRoles } from '../../access/actor.ts';
import type { House } from '../../directory/house.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { readVkey } from '../../ledger/note.ts';
import { allRegisters } from '../book.store.ts';
import { endKey, type KnownKey, keyInForce, knownKeys } from './known-key.store.ts';

/** The Cabinet and the keepers of the Registry's own books vouch for the keys of other houses. */
const mayKeep = (actor: Actor, books: Awaited<ReturnType<typeof allRegisters>>): boolean =>
  holds(actor, cabinetRoles) || books.some((book) => book.central && holds(actor, registryRoles, book.unit.id));

/** The keys of other houses that this house knows or knew. */
export const listKeys = async (house: House, person: PersonId): Promise<KnownKey[]> =>
  (await read(house, person, (tx) => knownKeys(tx))) ?? [];

export interface KeyForm {
  readonly vkey: string;
  readonly house: string;
  /** How it was compared with the other house: by telephone with whom, from which paper. */
  readonly how: string;
}

/** Notes the key of another house, once it has been compared by another way than the bundle that bears it. */
export const noteKey = (
  house: House,
  person: PersonId,
  form: KeyForm,
): Promise<Outcome<{ readonly id: string }, ActRefusal | 'no-key' | 'key-known'>> =>
  act(house, person, 'key.note', async (acting) => {
    const { tx, actor, now } = acting;
    if (!mayKeep(actor, await allRegisters(tx))) return refuse('not-allowed');
    const vkey = form.vkey.trim();
    if (!readVkey(vkey).done) return refuse('no-key');
    if ((await keyInForce(tx, vkey)) !== null) return refuse('key-known');
    const id = newId(now.getTime());
    await tx
      .insertInto('register.known_key')
      .values({ id, vkey, house: form.house, how: form.how, noted_by: actor.person, noted_at: now })
      .execute();
    acting.about('key', id, { vkey });
    return done({ id });
  });

/** Ends the trust in a key, with the reason: what bore it is not proven any more. */
export const endKnownKey = (
  house: House,
  person: PersonId,
  id: string,
  reason: string,
): Promise<Outcome<{ readonly id: string }, ActRefusal | 'no-such-key'>> =>
  act(house, person, 'key.end', async (acting) => {
    const { tx, actor, now } = acting;
    if (!mayKeep(actor, await allRegisters(tx))) return refuse('not-allowed');
    if (!(await endKey(tx, id, { by: actor.person, at: now, reason }))) return refuse('no-such-key');
    acting.about('key', id, { reason });
    return done({ id });
  });
