import type { Language } from '../../kernel/text.ts';

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };

/** The languages as choices of a field. */
export const languageChoices = (Object.keys(languageNames) as Language[]).map((id) => ({
  id,
  label: languageNames[id],
}));
