import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId, ReferralId, UnitId } from '../kernel/id.ts';
import type { ItemRow, Known } from '../register/register.ts';
import type { ReferralState } from './referral.ts';
import type { ReminderManner } from './reminder.ts';

/** A referral as its reader may see it. */
export interface ReferralView {
  readonly id: ReferralId;
  readonly parent: ReferralId | null;
  readonly unit: Known<UnitId> | null;
  readonly person: Known<PersonId> | null;
  readonly lead: boolean;
  readonly purpose: string;
  readonly instruction: string | null;
  readonly dueOn: CivilDay | null;
  /** Working days of the addressee's place; negative where late, null where nothing is due. */
  readonly workingDaysLeft: number | null;
  readonly state: ReferralState;
  readonly edition: number;
  /** A question for more time that waits. */
  readonly asked: { readonly id: string; readonly until: CivilDay; readonly reason: string } | null;
  /** The house's last reminder of the day that stands now. */
  readonly reminded: { readonly manner: ReminderManner; readonly at: string } | null;
}

/** What lies on a unit's desk: a referral, its item, and to whom it was referred on. */
export interface DeskRow extends ReferralView {
  readonly item: ItemRow;
  readonly directedAt: string;
  readonly referredOn: readonly Known<string>[];
}

/** What waits in the Cabinet's tray: an item, and what came of it so far. */
export interface TrayRow extends ItemRow {
  readonly importanceReason: string | null;
  /** The lead that returned it, if one did. */
  readonly returned: { readonly by: Known<string>; readonly reason: string; readonly at: string } | null;
  /** Since when it lies in the SG's folder, and when he saw it. */
  readonly folder: { readonly putAt: string; readonly seenAt: string | null } | null;
  /** How many directives of the SG or the DG stand on it. */
  readonly directives: number;
}

/** A question for more time that the reader may decide. */
export interface AskedRow {
  readonly extension: string;
  readonly until: CivilDay;
  readonly reason: string;
  readonly askedBy: Known<PersonId>;
  readonly askedAt: string;
  readonly referral: ReferralView;
  readonly item: ItemRow;
}
