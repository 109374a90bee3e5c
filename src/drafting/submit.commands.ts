import { sql } from 'kysely';
import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { nameSilent, waitingOf } from './concurrence.store.ts';
import { authenticOf } from './content.ts';
import { checkComplete } from './content-check.ts';
import { may } from './drafting.policy.ts';
import { changeDraft, contentOf, draftById, endOpenRound, hasOpenRound, unsettledPoints } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { type DraftStanding, withdrawableStates } from './drafting.ts';
import { nameIn } from './manifest.store.ts';
import { manifestHash } from './manifest.ts';
import { resolveManifest } from './manifest-resolve.ts';
import { forgottenMember } from './merge.commands.ts';
import { classesOf, isAmong, type PossibleSignatory, possibleSignatories } from './signatories.ts';
import { countOpen } from './suggestion.store.ts';
import { draftToWrite } from './writing.ts';

/** A submitted draft, with the hash of the manifest as it would be cleared today, and who acts for its signatory where he is away. */
export interface Submitted extends DraftStanding {
  readonly manifestHash: string;
  readonly signatoryAway: Pick<PossibleSignatory, 'awayUntil' | 'acting'> | null;
}

type Expected = { readonly expectedEdition: number };

/**
 * Gives a draft to the Cabinet: complete for its kind, resolvable today, to be signed by someone who may. From now on the Cabinet reads
 * it and nobody writes in it. What it came back for is ticked off first, and what readers suggest decided. A concurrence under way is waited for until its day; after that the silent are named.
 */
export const submitDraft = (
  house: House,
  person: PersonId,
  draftId: string,
  { expectedEdition }: Expected,
): Promise<Outcome<Submitted, DraftingRefusal>> =>
  act(house, person, 'draft.submit', (acting) => submit(house, acting, draftId, expectedEdition));

async function submit(
  house: House,
  acting: Acting,
  draftId: string,
  expectedEdition: number,
): Promise<Outcome<Submitted, DraftingRefusal>> {
  const { tx, now, today } = acting;
  const found = await draftToWrite(house, acting, draftId, expectedEdition);
  if (!found.done) return found;
  const { draft, kind } = found.value;
  if (draft.current_version === null) return refuse('no-version');
  const unsettled = await unsettledPoints(tx, draftId);
  if (unsettled > 0) return refuse('points-unsettled', { count: unsettled });
  const undecided = await countOpen(tx, draftId);
  if (undecided > 0) return refuse('suggestions-open', { count: undecided });
  const waiting = await waitingOf(tx, draftId);
  const pending = waiting.findLast((one) => one.dueOn >= today);
  if (pending !== undefined) return refuse('concurrence-open', { day: pending.dueOn });
  const content = await contentOf(tx, draft.current_version);
  const complete = checkComplete(content, kind, draft.amount !== null);
  if (!complete.done) return complete;
  const forgotten = await forgottenMember(acting, house.profile, kind, content);
  if (forgotten !== null)
    return refuse('group-member-missing', { name: nameIn(forgotten.name, authenticOf(content).language) });
  const manifest = await resolveManifest(tx, house, draftId, draft.current_version);
  if (!manifest.done) return manifest;
  const addresseeClasses = classesOf(
    kind,
    manifest.value.addressees.map((one) => one.class),
  );
  const possible = await possibleSignatories(tx, { ...draft, addresseeClasses }, today);
  if (content.signatory === null || !isAmong(possible, content.signatory)) return refuse('signatory-without-authority');

  await nameSilent(
    tx,
    draftId,
    waiting.map((one) => one.id),
    now,
  );
  await sql`select access.share(${draftId}::uuid, '{cabinet}'::text[], ${draft.level}::smallint)`.execute(tx);
  const edition = await changeDraft(tx, draftId, expectedEdition, {
    state: 'submitted',
    concurrence_asked: [],
    locked_by: null,
    locked_until: null,
  });
  if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
  const hash = manifestHash(manifest.value);
  acting.about('draft', draftId, { version: draft.current_version, manifestHash: hash });
  const signer = possible.find((one) => one.person === manifest.value.signatory.person);
  const signatoryAway = signer?.awayUntil ? { awayUntil: signer.awayUntil, acting: signer.acting } : null;
  return done({ id: draftId, edition, state: 'submitted', manifestHash: hash, signatoryAway });
}

/** The unit takes a submitted draft back to write on, as long as no clearance has been opened. */
export const takeBackDraft = (
  house: House,
  person: PersonId,
  draftId: string,
  { expectedEdition }: Expected,
): Promise<Outcome<DraftStanding, DraftingRefusal>> =>
  act(house, person, 'draft.take-back', async (acting): Promise<Outcome<DraftStanding, DraftingRefusal>> => {
    const { tx, actor } = acting;
    const draft = await draftById(tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.submit(actor, draft)) return refuse('not-allowed');
    if (draft.state !== 'submitted') return refuse('not-submitted');
    if (draft.edition !== expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
    if (await hasOpenRound(tx, draftId)) return refuse('clearance-open');
    const edition = await changeDraft(tx, draftId, expectedEdition, { state: 'draft' });
    if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
    acting.about('draft', draftId);
    return done({ id: draftId, edition, state: 'draft' });
  });

/** Ends a draft that will not leave, with the reason why; a clearance under way ends with it. */
export const withdrawDraft = (
  house: House,
  person: PersonId,
  draftId: string,
  { reason, expectedEdition }: Expected & { readonly reason: string },
): Promise<Outcome<DraftStanding, DraftingRefusal>> =>
  act(house, person, 'draft.withdraw', async (acting): Promise<Outcome<DraftStanding, DraftingRefusal>> => {
    const { tx, actor, now } = acting;
    const draft = await draftById(tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.withdraw(actor, draft, draft.state)) return refuse('not-allowed');
    if (!withdrawableStates.includes(draft.state)) return refuse('not-writable', { state: draft.state });
    if (draft.edition !== expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
    if (reason.trim() === '') return refuse('reason-needed');
    await endOpenRound(tx, draftId, now);
    const edition = await changeDraft(tx, draftId, expectedEdition, {
      state: 'withdrawn',
      withdrawn_reason: reason.trim(),
      locked_by: null,
      locked_until: null,
    });
    if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
    acting.about('draft', draftId, { reason: reason.trim() });
    return done({ id: draftId, edition, state: 'withdrawn' });
  });
