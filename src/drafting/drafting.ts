import type { Language } from '../kernel/text.ts';
import type { DraftContent } from './content.ts';

export const draftStates = [
  'draft',
  'in-concurrence',
  'submitted',
  'returned',
  'approved',
  'signed',
  'withdrawn',
] as const;
export type DraftState = (typeof draftStates)[number];

/** The road that a draft takes: out of the house, or from unit to unit. */
export const roads = ['outgoing', 'memorandum'] as const;
export type Road = (typeof roads)[number];

/** The book in which a document of this road is numbered. */
export const directionOf = (road: Road): 'outgoing' | 'memoranda' => (road === 'memorandum' ? 'memoranda' : 'outgoing');

/** The states in which the drafting unit may still write. */
export const writableStates: readonly DraftState[] = ['draft', 'in-concurrence', 'returned'];
export const isWritable = (state: DraftState): boolean => writableStates.includes(state);

/** The states out of which a draft may be withdrawn; what is approved only the Cabinet stops, what is signed nobody withdraws. */
export const withdrawableStates: readonly DraftState[] = [
  'draft',
  'in-concurrence',
  'submitted',
  'returned',
  'approved',
];

/** How long a draft stays checked out without renewal, in minutes. */
export const lockMinutes = 15;

/** The channel of an addressee inside the house: he finds the document on his desk. */
export const insideChannel = 'house';

export interface Lock {
  readonly by: string;
  readonly until: Date;
}

/** Who keeps a draft checked out at an instant; null when nobody does. */
export const lockedBy = (draft: { locked_by: string | null; locked_until: Date | null }, now: Date): Lock | null =>
  draft.locked_by !== null && draft.locked_until !== null && draft.locked_until > now
    ? { by: draft.locked_by, until: draft.locked_until }
    : null;

/** What a unit asks for when it begins a draft. Records are named by id; what may not be read is answered like what is unknown. */
export interface DraftOrder {
  readonly road: Road;
  readonly kind: string;
  readonly unit: string;
  readonly subject: string;
  readonly answers: readonly string[];
  readonly quotes: readonly string[];
  /** A reference that is answered but stands in no register: stopped (R03). */
  readonly answersWritten?: string | null;
  readonly level?: number;
  readonly amount?: { readonly value: string; readonly currency: string } | null;
  /** In which it is written; without it the addressee's, or that of what it remedies. */
  readonly language?: Language;
  readonly remedy?: { readonly manner: 'corrigendum' | 'withdrawal' | 'recall'; readonly of: string } | null;
}

/** What a saved or changed draft answers with. */
export interface DraftStanding {
  readonly id: string;
  readonly edition: number;
  readonly state: DraftState;
}

/** A version as it was saved. */
export interface SavedVersion extends DraftStanding {
  readonly version: string;
  readonly ordinal: number;
  readonly contentHash: string;
}

/** A new draft with what the house proposes as its first content. */
export interface StartedDraft extends DraftStanding {
  readonly proposal: DraftContent;
}
