import type { Texts } from '../kernel/text.ts';

export type PaperWord =
  | 'title'
  | 'issued'
  | 'printed'
  | 'from'
  | 'number-of'
  | 'why'
  | 'summary'
  | 'directive-of'
  | 'due'
  | 'overdue'
  | 'awaited'
  | 'acknowledged'
  | 'classified'
  | 'more'
  | 'instruction';

/** The words printed on the daily brief, and said beside its lines on the screen. */
export const paperWords: Texts<PaperWord> = {
  title: {
    ar: 'الإحاطة اليومية لمعالي الأمين العام',
    en: 'Daily brief for the Secretary-General',
    fr: 'Note quotidienne au Secrétaire général',
  },
  issued: {
    ar: 'صدرت عن {name} في {at}',
    en: 'Issued by {name}, {at}',
    fr: 'Remise par {name}, {at}',
  },
  printed: { ar: 'طبعها {name} في {at}', en: 'Printed by {name}, {at}', fr: 'Imprimée par {name}, {at}' },
  from: { ar: 'من: {name}', en: 'From: {name}', fr: 'De : {name}' },
  'number-of': {
    ar: 'القيد {number}، ورد في {day, date}',
    en: 'No. {number}, received {day, date}',
    fr: 'N° {number}, reçu le {day, date}',
  },
  why: { ar: 'وجه الأهمية', en: 'Why it matters', fr: 'Pourquoi c’est important' },
  summary: { ar: 'خلاصة الديوان', en: 'The Cabinet’s summary', fr: 'Résumé du Cabinet' },
  'directive-of': {
    ar: 'توجيه في {day, date}',
    en: 'Directive of {day, date}',
    fr: 'Instruction du {day, date}',
  },
  due: { ar: 'الموعد: {day, date}', en: 'Due: {day, date}', fr: 'Échéance : {day, date}' },
  overdue: {
    ar: 'فات موعده في {day, date}',
    en: 'Was due on {day, date}',
    fr: 'Échue depuis le {day, date}',
  },
  awaited: { ar: 'الجهات المنتظر ردها: {names}', en: 'Awaited from: {names}', fr: 'Attendu de : {names}' },
  acknowledged: { ar: '{name} (أشعر بالاستلام)', en: '{name} (acknowledged)', fr: '{name} (reçu confirmé)' },
  classified: {
    ar: 'توجيه مصنّف؛ يُقرأ نصه بفتحه',
    en: 'A classified directive; its words are read by opening it',
    fr: 'Instruction classifiée ; son texte se lit en l’ouvrant',
  },
  more: {
    ar: '{names} {count, plural, zero {} one {وجهة أخرى} two {وجهتان أخريان} few {و# جهات أخرى} many {و# جهة أخرى} other {و# جهة أخرى}}',
    en: '{names} and {count, plural, one {# other} other {# others}}',
    fr: '{names} et {count, plural, one {# autre} other {# autres}}',
  },
  instruction: { ar: 'توجيه معاليه', en: 'His instruction', fr: 'Son instruction' },
};
