import type { Profile } from '../directory/profile.ts';
import { type Language, languages } from '../kernel/text.ts';
import type { LexiconEntry } from './lexicon.ts';
import { soundsOf } from './name-skeleton.ts';
import { tokensOf } from './tokens.ts';

/** Titles that begin an address: folded words without signs, with the forms of address that begin so. */
export type Title = {
  readonly words: readonly string[];
  readonly forms: readonly string[];
  readonly gender: 'm' | 'f' | null;
};

export type PersonBook = {
  /** By first word; the longest first. */
  readonly titles: Readonly<Record<Language, ReadonlyMap<string, readonly Title[]>>>;
  /** The person of this name, who may be written in another spelling or script; null where none or several are meant. */
  knownAs(words: readonly string[]): { readonly entry: string; readonly exactly: boolean } | null;
};

/** Titles of common use: with a gender where they show one. */
const common: readonly (readonly [Language, 'm' | 'f' | null, string])[] = [
  ['en', 'm', 'Mr|H.E. Mr|His Excellency|His Excellency Mr|His Excellency Dr|Hon. Mr'],
  ['en', 'f', 'Mrs|Ms|Miss|H.E. Mrs|H.E. Ms|Her Excellency|Her Excellency Mrs|Her Excellency Ms|Her Excellency Dr'],
  [
    'en',
    null,
    'H.E.|H.E. Dr|H.E. Prof|Dr|Prof|Professor|Amb.|Ambassador|H.E. Ambassador|Sheikh|H.E. Sheikh|His Eminence',
  ],
  ['fr', 'm', 'M.|Monsieur|S.E. M.|S.E.M.|Son Excellence Monsieur|Son Excellence M.|S.E. Monsieur'],
  ['fr', 'f', 'Mme|Mlle|Madame|S.E. Mme|Son Excellence Madame|Son Excellence Mme|S.E. Madame'],
  ['fr', null, 'S.E.|Son Excellence|Dr|Pr|S.E. Dr|le Docteur|Maître|l’Ambassadeur'],
  [
    'ar',
    'm',
    'السيد|معالي السيد|سعادة السيد|فخامة السيد|دولة السيد|معالي الدكتور|سعادة الدكتور|الدكتور|الأستاذ|سعادة الأستاذ|معالي الأستاذ|سعادة السفير|معالي السفير|فخامة الرئيس|دولة الرئيس|الشيخ|معالي الشيخ|فضيلة الشيخ|سماحة الشيخ|المهندس|معالي المهندس|الأخ',
  ],
  [
    'ar',
    'f',
    'السيدة|معالي السيدة|سعادة السيدة|فخامة السيدة|الدكتورة|معالي الدكتورة|سعادة الدكتورة|سعادة السفيرة|الأستاذة|الآنسة|الأخت',
  ],
  ['ar', null, 'معالي|سعادة|فخامة|دولة|سمو|د.|أ.د.'],
];

/** Makes the book from the forms of address of a profile and the persons of its lexicon. */
export function personBookOf(forms: Profile['formsOfAddress'], entries: readonly LexiconEntry[]): PersonBook {
  return { titles: titlesOf(forms), knownAs: knownPersons(entries) };
}

/** The words of a title without its dots; "H.E." is the words h and e. */
export const titleWords = (text: string): string[] =>
  tokensOf(text, [{ start: 0, end: text.length }])
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded);

function titlesOf(forms: Profile['formsOfAddress']): PersonBook['titles'] {
  const byWords = { ar: new Map<string, Title>(), en: new Map<string, Title>(), fr: new Map<string, Title>() };
  const add = (language: Language, text: string, form: string | null, gender: 'm' | 'f' | null) => {
    const words = titleWords(text);
    if (words.length === 0) return;
    const known = byWords[language].get(words.join(' '));
    const forms = known?.forms ?? [];
    byWords[language].set(words.join(' '), {
      words,
      forms: form && !forms.includes(form) ? [...forms, form] : forms,
      gender: known === undefined || known.gender === gender ? gender : null,
    });
  };
  for (const [language, gender, titles] of common)
    for (const text of titles.split('|')) add(language, text, null, gender);
  for (const { id, gender, address, honorific } of forms)
    for (const language of languages) {
      add(language, address[language].split('{')[0]!, id, gender === 'any' ? null : gender);
      if (honorific && !honorific[language].includes('/')) add(language, honorific[language], id, null);
    }
  const byFirst = (titles: Iterable<Title>) =>
    Map.groupBy(
      [...titles].sort((a, b) => b.words.length - a.words.length),
      ({ words }) => words[0]!,
    );
  return { ar: byFirst(byWords.ar.values()), en: byFirst(byWords.en.values()), fr: byFirst(byWords.fr.values()) };
}

type Known = { readonly entry: string; readonly sounds: readonly string[] };

/** At least two words, and this many sounds in all, must agree before two spellings are one person. */
const fewestSounds = 4;

function knownPersons(entries: readonly LexiconEntry[]): PersonBook['knownAs'] {
  const exact = new Map<string, string | null>();
  const byEnds = new Map<string, Known[]>();
  for (const { id, kind, forms } of entries) {
    if (kind !== 'person') continue;
    for (const { text } of forms) {
      const words = titleWords(text);
      const spelling = words.join(' ');
      exact.set(spelling, exact.has(spelling) && exact.get(spelling) !== id ? null : id);
      const sounds = soundsOf(words);
      if (sounds.length >= 2)
        byEnds.set(endsOf(sounds), [...(byEnds.get(endsOf(sounds)) ?? []), { entry: id, sounds }]);
    }
  }
  return (words) => {
    const entry = exact.get(words.join(' '));
    if (entry) return { entry, exactly: true };
    const heard = soundsOf(words);
    if (heard.length < 2 || heard.join('').length < fewestSounds) return null;
    const alike = (byEnds.get(endsOf(heard)) ?? []).filter(
      ({ sounds }) => isWithin(sounds, heard) || isWithin(heard, sounds),
    );
    const persons = new Set(alike.map((known) => known.entry));
    return persons.size === 1 ? { entry: [...persons][0]!, exactly: false } : null;
  };
}

const endsOf = (sounds: readonly string[]): string => `${sounds[0]} ${sounds.at(-1)}`;

/** Whether all words of one name stand in the other in their order: a middle name may be left out. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of many) if (few[at] === word) at++;
  return at === few.length;
}
