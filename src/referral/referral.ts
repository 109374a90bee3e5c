import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, DocumentId, ItemId, PersonId, ReferralId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Ending, ItemState } from '../register/register.ts';

/** Where a referral stands. Open and acknowledged ones are live; the others have ended. */
export const referralStates = ['open', 'acknowledged', 'returned', 'done', 'withdrawn'] as const;
export type ReferralState = (typeof referralStates)[number];

/** Whether something is still expected of the addressee. */
export const isLive = (state: ReferralState): boolean => state === 'open' || state === 'acknowledged';

/** To whom something is referred: a unit or a person. */
export type Addressee = { readonly unit: UnitId } | { readonly person: PersonId };

/** One addressee of an order, with what is asked of him. */
export interface Charge {
  readonly to: Addressee;
  readonly purpose: string;
  readonly instruction: string | null;
  readonly dueOn: CivilDay | null;
}

/** The Cabinet's order about an item: one lead, and others who inform themselves or advise. */
export interface Order {
  readonly lead: Charge;
  readonly others: readonly Charge[];
  readonly directive: DirectiveId | null;
}

/** What the decisions need to know of an item. */
export interface ItemFacts {
  readonly id: ItemId;
  readonly state: ItemState;
  readonly receivedOn: CivilDay;
  readonly level: Level;
  readonly sealed: boolean;
  readonly asksAnswer: boolean;
  readonly edition: number;
}

/** What the decisions need to know of a referral. */
export interface ReferralFacts {
  readonly id: ReferralId;
  readonly item: ItemId;
  readonly parent: ReferralId | null;
  readonly withinUnit: UnitId | null;
  readonly toUnit: UnitId | null;
  readonly toPerson: PersonId | null;
  readonly lead: boolean;
  readonly purpose: string;
  readonly dueOn: CivilDay | null;
  readonly state: ReferralState;
  readonly edition: number;
}

/** A purpose as the profile describes it. */
export interface Purpose {
  readonly id: string;
  readonly needsAnswer: boolean;
  readonly movesOwnership: boolean;
  readonly needsDueDay: boolean;
}

export type ChargeRefusal = 'unknown-purpose' | 'action-needs-date' | 'due-before-receipt';

/** Whether what is asked of one addressee is whole: a purpose of the house, and a day where the purpose needs one. */
export function checkCharge(
  charge: Charge,
  receivedOn: CivilDay,
  purposes: readonly Purpose[],
): Outcome<Purpose, ChargeRefusal> {
  const purpose = purposes.find((each) => each.id === charge.purpose);
  if (!purpose) return refuse('unknown-purpose', { purpose: charge.purpose });
  if (purpose.needsDueDay && charge.dueOn === null) return refuse('action-needs-date', { purpose: purpose.id });
  if (charge.dueOn !== null && charge.dueOn < receivedOn)
    return refuse('due-before-receipt', { due: charge.dueOn, received: receivedOn });
  return done(purpose);
}

export type OrderRefusal = ChargeRefusal | 'addressed-twice' | 'others-own-nothing';

const keyOf = (to: Addressee): string => ('unit' in to ? `unit:${to.unit}` : `person:${to.person}`);

/** Whether an order is whole: each charge is, nobody is addressed twice, and only the lead takes the item over. */
export function checkOrder(
  charges: readonly Charge[],
  lead: Charge | null,
  receivedOn: CivilDay,
  purposes: readonly Purpose[],
): Outcome<null, OrderRefusal> {
  for (const charge of charges) {
    const checked = checkCharge(charge, receivedOn, purposes);
    if (!checked.done) return checked;
    if (charge !== lead && checked.value.movesOwnership)
      return refuse('others-own-nothing', { purpose: charge.purpose });
  }
  const keys = charges.map((charge) => keyOf(charge.to));
  return new Set(keys).size < keys.length ? refuse('addressed-twice') : done(null);
}

export type StandingRefusal = 'item-closed' | 'item-void';

/** Whether anything may still be done with an item. */
export const checkStanding = (item: Pick<ItemFacts, 'state'>): Outcome<null, StandingRefusal> =>
  item.state === 'closed' ? refuse('item-closed') : item.state === 'void' ? refuse('item-void') : done(null);

/** What acknowledging makes of a referral: one that only informs is done with that; any other is now in hand. */
export const acknowledged = (
  referral: Pick<ReferralFacts, 'lead'>,
  purpose: Purpose | undefined,
): 'done' | 'acknowledged' =>
  !referral.lead && purpose !== undefined && !purpose.needsAnswer && !purpose.movesOwnership ? 'done' : 'acknowledged';

export type ExtensionRefusal = 'nothing-due' | 'not-later' | 'already-asked';

/** Whether a later day may be asked for: there is a day now, the new one is later, and no other question waits. */
export function checkExtension(
  referral: Pick<ReferralFacts, 'dueOn'>,
  until: CivilDay,
  isAsked: boolean,
): Outcome<null, ExtensionRefusal> {
  if (isAsked) return refuse('already-asked');
  if (referral.dueOn === null) return refuse('nothing-due');
  return until <= referral.dueOn ? refuse('not-later', { due: referral.dueOn }) : done(null);
}

/** How an item is closed: by its answer, or for a reason (I6). */
export type Closing =
  | { readonly how: 'answered'; readonly document: DocumentId }
  | { readonly how: Exclude<Ending, 'answered'>; readonly reason: string };
