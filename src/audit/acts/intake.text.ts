import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts on what has arrived and is not registered. */
export const intakeActs = {
  'arrival.divide': {
    ar: 'قُسِّم مسح ضوئي إلى رسائله عند الأوراق الفاصلة',
    en: 'A scan was divided into its letters at the separator sheets',
    fr: 'Une numérisation a été divisée en ses lettres aux feuilles de séparation',
  },
  'arrival.file': {
    ar: 'أُودع إشعار آلي مع ما يجيب عنه',
    en: 'An automatic notice was filed with what it answers',
    fr: 'Un avis automatique a été classé avec ce à quoi il répond',
  },
  'arrival.receive': {
    ar: 'وصل وارد ينتظر القيد',
    en: 'Something arrived, to be registered',
    fr: 'Un pli est arrivé, à enregistrer',
  },
  'arrival.refuse': {
    ar: 'رُفض وارد لم يمكن أخذه',
    en: 'Something that arrived could not be taken in',
    fr: 'Un pli arrivé n’a pas pu être accepté',
  },
  'arrival.restore': {
    ar: 'أُعيد وارد إلى ما ينتظر القيد',
    en: 'An arrival was put back among those to be registered',
    fr: 'Une arrivée a été remise parmi celles à enregistrer',
  },
  'arrival.set-aside': {
    ar: 'نُحّي وارد جانباً دون قيد',
    en: 'An arrival was set aside without being registered',
    fr: 'Une arrivée a été écartée sans enregistrement',
  },
} as const satisfies Texts<string>;
