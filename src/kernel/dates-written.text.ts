import type { DateRefusal } from './dates-written.ts';
import type { Texts } from './text.ts';

/** Why a typed date was not understood; the facts are those of `readDate`. */
export const dateRefusals: Texts<DateRefusal> = {
  'not-a-date': {
    ar: 'لم يُفهم «{written}» على أنه تاريخ. اكتبه مثلًا 21/11/2026 أو 11 جمادى الآخرة 1448هـ.',
    en: '“{written}” was not understood as a date. Write for instance 21/11/2026 or 11 Jumada II 1448 AH.',
    fr: '« {written} » n’a pas été compris comme une date. Écrivez par exemple 21/11/2026 ou 11 joumada ath-thania 1448 H.',
  },
  'no-such-day': {
    ar: 'لا يوجد يوم «{written}» في التقويم. {days, plural, =0 {تحقّق من الشهر والسنة.} zero {تحقّق من الشهر والسنة.} one {ذلك الشهر يوم واحد.} two {ذلك الشهر يومان.} few {ذلك الشهر # أيام.} many {ذلك الشهر # يومًا.} other {ذلك الشهر # يوم.}}',
    en: 'There is no day “{written}” in the calendar. {days, plural, =0 {Check the month and the year.} one {That month has # day.} other {That month has # days.}}',
    fr: 'Le jour « {written} » n’existe pas dans le calendrier. {days, plural, =0 {Vérifiez le mois et l’année.} one {Ce mois compte # jour.} other {Ce mois compte # jours.}}',
  },
  ambiguous: {
    ar: '{why, select, shortYear {اكتب السنة بأربعة أرقام: «{written}».} whichMonth {اسم الشهر غير محدَّد في «{written}».} whichCalendar {لا يتبيّن من «{written}» أهو تاريخ هجري أم ميلادي؛ أضف هـ أو م.} mixedCalendars {الشهر والسنة في «{written}» ليسا من تقويم واحد.} other {التاريخان في «{written}» لا يدلّان على يوم واحد.}}',
    en: '{why, select, shortYear {Write the year in full: “{written}”.} whichMonth {The month is not clear in “{written}”.} whichCalendar {“{written}” could be Hijri or Gregorian: add AH or CE.} mixedCalendars {The month and the year in “{written}” belong to different calendars.} other {The two dates in “{written}” do not name the same day.}}',
    fr: '{why, select, shortYear {Écrivez l’année en entier : « {written} ».} whichMonth {Le mois n’est pas clair dans « {written} ».} whichCalendar {« {written} » peut être une date hégirienne ou grégorienne : ajoutez H ou CE.} mixedCalendars {Le mois et l’année de « {written} » ne relèvent pas du même calendrier.} other {Les deux dates de « {written} » ne désignent pas le même jour.}}',
  },
};
