import type { CivilDay } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/text.ts';
import type { ReadText } from '../../reading/reading.ts';

/** One to whom the document goes, as the record has him; what is not known is null. */
export type Addressee = {
  readonly role: 'to' | 'cc' | 'bcc';
  /** The class of the profile by which authority and form are decided: mission, ministry, ngo, unit … */
  readonly class: string | null;
  readonly correspondent: string | null;
  readonly name: string;
  /** The lines of the envelope. */
  readonly lines: readonly string[];
  readonly language: Language | null;
  readonly channel: string | null;
  readonly address: string | null;
};

/** Who signs, approves or drafts: a post and the person in it. */
export type Hand = { readonly post: string; readonly person: string; readonly onBehalfOf: string | null };

/** The item that a document answers. */
export type Answered = {
  readonly record: string;
  readonly kind: string;
  readonly number: string;
  readonly theirReference: string | null;
  readonly theirDate: CivilDay | null;
  readonly level: number;
};

/**
 * What is known of a document beside its words. Everything may be unknown: the command line knows a file and perhaps its kind. A rule
 * that needs what is not known is silent.
 */
export type DocumentFacts = {
  readonly kind: string | null;
  /** The day on which the document is, or will be, dated. */
  readonly on: CivilDay;
  readonly subject: string | null;
  readonly level: number | null;
  readonly addressees: readonly Addressee[] | null;
  readonly signatory: Hand | null;
  /** Who approved it, or is to; before that nobody is known. */
  readonly approver?: Hand | null;
  readonly drafter: string | null;
  readonly amount: { readonly value: number; readonly currency: string } | null;
  readonly basis: readonly string[] | null;
  /** Names of the enclosures attached; null where that is not known. */
  readonly enclosures: readonly string[] | null;
  readonly answers: readonly Answered[] | null;
  readonly yourReference: { readonly number: string; readonly date: CivilDay | null } | null;
  /** Parts that the house prints by itself round the text (reference, date, addressee, signature block …), so that the text need not hold them. */
  readonly printedParts: readonly string[];
};

/** A document under check: one language version at a time, with the others beside it. */
export type CheckedDocument = ReadText & {
  readonly facts: DocumentFacts;
  readonly others: readonly ReadText[];
};

/** Facts of which nothing is known but the day. */
export const unknownFacts = (on: CivilDay): DocumentFacts => ({
  kind: null,
  on,
  subject: null,
  level: null,
  addressees: null,
  signatory: null,
  drafter: null,
  amount: null,
  basis: null,
  enclosures: null,
  answers: null,
  yourReference: null,
  printedParts: [],
});
