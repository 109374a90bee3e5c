import type { Body } from '../../kernel/body.ts';
import type { BodyChange } from '../../kernel/body-changes.ts';
import { plainOfBlock, plainOfRuns } from '../../kernel/body-parts.ts';
import { canonical, type Json } from '../../kernel/canonical.ts';
import type { Language } from '../../kernel/text.ts';
import type { DraftContent, LanguageVersion } from '../content.ts';
import { type ContentDiff, diffContents } from '../diff.ts';
import type { AuthoredChange } from '../suggestion.ts';
import { placingIn, textChanges } from '../text-changes.ts';
import type { TrackedWords } from './story.ts';
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
  /** What the file's tracked changes would make of its text: they become suggestions; null where it has none. */
  readonly suggested: ContentDiff | null;
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
export const contentWith = (
  content: DraftContent,
  language: Language,
  read: Pick<WordRead, 'fields' | 'body'>,
): DraftContent => ({
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

/** The text of a file without its tracked changes: what is taken as the text. */
export const plainOf = (file: WordRead): Pick<WordRead, 'fields' | 'body'> => file.untracked ?? file;

/**
 * The tracked changes of a file at their places in a version, each with whom the file names as its author. What the version does not have at that
 * place is left.
 */
export function trackedChanges(version: LanguageVersion, file: WordRead): AuthoredChange[] {
  if (file.untracked === null) return [];
  const before = { ...version, ...file.untracked.fields, body: file.untracked.body };
  const after = { ...before, ...file.fields, body: file.body };
  const place = placingIn(before, version);
  return textChanges(before, after).flatMap(({ line, change }) => {
    const standing = place({ line, change });
    if (standing.is !== 'fits') return [];
    const told = authorOf(standing.change, file.tracked);
    return [{ line, change: standing.change, author: told?.author || null, writtenAt: told?.at ?? null }];
  });
}

const squeezed = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** Who the file says made a change: the author of words that it puts in or takes out. */
function authorOf(change: BodyChange, tracked: readonly TrackedWords[]): TrackedWords | undefined {
  const said =
    change.kind === 'words'
      ? [plainOfRuns(change.after), plainOfRuns(change.before)]
      : [change.after.map(plainOfBlock).join(' '), change.before.map(plainOfBlock).join(' ')];
  const wanted = said.map(squeezed).filter((words) => words !== '');
  const isOne = (one: string, other: string): boolean => other !== '' && (one.includes(other) || other.includes(one));
  return (
    tracked.find(({ words }) => wanted.includes(squeezed(words))) ??
    tracked.find(({ words }) => wanted.some((each) => isOne(each, squeezed(words)))) ??
    tracked[0]
  );
}
