import type { Body } from '../../kernel/body.ts';
import type { BodyChange } from '../../kernel/body-changes.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { LanguageVersion } from '../content.ts';
import type { TrackedWords } from './story.ts';

/** Longest words on which a remark stands, and longest remark, in characters. */
export const longestWords = 500;
export const longestRemark = 5_000;

/** The lines around the body of a language version. */
export const wordFields = ['title', 'subject', 'salutation', 'close'] as const;
export type WordField = (typeof wordFields)[number];

/** From what a Word file was exported; it travels in the file's own properties. */
export interface WordSource {
  readonly draft: string;
  readonly language: Language;
  /** The ordinal of the version. */
  readonly version: number;
}

/** A remark as a Word file carries it: a comment on words of one block of the body; `block` is null on the lines around it. */
export interface WordRemark {
  readonly author: string;
  /** ISO 8601; null where the file names no time. */
  readonly at: string | null;
  readonly block: number | null;
  readonly words: string;
  readonly text: string;
}

/** A suggestion as a Word file carries it: a tracked change of the version that is exported. */
export interface WordSuggestion {
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  readonly line: WordField | null;
  readonly change: BodyChange;
}

/** Everything that a Word file is made of. The same input gives the same bytes. */
export interface WordInput {
  readonly version: Pick<LanguageVersion, 'language' | WordField | 'body'>;
  readonly source: WordSource;
  readonly remarks: readonly WordRemark[];
  readonly suggestions?: readonly WordSuggestion[];
  /** At the head of every page, in three languages: that it is a draft and not cleared. */
  readonly notice: Text;
  /** The classification as it is printed; null where there is none. */
  readonly classification: string | null;
  /** At the foot of every page: who reads it and when, and which version it is. */
  readonly foot: readonly string[];
  readonly at: Date;
}

/** What a word processor left in a file that a body cannot hold; the officer is told of it. */
export const leftOut = ['hidden-words', 'pictures', 'equations', 'symbols', 'merged-cells', 'inner-tables'] as const;
export type LeftOut = (typeof leftOut)[number];

/** A Word file as it is read, with all tracked changes made; and as it was before them, where it has any. */
export interface WordRead {
  /** Null for a file that was not exported by a house. */
  readonly source: WordSource | null;
  /** The lines that the file marks as such; a line that is not in the file is not here. */
  readonly fields: Readonly<Partial<Record<WordField, string>>>;
  readonly body: Body;
  readonly remarks: readonly WordRemark[];
  readonly insertions: number;
  readonly deletions: number;
  readonly left: readonly LeftOut[];
  /** The same without its tracked changes; null where it has none. The remarks stand on this text then. */
  readonly untracked: Pick<WordRead, 'fields' | 'body'> | null;
  /** Whom the file names as author of the words that came and went. */
  readonly tracked: readonly TrackedWords[];
}

/** The names under which the file's properties tell whence it comes. */
export const sourceProperties = { draft: 'DiwanDraft', language: 'DiwanLanguage', version: 'DiwanVersion' } as const;

/** The styles that say what a paragraph is; a word processor keeps their names, whatever it does to their ids. */
export const styleNames = {
  title: 'Diwan Title',
  subject: 'Diwan Subject',
  salutation: 'Diwan Salutation',
  close: 'Diwan Close',
  numbered: 'Diwan Numbered Paragraph',
  quote: 'Quote',
  tableHead: 'Diwan Table Head',
  tableText: 'Diwan Table Text',
  ltr: 'Diwan Left to Right',
  rtl: 'Diwan Right to Left',
} as const;

/** What a word processor calls each language. */
export const tagOf = { ar: 'ar-SA', en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;
