import type { Texts } from '../../kernel/text.ts';

/** The words of the list of drafts in hand with open findings. */
export const findingsDeskTexts = {
  title: { ar: 'ملاحظات المسودات', en: 'Findings in drafts', fr: 'Constats sur les projets' },
  ledeCabinet: {
    ar: 'ما بين يدي الديوان من مسودات لم يُجب عن ملاحظات القواعد فيها، أشدها أولًا.',
    en: 'Drafts before the Cabinet in which errors or warnings of the rules stand open, the worst first.',
    fr: 'Les projets soumis au Cabinet où des erreurs ou des alertes des règles restent ouvertes, les plus graves d’abord.',
  },
  ledeOwn: {
    ar: 'مسوداتك التي لم يُجب عن ملاحظات القواعد فيها، أشدها أولًا.',
    en: 'Your drafts in hand in which errors or warnings of the rules stand open, the worst first.',
    fr: 'Vos projets en cours où des erreurs ou des alertes des règles restent ouvertes, les plus graves d’abord.',
  },
  list: { ar: 'المسودات وما فيها من ملاحظات', en: 'Drafts with open findings', fr: 'Projets avec constats ouverts' },
  empty: { ar: 'لا أخطاء ولا تنبيهات', en: 'No errors and no warnings', fr: 'Ni erreur ni alerte' },
  emptyWords: {
    ar: 'قرأت القواعد كل ما بين يديك من مسودات ولم يبق فيها ما لم يُجب عنه.',
    en: 'The rules have read every draft before you, and nothing in them stands open.',
    fr: 'Les règles ont lu tous vos projets en cours ; rien n’y reste ouvert.',
  },
  unread: {
    ar: '{count, plural, zero {قُرئت كلها} one {تُقرأ الآن مسودة واحدة} two {تُقرأ الآن مسودتان} few {تُقرأ الآن # مسودات} many {تُقرأ الآن # مسودة} other {تُقرأ الآن # مسودة}}',
    en: '{count, plural, one {# draft is being read} other {# drafts are being read}}',
    fr: '{count, plural, one {# projet est en cours de lecture} many {# de projets sont en cours de lecture} other {# projets sont en cours de lecture}}',
  },
} as const satisfies Texts<string>;
