import type { CivilDay } from '../../kernel/calendar.ts';
import type { Facts } from '../../kernel/outcome.ts';
import type { Text } from '../../kernel/text.ts';
import type { TwinReason } from './likeness.ts';

/**
 * How sure a proposal is. `sure`: the paper says so of itself. `likely`: its words allow hardly anything else. `unsure`: a guess, which is
 * offered beside the field and never put into it.
 */
export type Sureness = 'sure' | 'likely' | 'unsure';

/** The words from which something was read, and where they stand. */
export interface Source {
  /** As written, cut after 240 characters. */
  readonly words: string;
  /** The file's name; null for words that were typed. */
  readonly file: string | null;
  /** In the headers of an e-mail instead of its text. */
  readonly isHeader: boolean;
  /** Pages count from one and only where the file has them; lines count from one on their page or in the whole text. */
  readonly page: number | null;
  readonly line: number | null;
}

/** The fields of the registration form for which something may be proposed; to whom it is addressed is only shown, for the form does not ask it. */
export const proposedFields = [
  'sender',
  'senderWritten',
  'theirReference',
  'theirDate',
  'language',
  'kind',
  'subject',
  'enclosures',
  'replyTo',
  'addressee',
  'urgency',
  'level',
  'marking',
] as const;
export type ProposedField = (typeof proposedFields)[number];

/** What one field may be filled with. Codes are the profile's, ids the directory's or a record's; a level is its rank. */
export interface Proposal {
  readonly field: ProposedField;
  readonly value: string | number | readonly string[];
  /** Of a sender, its name; otherwise null. */
  readonly name: Text | null;
  /** Of a document of ours, its number; otherwise null. */
  readonly number: string | null;
  readonly sureness: Sureness;
  readonly source: Source;
  /** Whether the house knows it from letters that officers put right before, and not from its directory. */
  readonly isLearned?: boolean;
}

/** What an officer should know about the paper before he registers it. */
export type RemarkCode =
  | 'pair-differs'
  | 'weekday-differs'
  | 'no-such-day'
  | 'dated-ahead'
  | 'enclosures-differ'
  | 'stays-closed';

export interface Remark {
  readonly code: RemarkCode;
  readonly facts: Facts;
  readonly source: Source;
}

/** Something that the paper cites: a session, a resolution, a document, or a record of this house that the officer may see. */
export interface Cited {
  readonly kind:
    | 'session'
    | 'resolution'
    | 'symbol'
    | 'un-resolution'
    | 'charter-article'
    | 'rule'
    | 'item'
    | 'document';
  /** The one way in which the house writes it. */
  readonly canonical: string;
  /** The record, where it is one of ours; otherwise null. */
  readonly record: string | null;
  readonly source: Source;
}

/** What became of reading one file, or the typed words (whose file is null). */
export interface PaperRead {
  readonly file: string | null;
  /**
   * `recognised`: a scan whose words were made out from its look. `no-text`: a picture without words, or a kind of file that is not read.
   * `not-read`: it took too long or was too large.
   */
  readonly state: 'read' | 'recognised' | 'no-text' | 'not-read';
  /** Whether only the beginning was read. */
  readonly isCut: boolean;
}

/** A registered letter that may be the one in hand, come before by another way: told to whoever may read it, and never in the way of a registration. */
export interface Twin {
  readonly item: string;
  readonly number: string;
  readonly channel: string;
  readonly receivedOn: string;
  /** Its words, its look, or both agree. */
  readonly reason: TwinReason;
  /** How far they agree, in hundredths. */
  readonly percent: number;
}

/** What a paper says of itself, for the form; nothing of it is registered before an officer registers it. */
export interface Proposals {
  readonly papers: readonly PaperRead[];
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
  readonly cited: readonly Cited[];
  /** Letters of the register that may be this one; left out where there are none. */
  readonly twins?: readonly Twin[];
}

/** What is asked beside the text: the day on which it is read, and how many enclosures were brought with it. */
export interface Surroundings {
  readonly today: CivilDay;
  readonly brought: number;
  readonly isSpoken: boolean;
}
