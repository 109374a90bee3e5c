import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Text } from '../kernel/text.ts';

/** Where a signed document stands. A void keeps its number; what has left is corrected, withdrawn or recalled by another document. */
export const documentStates = ['signed', 'dispatched', 'withdrawn', 'recalled', 'void'] as const;
export type DocumentState = (typeof documentStates)[number];

/**
 * Where the sending to one addressee stands. `unknown`: the whole message was handed over and no answer came; only an officer decides.
 * `sending` lasts while the program speaks to the mail server.
 */
export const dispatchStates = ['waiting', 'sending', 'sent', 'failed', 'unknown', 'delivered', 'cancelled'] as const;
export type DispatchState = (typeof dispatchStates)[number];

/** The states in which a dispatch still asks for somebody's attention. */
export const openStates: readonly DispatchState[] = ['waiting', 'sending', 'failed', 'unknown'];

/** Why a message did not leave, or what an officer should know of one that did; each has its sentence in `dispatch.text.ts`. */
export const problems = [
  'unreachable',
  'not-admitted',
  'refused-for-now',
  'refused',
  'too-large',
  'unsafe',
  'no-answer',
  'interrupted',
  'differs',
  'cannot-be-made',
  'no-mail-server',
  'bounced',
  'trial-outbox',
] as const;
export type Problem = (typeof problems)[number];

const minute = 60_000;
const pausesMinutes = [1, 2, 4, 8, 15, 30, 60] as const;
const mostAttempts = 60;

/**
 * When a message that is known not to have left is tried again: after one minute, then ever later, at last every hour for two and a half
 * days; then null, and it waits for an officer.
 */
export function nextTry(attempts: number, now: Date): Date | null {
  if (attempts >= mostAttempts) return null;
  const pause = pausesMinutes[Math.min(attempts, pausesMinutes.length) - 1] ?? pausesMinutes[0];
  return new Date(now.getTime() + pause * minute);
}

/** A message whose sending began so long ago that nobody can be speaking to the server any more: what became of it is unknown. */
export const staleAfterMs = 5 * minute;

/** How a receipt speaks: the addressee acknowledged, signed for it, answered; or the message came back. */
export const receiptManners = ['acknowledged', 'signed-for', 'answered', 'bounced'] as const;
export type ReceiptManner = (typeof receiptManners)[number];

/** What the signatory is given: number, both dates and code of the document that he has just signed. */
export interface SignedDocument {
  readonly id: string;
  readonly number: string;
  readonly dated: CivilDay;
  readonly datedHijri: string;
  readonly code: string;
}

/** A document that waits for the reader's signature. */
export interface SignatureRow {
  readonly round: string;
  readonly draft: string;
  readonly subject: string;
  readonly kind: string;
  readonly road: 'outgoing' | 'memorandum';
  readonly level: Level;
  readonly unit: { readonly id: string; readonly name: Text };
  readonly addressees: readonly string[];
  readonly languages: readonly string[];
  readonly approvedBy: Text;
  /** ISO 8601, UTC. */
  readonly approvedAt: string;
  /** Null where the reader may sign today; else the code of what stands against it. */
  readonly obstacle: string | null;
}
