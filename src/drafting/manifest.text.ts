import type { Text, Texts } from '../kernel/text.ts';
import { type OriginalRefusal, originalRefusals } from './merge.text.ts';

/** Why a version cannot be resolved into a manifest today. */
export type ManifestRefusal =
  | 'no-such-draft'
  | 'no-such-version'
  | 'unknown-addressee'
  | 'addressee-not-in-office'
  | 'unknown-channel'
  | 'no-address'
  | 'no-signatory'
  | 'nobody-holds-post'
  | 'no-register'
  | 'unknown-kind'
  | OriginalRefusal;

/** The covering e-mail where the drafter wrote none. */
export const coveringEmail: Text = {
  ar: 'السلام عليكم ورحمة الله وبركاته،\n\nتجدون رفقه وثيقة من {sender} ({kind}). ويمكن التحقق من صحتها برمز التحقق المطبوع عليها.',
  en: 'Please find attached a document of {sender} ({kind}). The verification code printed on it shows whether it is genuine.',
  fr: 'Veuillez trouver ci-joint un document émis par {sender} ({kind}). Le code de vérification qui y figure permet d’en contrôler l’authenticité.',
};

export const manifestRefusals: Texts<ManifestRefusal> = {
  ...originalRefusals,
  'no-such-draft': {
    ar: 'لا توجد مسودة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such draft among those you may see.',
    fr: 'Il n’y a pas de tel projet parmi ceux que vous pouvez voir.',
  },
  'no-such-version': {
    ar: 'لا توجد صيغة بهذا المعرّف لهذه المسودة.',
    en: 'The draft has no such version.',
    fr: 'Le projet n’a pas de telle version.',
  },
  'unknown-addressee': {
    ar: 'المرسل إليه رقم {place, number} غير قائم في الدليل اليوم؛ اختره من جديد.',
    en: 'Addressee no. {place, number} is not in the directory today; choose again.',
    fr: 'Le destinataire n° {place, number} ne figure pas à l’annuaire aujourd’hui ; choisissez de nouveau.',
  },
  'addressee-not-in-office': {
    ar: 'لم يعد المرسل إليه رقم {place, number} في منصبه؛ اختر من يشغله اليوم.',
    en: 'Addressee no. {place, number} is no longer in office; choose who holds the post today.',
    fr: 'Le destinataire n° {place, number} n’est plus en fonction ; choisissez le titulaire actuel.',
  },
  'unknown-channel': {
    ar: 'لا تُرسَل الوثائق بالوسيلة المختارة للمرسل إليه رقم {place, number}؛ اختر وسيلة إرسال من القائمة.',
    en: 'No document leaves by the channel chosen for addressee no. {place, number}; choose a channel of dispatch from the list.',
    fr: 'Aucun document ne part par la voie choisie pour le destinataire n° {place, number} ; choisissez une voie d’expédition dans la liste.',
  },
  'no-address': {
    ar: 'لا عنوان بريد إلكتروني صالحًا للمرسل إليه رقم {place, number}؛ أضفه أو اختر وسيلة أخرى.',
    en: 'There is no valid e-mail address for addressee no. {place, number}; add one, or choose another channel.',
    fr: 'Il n’y a pas d’adresse électronique valable pour le destinataire n° {place, number} ; ajoutez-en une ou choisissez une autre voie.',
  },
  'no-signatory': {
    ar: 'لم يُحدَّد من يوقّع؛ اختر المنصب الذي يوقّع هذه الوثيقة.',
    en: 'Nobody is named to sign; choose the post that is to sign this document.',
    fr: 'Aucun signataire n’est désigné ; choisissez le poste qui doit signer ce document.',
  },
  'nobody-holds-post': {
    ar: 'لا يشغل أحد المنصب المختار للتوقيع اليوم؛ اختر من ينوب عنه أو منصبًا آخر.',
    en: 'Nobody holds the post chosen to sign today; choose who acts for it, or another post.',
    fr: 'Nul n’occupe aujourd’hui le poste choisi pour signer ; choisissez qui le supplée, ou un autre poste.',
  },
  'no-register': {
    ar: 'لا سجل مفتوحًا لهذا النوع؛ أبلغ السجل.',
    en: 'No register is open for this kind of document; tell the Registry.',
    fr: 'Aucun registre n’est ouvert pour ce genre de document ; prévenez le Bureau d’ordre.',
  },
  'unknown-kind': {
    ar: 'لا يصدر هنا هذا النوع من الوثائق؛ اختر نوعًا من القائمة.',
    en: 'The house issues no document of this kind; choose one from the list.',
    fr: 'La maison n’émet pas de document de ce genre ; choisissez-en un dans la liste.',
  },
};
