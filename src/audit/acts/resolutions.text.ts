import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of the register of resolutions. */
export const resolutionsActs = {
  'resolutions.import': {
    ar: 'أُدخلت قرارات في سجل القرارات',
    en: 'Resolutions were brought into their register',
    fr: 'Des résolutions ont été versées au registre',
  },
  'resolutions.load': {
    ar: 'أُدخلت القرارات الواردة في ملف المنظمة',
    en: 'The resolutions of the profile were brought into their register',
    fr: 'Les résolutions du profil ont été versées au registre',
  },
  'resolutions.say-held': {
    ar: 'بُيّن هل سجل قرارات دورة كامل',
    en: 'It was said whether all resolutions of a session are held',
    fr: 'Il a été indiqué si toutes les résolutions d’une session sont détenues',
  },
} as const satisfies Texts<string>;
