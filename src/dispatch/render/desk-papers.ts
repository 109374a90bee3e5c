import type { CivilDay } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/text.ts';
import type { AddressLines, Letterhead } from './papers.ts';

/** What every paper for the desks says of its printing. */
export interface Sheet {
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly printed: { readonly by: string; readonly at: string };
  readonly trial: boolean;
  readonly timestamp: Date;
}

/** To whom an item was referred, as a line of its routing slip; all in the reader's words. */
export interface SlipLine {
  readonly to: string;
  readonly isLead: boolean;
  readonly purpose: string;
  readonly instruction: string | null;
  readonly due: string | null;
  readonly referred: string | null;
  /** What became of it: acknowledged, done, returned, withdrawn, with its day. */
  readonly standing: string | null;
  /** Indented beneath the referral from which it was passed on. */
  readonly isUnder: boolean;
}

/** The routing slip of an item: it travels on top of the paper. `facts` are label and value, as printed. */
export interface SlipInput extends Sheet {
  readonly number: string;
  readonly code: string;
  readonly classification: string | null;
  readonly facts: readonly (readonly [string, string])[];
  readonly lines: readonly SlipLine[];
}

/** Sizes of envelopes, and labels for parcels and wrappers, eight to an A4 sheet. */
export const envelopeSizes = ['dl', 'c5', 'c4', 'label'] as const;
export type EnvelopeSize = (typeof envelopeSizes)[number];

/** An addressee on an envelope or a label. No subject and no classification stand on the outside. */
export interface Envelope {
  readonly language: Language;
  readonly address: AddressLines;
  readonly channel: string;
}

export interface EnvelopesInput {
  readonly letterhead: Letterhead;
  readonly number: string;
  /** What the QR code holds: the place of the document inside the house, never its code of verification. */
  readonly code: string;
  readonly size: EnvelopeSize;
  /** Places of a begun sheet of labels that are left free, 0 to 7. */
  readonly skip: number;
  readonly envelopes: readonly Envelope[];
  readonly trial: boolean;
  readonly timestamp: Date;
}

export interface DispatchRow {
  readonly number: string;
  readonly addressee: string;
  readonly channel: string;
  readonly pieces: number;
  /** Who took it, and when, where that was recorded already. */
  readonly taken: string | null;
}

/** What leaves the house on a day, or of one document, to be signed for by whoever carries it. */
export interface DispatchListInput extends Sheet {
  readonly about: string;
  readonly day: CivilDay;
  readonly rows: readonly DispatchRow[];
}

export interface IndexRow {
  readonly day: string;
  readonly direction: 'in' | 'out';
  readonly number: string;
  readonly party: string;
  readonly subject: string;
  readonly classification: string | null;
  readonly pieces: string;
}

/** The papers that belong together, in the order of their days: the first leaf of a dossier. */
export interface IndexInput extends Sheet {
  readonly about: string;
  readonly day: CivilDay;
  readonly rows: readonly IndexRow[];
}

/** What seals a printed register: where its printing stands in the ledger, and a signed checkpoint that covers it. */
export interface Seal {
  /** SHA-256 of the printed lines, which the entry of the ledger names. */
  readonly lines: string;
  readonly position: number;
  readonly size: number;
  readonly root: string;
  /** The signed note as it stands in the file of checkpoints outside the database. */
  readonly note: string;
}
