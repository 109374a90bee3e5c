import { type AlignedText, aligned } from '../kernel/aligned.ts';
import { bodyParagraphs } from '../kernel/body.ts';
import { canonical, type Json } from '../kernel/canonical.ts';
import type { Language } from '../kernel/text.ts';
import type { DraftContent, LanguageVersion } from './content.ts';

/** A piece of text that stayed, came or went. */
export type Piece = AlignedText;

/** A paragraph that stayed, came or went, or was rewritten: then its words say how. */
export interface ParagraphDiff {
  readonly change: 'same' | 'added' | 'removed' | 'rewritten';
  readonly pieces: readonly Piece[];
}

/** A field outside the text, as canonical values before and after; null where it was empty. */
export interface FieldDiff {
  readonly field: string;
  readonly language: Language | null;
  readonly before: Json;
  readonly after: Json;
}

export interface LanguageDiff {
  readonly language: Language;
  readonly change: 'added' | 'removed' | 'changed';
  readonly paragraphs: readonly ParagraphDiff[];
}

/** What changed between two contents. Empty lists mean that nothing did. */
export interface ContentDiff {
  readonly fields: readonly FieldDiff[];
  readonly languages: readonly LanguageDiff[];
}

/** What changed between two versions of a draft: paragraph by paragraph, word by word within, and field by field around the text. */
export function diffContents(before: DraftContent, after: DraftContent): ContentDiff {
  const [old, fresh] = [byLanguage(before), byLanguage(after)];
  const all = [...new Set([...old.keys(), ...fresh.keys()])];
  return {
    languages: all.flatMap((language) => diffLanguage(language, old.get(language), fresh.get(language))),
    fields: [
      ...all.flatMap((language) => languageFields(language, old.get(language), fresh.get(language))),
      ...contentFields.flatMap((field) =>
        fieldDiff(field, null, (before[field] ?? null) as Json, (after[field] ?? null) as Json),
      ),
    ],
  };
}

const contentFields = [
  'inColumns',
  'accessible',
  'addressees',
  'enclosures',
  'basis',
  'signatory',
  'email',
  'uploaded',
  'yourReference',
] as const satisfies readonly (keyof DraftContent)[];
const versionFields = ['authentic', 'title', 'subject', 'salutation', 'close'] as const;

const byLanguage = (content: DraftContent): Map<Language, LanguageVersion> =>
  new Map(content.languages.map((version) => [version.language, version]));

const fieldDiff = (field: string, language: Language | null, before: Json, after: Json): FieldDiff[] =>
  canonical(before) === canonical(after) ? [] : [{ field, language, before, after }];

function languageFields(language: Language, before?: LanguageVersion, after?: LanguageVersion): FieldDiff[] {
  if (before === undefined || after === undefined) return [];
  return versionFields.flatMap((field) => fieldDiff(field, language, before[field], after[field]));
}

function diffLanguage(language: Language, before?: LanguageVersion, after?: LanguageVersion): LanguageDiff[] {
  const paragraphs = diffParagraphs(paragraphsOf(before), paragraphsOf(after));
  if (before === undefined) return [{ language, change: 'added', paragraphs }];
  if (after === undefined) return [{ language, change: 'removed', paragraphs }];
  return canonical(before.body as unknown as Json) === canonical(after.body as unknown as Json)
    ? []
    : [{ language, change: 'changed', paragraphs }];
}

const paragraphsOf = (version?: LanguageVersion): string[] =>
  version === undefined ? [] : bodyParagraphs(version.body, false);

/** Paragraphs side by side; those that were replaced one for one are compared word by word. */
export function diffParagraphs(before: readonly string[], after: readonly string[]): ParagraphDiff[] {
  const found: ParagraphDiff[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const settle = (): void => {
    const pairs = Math.min(gone.length, come.length);
    for (let at = 0; at < pairs; at++) found.push(rewritten(gone[at]!, come[at]!));
    for (const text of gone.slice(pairs)) found.push({ change: 'removed', pieces: [{ change: 'removed', text }] });
    for (const text of come.slice(pairs)) found.push({ change: 'added', pieces: [{ change: 'added', text }] });
    [gone, come] = [[], []];
  };
  for (const { change, text } of aligned(before, after)) {
    if (change === 'removed') gone.push(text);
    else if (change === 'added') come.push(text);
    else {
      settle();
      found.push({ change: 'same', pieces: [{ change: 'same', text }] });
    }
  }
  settle();
  return found;
}

const rewritten = (before: string, after: string): ParagraphDiff => ({
  change: 'rewritten',
  pieces: joined(aligned(wordsOf(before), wordsOf(after))),
});

/** Words with the space after them, so that the pieces put together are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.change === piece.change) runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
