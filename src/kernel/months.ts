import type { Calendar } from './calendar.ts';
import type { Language } from './text.ts';

type Names = readonly string[];

/** Month names as the house prints them, January or Muharram first. */
export const monthNames: Readonly<Record<Calendar, Readonly<Record<Language, Names>>>> = {
  gregory: {
    ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
    en: 'January February March April May June July August September October November December'.split(' '),
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  },
  hijri: {
    ar: [
      'محرم',
      'صفر',
      'ربيع الأول',
      'ربيع الآخر',
      'جمادى الأولى',
      'جمادى الآخرة',
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذو القعدة',
      'ذو الحجة',
    ],
    en: [
      'Muharram',
      'Safar',
      'Rabi I',
      'Rabi II',
      'Jumada I',
      'Jumada II',
      'Rajab',
      'Sha’ban',
      'Ramadan',
      'Shawwal',
      'Dhu al-Qa’dah',
      'Dhu al-Hijjah',
    ],
    fr: [
      'mouharram',
      'safar',
      'rabi al-awal',
      'rabi al-thani',
      'joumada al-oula',
      'joumada ath-thania',
      'rajab',
      'chaabane',
      'ramadan',
      'chawwal',
      'dhou al-qi’da',
      'dhou al-hijja',
    ],
  },
};

/** The Gregorian months as the Levant and Iraq name them in Arabic. */
export const levantineMonths: Names = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

/** The days of the week, Monday first. */
export const weekdayNames: Readonly<Record<Language, Names>> = {
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};
