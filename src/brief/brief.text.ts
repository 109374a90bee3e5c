import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { pdfRefusals } from '../platform/pdf/pdf.text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { referralRefusals } from '../referral/referral.text.ts';
import type { Section } from './lines.ts';

/** What the acts of the daily brief are refused for. */
export type BriefRefusal =
  | PaperRefusal
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'changed-meanwhile'
  | 'no-such-brief'
  | 'day-does-not-exist'
  | 'day-has-passed'
  | 'already-begun'
  | 'already-issued'
  | 'nothing-to-tell'
  | 'not-issued-yet';

export const briefRefusals: Texts<BriefRefusal> = {
  ...pdfRefusals,
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'changed-meanwhile': referralRefusals['changed-meanwhile'],
  'day-does-not-exist': referralRefusals['day-does-not-exist'],
  'no-such-brief': {
    ar: 'لا توجد إحاطة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such brief among those you may see.',
    fr: 'Il n’y a pas de telle note quotidienne parmi celles que vous pouvez voir.',
  },
  'day-has-passed': {
    ar: 'مضى يوم {day, date}. تُعدّ الإحاطة لليوم أو ليوم لاحق.',
    en: '{day, date} has passed. A brief is composed for today or a later day.',
    fr: 'Le {day, date} est passé. La note se compose pour aujourd’hui ou pour un jour à venir.',
  },
  'already-begun': {
    ar: 'بدأ إعداد إحاطة يوم {day, date}. أكملها وأصدرها قبل أن تبدأ أخرى.',
    en: 'The brief of {day, date} has been begun. Complete and issue it before another is begun.',
    fr: 'La note du {day, date} est commencée. Achevez-la et remettez-la avant d’en commencer une autre.',
  },
  'already-issued': {
    ar: 'صدرت إحاطة يوم {day, date} من قبل، ولا تتغير بعد صدورها. ما استجد يُذكر في التالية.',
    en: 'The brief of {day, date} has been issued already, and does not change. What is new goes into the next.',
    fr: 'La note du {day, date} a déjà été remise et ne change plus. Ce qui est nouveau ira dans la suivante.',
  },
  'nothing-to-tell': {
    ar: 'لا شيء في هذه الإحاطة. أبقِ فيها أمرًا واحدًا على الأقل، أو دعها إلى الغد.',
    en: 'There is nothing in this brief. Keep at least one matter in it, or leave it until tomorrow.',
    fr: 'Cette note ne contient rien. Gardez-y au moins une affaire, ou laissez-la pour demain.',
  },
  'not-issued-yet': {
    ar: 'لم تصدر هذه الإحاطة بعد؛ فلا تُطبع حتى تصدر.',
    en: 'This brief has not been issued yet; it is printed once it has been.',
    fr: 'Cette note n’a pas encore été remise ; elle s’imprime une fois remise.',
  },
};

/** The heads under which a brief tells. */
export const sectionTexts: Texts<Section> = {
  important: { ar: 'معاملات مهمة', en: 'Important matters', fr: 'Affaires importantes' },
  overdue: {
    ar: 'توجيهات فات موعدها',
    en: 'Directives past their day',
    fr: 'Instructions dont l’échéance est passée',
  },
  awaited: { ar: 'ردود منتظرة', en: 'Answers awaited', fr: 'Réponses attendues' },
  left: {
    ar: 'ما صدر باسم الأمين العام',
    en: 'What left in the Secretary-General’s name',
    fr: 'Ce qui est parti au nom du Secrétaire général',
  },
};
