import { sql } from 'kysely';
import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { contentFacts } from './content.store.ts';
import { checkContent } from './content-check.ts';
import { may } from './drafting.policy.ts';
import { changeDraft, contentOf, draftById } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { type DraftStanding, directionOf, isWritable } from './drafting.ts';
import { addSources, itemsToAnswer, restOn, sourcesRead } from './sources.store.ts';
import { checkAnswers, readSources } from './sources.ts';
import { sourceIds } from './view.store.ts';

/** What is changed of a draft beside its text. Sources are added and never taken away: what was read once has left its trace. */
export interface Amendment {
  readonly kind?: string;
  readonly level?: number;
  readonly amount?: { readonly value: string; readonly currency: string } | null;
  readonly answers?: readonly string[];
  readonly quotes?: readonly string[];
}

/** Changes kind, classification or amount of a draft, or lets it rest on further records, with all that it then inherits. */
export const amendDraft = (
  house: House,
  person: PersonId,
  draftId: string,
  amendment: Amendment,
  { expectedEdition }: { readonly expectedEdition: number },
): Promise<Outcome<DraftStanding, DraftingRefusal>> =>
  act(house, person, 'draft.amend', (acting) => amend(house, acting, draftId, amendment, expectedEdition));

async function amend(
  house: House,
  acting: Acting,
  draftId: string,
  amendment: Amendment,
  expectedEdition: number,
): Promise<Outcome<DraftStanding, DraftingRefusal>> {
  const { tx, actor } = acting;
  const draft = await draftById(tx, draftId, { lock: true });
  if (draft === null) return refuse('no-such-draft');
  if (!may.write(actor, draft)) return refuse('not-allowed');
  if (!isWritable(draft.state)) return refuse('not-writable');
  if (draft.edition !== expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
  const added = { answers: amendment.answers ?? [], quotes: amendment.quotes ?? [] };
  const read = await readSources(house, acting, added);
  if (!read.done) return read;

  const kind = house.profile.kinds.find((one) => one.id === (amendment.kind ?? draft.kind) && one.outgoing);
  if (kind === undefined) return refuse('unknown-kind');
  if (kind.register !== directionOf(draft.road)) return refuse('kind-of-other-road');
  const before = await sourceIds(tx, draftId);
  const answering = house.profile.purposes.filter((purpose) => purpose.needsAnswer).map((purpose) => purpose.id);
  const answered = await itemsToAnswer(
    tx,
    before.filter((one) => one.manner === 'answers').map((one) => one.record),
    actor,
    answering,
  );
  const answers = checkAnswers([...answered, ...read.value.items], kind, {}, actor);
  if (!answers.done) return answers;
  if (amendment.kind !== undefined && draft.current_version !== null) {
    const content = await contentOf(tx, draft.current_version);
    const checked = checkContent(content, kind, await contentFacts(tx, content, draftId, house.profile));
    if (!checked.done) return checked;
  }
  const inherited = await sourcesRead(
    tx,
    [...before, ...read.value.sources].map((one) => one.record),
  );
  const level = amendment.level ?? Math.max(draft.level, inherited.level);
  if (level < inherited.level) return refuse('level-too-low');
  if (level > actor.level) return refuse('above-your-level');

  const amount = amendment.amount === undefined ? { value: draft.amount, currency: draft.currency } : amendment.amount;
  const edition = await changeDraft(tx, draftId, expectedEdition, {
    kind: kind.id,
    level,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
  });
  if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
  await addSources(tx, draftId, read.value.sources);
  await restOn(tx, draftId, read.value.sources);
  await sql`select access.relevel(${draftId}::uuid, ${level}::smallint)`.execute(tx);
  acting.about('draft', draftId, { kind: kind.id, level, sources: read.value.sources.map((one) => one.record) });
  return done({ id: draftId, edition, state: draft.state });
}
