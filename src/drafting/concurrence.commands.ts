import { sql } from 'kysely';
import { type Acting, act, read } from '../access/act.ts';
import { type Level, unitsOf } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import { newId, type PersonId, type UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { checkAddressees } from '../referral/addressees.store.ts';
import * as store from './concurrence.store.ts';
import { type Asked, checkAnswer, checkAsked, type Position } from './concurrence.ts';
import { may } from './drafting.policy.ts';
import { changeDraft, type Draft, draftById } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { type DraftStanding, isWritable } from './drafting.ts';
import { draftToWrite } from './writing.ts';

type Answer<T = DraftStanding> = Promise<Outcome<T, DraftingRefusal>>;
const standingOf = (draft: Draft, edition: number, state = draft.state): DraftStanding => ({
  id: draft.id,
  edition,
  state,
});

/** The drafting unit asks the Cabinet to open concurrence with units; from now on the Cabinet reads the draft. */
export const askConcurrence = (
  house: House,
  person: PersonId,
  draftId: string,
  { units, expectedEdition }: { readonly units: readonly string[]; readonly expectedEdition: number },
): Answer =>
  act(house, person, 'concurrence.ask', async (acting): Answer => {
    const { tx, today } = acting;
    const found = await draftToWrite(house, acting, draftId, expectedEdition);
    if (!found.done) return found;
    const { draft } = found.value;
    if (draft.current_version === null) return refuse('no-version');
    const asked = checkAsked(
      units.map((unit) => ({ unit, dueOn: today })),
      draft.unit,
      today,
    );
    if (!asked.done) return asked;
    const { known } = await store.unitsToAsk(tx, draftId, draft.current_version, units, today);
    if (known < units.length) return refuse('unknown-unit');
    await sql`select access.share(${draftId}::uuid, '{cabinet}'::text[], ${draft.level}::smallint)`.execute(tx);
    const edition = await changeDraft(tx, draftId, expectedEdition, { concurrence_asked: [...units] });
    if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
    acting.about('draft', draftId, { units: [...units] });
    return done(standingOf(draft, edition));
  });

/** The Cabinet asks units about the newest version, each until its own day. Only units that may read every source of the draft are asked. */
export const openConcurrence = (
  house: House,
  person: PersonId,
  draftId: string,
  order: { readonly asked: readonly Asked[]; readonly question?: string | null; readonly expectedEdition: number },
): Answer => act(house, person, 'concurrence.open', (acting) => open(acting, draftId, order));

async function open(
  acting: Acting,
  draftId: string,
  order: { readonly asked: readonly Asked[]; readonly question?: string | null; readonly expectedEdition: number },
): Answer {
  const { tx, actor, now, today } = acting;
  const draft = await draftById(tx, draftId, { lock: true });
  if (draft === null) return refuse('no-such-draft');
  if (!may.openConcurrence(actor)) return refuse('not-allowed');
  if (!isWritable(draft.state) && draft.state !== 'submitted') return refuse('not-writable', { state: draft.state });
  if (draft.edition !== order.expectedEdition) return refuse('changed-meanwhile', { edition: draft.edition });
  if (draft.current_version === null) return refuse('no-version');
  const checked = checkAsked(order.asked, draft.unit, today);
  if (!checked.done) return checked;
  const units = order.asked.map((one) => one.unit);
  const found = await store.unitsToAsk(tx, draftId, draft.current_version, units, today);
  if (found.known < units.length) return refuse('unknown-unit');
  if (found.asked.length > 0) return refuse('already-asked', { units: found.asked });
  const able = await checkAddressees(
    tx,
    units.map((unit) => ({ unit: unit as UnitId })),
    draft.level as Level,
    today,
  );
  if (!able.done) return refuse(able.refusal === 'nobody-cleared' ? 'nobody-cleared' : 'unknown-unit');
  if (found.withoutSource.length > 0) return refuse('source-not-shared', { units: found.withoutSource });
  const rows = order.asked.map((one) => ({ ...one, id: newId<never>(now.getTime()) }));
  await store.addConcurrences(tx, rows, {
    draft: draftId,
    version: draft.current_version,
    question: order.question ?? null,
    by: actor.person,
    at: now,
    level: draft.level,
  });
  const state = isWritable(draft.state) ? 'in-concurrence' : draft.state;
  const edition = await changeDraft(tx, draftId, order.expectedEdition, { state, concurrence_asked: [] });
  if (edition === null) return refuse('changed-meanwhile', { edition: draft.edition });
  acting.about('draft', draftId, { units, version: draft.current_version });
  return done(standingOf(draft, edition, state));
}

/** A unit says for itself whether it agrees; its remarks stay with the version that it was asked about. */
export const answerConcurrence = (
  house: House,
  person: PersonId,
  id: string,
  answer: { readonly position: Position; readonly remarks?: string | null },
): Answer =>
  act(house, person, 'concurrence.answer', async (acting): Answer => {
    const { tx, actor, now } = acting;
    const asked = await store.concurrenceById(tx, id);
    const draft = asked && (await draftById(tx, asked.draft, { lock: true }));
    if (asked === null || draft === null) return refuse('no-such-concurrence');
    if (!may.answerConcurrence(actor, asked.unit)) return refuse('not-allowed');
    if (asked.position !== null) return refuse('already-answered');
    if (draft.state === 'withdrawn' || draft.state === 'signed') return refuse('not-writable', { state: draft.state });
    const remarks = answer.remarks?.trim() || null;
    const checked = checkAnswer(answer.position, remarks);
    if (!checked.done) return checked;
    const isFirst = await store.answerConcurrence(tx, id, {
      position: answer.position,
      remarks,
      by: actor.person,
      at: now,
    });
    if (!isFirst) return refuse('already-answered');
    acting.about('draft', draft.id, { unit: asked.unit, position: answer.position });
    return done(await afterAnswers(acting, draft));
  });

/** The Cabinet ends the concurrence under way: units that said nothing are named as silent. */
export const closeConcurrence = (house: House, person: PersonId, draftId: string): Answer =>
  act(house, person, 'concurrence.close', async (acting): Answer => {
    const { tx, actor, now } = acting;
    const draft = await draftById(tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.closeConcurrence(actor)) return refuse('not-allowed');
    const waiting = await store.waitingOf(tx, draftId);
    if (waiting.length === 0) return refuse('nothing-open');
    await store.nameSilent(
      tx,
      draftId,
      waiting.map((one) => one.id),
      now,
    );
    acting.about('draft', draftId, { silent: waiting.map((one) => one.unit) });
    return done(await afterAnswers(acting, draft));
  });

/** Once nobody is waited for, the drafting unit has its draft back. */
async function afterAnswers({ tx }: Acting, draft: Draft): Promise<DraftStanding> {
  if (draft.state !== 'in-concurrence' || (await store.waitingOf(tx, draft.id)).length > 0)
    return standingOf(draft, draft.edition);
  const edition = await changeDraft(tx, draft.id, draft.edition, { state: 'draft' });
  return standingOf(draft, edition ?? draft.edition, 'draft');
}

/** What the person's units are asked and have not answered, soonest due first. */
export const listAsked = async (house: House, person: PersonId): Promise<store.ConcurrenceAsked[]> =>
  (await read(house, person, (tx, actor, today) => store.askedOf(tx, unitsOf(actor), today))) ?? [];
