import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of signature, dispatch and acknowledgements. */
export const dispatchActs = {
  'acknowledgement.attempt': {
    ar: 'جرت محاولة إرسال إشعار بالاستلام',
    en: 'Sending of an acknowledgement was attempted',
    fr: 'L’envoi d’un accusé de réception a été tenté',
  },
  'acknowledgement.bounce': {
    ar: 'عاد إشعار بالاستلام دون أن يصل',
    en: 'An acknowledgement came back undelivered',
    fr: 'Un accusé de réception est revenu non remis',
  },
  'acknowledgement.resolve': {
    ar: 'بُتّ في إشعار بالاستلام لم يُعرف مصيره',
    en: 'An acknowledgement of unknown outcome was settled',
    fr: 'Un accusé de réception au sort inconnu a été tranché',
  },
  'acknowledgement.result': {
    ar: 'عُرفت نتيجة إشعار بالاستلام',
    en: 'The outcome of an acknowledgement was noted',
    fr: 'Le résultat d’un accusé de réception a été noté',
  },
  'circular.print-dispatches': {
    ar: 'طُبع كشف إرسال أصول',
    en: 'The dispatch list of originals was printed',
    fr: 'Le bordereau d’expédition d’originaux a été imprimé',
  },
  'circular.record': {
    ar: 'سُجّل إرسال أصول بالوسيلة نفسها',
    en: 'The dispatch of originals by one channel was recorded',
    fr: 'La remise d’originaux par une même voie a été consignée',
  },
  'circular.send': {
    ar: 'أُمر بإرسال أصول بالبريد الإلكتروني',
    en: 'The sending of originals by e-mail was ordered',
    fr: 'L’envoi d’originaux par courriel a été ordonné',
  },
  'circular.sign': {
    ar: 'وُقّع أصل لكل مرسل إليه ورُقّم',
    en: 'An original for each addressee was signed and numbered',
    fr: 'Un original pour chaque destinataire a été signé et numéroté',
  },
  'circular.void': {
    ar: 'أُبطلت أصول لم تُرسل',
    en: 'Originals that had not left were struck out',
    fr: 'Des originaux non encore partis ont été annulés',
  },
  'dispatch.alarm': {
    ar: 'نُبّه إلى إرسال لم يتم',
    en: 'An alarm was raised about a dispatch',
    fr: 'Une alerte a été donnée sur un envoi',
  },
  'dispatch.attempt': { ar: 'جرت محاولة إرسال', en: 'Sending was attempted', fr: 'Un envoi a été tenté' },
  'dispatch.bounce': {
    ar: 'عاد إرسال دون أن يصل',
    en: 'A dispatch came back undelivered',
    fr: 'Un envoi est revenu non remis',
  },
  'dispatch.cancel': { ar: 'أُلغي إرسال', en: 'A dispatch was cancelled', fr: 'Un envoi a été annulé' },
  'dispatch.receipt': {
    ar: 'سُجّل إيصال بالاستلام',
    en: 'A receipt was recorded',
    fr: 'Un accusé de réception a été consigné',
  },
  'dispatch.record': { ar: 'سُجّل إرسال باليد', en: 'A dispatch by hand was recorded', fr: 'Une remise a été consignée' },
  'dispatch.resolve': {
    ar: 'بُتّ في إرسال مجهول المصير',
    en: 'A dispatch of unknown outcome was settled',
    fr: 'Un envoi au sort inconnu a été tranché',
  },
  'dispatch.result': {
    ar: 'عُرفت نتيجة إرسال',
    en: 'The outcome of a dispatch was noted',
    fr: 'Le résultat d’un envoi a été noté',
  },
  'dispatch.retry': { ar: 'أُعيدت محاولة إرسال', en: 'A dispatch was tried again', fr: 'Un envoi a été relancé' },
  'document.bundle': {
    ar: 'أُعدّت حزمة موقّعة لوثيقة',
    en: 'A signed bundle of a document was made',
    fr: 'Un paquet signé d’un document a été établi',
  },
  'document.print-dispatches': {
    ar: 'طُبع كشف إرسال وثيقة',
    en: 'The dispatch list of a document was printed',
    fr: 'Le bordereau d’expédition d’un document a été imprimé',
  },
  'document.print-envelopes': {
    ar: 'طُبعت أظرف وثيقة',
    en: 'The envelopes of a document were printed',
    fr: 'Les enveloppes d’un document ont été imprimées',
  },
  'item.print-slip': {
    ar: 'طُبعت بطاقة إحالة',
    en: 'A routing slip was printed',
    fr: 'Une fiche de transmission a été imprimée',
  },
  'record.print-index': {
    ar: 'طُبع فهرس إضبارة',
    en: 'The index of a dossier was printed',
    fr: 'Le bordereau d’un dossier a été imprimé',
  },
  'register.print-dispatches': {
    ar: 'طُبع كشف إرسال يوم',
    en: 'The dispatch list of a day was printed',
    fr: 'Le bordereau d’expédition d’un jour a été imprimé',
  },
  'document.read': { ar: 'قُرئت وثيقة', en: 'A document was read', fr: 'Un document a été lu' },
  'document.render': {
    ar: 'أُعدّت النسخة النهائية لوثيقة',
    en: 'The final copy of a document was made',
    fr: 'La copie définitive d’un document a été établie',
  },
  'document.send': { ar: 'أُمر بإرسال وثيقة', en: 'A document was sent out', fr: 'Un document a été expédié' },
  'document.sign': {
    ar: 'وُقّعت وثيقة ورُقّمت',
    en: 'A document was signed and numbered',
    fr: 'Un document a été signé et numéroté',
  },
  'document.sign-by-hand': {
    ar: 'رُقّمت وثيقة وأُعدّت لتُوقَّع بخط اليد',
    en: 'A document was numbered and set, to be signed by hand',
    fr: 'Un document a été numéroté et composé pour être signé à la main',
  },
  'document.bring-scan': {
    ar: 'أُحضرت نسخة ممسوحة موقّعة',
    en: 'The scan of a document signed by hand was brought',
    fr: 'La numérisation d’un document signé à la main a été apportée',
  },
  'document.compare-scan': {
    ar: 'قورنت نسخة ممسوحة بالنص المجاز آليًّا',
    en: 'A signed scan was laid beside the cleared text by machine',
    fr: 'Une numérisation signée a été rapprochée du texte visé par la machine',
  },
  'document.accept-scan': {
    ar: 'قُبلت نسخة ممسوحة موقّعة',
    en: 'A signed scan was accepted',
    fr: 'Une numérisation signée a été acceptée',
  },
  'document.refuse-scan': {
    ar: 'رُدّت نسخة ممسوحة موقّعة',
    en: 'A signed scan was refused',
    fr: 'Une numérisation signée a été refusée',
  },
  'document.render-signed': {
    ar: 'حُفظت النسخة الموقّعة أصلًا للوثيقة',
    en: 'The signed scan was kept as the original of a document',
    fr: 'La numérisation signée a été conservée comme original d’un document',
  },
  'document.void': { ar: 'أُبطلت وثيقة', en: 'A document was voided', fr: 'Un document a été annulé' },
  'draft.export': {
    ar: 'طُبعت مسودة غير مجازة',
    en: 'A draft was printed, marked as not cleared',
    fr: 'Un projet non visé a été imprimé',
  },
  'draft.print-points': {
    ar: 'طُبعت ملاحظات إعادة مسودة',
    en: 'The points of a returned draft were printed',
    fr: 'Les points d’un projet renvoyé ont été imprimés',
  },
  'form.clear': {
    ar: 'أُجيزت صيغة ثابتة بالفحوص السبعة',
    en: 'A standing form was cleared',
    fr: 'Un formulaire permanent a été contrôlé',
  },
  'form.confirm': {
    ar: 'أُقرّت صيغة ثابتة من شخص ثانٍ',
    en: 'A standing form was confirmed by a second person',
    fr: 'Un formulaire permanent a été confirmé par une seconde personne',
  },
  'form.revoke': {
    ar: 'سُحبت صيغة ثابتة',
    en: 'A standing form was revoked',
    fr: 'Un formulaire permanent a été retiré',
  },
  'item.acknowledge': {
    ar: 'أُرسل إشعار باستلام معاملة',
    en: 'Receipt of an item was acknowledged to its sender',
    fr: 'Il a été accusé réception d’une pièce auprès de son expéditeur',
  },
} as const satisfies Texts<string>;
