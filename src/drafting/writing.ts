import type { Acting } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { ProfileKind } from '../directory/profile.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { may } from './drafting.policy.ts';
import { type Draft, draftById } from './drafting.store.ts';
import { isWritable, lockedBy } from './drafting.ts';

export type WritingRefusal =
  | 'no-such-draft'
  | 'not-allowed'
  | 'not-writable'
  | 'changed-meanwhile'
  | 'locked-by-other'
  | 'unknown-kind';

/**
 * The draft that an act is about to write into, kept from others until the act ends (`lock: false` where it is only read). Refused where it cannot be seen, is not the
 * actor's to write, lies with the Cabinet, was changed since (`expectedEdition`; null asks nothing), or is checked out to a colleague.
 */
export async function draftToWrite(
  house: Pick<House, 'profile' | 'zone'>,
  { tx, actor, now }: Pick<Acting, 'tx' | 'actor' | 'now'>,
  id: string,
  expectedEdition: number | null,
  { lock: keep = true } = {},
): Promise<Outcome<{ draft: Draft; kind: ProfileKind }, WritingRefusal>> {
  const draft = await draftById(tx, id, { lock: keep });
  if (draft === null) return refuse('no-such-draft');
  if (!may.write(actor, draft)) return refuse('not-allowed');
  if (!isWritable(draft.state)) return refuse('not-writable', { state: draft.state });
  if (expectedEdition !== null && draft.edition !== expectedEdition)
    return refuse('changed-meanwhile', { edition: draft.edition });
  const lock = lockedBy(draft, now);
  if (lock !== null && lock.by !== actor.person)
    return refuse('locked-by-other', { person: lock.by, until: timeOf(lock.until, house.zone) });
  const kind = house.profile.kinds.find((one) => one.id === draft.kind);
  return kind === undefined ? refuse('unknown-kind') : done({ draft, kind });
}

/** The time of day in the house's zone, as a clock shows it. */
export const timeOf = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    instant,
  );
