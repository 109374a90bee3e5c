import type { Texts } from '../../../kernel/text.ts';

/** The words of the dialog that finds what is to be cited. */
export const citationTexts = {
  title: { ar: 'إدراج استشهاد', en: 'Insert a citation', fr: 'Insérer une référence' },
  from: { ar: 'من', en: 'Out of', fr: 'Tirée de' },
  resolutions: { ar: 'سجل القرارات', en: 'the register of resolutions', fr: 'registre des résolutions' },
  items: { ar: 'الوارد', en: 'the incoming items', fr: 'registre du courrier reçu' },
  resolution: { ar: 'القرار', en: 'Resolution', fr: 'Résolution' },
  resolutionHint: {
    ar: 'رقمه أو كلمات من عنوانه',
    en: 'Its number, or words of its title',
    fr: 'Son numéro ou des mots de son titre',
  },
  item: { ar: 'المعاملة', en: 'Item', fr: 'Pièce' },
  itemHint: {
    ar: 'رقمها أو مرجعها أو كلمات من موضوعها',
    en: 'Its number, its reference, or words of its subject',
    fr: 'Son numéro, sa référence ou des mots de son objet',
  },
  withTitle: { ar: 'مع العنوان', en: 'With its title', fr: 'Avec son titre' },
  insert: { ar: 'إدراج', en: 'Insert', fr: 'Insérer' },
} as const satisfies Texts<string>;
