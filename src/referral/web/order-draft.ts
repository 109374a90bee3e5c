import { type CivilDay, isCivilDay } from '../../kernel/calendar.ts';
import type { ChargeForm, DirectForm } from '../orders.ts';
import type { Purpose } from '../referral.ts';
import { type AddresseeChoice, addressOf } from './addressees.ts';

/** One addressee of an order while it is being written. */
export interface ChargeDraft {
  readonly to: AddresseeChoice | null;
  readonly purpose: string;
  readonly instruction: string;
  readonly due: CivilDay | null;
}

/** An order while it is being written: nothing in it is lost when it is refused. */
export interface OrderDraft {
  readonly lead: ChargeDraft;
  readonly others: readonly ChargeDraft[];
  readonly directive: string | null;
  /** Why the present lead loses the item, where there is one. */
  readonly insteadBecause: string;
}

/** The purpose with which a form begins: the one chosen last, otherwise the first of the house that moves the item to its lead. */
export const leadPurpose = (purposes: readonly Purpose[], recent: readonly string[]): string =>
  recent.find((id) => purposes.some((each) => each.id === id && each.movesOwnership)) ??
  purposes.find((each) => each.movesOwnership)?.id ??
  '';

/** The purpose for those who stand beside the lead: the first that asks nothing of them. */
export const otherPurpose = (purposes: readonly Purpose[]): string =>
  purposes.find((each) => !each.movesOwnership && !each.needsAnswer && !each.needsDueDay)?.id ??
  purposes.find((each) => !each.movesOwnership)?.id ??
  '';

export const needsDay = (purposes: readonly Purpose[], id: string): boolean =>
  purposes.find((each) => each.id === id)?.needsDueDay === true;

/** What is still missing in an order, by the place where it is missing. */
export type Missing = 'lead' | 'purpose' | 'due' | 'instead' | `other-${number}-due`;

/** Where an order is not whole yet. The house checks again; this only saves the way. */
export function missingIn(draft: OrderDraft, purposes: readonly Purpose[], hasLead: boolean): Missing[] {
  const { lead, others } = draft;
  const missing: Missing[] = [];
  if (lead.to === null) missing.push('lead');
  if (lead.purpose === '') missing.push('purpose');
  if (lead.due === null && needsDay(purposes, lead.purpose)) missing.push('due');
  if (hasLead && draft.insteadBecause.trim() === '') missing.push('instead');
  for (const [at, other] of others.entries())
    if (needsDay(purposes, other.purpose) && other.due === null && lead.due === null) missing.push(`other-${at}-due`);
  return missing;
}

/** A charge as the house takes it; a day that is asked of someone beside the lead is the lead's where none is given. */
function chargeOf(charge: ChargeDraft, purposes: readonly Purpose[], leadDue: CivilDay | null): ChargeForm {
  const dueOn = charge.due ?? (needsDay(purposes, charge.purpose) ? leadDue : null);
  const instruction = charge.instruction.trim();
  return {
    ...(charge.to === null ? {} : addressOf(charge.to.id)),
    purpose: charge.purpose,
    ...(instruction === '' ? {} : { instruction }),
    ...(dueOn === null ? {} : { dueOn }),
  };
}

/** The order as the house takes it. */
export function orderOf(draft: OrderDraft, purposes: readonly Purpose[], edition: number): DirectForm {
  const because = draft.insteadBecause.trim();
  return {
    edition,
    lead: chargeOf(draft.lead, purposes, null),
    ...(draft.others.length === 0
      ? {}
      : { others: draft.others.map((other) => chargeOf(other, purposes, draft.lead.due)) }),
    ...(draft.directive === null ? {} : { directive: draft.directive }),
    ...(because === '' ? {} : { insteadBecause: because }),
  };
}

/** Those beside the lead as the house takes them, for an item that has its lead already. */
export const othersOf = (others: readonly ChargeDraft[], purposes: readonly Purpose[]): ChargeForm[] =>
  others.map((other) => chargeOf(other, purposes, null));

/** A day out of an answer of the house, where it is one. */
export const asDay = (day: string | null): CivilDay | null => (day !== null && isCivilDay(day) ? day : null);
