import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { canonical, type Json, sha256 } from '../kernel/canonical.ts';
import { newId, type PersonId, type VersionId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { contentFacts } from './content.store.ts';
import { authenticOf, type DraftContent } from './content.ts';
import { checkContent } from './content-check.ts';
import { addVersion, changeDraft, contentOf } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import type { SavedVersion } from './drafting.ts';
import { indexDraft } from './search.store.ts';
import { carryAccepted } from './suggestion-place.ts';
import { visibleTo, withUnseen } from './visible.ts';
import { draftToWrite } from './writing.ts';

/** The hash of a content: SHA-256 in hexadecimal of its canonical JSON. */
export const contentHash = (content: DraftContent): string => sha256(canonical(content as unknown as Json));

/**
 * Saves what was written as a further version, which never changes again. `expectedEdition` is the edition that the writer had before
 * him; a colleague who saved in between, or who keeps the draft checked out, stands in the refusal.
 */
export const saveVersion = (
  house: House,
  person: PersonId,
  draftId: string,
  content: DraftContent,
  {
    expectedEdition,
    note = null,
    accepted = [],
  }: {
    readonly expectedEdition: number;
    readonly note?: string | null;
    /** The suggestions that the writer took over into this text. */
    readonly accepted?: readonly string[];
  },
): Promise<Outcome<SavedVersion, DraftingRefusal>> =>
  act(house, person, 'draft.save', async (acting): Promise<Outcome<SavedVersion, DraftingRefusal>> => {
    const saved = await save(house, acting, draftId, content, expectedEdition, note);
    if (!saved.done || accepted.length === 0) return saved;
    const { version, ordinal, contentHash } = saved.value;
    const carried = await carryAccepted(acting, draftId, { version, content }, accepted);
    acting.about('draft', draftId, { version: ordinal, contentHash, accepted: carried });
    return saved;
  });

/** The same within an act under way. */
export async function save(
  house: House,
  acting: Acting,
  draftId: string,
  written: DraftContent,
  expectedEdition: number,
  note: string | null,
): Promise<Outcome<SavedVersion, DraftingRefusal>> {
  const { tx, actor, now, today } = acting;
  const found = await draftToWrite(house, acting, draftId, expectedEdition);
  if (!found.done) return found;
  const { draft, kind } = found.value;
  const seen = visibleTo(written, actor.level);
  const checked = checkContent(seen, kind, await contentFacts(tx, seen, draftId, house.profile));
  if (!checked.done) return checked;

  const before = draft.current_version === null ? null : await contentOf(tx, draft.current_version);
  const content = withUnseen(seen, before, actor.level);
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
  await indexDraft(tx, draftId, subject, content, today);
  acting.about('draft', draftId, { version: ordinal, contentHash: hash });
  return done({ id: draftId, version, ordinal, contentHash: hash, edition, state: draft.state });
}
