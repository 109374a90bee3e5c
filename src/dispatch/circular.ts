import type { CivilDay } from '../kernel/calendar.ts';
import type { Text } from '../kernel/text.ts';
import type { DispatchState, DocumentState, Known, Problem } from './dispatch.ts';

/** How far the originals of a round are: what the one progress bar shows. */
export interface CircularProgress {
  /** How many originals were signed. */
  readonly originals: number;
  /** Of how many the papers stand. */
  readonly set: number;
  /** How many were struck out. */
  readonly void: number;
  /** How many dispatches stand where, of those not struck out. */
  readonly counts: Readonly<Partial<Record<DispatchState, number>>>;
}

/** All originals of a round as a list shows them. */
export interface CircularRow extends CircularProgress {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly level: number;
  readonly unit: Known;
  readonly first: string;
  readonly last: string;
  readonly dated: CivilDay;
  readonly signedBy: Text;
}

/** One original in the dispatch list: its number, its addressee, by what way, and where its sending stands. */
export interface OriginalRow {
  readonly document: string;
  readonly number: string;
  readonly name: string;
  readonly language: string;
  readonly state: DocumentState;
  readonly corrected: boolean;
  readonly hasPapers: boolean;
  readonly edition: number;
  readonly dispatch: string;
  readonly channel: string;
  readonly sending: 'smtp' | 'recorded' | 'inside';
  readonly address: string | null;
  readonly dispatchState: DispatchState;
  readonly ordered: boolean;
  readonly problem: Problem | null;
  readonly note: string | null;
  readonly sentAt: string | null;
  readonly takenBy: string | null;
}

/** All originals of a round with everything that their reader may see and do. */
export interface CircularView extends CircularRow {
  readonly draft: string | null;
  readonly round: string | null;
  readonly datedHijri: string;
  readonly signedAs: Text;
  readonly trial: boolean;
  readonly rows: readonly OriginalRow[];
  readonly may: { readonly send: boolean; readonly void: boolean };
}

/** Of how many originals it is known that they left. */
export const leftOf = ({ counts }: Pick<CircularProgress, 'counts'>): number =>
  (counts.sent ?? 0) + (counts.delivered ?? 0);

/** Of how many an officer must see why they did not leave, or whether they did. */
export const inTroubleOf = ({ counts }: Pick<CircularProgress, 'counts'>): number =>
  (counts.failed ?? 0) + (counts.unknown ?? 0);

/** How much of the work is done, from 0 to 1: each original is set, then sent. */
export function doneShare(progress: CircularProgress): number {
  const { originals, set, void: struck, counts } = progress;
  const living = originals - struck;
  if (living === 0) return 1;
  const left = leftOf(progress) + (counts.cancelled ?? 0);
  return (Math.min(set, living) + Math.min(left, living)) / (2 * living);
}
