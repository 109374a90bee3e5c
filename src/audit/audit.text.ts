import type { Texts } from '../kernel/text.ts';

export type AuditRefusal = 'no-such-entry' | 'not-yet-covered' | 'proof-tells-more';

export const auditRefusals: Texts<AuditRefusal> = {
  'no-such-entry': {
    ar: 'لا يوجد قيد بهذا المعرّف.',
    en: 'There is no such entry.',
    fr: 'Cette écriture n’existe pas.',
  },
  'proof-tells-more': {
    ar: 'في إثبات هذا القيد أكثر مما يحق لك الاطلاع عليه؛ يستخرجه المدقق أو ديوان الأمين العام.',
    en: 'The proof of this entry tells more than you may read; the auditor or the Cabinet can take it out.',
    fr: 'La preuve de cette écriture en dit plus que ce que vous pouvez lire ; l’auditeur ou le Cabinet peut l’extraire.',
  },
  'not-yet-covered': {
    ar: 'لم تشمل هذا القيدَ نقطةُ تحقق موقّعة بعد؛ أعد المحاولة بعد ثوانٍ.',
    en: 'No signed checkpoint covers this entry yet; try again in a few seconds.',
    fr: 'Aucun point de contrôle signé ne couvre encore cette écriture ; réessayez dans quelques secondes.',
  },
};
