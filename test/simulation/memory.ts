import type { PersonId } from '../../src/kernel/id.ts';

/** A file that somebody laid into the scanner's folder; every name is given once. */
export interface Laid {
  readonly name: string;
  /** The letters into which its separator sheets divide it; none where it is one letter. */
  readonly letters: number;
  /** Whether the house cannot take it. */
  readonly isRefused: boolean;
}

/** A message in the mailbox of the house; its UID is its place there, from 1. */
export interface Posted {
  readonly content: Buffer;
  readonly fingerprint: string;
}

/** A file on its way to the house, part by part. */
export interface OnItsWay {
  readonly id: string;
  readonly person: PersonId;
  readonly content: Buffer;
}

/** A remark as it was made, by its id. */
export interface Remarked {
  readonly id: string;
  readonly draft: string;
  readonly text: string;
}

/** Words that somebody typed into a Word file, and the version that they became. */
export interface Typed {
  readonly draft: string;
  readonly ordinal: number;
  readonly words: string;
}

/** A word that a reader would have in the place of another, by the suggestion that names it. */
export interface Suggested {
  readonly id: string;
  readonly words: string;
}

/** A bundle that was made of a document. */
export interface Bundled {
  readonly content: Buffer;
  readonly number: string;
  readonly vkey: string;
}

/** An item as which a bundle was received, in which of the two houses. */
export interface Received {
  readonly isAbroad: boolean;
  readonly item: string;
  readonly number: string;
  readonly bundle: string;
}

/** What the people know without the house: whatever they gave it is asked for again, from outside. */
export interface Memory {
  readonly laid: Laid[];
  readonly posted: Posted[];
  readonly onTheirWay: OnItsWay[];
  readonly remarked: Remarked[];
  readonly typed: Typed[];
  readonly suggested: Suggested[];
  /** Scans of another letter than the one as which they were brought. */
  readonly wrongScans: Set<string>;
  readonly bundled: Bundled[];
  readonly received: Received[];
  /** Documents whose papers were looked at from outside. */
  readonly lookedAt: Set<string>;
}

/** A memory in which nothing is yet. */
export const emptyMemory = (): Memory => ({
  laid: [],
  posted: [],
  onTheirWay: [],
  remarked: [],
  typed: [],
  suggested: [],
  wrongScans: new Set(),
  bundled: [],
  received: [],
  lookedAt: new Set(),
});
