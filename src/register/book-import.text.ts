import type { Text, Texts } from '../kernel/text.ts';
import type { RowRefusal } from './book-import.ts';

/** The names of the columns that only an imported book has; the others are the fields of an item. */
export const importedColumns = {
  number: { ar: 'رقم القيد', en: 'Number', fr: 'Numéro' },
  registeredOn: { ar: 'تاريخ القيد', en: 'Registered on', fr: 'Enregistré le' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Raison' },
} as const satisfies Record<string, Text>;

/** Why an item of an imported book is closed where the book gives no reason of its own. */
export const importedReason: Text = {
  ar: 'مغلق في السجل السابق',
  en: 'Closed in the former book',
  fr: 'Clos dans l’ancien registre',
};

/** Why a row of a book was not taken in; line and column are shown beside it. */
export const rowRefusals: Texts<RowRefusal> = {
  'number-missing': { ar: 'لا رقم قيد هنا.', en: 'There is no number here.', fr: 'Il n’y a pas de numéro ici.' },
  'number-taken': {
    ar: 'قُيّد هذا الرقم في هذه السنة لوارد آخر.',
    en: 'This number of this year belongs to another item already.',
    fr: 'Ce numéro de cette année appartient déjà à une autre pièce.',
  },
  'number-twice': {
    ar: 'ورد هذا الرقم في الجدول مرتين لواردين مختلفين.',
    en: 'This number stands twice in the table, for two different items.',
    fr: 'Ce numéro figure deux fois dans le tableau, pour deux pièces différentes.',
  },
  'day-missing': {
    ar: 'لا تاريخ قيد هنا.',
    en: 'There is no day of registration here.',
    fr: 'Il n’y a pas de jour d’enregistrement ici.',
  },
  'date-not-understood': {
    ar: 'لا يُفهم هذا على أنه تاريخ.',
    en: 'This was not understood as a date.',
    fr: 'Ceci n’a pas été compris comme une date.',
  },
  'day-in-future': {
    ar: 'لم يأتِ هذا اليوم بعد.',
    en: 'This day has not come yet.',
    fr: 'Ce jour n’est pas encore venu.',
  },
  'received-after-registration': {
    ar: 'تاريخ الورود بعد تاريخ القيد.',
    en: 'It was received after it was registered.',
    fr: 'La réception est postérieure à l’enregistrement.',
  },
  'no-subject': { ar: 'لا موضوع هنا.', en: 'There is no subject here.', fr: 'Il n’y a pas d’objet ici.' },
  'unknown-word': {
    ar: 'هذه الكلمة ليست من كلمات الدار.',
    en: 'This is not one of the house’s words.',
    fr: 'Ce mot n’est pas de ceux de la maison.',
  },
  'above-your-clearance': {
    ar: 'درجة السرية هذه فوق ما يُجاز لك الاطلاع عليه.',
    en: 'This classification is above your clearance.',
    fr: 'Cette classification dépasse votre habilitation.',
  },
  'pages-not-whole': {
    ar: 'ليس هذا عدد صفحات.',
    en: 'This is not a number of pages.',
    fr: 'Ce n’est pas un nombre de pages.',
  },
  'void-needs-reason': {
    ar: 'القيد الملغى يذكر سبب إلغائه.',
    en: 'A voided entry says why.',
    fr: 'Un enregistrement annulé dit pourquoi.',
  },
};
