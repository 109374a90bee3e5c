import type { Language } from './text.ts';

const articles: Readonly<Record<Language, RegExp | null>> = {
  ar: null,
  en: /^The(?= )/u,
  fr: /^(Les?(?= )|La(?= )|L(?=[’']))/u,
};

/** A name as it stands in the middle of a sentence, after a preposition: the capital of its article is that of a first word, and goes. */
export function insideSentence(name: string, language: Language): string {
  const article = articles[language];
  return article === null ? name : name.replace(article, (word) => word.toLowerCase());
}
