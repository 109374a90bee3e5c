import type { Profile } from '../../directory/profile.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { Lexicon } from '../../reading/lexicon.ts';
import type { ResolutionBook } from '../../resolutions/resolutions.ts';
import type { Evidence } from './finding.ts';

export type { KnownResolution, ResolutionBook } from '../../resolutions/resolutions.ts';

/** What is to be signed or approved. */
export type MatterAtHand = {
  readonly kind: string;
  readonly addresseeClasses: readonly string[];
  readonly amount: { readonly value: number; readonly currency: string } | null;
  readonly level: number;
};

/** Why a hand may not: what its authority does not reach, or what is wrong with the delegation that it would use. */
export type Hindrance = {
  readonly code:
    | 'no-authority'
    | 'kind'
    | 'addressee'
    | 'amount'
    | 'level'
    | 'expired'
    | 'not-begun'
    | 'revoked'
    | 'circular'
    | 'lender'
    | 'absent';
  /** The day on which it ended, begins, or until which he is away. */
  readonly day: CivilDay | null;
  /** Someone who may, and is there; of an absent one, who acts for him. */
  readonly proposed: Text | null;
  readonly evidence: Evidence;
};

/** Who held a post, and what he might do, on a day; only a house has it. */
export type OfficeBook = {
  /** The person in a post on a day, acting holders included. */
  holderOn(
    post: string,
    day: CivilDay,
  ): { readonly person: string; readonly name: Text; readonly acting: boolean } | null;
  /** The name of a person of the house. */
  nameOf(person: string): Text | null;
  /** Why this person may not sign or approve, or null when he may. */
  whyNot(act: 'sign' | 'approve', person: string, of: MatterAtHand, day: CivilDay): Hindrance | null;
  /** Who is to approve it, as a reader should know him; null where nobody of the house approves anything. */
  approverOf(of: MatterAtHand, day: CivilDay, reader: string, drafter: string | null): string | null;
};

/** A directive in force, with the bounds that a program can read. */
export type DirectiveInForce = {
  readonly record: string;
  readonly number: string;
  readonly from: CivilDay;
  readonly to: CivilDay | null;
  readonly correspondents: readonly string[];
  readonly subjectWords: readonly string[];
  readonly quote: string;
};

/** What the house has on a subject: earlier resolutions, directives and outgoing items, best first. */
export type Precedent = {
  readonly record: string | null;
  readonly kind: 'resolution' | 'directive' | 'document';
  readonly number: string;
  readonly title: string;
  /** A day, a month or a year, as exactly as it is known. */
  readonly date: string | null;
  readonly level: number;
};

/** Whether words are written as their language writes them. */
export type Speller = {
  isRight(word: string, language: Language): boolean;
  /** Nearest right words, best first. */
  suggest(word: string, language: Language): readonly string[];
};

/**
 * What rules may ask beside the document. The profile is always there; the rest is there where the program knows it: a speller where one
 * was asked for, the books of a house where a house runs.
 */
export type Knowledge = {
  readonly profile: Profile;
  readonly lexicon: Lexicon;
  readonly resolutions: ResolutionBook | null;
  readonly offices: OfficeBook | null;
  readonly directives: readonly DirectiveInForce[] | null;
  readonly precedents: ((subject: string, language: Language) => readonly Precedent[]) | null;
  /** The levels of records that a text may cite, by their number, as the reader of the findings may know them. */
  readonly levelOf: ((number: string) => { readonly level: number; readonly record: string } | null) | null;
  readonly speller: Speller | null;
};
