import type { Texts } from '../kernel/text.ts';

export type AuditRefusal = 'no-such-entry' | 'not-yet-covered';

export const auditRefusals: Texts<AuditRefusal> = {
  'no-such-entry': {
    ar: 'لا يوجد قيد بهذا المعرّف.',
    en: 'There is no such entry.',
    fr: 'Cette écriture n’existe pas.',
  },
  'not-yet-covered': {
    ar: 'لم تشمل هذا القيدَ نقطةُ تحقق موقّعة بعد؛ أعد المحاولة بعد ثوانٍ.',
    en: 'No signed checkpoint covers this entry yet; try again in a few seconds.',
    fr: 'Aucun point de contrôle signé ne couvre encore cette écriture ; réessayez dans quelques secondes.',
  },
};
