import type { Body } from '../../kernel/body.ts';
import { canonical, type Json } from '../../kernel/canonical.ts';
import type { Language } from '../../kernel/text.ts';
import type { DraftContent, LanguageVersion } from '../content.ts';
import { type ContentDiff, diffContents } from '../diff.ts';
import { tidyBody, tidyText } from './tidy.ts';
import { type LeftOut, type WordField, type WordRead, type WordRemark, wordFields } from './word.ts';

/** A comment of the file, and whether the draft has the same remark already. */
export type BroughtRemark = WordRemark & { readonly isKnown: boolean };

/** What would happen if a Word file were taken back into a draft. */
export interface BroughtBack {
  readonly language: Language;
  /** The version that the file was exported from, where it names one that there is; null for a file of another origin. */
  readonly exportedFrom: number | null;
  /** The version in hand. */
  readonly current: number;
  /** From the version in hand to the file. */
  readonly changes: ContentDiff;
  /** Where the draft has changed since the export: from the exported version to the file, and to the version in hand. */
  readonly since: { readonly theirs: ContentDiff; readonly ours: ContentDiff } | null;
  readonly remarks: readonly BroughtRemark[];
  readonly insertions: number;
  readonly deletions: number;
  readonly left: readonly LeftOut[];
  /** Lines around the text that the version has and the file has lost; they stay as they are. */
  readonly missing: readonly WordField[];
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one as Json) === canonical(other as Json);

/** A language version with what a file says; what says the same is left as it was, and lines that the file lacks stay. */
export function withFile(
  version: LanguageVersion,
  { fields, body }: Pick<WordRead, 'fields' | 'body'>,
): LanguageVersion {
  const lines = Object.fromEntries(
    wordFields.flatMap((field) => {
      const said = fields[field];
      return said === undefined || said === tidyText(version[field] ?? '').trim() ? [] : [[field, said]];
    }),
  );
  const kept: Body = isSame(tidyBody(version.body, version.language), body) ? version.body : body;
  return { ...version, ...lines, body: kept };
}

/** The lines that a version has and a file that the house exported has lost. */
export const missingIn = (
  version: LanguageVersion,
  { fields, source }: Pick<WordRead, 'fields' | 'source'>,
): WordField[] =>
  source === null ? [] : wordFields.filter((field) => version[field]?.trim() && fields[field] === undefined);

/** A content in which one language version says what a file says. */
export const contentWith = (content: DraftContent, language: Language, read: WordRead): DraftContent => ({
  ...content,
  languages: content.languages.map((version) => (version.language === language ? withFile(version, read) : version)),
});

/** What one language version of a content says differently in another. */
export function changesIn(language: Language, before: DraftContent, after: DraftContent): ContentDiff {
  const { fields, languages } = diffContents(before, after);
  return {
    fields: fields.filter((field) => field.language === language),
    languages: languages.filter((each) => each.language === language),
  };
}

export const isNothing = ({ fields, languages }: ContentDiff): boolean => fields.length === 0 && languages.length === 0;

/** Remarks of a file beside those that the draft has: one that came back unchanged is known, as often as the draft has it. */
export function markKnown(
  brought: readonly WordRemark[],
  known: readonly { readonly authors: readonly string[]; readonly text: string }[],
): BroughtRemark[] {
  const left = known.map(({ authors, text }) => ({ authors: authors.map(plain), text: plain(text) }));
  return brought.map((remark) => {
    const [author, said] = [plain(remark.author), plain(remark.text)];
    const at = left.findIndex(({ authors, text }) => text === said && authors.includes(author));
    if (at >= 0) left.splice(at, 1);
    return { ...remark, isKnown: at >= 0 };
  });
}

const plain = (words: string): string => tidyText(words).replaceAll(/\s+/g, ' ').trim();
