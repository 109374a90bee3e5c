import type { RuleTexts } from './rule-texts.ts';

export const contraction: RuleTexts<'contraction'> = {
  looksFor: {
    ar: 'اختصار الكلام الدارج في الإنكليزية: don’t وit’s وwe’ll',
    en: 'Contractions: don’t, it’s, we’ll',
    fr: 'Les contractions de l’anglais parlé : don’t, it’s, we’ll',
  },
  messages: {
    contraction: {
      ar: '«{written}» من لغة الحديث؛ تُكتب في الوثائق الرسمية «{full}»',
      en: '“{written}” is spoken English; formal texts write “{full}”',
      fr: '« {written} » relève de l’oral ; un texte officiel écrit « {full} »',
    },
  },
};

export const informal: RuleTexts<'informal'> = {
  looksFor: {
    ar: 'لفظ من لغة الحديث أو البريد السريع في وثيقة رسمية',
    en: 'A word of conversation or of quick e-mail in a formal document',
    fr: 'Un mot de la conversation ou du courriel rapide dans un document officiel',
  },
  messages: {
    informal: {
      ar: '«{written}» لا يليق بلغة المراسلات الرسمية{instead, select, none {} other {؛ الأنسب «{instead}»}}',
      en: '“{written}” is below the register of official correspondence{instead, select, none {} other {; “{instead}” fits}}',
      fr: '« {written} » est en deçà du registre officiel{instead, select, none {} other { ; préférer « {instead} »}}',
    },
  },
};
