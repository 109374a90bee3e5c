import type { Language } from '../../kernel/text.ts';
import type { LanguageVersion } from '../content.ts';
import type { RemarkShown } from '../remark.ts';
import { placeOf } from '../word/place-remarks.ts';

/** Where the words of a remark stand in the text that lies open: there, gone from it, or the remark is on the whole. */
export function standingOf(
  { words, block }: Pick<RemarkShown, 'words' | 'block'>,
  version: LanguageVersion | undefined,
): 'there' | 'gone' | 'whole' {
  if (words === '') return 'whole';
  if (version === undefined) return 'gone';
  const lines = [version.title, version.subject, version.salutation, version.close];
  const isInLine = lines.some((line) => line?.includes(words) === true);
  return isInLine || placeOf(version.body, { block: block ?? 0, words }) !== null ? 'there' : 'gone';
}

/** The remarks of a language in the order in which one reads: open before settled, by their place in the text. */
export function ordered(
  remarks: readonly RemarkShown[],
  language: Language,
): { open: RemarkShown[]; settled: RemarkShown[] } {
  const here = remarks
    .filter((remark) => remark.language === language)
    .toSorted((a, b) => (a.block ?? -1) - (b.block ?? -1) || a.madeAt.localeCompare(b.madeAt));
  return {
    open: here.filter(({ settledAt }) => settledAt === null),
    settled: here.filter(({ settledAt }) => settledAt !== null),
  };
}
