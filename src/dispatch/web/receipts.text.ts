import type { Texts } from '../../kernel/text.ts';

/** The words of the receipts to senders that ask for an officer. */
export const receiptsTexts = {
  sheet: { ar: 'إشعارات المرسلين', en: 'Receipts to senders', fr: 'Accusés aux expéditeurs' },
  list: {
    ar: 'إشعارات لم تُرسل أو لا يُعرف مصيرها',
    en: 'Receipts that failed, or of unknown outcome',
    fr: 'Accusés en échec ou au sort inconnu',
  },
  empty: { ar: 'لا إشعار ينتظر قرارًا', en: 'No receipt awaits a decision', fr: 'Aucun accusé n’attend de décision' },
  emptyWords: {
    ar: 'يظهر هنا كل إشعار استلام لم يُرسل إلى صاحبه أو لا يُعرف أوصل إليه.',
    en: 'A receipt that did not leave, or of which nobody knows whether it arrived, appears here.',
    fr: 'Un accusé qui n’est pas parti, ou dont on ignore s’il est arrivé, apparaît ici.',
  },
  choose: {
    ar: 'اختر إشعارًا من القائمة.',
    en: 'Choose a receipt from the list.',
    fr: 'Choisissez un accusé dans la liste.',
  },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  item: { ar: 'المعاملة', en: 'Item', fr: 'Pièce' },
  given: { ar: 'أُعطي', en: 'Given', fr: 'Donné' },
  attempts: { ar: 'المحاولات', en: 'Attempts', fr: 'Tentatives' },
  resend: { ar: 'إعادة الإرسال', en: 'Send again', fr: 'Renvoyer' },
  arrived: { ar: 'وصل إليه', en: 'It arrived', fr: 'Il est arrivé' },
  resent: { ar: 'يُعاد إرسال الإشعار', en: 'The receipt is sent again', fr: 'L’accusé est renvoyé' },
  noted: { ar: 'سُجّل وصول الإشعار', en: 'That it arrived is noted', fr: 'Son arrivée est consignée' },
  openItem: { ar: 'فتح المعاملة', en: 'Open the item', fr: 'Ouvrir la pièce' },
  lost: {
    ar: 'نسخة الإشعار مفقودة أو تالفة، فلم يُرسل شيء. أعطِ المرسل إشعارًا جديدًا من صفحة المعاملة، أو اطلب من المسؤول استعادة الملف من النسخة الاحتياطية ثم أعد الإرسال.',
    en: 'The receipt as it was set is missing or damaged, so nothing was sent. Give the sender a new one on the item’s page; or have the administrator restore the file from the backup, then send again.',
    fr: 'L’accusé tel qu’il a été composé est manquant ou endommagé : rien n’est parti. Donnez-en un nouveau à l’expéditeur depuis la page de la pièce, ou faites restaurer le fichier depuis la sauvegarde, puis renvoyez.',
  },
} as const satisfies Texts<string>;
