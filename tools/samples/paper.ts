import { civilDay } from '../../src/kernel/calendar.ts';
import { arabicDigits, showDay } from '../../src/kernel/dates-shown.ts';
import type { Language } from '../../src/kernel/text.ts';

/** One sheet of correspondence as its sender would write it, before it becomes a PDF, a Word file or a scan. */
export type SamplePaper = {
  readonly language: Language;
  readonly sender: readonly string[];
  readonly reference: string;
  readonly date: string;
  readonly addressee: readonly string[];
  readonly subject?: string;
  readonly marking?: string;
  readonly salutation?: string;
  readonly body: readonly string[];
  readonly close?: string;
  readonly signatory?: readonly string[];
  readonly enclosures?: readonly string[];
};

/** The words around the text of a paper, in its language. */
export const labels = {
  reference: { ar: 'الرقم: ', en: 'Ref.: ', fr: 'Réf. : ' },
  date: { ar: 'التاريخ: ', en: 'Date: ', fr: 'Date : ' },
  subject: { ar: 'الموضوع: ', en: 'Subject: ', fr: 'Objet : ' },
  enclosures: { ar: 'المرفقات:', en: 'Enclosures:', fr: 'Pièces jointes :' },
  notice: {
    ar: 'نموذج لدار تجريبية – الجهات والأشخاص والوقائع من صنع الخيال',
    en: 'Sample for a trial house – senders, persons and matters are invented',
    fr: 'Spécimen pour une maison d’essai – expéditeurs, personnes et faits sont inventés',
  },
} as const;

/** A day in both calendars, Gregorian first, as the missions write it. */
export function bothDates(day: string, language: Language): string {
  const gregorian = showDay(civilDay(day), language);
  const hijri = showDay(civilDay(day), language, { calendar: 'hijri' });
  if (language === 'ar') return `${gregorian}م الموافق ${hijri}`;
  return language === 'fr' ? `${gregorian}, correspondant au ${hijri}` : `${gregorian} (${hijri})`;
}

/** A day in both calendars, Hijri first, as the Arabic ministries write it. */
export const hijriFirst = (day: string): string =>
  `${showDay(civilDay(day), 'ar', { calendar: 'hijri' })} الموافق ${showDay(civilDay(day), 'ar')}م`;

/** A day in the Hijri calendar alone, in Arabic-Indic digits, as on many hand-made letters. */
export const hijriOnly = (day: string): string => arabicDigits(showDay(civilDay(day), 'ar', { calendar: 'hijri' }));
