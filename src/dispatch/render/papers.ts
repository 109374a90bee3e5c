import type { Body } from '../../kernel/body.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Language, Text } from '../../kernel/text.ts';

/** The head of the organisation's paper, as its profile gives it. The mark is plain drawing: paths in a view box, no emblem. */
export type Letterhead = {
  readonly name: Text;
  readonly secretariat: Text;
  readonly city: Text;
  readonly footer: Text;
  /** Each `#rrggbb`. */
  readonly colours: { readonly ink: string; readonly accent: string; readonly rule: string };
  readonly mark: { readonly viewBox: string; readonly paths: readonly string[]; readonly alt: Text };
};

/** The eight layouts of outgoing documents; a kind of the profile names one of them. */
export const forms = [
  'letter',
  'note-verbale',
  'memorandum',
  'circular',
  'report',
  'decision',
  'contract',
  'press-release',
] as const;
export type Form = (typeof forms)[number];

/**
 * The layout of a kind of the profile: its own name where it is one of the eight, else by how it is addressed and signed. What is neither
 * addressed nor signed on the paper (an aide-memoire, a draft resolution) is set as a release is.
 */
export function formOf(kind: {
  readonly id: string;
  readonly person: string;
  readonly signature: string;
  readonly parts: readonly string[];
}): Form {
  const named = forms.find((form) => form === kind.id);
  if (named !== undefined) return named;
  if (kind.signature === 'initials') return kind.person === 'third' ? 'note-verbale' : 'memorandum';
  if (kind.parts.includes('addressee')) return 'letter';
  return kind.signature === 'none' ? 'press-release' : 'decision';
}

/** A name and address as it stands on the paper, resolved beforehand: title and name first, one line each. */
export type AddressLines = readonly string[];

/** How a document ends: a full signature with name and title, or initials (notes verbales, memoranda). */
export type Signatory =
  | {
      readonly form: 'full';
      readonly name: string;
      readonly title: string;
      /** For whom this person signs, as it is printed: "the Secretary-General"; null when in his own right. */
      readonly onBehalfOf: string | null;
    }
  | { readonly form: 'initials'; readonly initials: string };

/** What a document says, the same in a draft and in the signed form; one language version. */
export type Content = {
  readonly language: Language;
  readonly form: Form;
  /** The name of the kind in this language ("Note verbale"), printed above the text where the layout has a title. */
  readonly kindName: string;
  /** The document's own title in place of the kind's name ("Decision on the …"). */
  readonly title: string | null;
  /** The classification as it is printed; null where the document is unclassified. */
  readonly classification: string | null;
  readonly addressees: readonly AddressLines[];
  readonly copies: readonly string[];
  /** The unit or post that writes (memoranda, and the line under the letterhead). */
  readonly from: string | null;
  readonly yourReference: { readonly number: string; readonly date: string | null } | null;
  readonly subject: string | null;
  readonly salutation: string | null;
  readonly body: Body;
  readonly close: string | null;
  readonly enclosures: readonly string[];
  /** All language versions of the document and which of them is authentic. */
  readonly versions: { readonly all: readonly Language[]; readonly authentic: Language };
};

/** A signed document: what leaves the house is this input and nothing else. */
export type OutgoingInput = {
  readonly letterhead: Letterhead;
  readonly content: Content;
  readonly number: string;
  readonly day: CivilDay;
  readonly place: string | null;
  readonly signatories: readonly Signatory[];
  /** The electronic signature, shown under the block: the key's fingerprint; null where the paper is signed by hand. */
  readonly signature: { readonly fingerprint: string; readonly at: string } | null;
  readonly verification: { readonly code: string; readonly url: string } | null;
  readonly trial: boolean;
  /** A second language version in a column of its own beside the first; absent where each language is a paper of its own. */
  readonly second?: { readonly content: Content; readonly signatories: readonly Signatory[] };
  /** Set to be read aloud by a machine (PDF/UA-1) rather than for the archive (PDF/A-2a). */
  readonly isAccessible?: boolean;
  /** The instant written into the file. */
  readonly timestamp: Date;
};

/** A draft as it may be printed or exported: without letterhead, number or signature block, naming its reader. */
export type DraftInput = {
  readonly content: Content;
  /** The version that is shown, as the house names it ("3"). */
  readonly version: string;
  readonly reader: { readonly name: string; readonly at: string };
  readonly trial: boolean;
  readonly timestamp: Date;
};

export type Verdict = {
  /** C1 to C7. */
  readonly check: string;
  readonly name: Text;
  readonly verdict: 'pass' | 'waived';
  readonly person: string;
  readonly post: string;
  readonly at: string;
  readonly reason: string | null;
};

/** The evidence of a clearance on one page. Instants (`at`) come as they are to be printed. */
export type CertificateInput = {
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly number: string;
  readonly kind: Text;
  readonly day: CivilDay;
  readonly subject: string | null;
  readonly addressees: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly approval: {
    readonly person: string;
    readonly post: string;
    readonly authority: string;
    readonly at: string;
  };
  readonly signature: {
    readonly person: string;
    readonly fingerprint: string;
    readonly at: string;
    /** Signed with a pen: who compared the signed scan, on which day, and the SHA-256 of the scan. */
    readonly byHand?: {
      readonly officer: string;
      readonly post: string | null;
      readonly day: string;
      readonly scan: string;
    } | null;
  };
  readonly manifestHash: string;
  readonly ledger: { readonly position: number; readonly size: number; readonly root: string };
  readonly trial: boolean;
  readonly timestamp: Date;
};

/** A receipt from a standing form: title and text may hold `{number}`, `{date}` and `{addressee}`, and nothing else is merged. */
export type ReceiptInput = {
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly number: string;
  readonly day: CivilDay;
  readonly addressee: AddressLines;
  /** The standing form in this language and the day on which it was cleared, as printed at the foot. */
  readonly standingForm: {
    readonly name: string;
    readonly title: string;
    readonly body: string;
    readonly clearedOn: CivilDay;
  };
  readonly trial: boolean;
  readonly timestamp: Date;
};

/** The label of an incoming item. `code` is what the QR holds; no subject and no sender stands on a label. */
export type LabelInput = {
  readonly language: Language;
  readonly organisation: string;
  readonly register: string;
  readonly number: string;
  readonly day: CivilDay;
  readonly code: string;
  readonly trial: boolean;
};

export type RegisterRow = {
  readonly number: string;
  /** The time of registration, as printed (`14:05`). */
  readonly time: string;
  readonly party: string;
  readonly reference: string | null;
  readonly referenceDay: string | null;
  readonly subject: string;
  readonly classification: string | null;
  readonly pages: number | null;
  readonly destination: string | null;
  /** Why the number was voided; null for a living entry. */
  readonly voided: string | null;
};

export type RegisterInput = {
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly register: string;
  readonly flow: 'incoming' | 'outgoing' | 'memorandum';
  readonly day: CivilDay;
  readonly rows: readonly RegisterRow[];
  readonly printed: { readonly by: string; readonly at: string };
  readonly trial: boolean;
  readonly timestamp: Date;
};

export type DeliveryRow = {
  readonly number: string;
  readonly what: string;
  readonly to: string;
  readonly pages: number | null;
};

/** The delivery book of a day: one line per paper original, with a box for the receiver's name, time and signature. */
export type DeliveryInput = {
  readonly letterhead: Letterhead;
  readonly language: Language;
  readonly day: CivilDay;
  readonly rows: readonly DeliveryRow[];
  readonly printed: { readonly by: string; readonly at: string };
  readonly trial: boolean;
  readonly timestamp: Date;
};

export type ReturnReason = {
  readonly check: string;
  readonly name: Text;
  readonly reason: string;
  readonly person: string;
  readonly at: string;
};

/** The reasons for which a draft came back from clearance, as a list to tick off. */
export type ReturnInput = {
  readonly language: Language;
  readonly draft: string;
  readonly version: string;
  readonly round: number;
  readonly returnedBy: string;
  readonly returnedAt: string;
  readonly reasons: readonly ReturnReason[];
  readonly reader: { readonly name: string; readonly at: string };
  readonly trial: boolean;
  readonly timestamp: Date;
};
