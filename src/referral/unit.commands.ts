import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { newId, type PersonId, type ReferralId, type UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { type AddresseeRefusal, checkAddressees, principalOf, standingOf } from './addressees.store.ts';
import { actFreeing } from './freed.ts';
import { may, type Standing } from './referral.policy.ts';
import * as store from './referral.store.ts';
import {
  acknowledged,
  type Charge,
  checkOrder,
  checkStanding,
  isLive,
  type OrderRefusal,
  type ReferralFacts,
  type StandingRefusal,
} from './referral.ts';
import * as unit from './unit.store.ts';

/** What every act on a referral may be refused for. */
export type OnReferral = ActRefusal | StandingRefusal | 'no-such-referral' | 'changed-meanwhile' | 'referral-ended';
type Hand = { readonly referral: ReferralFacts; readonly item: store.ItemAtHand; readonly standing: Standing };

/** Loads a live referral as its reader saw it and asks who may; the frame of all acts on one. */
export async function liveReferral(
  { tx, actor }: Acting,
  id: ReferralId,
  edition: number,
  allowed: (referral: ReferralFacts, standing: Standing) => boolean,
): Promise<Outcome<Hand, OnReferral>> {
  const found = await store.referralAtHand(tx, id);
  if (found === null) return refuse('no-such-referral');
  const { referral, item } = found;
  const standing = await standingOf(tx, actor);
  if (!allowed(referral, standing)) return refuse('not-allowed');
  if (referral.edition !== edition)
    return refuse('changed-meanwhile', await store.changeOf(tx, [id, item.id], referral.edition));
  if (!isLive(referral.state)) return refuse('referral-ended');
  const open = checkStanding(item);
  return open.done ? done({ referral, item, standing }) : open;
}

/** Acknowledges a referral: its unit or person has it in hand; one that only informs is done with that. */
export const acknowledgeReferral = (
  house: House,
  person: PersonId,
  id: ReferralId,
  edition: number,
): Promise<Outcome<null, OnReferral | 'already-acknowledged'>> =>
  act(
    house,
    person,
    'referral.acknowledge',
    async (acting): Promise<Outcome<null, OnReferral | 'already-acknowledged'>> => {
      const hand = await liveReferral(acting, id, edition, (to, standing) =>
        may.acknowledge(acting.actor, to, standing),
      );
      if (!hand.done) return hand;
      const { referral, item } = hand.value;
      if (referral.state === 'acknowledged') return refuse('already-acknowledged');
      const purpose = house.profile.purposes.find((each) => each.id === referral.purpose);
      await unit.markAcknowledged(acting, id, acknowledged(referral, purpose));
      acting.about('referral', id);
      acting.touches(item.id);
      return done(null);
    },
  );

type SubRefusal = OnReferral | OrderRefusal | AddresseeRefusal | 'already-addressed' | 'after-the-units-day';

/** Refers an item on inside the unit: to a person of it or of a unit under it, or to such a unit. Whoever receives it sees the item from now on. */
export const subRefer = (
  house: House,
  person: PersonId,
  id: ReferralId,
  order: Charge & { readonly edition: number },
): Promise<Outcome<{ readonly referral: ReferralId }, SubRefusal>> =>
  act(house, person, 'referral.sub-refer', async (acting): Promise<Outcome<{ referral: ReferralId }, SubRefusal>> => {
    const { tx, actor, today } = acting;
    const hand = await liveReferral(acting, id, order.edition, (to, standing) => may.subRefer(actor, to, standing));
    if (!hand.done) return hand;
    const { referral, item, standing } = hand.value;
    const whole = checkOrder([order], order, item.receivedOn, house.profile.purposes);
    if (!whole.done) return whole;
    if (order.dueOn !== null && referral.dueOn !== null && order.dueOn > referral.dueOn)
      return refuse('after-the-units-day', { due: referral.dueOn });
    const within = unitOf(referral, standing);
    const checked = await checkAddressees(tx, [order.to], item.seenFrom, today, within);
    if (!checked.done) return checked;
    if ((await store.liveTo(tx, item.id, id, [order.to])).length > 0) return refuse('already-addressed');
    const made = newId<ReferralId>();
    await store.addReferrals(acting, item, [
      { id: made, charge: order, lead: referral.lead, directive: null, under: referral, within },
    ]);
    acting.about('referral', id, { sub: made, to: principalOf(order.to), purpose: order.purpose });
    acting.touches(made);
    return done({ referral: made });
  });

/** The unit within which a referral is referred on: the one addressed, or the one that the person addressed heads. */
const unitOf = (referral: ReferralFacts, { heads }: Standing): UnitId => referral.toUnit ?? heads[0]!;

/** Returns a referral with its reason. What the lead returns is undirected again, in the Cabinet's tray; the unit no longer sees it. */
export const returnReferral = (
  house: House,
  person: PersonId,
  id: ReferralId,
  given: { readonly edition: number; readonly reason: string },
): Promise<Outcome<null, OnReferral>> =>
  actFreeing(house, person, 'referral.return', async (acting, free): Promise<Outcome<null, OnReferral>> => {
    const hand = await liveReferral(acting, id, given.edition, (to, standing) =>
      may.returnIt(acting.actor, to, standing),
    );
    if (!hand.done) return hand;
    const { referral, item } = hand.value;
    const ended = await store.endReferral(acting, id, 'returned', given.reason);
    if (referral.lead && referral.parent === null) await store.moveItem(acting.tx, item.id, item.edition, 'registered');
    acting.about('referral', id, { reason: given.reason });
    acting.touches(item.id);
    free(await store.takeBack(acting.tx, item.id, ended), item.seenFrom);
    return done(null);
  });

/** Adds a contribution; a final one ends the referral of someone who was asked beside the lead. */
export const contribute = (
  house: House,
  person: PersonId,
  id: ReferralId,
  given: { readonly edition: number; readonly text: string; readonly isFinal: boolean },
): Promise<Outcome<{ readonly contribution: string }, OnReferral | 'only-you-answer'>> =>
  act(
    house,
    person,
    'referral.contribute',
    async (acting): Promise<Outcome<{ contribution: string }, OnReferral | 'only-you-answer'>> => {
      const hand = await liveReferral(acting, id, given.edition, (to, standing) =>
        may.contribute(acting.actor, to, standing),
      );
      if (!hand.done) return hand;
      const { referral, item } = hand.value;
      if (given.isFinal && referral.lead && referral.parent === null) return refuse('only-you-answer');
      const contribution = await unit.addContribution(acting, id, given.text);
      if (given.isFinal) await store.endReferral(acting, id, 'done', null);
      acting.about('referral', id, { contribution, final: given.isFinal });
      acting.touches(item.id);
      return done({ contribution });
    },
  );

/** Whether a day still lies within that of the unit above. */
export async function withinDayAbove(
  acting: Acting,
  referral: ReferralFacts,
  day: CivilDay,
): Promise<Outcome<null, 'after-the-units-day'>> {
  const above = referral.parent === null ? null : await unit.dueDayAbove(acting.tx, referral.parent);
  return above !== null && day > above ? refuse('after-the-units-day', { due: above }) : done(null);
}
