import type { Texts } from '../../kernel/text.ts';

/** What stands on a separator sheet. */
export const separatorWords: Texts<'title' | 'use'> = {
  title: { ar: 'ورقة فاصلة', en: 'Separator sheet', fr: 'Feuille de séparation' },
  use: {
    ar: 'ضعها قبل كل رسالة في الحزمة ثم امسح الحزمة كلها مرة واحدة: تصل كل رسالة على حدة، ولا تُحفظ هذه الورقة معها. تُستعمل الورقة مرات عديدة، فلا يُكتب عليها.',
    en: 'Lay it before each letter of a stack and scan the stack at once: each letter arrives by itself, and this sheet is not kept with it. It is used many times; do not write on it.',
    fr: 'Placez-la devant chaque lettre d’une pile et numérisez la pile en une fois : chaque lettre arrive séparément, et cette feuille n’est pas conservée avec elle. Elle sert plusieurs fois ; n’y écrivez rien.',
  },
};
