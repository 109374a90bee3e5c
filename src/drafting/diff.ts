import { bodyParagraphs } from '../kernel/body.ts';
import { canonical, type Json } from '../kernel/canonical.ts';
import type { Language } from '../kernel/text.ts';
import type { DraftContent, LanguageVersion } from './content.ts';

/** A piece of text that stayed, came or went. */
export interface Piece {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

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

// Above this product of lengths a comparison is not worth its time: everything between the equal ends counts as replaced.
const mostCells = 4_000_000;

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

/** The shortest way from one row of texts to another: their longest common part stays, the rest goes and comes. */
function aligned(before: readonly string[], after: readonly string[]): Piece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const same = (texts: readonly string[]): Piece[] => texts.map((text) => ({ change: 'same', text }));
  return [
    ...same(before.slice(0, start)),
    ...changed(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function changed(before: readonly string[], after: readonly string[]): Piece[] {
  const [rows, columns] = [before.length, after.length];
  const pieces: Piece[] = [];
  if (rows * columns > mostCells) {
    return [
      ...before.map((text): Piece => ({ change: 'removed', text })),
      ...after.map((text): Piece => ({ change: 'added', text })),
    ];
  }
  const common = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i]![j] =
        before[i] === after[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[i] === after[j]) {
      pieces.push({ change: 'same', text: before[i]! });
      i++;
      j++;
    } else if (j >= columns || (i < rows && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      pieces.push({ change: 'removed', text: before[i++]! });
    } else pieces.push({ change: 'added', text: after[j++]! });
  }
  return pieces;
}
