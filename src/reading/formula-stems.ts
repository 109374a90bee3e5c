import type { Language } from '../kernel/text.ts';
import type { Token } from './reading.ts';
import { wordSet } from './walk.ts';

/** Words as set phrases are compared: person, number and gender aside. */

/** Words without which a phrase is still itself. */
const weakWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: wordSet('الي من في عن على علي ان له لها لهم هذه هذا و ، بعد'),
  en: wordSet('the a an of to and this in on with please its itself that i we has'),
  fr: wordSet('le la les l de du des a au aux et cette cet ce ses en s que je j vous un une lui sur tres nous'),
};

const persons: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  ar: new Map(),
  en: new Map([
    ...['his', 'her', 'their', 'my', 'our'].map((word) => [word, 'its'] as const),
    ...['himself', 'herself', 'themselves', 'myself', 'ourselves'].map((word) => [word, 'itself'] as const),
    ...['have'].map((word) => [word, 'has'] as const),
    ['honor', 'honou'],
  ]),
  fr: new Map([
    ...['sa', 'son', 'leur', 'leurs', 'ma', 'mon', 'mes', 'nos', 'notre'].map((word) => [word, 'ses'] as const),
    ...['ai', 'ont'].map((word) => [word, 'a'] as const),
  ]),
};

/** What is left of a word for comparing: five letters, one person, and in Arabic no prefixes and suffixes of person. */
export function stemOf(folded: string, language: Language): string {
  const same = persons[language].get(folded);
  if (same) return same;
  if (language !== 'ar') return folded.slice(0, 5);
  let stem = folded;
  if (/^[وف]..../.test(stem)) stem = stem.slice(1);
  if (/^ل[تين].../.test(stem)) stem = stem.slice(1);
  if (/^[تيان].../.test(stem)) stem = stem.slice(1);
  return stem.length > 3 ? stem.replace(/(?:ها|هم|هما|نا|كم|ه|ي)$/, '') : stem.replace(/ي$/, '');
}

/** Whether a word carries the phrase; the others may be missing or stand in between. */
export const isWeak = (folded: string, language: Language): boolean =>
  weakWords[language].has(folded) || weakWords[language].has(persons[language].get(folded) ?? '');

/** The gender that an Arabic verb at the head of a phrase gives its subject: تهدي, يهدي. */
export function verbGender({ folded }: Token): 'm' | 'f' | null {
  const verb = /^[وف]..../.test(folded) ? folded.slice(1) : folded;
  return verb.startsWith('ت') ? 'f' : verb.startsWith('ي') ? 'm' : null;
}

/** The gender of the one to whom an impersonal Arabic verb happens: يشرفها, يشرفه. */
export const objectGender = ({ folded }: Token): 'm' | 'f' | null =>
  folded.endsWith('ها') ? 'f' : folded.endsWith('ه') ? 'm' : null;

/** Whether the verb is the sender's own, "is honoured": تتشرف, يتشرف. */
export const isHonoured = ({ folded }: Token): boolean => /^[وف]?[تي]تشرف$/.test(folded);

const firstPersons: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: wordSet('i we my our me us myself ourselves'),
  fr: wordSet('je j nous ma mon mes nos notre'),
};

/** Whether a word speaks in the first person: I, nos, يشرفني. */
export const isFirstPerson = (folded: string, language: Language): boolean =>
  language === 'ar' ? /...(?:ني|نا)$/.test(folded) : firstPersons[language].has(folded);
