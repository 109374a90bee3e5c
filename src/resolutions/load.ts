import { sql } from 'kysely';
import { actAsHouse, type Ground, readAsHouse } from '../access/act.ts';
import type { Profile } from '../directory/profile.ts';
import { knownResolution } from './resolution-book.ts';
import * as store from './resolutions.store.ts';

/**
 * Brings the register of resolutions what the profile has and it has not: a number that it holds already, from the profile or from an
 * officer, stays as it is. A unit that the profile no longer names keeps it no longer. Where there is nothing to bring, nothing is done.
 * @returns how many resolutions were added
 */
export async function loadResolutions(ground: Ground, profile: Profile): Promise<number> {
  const wanted = fromProfile(profile);
  const numbers = [...new Set(wanted.map(({ number }) => number))];
  const missing = await readAsHouse(ground, async (tx) => {
    const held = new Set((await store.heldUnder(tx, numbers)).map(({ number, variant }) => `${number} ${variant}`));
    const told = new Set((await store.heldRows(tx)).filter(({ source }) => source !== null).map(heldKey));
    const { rows } = await sql<{ slug: string }>`
      select u.slug from resolutions.keeper k join directory.unit u on u.id = k.unit`.execute(tx);
    const kept = new Set(rows.map(({ slug }) => slug));
    return {
      resolutions: wanted.filter(({ number, variant }) => !held.has(`${number} ${variant}`)),
      held: profile.resolutionsHeld.filter((each) => !told.has(heldKey(each))),
      keepers: profile.resolutionKeepers.filter((slug) => !kept.has(slug)),
      formerKeepers: [...kept].filter((slug) => !profile.resolutionKeepers.includes(slug)),
    };
  });
  const { resolutions, held, keepers, formerKeepers } = missing;
  if (resolutions.length + held.length + keepers.length + formerKeepers.length === 0) return 0;
  return actAsHouse(ground, 'resolutions.load', async ({ tx, about }) => {
    await store.lockForWriting(tx);
    const since = new Set((await store.heldUnder(tx, numbers)).map(({ number, variant }) => `${number} ${variant}`));
    const { added } = await store.writeResolutions(
      tx,
      resolutions.filter(({ number, variant }) => !since.has(`${number} ${variant}`)),
    );
    await store.writeHeld(
      tx,
      held.map(({ sessionKind, session, body, complete, source }) => ({
        sessionKind,
        session,
        body,
        complete,
        source: source ?? profile.organisation.id,
      })),
    );
    await store.addKeepers(tx, keepers);
    await store.removeKeepers(tx, formerKeepers);
    about('resolutions', null, { profile: profile.organisation.id, fingerprint: profile.fingerprint, added });
    return added;
  });
}

const heldKey = ({ sessionKind, session, body }: { sessionKind: string; session: number; body: string }) =>
  `${sessionKind} ${session} ${body}`;

/** The resolutions of a profile; those under one number are told apart by their order. */
function fromProfile(profile: Profile): store.WrittenResolution[] {
  const seen = new Map<string, number>();
  return profile.resolutions.map((row) => {
    const { number, title, text, about } = knownResolution(row, profile.citationOrgans);
    const variant = (seen.get(number) ?? 0) + 1;
    seen.set(number, variant);
    const { serial, session, sessionKind, body, adoptedOn, supersededBy, verified } = row;
    const source = row.source ?? profile.organisation.id;
    const part = row.part ?? null;
    return {
      number,
      variant,
      serial,
      session,
      sessionKind,
      body,
      part,
      title,
      text,
      about,
      adoptedOn,
      supersededBy,
      source,
      verified,
    };
  });
}
