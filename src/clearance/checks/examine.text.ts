import type { Text } from '../../kernel/text.ts';

/** Said in the place of a rule that broke on a text. */
export const brokenRule: Text = {
  ar: 'تعذّر تطبيق هذه القاعدة على هذا النص؛ يُنظر فيما تبحث عنه بالعين.',
  en: 'This rule could not be asked of this text; what it looks for is left to the eye.',
  fr: 'Cette règle n’a pas pu être appliquée à ce texte ; ce qu’elle recherche est laissé à l’œil.',
};
