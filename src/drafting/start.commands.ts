import { sql } from 'kysely';
import { type Acting, act } from '../access/act.ts';
import { cabinetRoles, holds } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { ProfileKind } from '../directory/profile.ts';
import { type DraftId, newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { may, principalOf } from './drafting.policy.ts';
import { type AnsweredItem, addDraft, addSources, itemsToAnswer, sourcesRead } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import { type DraftOrder, directionOf, type StartedDraft } from './drafting.ts';
import { addresseeToPropose, unitById } from './proposal.store.ts';
import { propose } from './proposal.ts';

/**
 * Begins a draft of a unit. It inherits the access and the highest classification of everything it answers or quotes; an item is answered
 * by the Cabinet or by those to whom it was referred for that, and what stands in no register is not answered at all (R03).
 */
export const startDraft = (
  house: House,
  person: PersonId,
  order: DraftOrder,
): Promise<Outcome<StartedDraft, DraftingRefusal>> =>
  act(house, person, 'draft.start', (acting) => start(house, acting, order));

async function start(house: House, acting: Acting, order: DraftOrder): Promise<Outcome<StartedDraft, DraftingRefusal>> {
  const { tx, actor, now } = acting;
  const sources = sourcesOf(order);
  const records = sources.map(({ record }) => record);
  const answering = house.profile.purposes.filter((purpose) => purpose.needsAnswer).map((purpose) => purpose.id);
  const items = order.answers.length === 0 ? [] : await itemsToAnswer(tx, order.answers, actor, answering);
  if (items.length < new Set(order.answers).size) return refuse('no-such-item');
  const read = await sourcesRead(tx, records);
  if (read.readable < records.length) return refuse('no-such-record');
  const unit = await unitById(tx, order.unit, acting.today);
  if (unit === null) return refuse('unknown-unit');
  const facts = { unit: unit.id, unitKind: unit.kind };
  if (!may.start(actor, facts)) return refuse('not-allowed');

  const kind = house.profile.kinds.find((one) => one.id === order.kind && one.outgoing);
  if (kind === undefined) return refuse('unknown-kind');
  if (kind.register !== directionOf(order.road)) return refuse('kind-of-other-road');
  const answerable = mayAnswer(items, kind, order, holds(actor, cabinetRoles), house);
  if (!answerable.done) return answerable;
  const level = order.level ?? read.level;
  if (level < read.level) return refuse('level-too-low');
  if (level > actor.level) return refuse('above-your-level');

  const id = newId<DraftId>(now.getTime());
  await sql`select access.share(${id}::uuid, ${[principalOf(facts)]}::text[], ${level}::smallint),
    access.inherit(${id}::uuid, ${records}::uuid[])`.execute(tx);
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
  acting.about('draft', id, { kind: kind.id, road: order.road, level, answers: [...order.answers] });
  for (const item of items) acting.touches(item.id);
  const [first] = items;
  const to = first?.sender ? await addresseeToPropose(tx, first.sender, acting.today) : null;
  const reference = first?.reference
    ? { number: first.reference, date: first.date, dateWritten: first.dateWritten }
    : null;
  return done({ id, edition: 1, state: 'draft', proposal: propose(kind, house.profile, to, reference, order.subject) });
}

type Source = { readonly record: string; readonly manner: 'answers' | 'quotes' };

/** Each record once; what is answered is not also quoted, and what is corrected or recalled is quoted. */
function sourcesOf(order: DraftOrder): Source[] {
  const answers = new Set(order.answers);
  const quotes = new Set(
    [...order.quotes, ...(order.remedy ? [order.remedy.of] : [])].filter((id) => !answers.has(id)),
  );
  return [
    ...[...answers].map((record): Source => ({ record, manner: 'answers' })),
    ...[...quotes].map((record): Source => ({ record, manner: 'quotes' })),
  ];
}

function mayAnswer(
  items: readonly AnsweredItem[],
  kind: ProfileKind,
  order: DraftOrder,
  isCabinet: boolean,
  house: House,
): Outcome<null, DraftingRefusal> {
  if (order.answersWritten && items.length === 0)
    return refuse('answer-unregistered', { reference: order.answersWritten });
  for (const item of items) {
    if (item.state === 'void') return refuse('item-void');
    if (!isCabinet && !item.referred) return refuse('not-referred');
    if (!kind.answers.includes(item.kind)) {
      const of = house.profile.kinds.find((one) => one.id === item.kind);
      return refuse('answer-of-other-kind', { kind: of?.name.en ?? item.kind });
    }
  }
  return done(null);
}
