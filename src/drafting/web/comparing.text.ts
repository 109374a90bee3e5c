import type { Texts } from '../../kernel/text.ts';

/** The words of what compares: versions in time, and the languages beside each other. */
export const comparingTexts = {
  compareTwo: { ar: 'مقارنة صيغتين', en: 'Compare two versions', fr: 'Comparer deux versions' },
  from: { ar: 'من', en: 'From', fr: 'De' },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  swap: { ar: 'عكس الاتجاه', en: 'The other way round', fr: 'Dans l’autre sens' },
  whole: {
    ar: 'إظهار ما لم يتغير أيضًا',
    en: 'Show what did not change as well',
    fr: 'Montrer aussi ce qui n’a pas changé',
  },
  sameVersion: {
    ar: 'هما الصيغة نفسها.',
    en: 'These are one and the same version.',
    fr: 'C’est une seule et même version.',
  },
  beside: { ar: 'النصوص متقابلة', en: 'Side by side', fr: 'Face à face' },
  left: { ar: 'العمود الأول', en: 'First column', fr: 'Première colonne' },
  right: { ar: 'العمود الثاني', en: 'Second column', fr: 'Seconde colonne' },
  alone: {
    ar: 'لا مقابل له في النص الآخر',
    en: 'Nothing stands for this in the other version',
    fr: 'Rien n’y répond dans l’autre version',
  },
  allPaired: {
    ar: 'لكل فقرة مقابلها.',
    en: 'Every paragraph has its counterpart.',
    fr: 'Chaque paragraphe a son pendant.',
  },
  someAlone: {
    ar: '{count, plural, zero {لكل فقرة مقابلها} one {فقرة واحدة بلا مقابل} two {فقرتان بلا مقابل} few {# فقرات بلا مقابل} many {# فقرة بلا مقابل} other {# فقرة بلا مقابل}}',
    en: '{count, plural, one {# paragraph has} other {# paragraphs have}} no counterpart',
    fr: '{count, plural, one {# paragraphe n’a} many {# paragraphes n’ont} other {# paragraphes n’ont}} pas de pendant',
  },
} as const satisfies Texts<string>;
