import type { Texts } from '../../kernel/text.ts';

/** How many findings stand open, said wherever one acts on the text. */
export const openFindingTexts = {
  errors: {
    ar: '{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {{count} أخطاء} many {{count} خطأً} other {{count} خطأ}}',
    en: '{count, plural, one {one error} other {# errors}}',
    fr: '{count, plural, one {une erreur} other {# erreurs}}',
  },
  warnings: {
    ar: '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {{count} تنبيهات} many {{count} تنبيهًا} other {{count} تنبيه}}',
    en: '{count, plural, one {one warning} other {# warnings}}',
    fr: '{count, plural, one {une alerte} other {# alertes}}',
  },
  standOpen: {
    ar: 'ما تلاحظه القواعد ولم يُجب عنه أحد: {what}.',
    en: 'What the rules find and nobody has answered: {what}.',
    fr: 'Ce que les règles relèvent et à quoi personne n’a répondu : {what}.',
  },
  look: { ar: 'عرض الملاحظات', en: 'Look at the findings', fr: 'Voir les constats' },
  unread: {
    ar: 'ما كُتب بعد آخر حفظ لم تقرأه القواعد بعد؛ احفظه أولًا ليُقرأ.',
    en: 'What was typed since the last save has not been read by the rules; save it first to have it read.',
    fr: 'Ce qui a été saisi depuis le dernier enregistrement n’a pas été lu par les règles ; enregistrez-le d’abord pour qu’il le soit.',
  },
} as const satisfies Texts<string>;
