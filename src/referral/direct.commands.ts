import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { type DirectiveId, type ItemId, newId, type PersonId, type ReferralId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type AddresseeRefusal, checkAddressees, principalOf, standingOf } from './addressees.store.ts';
import { actFreeing } from './freed.ts';
import { directsFor, may } from './referral.policy.ts';
import * as store from './referral.store.ts';
import {
  type Charge,
  checkOrder,
  checkStanding,
  isLive,
  type Order,
  type OrderRefusal,
  type StandingRefusal,
} from './referral.ts';

type Changed = 'changed-meanwhile';
type DirectRefusal =
  | ActRefusal
  | Changed
  | 'no-such-item'
  | 'no-such-directive'
  | StandingRefusal
  | OrderRefusal
  | AddresseeRefusal
  | 'lead-stands'
  | 'already-addressed';

export interface Directed {
  readonly referrals: readonly ReferralId[];
  readonly edition: number;
}

/**
 * Directs an item: one lead, others to inform themselves or advise (R08). From now on its addressees see it, and nobody else (R04).
 * Where a lead stands already, the order says why it is taken from it.
 */
export const directItem = (
  house: House,
  person: PersonId,
  id: ItemId,
  order: Order & { readonly edition: number; readonly insteadBecause: string | null },
): Promise<Outcome<Directed, DirectRefusal>> =>
  actFreeing(house, person, 'item.direct', async (acting, free): Promise<Outcome<Directed, DirectRefusal>> => {
    const { tx, actor } = acting;
    const item = await store.itemAtHand(tx, id);
    if (item === null) return refuse('no-such-item');
    if (!may.direct(actor)) return refuse('not-allowed');
    if (item.edition !== order.edition)
      return refuse('changed-meanwhile', await store.changeOf(tx, [id], item.edition));
    const standing = checkStanding(item);
    if (!standing.done) return standing;
    const charges = [order.lead, ...order.others];
    const checked = await checkCharges(house, acting, item, charges, order.lead);
    if (!checked.done) return checked;
    if (order.directive !== null && !(await mayRead(tx, order.directive))) return refuse('no-such-directive');
    const lead = await store.leadOf(tx, id);
    if (lead !== null && order.insteadBecause === null) return refuse('lead-stands');
    const ended = lead === null ? [] : await store.endReferral(acting, lead.id, 'withdrawn', order.insteadBecause);
    if (
      (
        await store.liveTo(
          tx,
          id,
          null,
          charges.map((charge) => charge.to),
        )
      ).length > 0
    )
      return refuse('already-addressed');
    const referrals = await refer(acting, item, charges, order.lead, order.directive);
    if (!(await store.moveItem(tx, id, item.edition, 'directed')))
      return refuse('changed-meanwhile', await store.changeOf(tx, [id], item.edition));
    free(await store.takeBack(tx, id, ended), item.seenFrom);
    acting.about('item', id, {
      lead: principalOf(order.lead.to),
      purpose: order.lead.purpose,
      ...(order.lead.dueOn === null ? {} : { due: order.lead.dueOn }),
      ...(order.directive === null ? {} : { directive: order.directive }),
      ...(order.insteadBecause === null ? {} : { insteadBecause: order.insteadBecause }),
    });
    return done({ referrals, edition: item.edition + 1 });
  });

type ReferRefusal = Exclude<DirectRefusal, 'lead-stands'> | 'not-directed';

/** Refers an item that has its lead to further units or persons, for information or advice. */
export const referFurther = (
  house: House,
  person: PersonId,
  id: ItemId,
  order: { readonly others: readonly Charge[]; readonly directive: DirectiveId | null },
): Promise<Outcome<{ readonly referrals: readonly ReferralId[] }, ReferRefusal>> =>
  act(
    house,
    person,
    'item.refer',
    async (acting): Promise<Outcome<{ referrals: readonly ReferralId[] }, ReferRefusal>> => {
      const { tx, actor } = acting;
      const item = await store.itemAtHand(tx, id);
      if (item === null) return refuse('no-such-item');
      if (!may.direct(actor)) return refuse('not-allowed');
      const standing = checkStanding(item);
      if (!standing.done) return standing;
      if (item.state !== 'directed') return refuse('not-directed');
      const checked = await checkCharges(house, acting, item, order.others, null);
      if (!checked.done) return checked;
      if (order.directive !== null && !(await mayRead(tx, order.directive))) return refuse('no-such-directive');
      if (
        (
          await store.liveTo(
            tx,
            id,
            null,
            order.others.map((charge) => charge.to),
          )
        ).length > 0
      )
        return refuse('already-addressed');
      const referrals = await refer(acting, item, order.others, null, order.directive);
      acting.about('item', id);
      return done({ referrals });
    },
  );

type WithdrawRefusal = ActRefusal | Changed | 'no-such-referral' | 'referral-ended';

/** Withdraws a referral and all under it: the addressee loses the item, unless something else gives it. Without its lead, the item is undirected again. */
export const withdrawReferral = (
  house: House,
  person: PersonId,
  id: ReferralId,
  given: { readonly edition: number; readonly reason: string },
): Promise<Outcome<null, WithdrawRefusal>> =>
  actFreeing(house, person, 'referral.withdraw', async (acting, free): Promise<Outcome<null, WithdrawRefusal>> => {
    const { tx, actor } = acting;
    const found = await store.referralAtHand(tx, id);
    if (found === null) return refuse('no-such-referral');
    const { referral, item } = found;
    if (!may.withdraw(actor, referral, await standingOf(tx, actor))) return refuse('not-allowed');
    if (referral.edition !== given.edition)
      return refuse('changed-meanwhile', await store.changeOf(tx, [id, item.id], referral.edition));
    if (!isLive(referral.state)) return refuse('referral-ended');
    const ended = await store.endReferral(acting, id, 'withdrawn', given.reason);
    if (referral.lead && referral.parent === null) await store.moveItem(tx, item.id, item.edition, 'registered');
    acting.about('referral', id, { reason: given.reason });
    acting.touches(item.id);
    free(await store.takeBack(tx, item.id, ended), item.seenFrom);
    return done(null);
  });

async function checkCharges(
  house: House,
  { tx, today }: Acting,
  item: store.ItemAtHand,
  charges: readonly Charge[],
  lead: Charge | null,
): Promise<Outcome<null, OrderRefusal | AddresseeRefusal>> {
  const whole = checkOrder(charges, lead, item.receivedOn, house.profile.purposes);
  return whole.done
    ? checkAddressees(
        tx,
        charges.map((charge) => charge.to),
        item.seenFrom,
        today,
      )
    : whole;
}

async function refer(
  acting: Acting,
  item: store.ItemAtHand,
  charges: readonly Charge[],
  lead: Charge | null,
  directive: DirectiveId | null,
): Promise<readonly ReferralId[]> {
  const lender = directsFor(acting.actor);
  if (lender !== null) acting.actsFor(lender);
  const referrals = charges.map((charge) => ({
    id: newId<ReferralId>(),
    charge,
    lead: charge === lead,
    directive,
    under: null,
    within: null,
  }));
  await store.addReferrals(acting, item, referrals);
  return referrals.map((each) => each.id);
}

const mayRead = async (tx: Tx, directive: DirectiveId): Promise<boolean> =>
  (await tx.selectFrom('directives.directive').select('id').where('id', '=', directive).executeTakeFirst()) !==
  undefined;
