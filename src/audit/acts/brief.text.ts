import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of the daily brief. */
export const briefActs = {
  'brief.arrange': {
    ar: 'رُتّبت الإحاطة اليومية',
    en: 'The daily brief was put in order',
    fr: 'La note quotidienne a été mise en ordre',
  },
  'brief.compose': {
    ar: 'بدأ إعداد الإحاطة اليومية',
    en: 'The daily brief was begun',
    fr: 'La note quotidienne a été commencée',
  },
  'brief.issue': {
    ar: 'صدرت الإحاطة اليومية إلى الأمين العام',
    en: 'The daily brief was issued to the Secretary-General',
    fr: 'La note quotidienne a été remise au Secrétaire général',
  },
  'brief.print': {
    ar: 'طُبعت الإحاطة اليومية',
    en: 'The daily brief was printed',
    fr: 'La note quotidienne a été imprimée',
  },
  'brief.read': {
    ar: 'اطُّلع على إحاطة فيها أمور مصنّفة',
    en: 'A brief with classified matters was read',
    fr: 'Une note contenant des affaires classifiées a été lue',
  },
  'brief.refresh': {
    ar: 'أُضيف ما استجد إلى الإحاطة اليومية',
    en: 'What is new was taken into the daily brief',
    fr: 'Les nouveautés ont été reprises dans la note quotidienne',
  },
  'brief.see': {
    ar: 'اطّلع الأمين العام على الإحاطة اليومية',
    en: 'The Secretary-General opened the daily brief',
    fr: 'Le Secrétaire général a ouvert la note quotidienne',
  },
} as const satisfies Texts<string>;
