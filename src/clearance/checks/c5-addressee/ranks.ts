import type { Profile } from '../../../directory/profile.ts';
import { type Language, languages } from '../../../kernel/text.ts';
import { titleWords } from '../../../reading/person-book.ts';
import { wordSet } from '../../../reading/walk.ts';
import { ofProfile } from '../of-profile.ts';

type Form = Profile['formsOfAddress'][number];
type Ranks = readonly { readonly words: readonly string[]; readonly forms: readonly Form[] }[];

const ends = wordSet('of de d a an un une woman femme');
/** A minister plenipotentiary and a minister counsellor are diplomats; "the Minister’s office" is no minister. */
const notAfter = wordSet('plenipotentiary counsellor plenipotentiaire conseiller مفوض مستشار s');

const ranksOf: (profile: Profile) => Readonly<Record<Language, Ranks>> = ofProfile(({ formsOfAddress }) => {
  const of = (language: Language): Ranks =>
    [
      ...Map.groupBy(
        formsOfAddress.flatMap((form) => keysOf(form.person[language]).map((words) => ({ words, form }))),
        ({ words }) => words.join(' '),
      ).values(),
    ].map((rows) => ({ words: rows[0]!.words, forms: rows.map(({ form }) => form) }));
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Ranks>;
});

/** "Ambassador, permanent representative" names two posts; "President of a republic" is known by its first word. */
const keysOf = (person: string): string[][] =>
  person
    .replace(/\([^)]*\)/g, '')
    .split(/[,،]|\sor\s|\sou\s|\sأو\s/u)
    .map((part) => {
      const words = bareWords(part);
      const stop = words.findIndex((word) => ends.has(word));
      return words.slice(0, stop < 0 ? words.length : stop).filter((word, at) => at === 0 || word !== 'منظمه');
    })
    .filter((words) => words.length > 0);

/** Folded words without the Arabic article. */
const bareWords = (words: string): string[] => titleWords(words).map((word) => word.replace(/^ال(?=...)/, ''));

/** The forms of address that belong to a post as it is written; none where the profile does not know the rank. */
export function formsOfPost(profile: Profile, post: string, language: Language): readonly Form[] {
  const written = bareWords(post).filter((word, at) => at > 0 || !/^(?:the|le|la|l)$/.test(word));
  const fitting = ranksOf(profile)[language].filter(({ words }) => words.every((word, at) => written[at] === word));
  const best = fitting.toSorted((a, b) => b.words.length - a.words.length)[0];
  return !best || notAfter.has(written[best.words.length] ?? '') ? [] : best.forms;
}
