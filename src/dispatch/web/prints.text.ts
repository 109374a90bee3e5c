import type { Texts } from '../../kernel/text.ts';

export type PrintWord =
  | 'print'
  | 'slip'
  | 'slip-hint'
  | 'index'
  | 'index-hint'
  | 'dispatches'
  | 'dispatches-hint'
  | 'envelope-dl'
  | 'envelope-c5'
  | 'envelope-c4'
  | 'labels'
  | 'labels-hint'
  | 'bundle'
  | 'bundle-hint';

/** The words of the menus from which papers are printed. */
export const printTexts: Texts<PrintWord> = {
  print: { ar: 'طباعة', en: 'Print', fr: 'Imprimer' },
  slip: { ar: 'بطاقة الإحالة', en: 'Routing slip', fr: 'Fiche de transmission' },
  'slip-hint': {
    ar: 'توضع فوق الأصل، وفيها مواضع التأشير',
    en: 'lies on top of the paper, with room for initials',
    fr: 'se pose sur l’original, avec place pour les paraphes',
  },
  index: { ar: 'فهرس الإضبارة', en: 'Dossier index', fr: 'Bordereau du dossier' },
  'index-hint': {
    ar: 'ما ورد وما صدر في هذا الموضوع بترتيب الأيام',
    en: 'what came in and what went out, in the order of days',
    fr: 'arrivées et départs, dans l’ordre des jours',
  },
  dispatches: { ar: 'كشف الإرسال', en: 'Dispatch list', fr: 'Bordereau d’expédition' },
  'dispatches-hint': {
    ar: 'كل نسخة مع موضع لتوقيع حاملها',
    en: 'each copy with a box for its bearer',
    fr: 'chaque exemplaire, avec la case de son porteur',
  },
  'envelope-dl': { ar: 'أظرف DL', en: 'Envelopes DL', fr: 'Enveloppes DL' },
  'envelope-c5': { ar: 'أظرف C5', en: 'Envelopes C5', fr: 'Enveloppes C5' },
  'envelope-c4': { ar: 'أظرف C4', en: 'Envelopes C4', fr: 'Enveloppes C4' },
  labels: { ar: 'ملصقات العناوين', en: 'Address labels', fr: 'Étiquettes d’adresse' },
  'labels-hint': { ar: 'ثمانية في الورقة', en: 'eight to a sheet', fr: 'huit par feuille' },
  bundle: {
    ar: 'حزمة موقّعة لدار أخرى',
    en: 'Signed bundle for another house',
    fr: 'Paquet signé pour une autre maison',
  },
  'bundle-hint': {
    ar: 'الأوراق وبيانها وإثبات السجل المحكم في ملف واحد',
    en: 'papers, description and the ledger’s proof in one file',
    fr: 'pièces, description et preuve de registre en un seul fichier',
  },
};
