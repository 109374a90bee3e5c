import type { Texts } from '../../kernel/text.ts';
import { httpTexts } from '../../platform/http/http.text.ts';

export type CheckedTextRefusal = 'not-allowed' | 'unknown-kind' | 'texts-too-long';

/** Why a text is not read. */
export const checkedTextRefusals: Texts<CheckedTextRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'unknown-kind': {
    ar: 'لا تُصدر هذه الدار وثيقة من نوع «{kind}»؛ والأنواع هي: {known}.',
    en: 'This house issues no document of the kind “{kind}”; the kinds are {known}.',
    fr: 'Cette maison n’émet aucun document du type « {kind} » ; les types sont : {known}.',
  },
  'texts-too-long': {
    ar: 'الصيغ اللغوية معًا أطول مما تقرؤه الدار دفعة واحدة ({most, number} حرف)؛ افحص كلًّا منها وحدها.',
    en: 'The language versions together are longer than the house reads at once ({most, number} characters); check each by itself.',
    fr: 'Les versions linguistiques réunies dépassent ce que la maison lit en une fois ({most, number} caractères) ; vérifiez-les une à une.',
  },
};
