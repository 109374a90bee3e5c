/** The three languages of the house, in the order in which the organisation names them. */
export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A text in three languages, each a message in ICU MessageFormat. A missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** The texts of a set of codes: every code has its sentence in every language. */
export type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The direction in which a language is written. */
export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
