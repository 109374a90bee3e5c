import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import { format } from '../../kernel/message.ts';
import type { Facts } from '../../kernel/outcome.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { usePreferences } from './page-preferences.ts';

/** The locale behind each language: always explicit, so that numbers, calendars and sorting never depend on the machine. */
export const localeOf: Readonly<Record<Language, string>> = {
  ar: 'ar-SA-u-ca-gregory-nu-latn',
  en: 'en-GB',
  fr: 'fr-FR',
};

const LanguageContext = createContext<Language | null>(null);

/** Draws what is inside in one language; without `language`, in the reader's. The letter preview uses it to stay in its own. */
export function Speaking({ language, children }: { language?: Language; children: ReactNode }) {
  const chosen = usePreferences().language;
  const spoken = language ?? chosen;
  return (
    <LanguageContext value={spoken}>
      <I18nProvider locale={localeOf[spoken]}>{children}</I18nProvider>
    </LanguageContext>
  );
}

/** The language being drawn. */
export function useLanguage(): Language {
  const chosen = usePreferences().language;
  return useContext(LanguageContext) ?? chosen;
}

/** The function that says a text in the language being drawn: `say(text, facts)`. */
export function useText(): (text: Text, facts?: Facts) => string {
  const language = useLanguage();
  return useCallback((text: Text, facts?: Facts) => format(text, language, facts, { isolated: true }), [language]);
}
