import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { canonical, type Json, sha256 } from '../kernel/canonical.ts';
import { newId, type PersonId, type VersionId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { contentFacts, nameOfPerson } from './content.store.ts';
import { authenticOf, type DraftContent } from './content.ts';
import { checkContent } from './content-check.ts';
import { may } from './drafting.policy.ts';
import { addVersion, changeDraft, draftById } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { isWritable, lockedBy, type SavedVersion } from './drafting.ts';

/** The hash of a content: SHA-256 in hexadecimal of its canonical JSON. */
export const contentHash = (content: DraftContent): string => sha256(canonical(content as unknown as Json));

/**
 * Saves what was written as a further version, which never changes again. `expectedEdition` is the edition that the writer had before
 * him; a colleague who saved in between, or who keeps the draft checked out, is named in the refusal.
 */
export const saveVersion = (
  house: House,
  person: PersonId,
  draftId: string,
  content: DraftContent,
  { expectedEdition, note = null }: { readonly expectedEdition: number; readonly note?: string | null },
): Promise<Outcome<SavedVersion, DraftingRefusal>> =>
  act(house, person, 'draft.save', (acting) => save(house, acting, draftId, content, expectedEdition, note));

async function save(
  house: House,
  acting: Acting,
  draftId: string,
  content: DraftContent,
  expectedEdition: number,
  note: string | null,
): Promise<Outcome<SavedVersion, DraftingRefusal>> {
  const { tx, actor, now } = acting;
  const draft = await draftById(tx, draftId, { lock: true });
  if (draft === null) return refuse('no-such-draft');
  if (!may.write(actor, draft)) return refuse('not-allowed');
  if (!isWritable(draft.state)) return refuse('not-writable');
  if (draft.edition !== expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
  const lock = lockedBy(draft, now);
  if (lock !== null && lock.by !== actor.person)
    return refuse('locked-by-other', { name: await nameOfPerson(tx, lock.by), until: lock.until.toISOString() });
  const kind = house.profile.kinds.find((one) => one.id === draft.kind);
  if (kind === undefined) return refuse('unknown-kind');
  const checked = checkContent(content, kind, await contentFacts(tx, content, actor.person, draftId, house.profile));
  if (!checked.done) return checked;

  const version = newId<VersionId>(now.getTime());
  const hash = contentHash(content);
  const ordinal = await addVersion(tx, {
    id: version,
    draft: draftId,
    note,
    content: JSON.stringify(content),
    content_hash: hash,
    made_by: actor.person,
    made_at: now,
  });
  const subject = authenticOf(content).subject?.trim() || draft.subject;
  const edition = await changeDraft(tx, draftId, expectedEdition, { current_version: version, subject });
  if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
  acting.about('draft', draftId, { version: ordinal, contentHash: hash });
  return done({ id: draftId, version, ordinal, contentHash: hash, edition, state: draft.state });
}
