import type { Text } from '../kernel/text.ts';

/** How a lead is proposed that the house learned from its own past, and what it rests on. */
export const leadTexts = {
  likely: { ar: 'الأرجح أن تتولاه: {name}', en: 'Likely lead: {name}', fr: 'Chef de file probable : {name}' },
  unsure: {
    ar: 'غير مؤكد، وقد تتولاه: {name}',
    en: 'Unsure, perhaps: {name}',
    fr: 'Incertain, peut-être : {name}',
  },
  orElse: { ar: 'أو: {name}', en: 'or else {name}', fr: 'ou bien {name}' },
  bySender: {
    ar: 'من آخر {of, plural, zero {كتب} one {كتاب} two {كتابين} few {# كتب} many {# كتابًا} other {# كتاب}} لهذا المرسل ذهب إليها {to, number}',
    en: '{to, number} of the last {of, plural, =1 {letter} other {# letters}} of this sender went there',
    fr: '{to, number} {of, plural, one {sur la dernière lettre} many {sur les # dernières lettres} other {sur les # dernières lettres}} de cet expéditeur {to, plural, =0 {n’y est allée} one {y est allée} many {y sont allées} other {y sont allées}}',
  },
  byWords: {
    ar: 'ومما في موضوعه «{words}» ذهب إليها {to, number} من {of, number}',
    en: 'of those with “{words}” in the subject, {to, number} of {of, number}',
    fr: 'parmi celles dont l’objet contient « {words} », {to, number} sur {of, number}',
  },
  examples: { ar: 'مثل', en: 'such as', fr: 'par exemple' },
  take: { ar: 'خذ هذا الاقتراح', en: 'Take it', fr: 'Reprendre' },
  none: {
    ar: 'لا يدل ما سبق على جهة.',
    en: 'The past points to nobody.',
    fr: 'Le passé ne désigne personne.',
  },
} as const satisfies Record<string, Text>;
