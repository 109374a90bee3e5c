import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of clearance. */
export const clearanceActs = {
  'finding.answer': {
    ar: 'قيل قول في ملاحظة آلية',
    en: 'A finding of the machine was answered',
    fr: 'Une réponse a été donnée à un constat automatique',
  },
  'finding.reopen': {
    ar: 'سُحب الجواب عن ملاحظة آلية',
    en: 'An answer to a finding was taken back',
    fr: 'La réponse à un constat a été retirée',
  },
  'point.settle': {
    ar: 'سُوّيت ملاحظة من ملاحظات الإجازة',
    en: 'A point of clearance was settled',
    fr: 'Une observation du visa a été réglée',
  },
  'round.approve': {
    ar: 'اعتُمدت مسودة للإرسال',
    en: 'A draft was approved for dispatch',
    fr: 'Un projet a été approuvé pour envoi',
  },
  'round.open': { ar: 'فُتحت جولة إجازة', en: 'A round of clearance was opened', fr: 'Un tour de visa a été ouvert' },
  'round.return': {
    ar: 'أُعيدت مسودة إلى وحدتها',
    en: 'A draft was returned to its unit',
    fr: 'Un projet a été renvoyé à son unité',
  },
  'round.supersede': {
    ar: 'حلّت جولة إجازة محل أخرى',
    en: 'A round of clearance gave way to another',
    fr: 'Un tour de visa a été remplacé',
  },
  'verdict.give': {
    ar: 'أُبدي قرار في فحص',
    en: 'A verdict was given on a check',
    fr: 'Un avis a été rendu sur un contrôle',
  },
} as const satisfies Texts<string>;
