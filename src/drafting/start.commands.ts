import { sql } from 'kysely';
import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { type DraftId, newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { may, principalOf } from './drafting.policy.ts';
import { addDraft } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { type DraftOrder, directionOf, type StartedDraft } from './drafting.ts';
import { insideClass } from './manifest-resolve.ts';
import { addresseeToPropose, onlyCorrespondent, remediedBy, unitById } from './proposal.store.ts';
import { propose } from './proposal.ts';
import { indexDraft } from './search.store.ts';
import { addSources, restOn } from './sources.store.ts';
import { checkAnswers, readSources } from './sources.ts';

/**
 * Begins a draft of a unit. It inherits the access and the highest classification of everything it answers or quotes, and comes with a
 * proposal for its first content: addressee, language, reference and set phrases.
 */
export const startDraft = (
  house: House,
  person: PersonId,
  order: DraftOrder,
): Promise<Outcome<StartedDraft, DraftingRefusal>> =>
  act(house, person, 'draft.start', (acting) => start(house, acting, order));

async function start(house: House, acting: Acting, order: DraftOrder): Promise<Outcome<StartedDraft, DraftingRefusal>> {
  const { tx, actor, now, today } = acting;
  const read = await readSources(house, acting, order);
  if (!read.done) return read;
  const { items, sources } = read.value;
  const unit = await unitById(tx, order.unit, today);
  if (unit === null) return refuse('unknown-unit');
  const facts = { unit: unit.id, unitKind: unit.kind };
  if (!may.start(actor, facts)) return refuse('not-allowed');

  const kind = house.profile.kinds.find((one) => one.id === order.kind && one.outgoing);
  if (kind === undefined) return refuse('unknown-kind');
  if (kind.register !== directionOf(order.road)) return refuse('kind-of-other-road');
  const answers = checkAnswers(items, kind, order, actor);
  if (!answers.done) return answers;
  const level = order.level ?? read.value.level;
  if (level < read.value.level) return refuse('level-too-low');
  if (level > actor.level) return refuse('above-your-level');

  const id = newId<DraftId>(now.getTime());
  await sql`select access.share(${id}::uuid, ${[principalOf(facts)]}::text[], ${level}::smallint)`.execute(tx);
  await restOn(tx, id, sources);
  await addDraft(tx, {
    id,
    road: order.road,
    kind: kind.id,
    unit: unit.id,
    drafter: actor.person,
    subject: order.subject,
    level,
    amount: order.amount?.value ?? null,
    currency: order.amount?.currency ?? null,
    remedy: order.remedy?.manner ?? null,
    remedies: order.remedy?.of ?? null,
    made_at: now,
  });
  await addSources(tx, id, sources);
  await indexDraft(tx, id, order.subject, null, today);
  acting.about('draft', id, { kind: kind.id, road: order.road, level, answers: [...order.answers] });
  for (const item of items) acting.touches(item.id);

  const [first] = items;
  const remedied = order.remedy ? await remediedBy(tx, order.remedy.of, insideClass(house.profile)) : null;
  const whom = first?.sender ?? onlyCorrespondent(remedied?.addressees.map((one) => one.addressee) ?? []);
  const to = whom === null ? null : await addresseeToPropose(tx, whom, today);
  const reference = first?.reference
    ? { number: first.reference, date: first.date, dateWritten: first.dateWritten }
    : null;
  const proposal = propose(kind, house.profile, to, reference, order.subject, remedied, order.language);
  return done({ id, edition: 1, state: 'draft', proposal });
}
