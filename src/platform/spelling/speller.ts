import { type ArabicDictionary, openArabic } from './arabic.ts';
import { isArabicWord, plainArabic } from './arabic-words.ts';
import { type LatinDictionary, openLatin } from './latin.ts';

type Language = 'ar' | 'en' | 'fr';

/** Says whether single words are written as their language writes them. A language that was not opened finds nothing wrong. */
export type OpenedSpeller = {
  isRight(word: string, language: Language): boolean;
  /** Right words near to a wrong one, nearest first; at most five. */
  suggest(word: string, language: Language): readonly string[];
};

const most = 5;

/** Opens the dictionaries of the languages asked for. They take some hundred milliseconds, so they are opened only where spelling is asked for. */
export async function openSpeller(languages: readonly Language[] = ['ar', 'en', 'fr']): Promise<OpenedSpeller> {
  const wanted = <Dictionary>(language: Language, open: () => Promise<Dictionary>): Promise<Dictionary> | null =>
    languages.includes(language) ? open() : null;
  const [en, fr, ar] = await Promise.all([
    wanted('en', () => openLatin('en')),
    wanted('fr', () => openLatin('fr')),
    wanted('ar', openArabic),
  ]);
  return spellerOf({ en, fr }, ar);
}

function spellerOf(
  latin: Readonly<Record<'en' | 'fr', LatinDictionary | null>>,
  arabic: ArabicDictionary | null,
): OpenedSpeller {
  const remembered = new Map<string, boolean>();
  const ask = (word: string, language: Language): boolean => {
    if (language === 'ar') return arabic === null || isArabicWord(word, arabic.has);
    const dictionary = latin[language];
    return dictionary === null || variantsOf(plainLatin(word), language).some((each) => dictionary.spell(each));
  };
  return {
    isRight: (word, language) => {
      const key = `${language} ${word}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const right = ask(word, language);
      if (remembered.size < 100_000) remembered.set(key, right);
      return right;
    },
    suggest: (word, language) => {
      if (language !== 'ar') return (latin[language]?.suggest(plainLatin(word)) ?? []).slice(0, most);
      const near = arabic?.near(plainArabic(word)) ?? [];
      return near.filter((each) => arabic!.has(each)).slice(0, most);
    },
  };
}

const plainLatin = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00ad/g, '');

/** In English -ize is as right as -ise and communiqué as communique, though the dictionary has one of them. */
const variantsOf = (word: string, language: Language): string[] =>
  language === 'en'
    ? [
        word,
        word.replace(/iz(?=(?:e|ed|es|ing|er|ers|ation|ations|able)$)/, 'is'),
        word.normalize('NFD').replace(/\p{M}/gu, ''),
      ]
    : [word];
