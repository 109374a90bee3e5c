import { sql } from 'kysely';
import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { checkComplete } from './content-check.ts';
import { may } from './drafting.policy.ts';
import { changeDraft, contentOf, draftById, endOpenRound } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { type DraftStanding, isWritable, withdrawableStates } from './drafting.ts';
import { type Manifest, manifestHash } from './manifest.ts';
import { resolveManifest } from './manifest-resolve.ts';

/** A submitted draft, with the manifest as it would be cleared today. */
export interface Submitted extends DraftStanding {
  readonly manifest: Manifest;
  readonly manifestHash: string;
}

/** Gives a draft to the Cabinet: complete for its kind, resolvable today. From now on the Cabinet reads it, and nobody writes in it. */
export const submitDraft = (
  house: House,
  person: PersonId,
  draftId: string,
  { expectedEdition }: { readonly expectedEdition: number },
): Promise<Outcome<Submitted, DraftingRefusal>> =>
  act(house, person, 'draft.submit', (acting) => submit(house, acting, draftId, expectedEdition));

async function submit(
  house: House,
  acting: Acting,
  draftId: string,
  expectedEdition: number,
): Promise<Outcome<Submitted, DraftingRefusal>> {
  const { tx, actor } = acting;
  const draft = await draftById(tx, draftId, { lock: true });
  if (draft === null) return refuse('no-such-draft');
  if (!may.submit(actor, draft)) return refuse('not-allowed');
  if (!isWritable(draft.state)) return refuse('not-writable');
  if (draft.edition !== expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
  if (draft.current_version === null) return refuse('no-version');
  const kind = house.profile.kinds.find((one) => one.id === draft.kind);
  if (kind === undefined) return refuse('unknown-kind');
  const complete = checkComplete(await contentOf(tx, draft.current_version), kind, draft.amount !== null);
  if (!complete.done) return complete;
  const manifest = await resolveManifest(tx, house, draftId, draft.current_version);
  if (!manifest.done) return manifest;

  await sql`select access.share(${draftId}::uuid, '{cabinet}'::text[], ${draft.level}::smallint)`.execute(tx);
  const edition = await changeDraft(tx, draftId, expectedEdition, {
    state: 'submitted',
    locked_by: null,
    locked_until: null,
  });
  if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
  const hash = manifestHash(manifest.value);
  acting.about('draft', draftId, { version: draft.current_version, manifestHash: hash });
  return done({ id: draftId, edition, state: 'submitted', manifest: manifest.value, manifestHash: hash });
}

/** Ends a draft that will not leave, with the reason why; a clearance under way ends with it. */
export const withdrawDraft = (
  house: House,
  person: PersonId,
  draftId: string,
  { reason, expectedEdition }: { readonly reason: string; readonly expectedEdition: number },
): Promise<Outcome<DraftStanding, DraftingRefusal>> =>
  act(house, person, 'draft.withdraw', async (acting): Promise<Outcome<DraftStanding, DraftingRefusal>> => {
    const { tx, actor, now } = acting;
    const draft = await draftById(tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.withdraw(actor, draft, draft.state)) return refuse('not-allowed');
    if (!withdrawableStates.includes(draft.state)) return refuse('not-writable');
    if (draft.edition !== expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
    await endOpenRound(tx, draftId, now);
    const edition = await changeDraft(tx, draftId, expectedEdition, {
      state: 'withdrawn',
      withdrawn_reason: reason,
      locked_by: null,
      locked_until: null,
    });
    if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
    acting.about('draft', draftId, { reason });
    return done({ id: draftId, edition, state: 'withdrawn' });
  });
