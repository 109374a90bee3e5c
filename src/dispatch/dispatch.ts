import type { Level } from '../access/actor.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Text } from '../kernel/text.ts';
import { type SealView, sealProblems } from './seal.ts';
import type { HandState } from './wet/wet.ts';

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
  'templates-changed',
  'file-lost',
  'no-mail-server',
  'bounced',
  'trial-outbox',
  ...sealProblems,
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
  /** Where an original was signed for each addressee: all of them together, of which this is the first. */
  readonly circular: { readonly id: string; readonly originals: number; readonly last: string } | null;
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
  /** Whether each addressee is sent his own original. */
  readonly isEach: boolean;
  readonly languages: readonly string[];
  readonly approvedBy: Text;
  /** ISO 8601, UTC. */
  readonly approvedAt: string;
  /** Null where the reader may sign today; else the code of what stands against it. */
  readonly obstacle: string | null;
}

/** Something of the house by its id, with its name in the three languages. */
export interface Known {
  readonly id: string;
  readonly name: Text;
}

/** A document as the outgoing register shows it. */
export interface DocumentRow {
  readonly id: string;
  readonly number: string;
  readonly road: 'outgoing' | 'memorandum';
  readonly kind: string;
  readonly subject: string;
  readonly level: Level;
  readonly language: string;
  readonly unit: Known;
  readonly dated: CivilDay;
  readonly datedHijri: string;
  readonly state: DocumentState;
  readonly corrected: boolean;
  readonly signedBy: Text;
  /** The first addressees, blind copies left out, and how many there are. */
  readonly addressees: readonly string[];
  readonly addresseeCount: number;
  /** How many dispatches stand where, as far as the reader sees them. */
  readonly counts: Readonly<Partial<Record<DispatchState, number>>>;
  /** It only lies in a trial house's outbox: as far as the reader sees, no addressee was really sent it. */
  readonly inOutbox: boolean;
  /** Of what is signed by hand: whether its signed scan is awaited, read, to be compared, or accepted; null of what is signed in the house. */
  readonly hand: HandState | null;
  readonly edition: number;
}

/** A receipt of an addressee. */
export interface ReceiptView {
  readonly manner: ReceiptManner;
  readonly receivedBy: string | null;
  readonly receivedOn: CivilDay;
  readonly note: string | null;
  readonly recordedBy: Text | null;
}

/** The sending to one addressee, with its story. */
export interface DispatchView {
  readonly id: string;
  readonly place: number;
  readonly role: 'to' | 'cc' | 'bcc';
  readonly name: string;
  readonly channel: string;
  /** Whether the program sends by itself, an officer records it, or the addressee sits in the house. */
  readonly sending: 'smtp' | 'recorded' | 'inside';
  readonly address: string | null;
  readonly state: DispatchState;
  /** An e-mail that was ordered and leaves by itself. */
  readonly ordered: boolean;
  readonly attempts: number;
  readonly nextTryAt: string | null;
  readonly problem: Problem | null;
  /** The words of the mail server, or what the officer noted. */
  readonly note: string | null;
  readonly messageId: string | null;
  readonly sentBy: Text | null;
  readonly sentAt: string | null;
  readonly takenBy: string | null;
  readonly receipts: readonly ReceiptView[];
  readonly edition: number;
}

/** A file of a document. It is handed out only through the document. */
export interface PaperView {
  readonly id: string;
  readonly part: 'letter' | 'enclosure' | 'certificate' | 'signed';
  readonly language: string | null;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** A document with everything that its reader may see of it. */
export interface DocumentView extends DocumentRow {
  readonly stateReason: string | null;
  /** The drafts and rounds it came from; null where the reader may not see them. */
  readonly draft: string | null;
  readonly round: string | null;
  readonly signedAs: Text;
  readonly onBehalfOf: Text | null;
  /** ISO 8601, UTC. */
  readonly signedAt: string;
  readonly manifestHash: string;
  readonly signature: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly trial: boolean;
  readonly code: string;
  readonly url: string;
  /** The originals that were cleared and signed with it; null where it goes to all its addressees. */
  readonly circular: { readonly id: string; readonly originals: number } | null;
  readonly correctedBy: { readonly id: string; readonly number: string } | null;
  /** The document that this one corrects, withdraws or recalls. */
  readonly remedies: {
    readonly id: string;
    readonly number: string;
    readonly manner: 'corrigendum' | 'withdrawal' | 'recall';
  } | null;
  /** The items that it answers: what is open of them may now be closed by naming this document. */
  readonly answers: readonly {
    readonly id: string;
    readonly number: string;
    readonly state: string;
    readonly edition: number;
  }[];
  readonly papers: readonly PaperView[];
  /** The signatures that stand in its letters, in their order; none where it was not sealed, or is not yet. */
  readonly seals: readonly SealView[];
  readonly dispatches: readonly DispatchView[];
  /** The place of its signature in the ledger, once a signed checkpoint covers it. */
  readonly ledger: { readonly entry: string; readonly position: number | null };
  /** What the reader may do with it today. */
  readonly may: { readonly send: boolean; readonly recordReceipt: boolean; readonly void: boolean };
}

/** What waits for whoever dispatches: a document with those of its dispatches that ask for attention. */
export interface DispatchTrayRow {
  readonly document: DocumentRow;
  readonly dispatches: readonly DispatchView[];
}
