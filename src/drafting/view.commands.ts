import { type ActRefusal, act, read } from '../access/act.ts';
import { type Actor, has } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { format } from '../kernel/message.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import { concurrencesOf } from './concurrence.store.ts';
import { contentFacts } from './content.store.ts';
import type { DraftContent } from './content.ts';
import { type ContentDiff, diffContents } from './diff.ts';
import { may } from './drafting.policy.ts';
import { contentOf, draftById } from './drafting.store.ts';
import { isWritable, withdrawableStates } from './drafting.ts';
import { manifestRefusals } from './manifest.text.ts';
import { manifestHash } from './manifest.ts';
import { resolveManifest } from './manifest-resolve.ts';
import { classesOf, type PossibleSignatory, possibleSignatories } from './signatories.ts';
import { type DraftWhole, draftWhole, newestDrafts, versionAt } from './view.store.ts';
import type { DraftFilter, DraftRow, DraftView, ManifestPreview, VersionRow } from './view.ts';
import { visibleTo } from './visible.ts';

/** The newest drafts that a person may see, narrowed by a filter; the next page begins before `before`. */
export async function listDrafts(
  house: House,
  person: PersonId,
  filter: DraftFilter,
  { before, most }: { readonly before?: string; readonly most?: number } = {},
): Promise<Page<DraftRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx, actor) =>
    newestDrafts(tx, filter, person, before ?? null, size + 1, has(actor, 'cabinet')),
  );
  return rows === null ? { rows: [], next: null } : pageOf(rows, size, (row) => row.id);
}

/** One draft as this reader sees it. Opening a classified one is an entry of the ledger. */
export async function showDraft(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<DraftView, 'no-such-draft' | ActRefusal>> {
  const seen = await read(house, person, async (tx, actor, today) => {
    const whole = await draftWhole(tx, id, house.clock());
    return whole === null ? null : viewOf(tx, house, actor, today, whole);
  });
  if (seen === null) return refuse('no-such-draft');
  return noted(house, person, id, seen, seen.level);
}

/** One version as it was saved, by its ordinal. */
export async function showVersion(
  house: House,
  person: PersonId,
  id: string,
  ordinal: number,
): Promise<Outcome<VersionRow & { content: DraftContent }, 'no-such-draft' | 'no-such-version' | ActRefusal>> {
  const seen = await read(house, person, async (tx, actor) => {
    const draft = await draftById(tx, id);
    const version = draft && (await versionAt(tx, id, ordinal));
    return (
      draft && {
        level: draft.level,
        version: version && { ...version, content: visibleTo(version.content, actor.level) },
      }
    );
  });
  if (!seen) return refuse('no-such-draft');
  return seen.version === null ? refuse('no-such-version') : noted(house, person, id, seen.version, seen.level);
}

/** What changed from one version to another, as far as this reader sees either. */
export async function compareVersions(
  house: House,
  person: PersonId,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Outcome<ContentDiff, 'no-such-draft' | 'no-such-version' | ActRefusal>> {
  const before = await showVersion(house, person, id, from);
  if (!before.done) return before;
  const after = await showVersion(house, person, id, to);
  return after.done ? done(diffContents(before.value.content, after.value.content)) : after;
}

/** Who may sign the draft as it stands today; the absent are shown with who acts for them. */
export async function listSignatories(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<PossibleSignatory[], 'no-such-draft'>> {
  const found = await read(house, person, async (tx, _actor, today) => {
    const draft = await draftById(tx, id);
    const kind = house.profile.kinds.find((one) => one.id === draft?.kind);
    if (draft === null || kind === undefined) return null;
    const content = draft.current_version === null ? null : await contentOf(tx, draft.current_version);
    const known = content && (await contentFacts(tx, content, id, house.profile));
    return possibleSignatories(
      tx,
      { ...draft, addresseeClasses: classesOf(kind, [...(known?.classes.values() ?? [])]) },
      today,
    );
  });
  return found === null ? refuse('no-such-draft') : done(found);
}

/** Opening a classified draft is an entry of the ledger. */
export async function noted<T>(
  house: House,
  person: PersonId,
  id: string,
  seen: T,
  level: number,
): Promise<Outcome<T, ActRefusal>> {
  if (level === 0) return done(seen);
  const entered = await act<null, never>(house, person, 'draft.read', async ({ about }) => {
    about('draft', id, { level });
    return done(null);
  });
  return entered.done ? done(seen) : entered;
}

async function viewOf(tx: Tx, house: House, actor: Actor, today: string, whole: DraftWhole): Promise<DraftView> {
  const { currentVersion, unitKind, hasOpenRound, content, versions, sources, files, points, lock, ...rest } = whole;
  const concurrences = await concurrencesOf(tx, whole.id, today);
  const facts = { unit: whole.unit.id, unitKind };
  const writes = may.write(actor, facts) && isWritable(whole.state);
  return {
    ...rest,
    lock: lock && { ...lock, mine: lock.by.id === actor.person },
    content: content && visibleTo(content, actor.level),
    versions: [...versions],
    sources: [...sources],
    files: [...files],
    concurrences,
    points: [...points],
    preview: currentVersion === null ? null : await previewOf(tx, house, actor, whole.id, currentVersion),
    may: {
      write: writes,
      submit: writes && currentVersion !== null,
      takeBack: may.submit(actor, facts) && whole.state === 'submitted' && !hasOpenRound,
      withdraw: may.withdraw(actor, facts, whole.state) && withdrawableStates.includes(whole.state),
      takeOver: may.takeOver(actor, facts) && isWritable(whole.state) && lock !== null && lock.by.id !== actor.person,
      openConcurrence:
        may.openConcurrence(actor) &&
        currentVersion !== null &&
        (isWritable(whole.state) || whole.state === 'submitted'),
      closeConcurrence: may.closeConcurrence(actor) && concurrences.some((one) => one.answeredAt === null),
      answer: concurrences
        .filter((one) => one.answeredAt === null && may.answerConcurrence(actor, one.unit))
        .map((one) => one.id),
    },
  };
}

async function previewOf(tx: Tx, house: House, actor: Actor, draft: string, version: string): Promise<ManifestPreview> {
  const resolved = await resolveManifest(tx, house, draft, version);
  if (resolved.done)
    return { hash: manifestHash(resolved.value), manifest: { ...visibleTo(resolved.value, actor.level) } };
  const text = manifestRefusals[resolved.refusal];
  const { facts } = resolved;
  const texts = { ar: format(text, 'ar', facts), en: format(text, 'en', facts), fr: format(text, 'fr', facts) };
  return { refusal: resolved.refusal, texts, facts: { ...facts } };
}
