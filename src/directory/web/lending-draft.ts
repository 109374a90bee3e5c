import type { CivilDay } from '../../kernel/calendar.ts';
import type { AbsenceForm, DelegationForm, HoldingForm } from '../directory.ts';

export const delegableActs = ['any', 'approve', 'sign', 'verdict', 'waive', 'direct'] as const;

/** A delegation as it is being written. */
export interface DelegationDraft {
  readonly post: string | null;
  readonly to: string | null;
  readonly act: DelegationForm['act'];
  readonly kind: string | null;
  /** As typed: digits of any script, with or without separators. */
  readonly amount: string;
  readonly onBehalf: boolean;
  readonly from: CivilDay | null;
  readonly until: CivilDay | null;
  readonly reason: string;
}

export type LendingFault = 'needsPost' | 'needsPerson' | 'needsDays' | 'needsReason' | 'needsAmount' | 'endsBefore';
export type Ready<Form> = { readonly form: Form } | { readonly fault: LendingFault };

/** An amount as typed, in Western or Arabic digits; null where nothing is typed, NaN where it is no amount. */
export function amountOf(typed: string): number | null {
  const plain = typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\s\u00a0\u202f,٬']/g, '')
    .replace('٫', '.');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

const daysFault = (from: CivilDay | null, until: CivilDay | null): LendingFault | null => {
  if (from === null || until === null) return 'needsDays';
  return until < from ? 'endsBefore' : null;
};

/** The delegation as the house takes it, or what is missing. */
export function delegationOf(draft: DelegationDraft): Ready<DelegationForm> {
  const { post, to, act, kind, onBehalf, from, until } = draft;
  const amountUpTo = amountOf(draft.amount);
  if (post === null) return { fault: 'needsPost' };
  if (to === null) return { fault: 'needsPerson' };
  if (Number.isNaN(amountUpTo)) return { fault: 'needsAmount' };
  const fault = daysFault(from, until);
  if (fault !== null || from === null || until === null) return { fault: fault ?? 'needsDays' };
  const reason = draft.reason.trim();
  if (reason === '') return { fault: 'needsReason' };
  return { form: { post, to, act, kind, amountUpTo, onBehalf, from, until, reason } };
}

/** An absence as it is being written. */
export interface AbsenceDraft {
  readonly person: string | null;
  readonly from: CivilDay | null;
  readonly until: CivilDay | null;
  readonly reason: string;
  readonly acting: string | null;
}

/** The absence as the house takes it, or what is missing. */
export function absenceOf({ person, from, until, reason, acting }: AbsenceDraft): Ready<AbsenceForm> {
  if (person === null) return { fault: 'needsPerson' };
  const fault = daysFault(from, until);
  if (fault !== null || from === null || until === null) return { fault: fault ?? 'needsDays' };
  return { form: { person, from, until, reason: reason.trim() || null, acting } };
}

/** The grant of a post as it is being written. */
export interface HoldingDraft {
  readonly post: string | null;
  readonly manner: HoldingForm['manner'];
  readonly from: CivilDay | null;
  /** Null: without an end. */
  readonly to: CivilDay | null;
  readonly reason: string;
}

/** The grant as the house takes it, or what is missing. */
export function holdingOf(person: string, { post, manner, from, to, reason }: HoldingDraft): Ready<HoldingForm> {
  if (post === null) return { fault: 'needsPost' };
  if (from === null) return { fault: 'needsDays' };
  if (to !== null && to < from) return { fault: 'endsBefore' };
  return { form: { person, post, manner, from, to, reason: reason.trim() || null } };
}
