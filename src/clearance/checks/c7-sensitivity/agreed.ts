import type { Profile, ProfileAgreedWording, ProfileDossier } from '../../../directory/profile.ts';
import { type Language, languages } from '../../../kernel/text.ts';
import { differenceOfWords, type PlacedWord, type WordStep, wordsIn } from '../../../kernel/word-difference.ts';
import type { Token } from '../../../reading/reading.ts';
import { ofProfile } from '../of-profile.ts';

/** A wording as it is looked for: its words, and which of them are long enough to show that it is meant. */
export type Wording = {
  readonly row: ProfileAgreedWording;
  readonly dossier: ProfileDossier;
  readonly language: Language;
  readonly words: readonly PlacedWord[];
  readonly strong: ReadonlySet<string>;
};

export type Departure = { readonly first: number; readonly last: number; readonly steps: readonly WordStep[] };

const fewestWords = 3;
const shortWord = 3;
/** Of few strong words two thirds must be there, of more three quarters. */
const enoughStrong = (count: number): number => (count <= 3 ? 0.66 : 0.75);
const enough = 0.5;

/** The agreed wordings of a profile by language and first strong word. */
export const wordingsOf: (profile: Profile) => ReadonlyMap<string, readonly Wording[]> = ofProfile(({ dossiers }) =>
  Map.groupBy(
    dossiers.flatMap((dossier) =>
      dossier.agreed.flatMap((row) =>
        languages.flatMap((language): Wording[] => {
          const words = wordsIn(row.text[language]);
          const strong = new Set(words.map(({ folded }) => folded).filter((folded) => folded.length > shortWord));
          return words.length >= fewestWords && strong.size > 1 ? [{ row, dossier, language, words, strong }] : [];
        }),
      ),
    ),
    ({ language, words, strong }) => `${language} ${words.find(({ folded }) => strong.has(folded))!.folded}`,
  ),
);

/**
 * Lays a wording on the words of a text so that its first strong word falls on one of them.
 * @returns how the text departs from it; null where it says it exactly, or something else
 */
export function departureAt(tokens: readonly Token[], text: string, at: number, wording: Wording): Departure | null {
  const { words, strong } = wording;
  const lead = words.findIndex(({ folded }) => strong.has(folded));
  const written = wordsAround(tokens, text, at, lead, words.length + 2);
  const exact = words.every(({ folded }, place) => written[place]?.folded === folded);
  if (exact) return null;
  const steps = differenceOfWords(words, written);
  if (!steps) return null;
  const kept = withoutTail(steps);
  const same = kept.flatMap(({ kind, expected }) => (kind === 'same' ? expected : []));
  const found = new Set(wordsIn(same.join(' ')).map(({ folded }) => folded));
  const strongFound = [...strong].filter((word) => found.has(word)).length;
  if (strongFound / strong.size < enoughStrong(strong.size) || strongFound < 2 || same.length / words.length < enough)
    return null;
  const count = kept.reduce((sum, step) => sum + step.written.length, 0);
  const head = steps[0]!.kind === 'added' ? steps[0]!.written.length : 0;
  const own = written.slice(head, head + count);
  return own.length > 0 ? { first: own[0]!.start, last: own.at(-1)!.end, steps: kept } : null;
}

/** What stands before and behind the wording in the text is no departure from it. */
function withoutTail(steps: readonly WordStep[]): WordStep[] {
  const from = steps[0]?.kind === 'added' ? 1 : 0;
  const kept = steps.slice(from);
  const last = kept.at(-1);
  if (last?.kind === 'added') return kept.slice(0, -1);
  if (last?.kind !== 'changed' || last.written.length <= last.expected.length) return kept;
  return [...kept.slice(0, -1), { ...last, written: last.written.slice(0, last.expected.length) }];
}

/** The words of the text from some before a token to a few more than the wording has, within its sentence. */
function wordsAround(tokens: readonly Token[], text: string, at: number, before: number, most: number): PlacedWord[] {
  const { paragraph } = tokens[at]!;
  let [first, last] = [at, at];
  for (let back = at - 1, count = 0; back >= 0 && count < before && tokens[back]!.paragraph === paragraph; back--)
    if (tokens[back]!.kind !== 'mark') {
      first = back;
      count++;
    }
  for (
    let next = at + 1;
    next < tokens.length && next - at < most * 2 && tokens[next]!.paragraph === paragraph;
    next++
  ) {
    if (/[.;:]/.test(text[tokens[next]!.start]!)) break;
    last = next;
  }
  const { start } = tokens[first]!;
  return wordsIn(text.slice(start, tokens[last]!.end))
    .slice(0, most)
    .map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}
