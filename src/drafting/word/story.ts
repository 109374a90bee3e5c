import type { Run } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import type { StyleFacts } from './read-styles.ts';
import type { LeftOut } from './word.ts';

/** A paragraph as it is read, before it is known to what block it belongs. */
export interface ReadParagraph {
  readonly style: StyleFacts;
  readonly list: string | null;
  readonly level: number;
  readonly isRtl: boolean;
  readonly lang: Language | null;
  readonly runs: readonly Run[];
}

export interface ReadTable {
  readonly isRtl: boolean;
  readonly head: boolean;
  readonly rows: readonly (readonly (readonly ReadParagraph[])[])[];
}

/** What a part of the file tells, paragraph by paragraph. */
export type Told = ReadParagraph | ReadTable;

/** Words on which a comment stands, and the paragraph in which they begin, counted as the story tells them. */
export interface Commented {
  readonly id: string;
  readonly paragraph: number;
  words: string;
}

/** Which telling of a file with tracked changes is read: as it was before them, or as it is with all of them. */
export type Side = 'before' | 'after';

/** Words that a tracked change put in (on the side after) or took out (on the side before), and whom the file names as its author. */
export interface TrackedWords {
  readonly author: string;
  /** ISO 8601; null where the file names no time. */
  readonly at: string | null;
  words: string;
}

/** What was found on the way that is not in the story itself. */
export interface Met {
  insertions: number;
  deletions: number;
  readonly left: Set<LeftOut>;
  readonly comments: Map<string, Commented>;
  readonly tracked: TrackedWords[];
}

export const nothingMet = (): Met => ({
  insertions: 0,
  deletions: 0,
  left: new Set(),
  comments: new Map(),
  tracked: [],
});

/** How a run, or the mark of a paragraph, says that it looks; null where it says nothing. */
export interface RunLook {
  bold: boolean | null;
  italic: boolean | null;
  rtl: boolean;
  val: string | null;
  bidi: string | null;
  style: string | null;
  hidden: boolean;
}
export const plainLook = (): RunLook => ({
  bold: null,
  italic: null,
  rtl: false,
  val: null,
  bidi: null,
  style: null,
  hidden: false,
});

/** A paragraph that is being read. */
export interface OpenParagraph {
  style: string | null;
  list: string | null;
  level: number | null;
  bidi: boolean | null;
  outline: number | null;
  mark: RunLook;
  markGone: boolean;
  runs: Run[];
}
export const blank = (): OpenParagraph => ({
  style: null,
  list: null,
  level: null,
  bidi: null,
  outline: null,
  mark: plainLook(),
  markGone: false,
  runs: [],
});

/** A table that is being read. */
export interface OpenTable {
  isRtl: boolean;
  head: boolean;
  rows: ReadParagraph[][][];
  row: { head: boolean; gone: boolean; cells: ReadParagraph[][] } | null;
}
