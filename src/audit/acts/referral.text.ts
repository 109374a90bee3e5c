import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of directing items and answering them. */
export const referralActs = {
  'contents.share': {
    ar: 'أُتيح مضمون لقرّاء آخرين',
    en: 'Contents were opened to further readers',
    fr: 'Un contenu a été ouvert à d’autres lecteurs',
  },
  'item.close': { ar: 'أُغلقت معاملة', en: 'An item was closed', fr: 'Une pièce a été clôturée' },
  'item.direct': { ar: 'وُجّهت معاملة', en: 'An item was directed', fr: 'Une pièce a été orientée' },
  'item.refer': { ar: 'أُحيلت معاملة', en: 'An item was referred', fr: 'Une pièce a été imputée' },
  'item.reopen': { ar: 'أُعيد فتح معاملة', en: 'An item was reopened', fr: 'Une pièce a été rouverte' },
  'referral.acknowledge': {
    ar: 'أُشعر باستلام إحالة',
    en: 'A referral was acknowledged',
    fr: 'Il a été accusé réception d’une imputation',
  },
  'referral.ask-extension': {
    ar: 'طُلب تمديد أجل',
    en: 'More time was asked for',
    fr: 'Un délai supplémentaire a été demandé',
  },
  'referral.contribute': {
    ar: 'قُدّمت مساهمة في إحالة',
    en: 'A contribution to a referral was given',
    fr: 'Une contribution à une imputation a été rendue',
  },
  'referral.decide-extension': {
    ar: 'بُتّ في طلب تمديد',
    en: 'A request for more time was decided',
    fr: 'Une demande de délai a été tranchée',
  },
  'referral.remind': {
    ar: 'ذُكِّرت جهة بموعد إحالة',
    en: 'A unit was reminded of the day of a referral',
    fr: 'Un rappel d’échéance a été adressé',
  },
  'referral.return': { ar: 'أُعيدت إحالة', en: 'A referral was returned', fr: 'Une imputation a été renvoyée' },
  'referral.sub-refer': {
    ar: 'أُحيلت إحالة داخل الوحدة',
    en: 'A referral was passed on within the unit',
    fr: 'Une imputation a été répartie dans l’unité',
  },
  'referral.withdraw': { ar: 'سُحبت إحالة', en: 'A referral was withdrawn', fr: 'Une imputation a été retirée' },
  'story.read': {
    ar: 'قُرئت سيرة معاملة',
    en: 'The story of a record was read',
    fr: 'L’historique d’un dossier a été lu',
  },
} as const satisfies Texts<string>;
