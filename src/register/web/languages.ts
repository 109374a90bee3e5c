import type { Choice } from '../../apps/web/ui/field.tsx';
import type { Language } from '../../kernel/text.ts';

/** Languages in which letters come in: those of the house first, then others that correspondents write. */
const codes = [
  'ar',
  'en',
  'fr',
  'es',
  'pt',
  'ru',
  'tr',
  'fa',
  'ur',
  'zh',
  'de',
  'it',
  'ms',
  'id',
  'bn',
  'sw',
  'ha',
  'so',
];

const tags: Readonly<Record<Language, string>> = { ar: 'ar', en: 'en-GB', fr: 'fr-FR' };

/** The name of a language as the reader calls it. */
export function languageName(code: string, language: Language): string {
  const name = new Intl.DisplayNames([tags[language]], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(tags[language]) + name.slice(1);
}

/** The languages of incoming letters as choices of a field. */
export const languageChoices = (language: Language): Choice[] =>
  codes.map((code) => ({ id: code, label: languageName(code, language) }));
