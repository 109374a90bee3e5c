import { ordinalWords } from '../../../reading/number-words.ts';
import { englishSuffix } from '../../../reading/ordinals.ts';
import type { Ordinal } from '../../../reading/reading.ts';

/** An ordinal as its language writes it, in the manner of the words it is to replace; null where gender or case leave a choice. */
export function rightOrdinal({ form, language, value }: Ordinal, written: string): string | null {
  if (language === 'ar') return null;
  if (form === 'words')
    return language === 'fr' && value === 1 ? null : inCaseOf(written, ordinalWords(language, value));
  if (!/^\d+/.test(written)) return null;
  if (language === 'en') return `${value}${englishSuffix(value)}`;
  return value === 1 ? null : `${value}e`;
}

/** "Twenty-Two" → "Twenty-Second", "TWENTY-TWO" → "TWENTY-SECOND", "vingt-deux" → "vingt-deuxième". */
function inCaseOf(written: string, words: string): string {
  if (written === written.toLocaleUpperCase()) return words.toLocaleUpperCase();
  if (!/^\p{Lu}/u.test(written)) return words;
  const every = /[\s-]\p{Lu}/u.test(written);
  return words.replace(every ? /(^|[\s-])\p{Ll}/gu : /^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
}
