import { ordinalWords } from '../../../../reading/number-words.ts';
import { englishSuffix } from '../../../../reading/ordinals.ts';
import type { Ordinal } from '../../../../reading/reading.ts';
import { defineRule } from '../../rule.ts';
import { ordinalForm } from '../counts.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';

/** An ordinal that its language does not write so. The right form is proposed where gender and case leave no choice. */
export const rule = defineRule({
  id: 'ordinal-form',
  check: 'C6',
  severity: 'error',
  ...ordinalForm,
  examples: {
    fires: { text: 'The Twenty-Two Session of the Council was held in Casablanca; the 22th report was adopted.' },
    silent: { text: 'The Twenty-Second Session of the Council was held in Casablanca; the 22nd report was adopted.' },
  },
  examine: (document) =>
    inOwnWords(document, document.ordinals)
      .filter(({ wellFormed }) => !wellFormed)
      .map((ordinal) => {
        const written = wordsOf(document, ordinal);
        const message =
          ordinal.form === 'figures' && /\p{L}$/u.test(written) ? ('ending' as const) : ('cardinal' as const);
        const { start, end } = ordinal;
        return { start, end, message, with: { written }, suggestion: rightForm(ordinal, written) };
      }),
});

function rightForm({ form, language, value }: Ordinal, written: string): string | null {
  if (language === 'ar') return null;
  if (form === 'words')
    return language === 'fr' && value === 1 ? null : inCaseOf(written, ordinalWords(language, value));
  if (!/^\d+/.test(written) || /^[IVXL]/.test(written)) return null;
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
