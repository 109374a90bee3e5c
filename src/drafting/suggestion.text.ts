import type { Texts } from '../kernel/text.ts';
import { type DraftingRefusal, draftingRefusals } from './drafting.text.ts';
import { remarkRefusals } from './remark.text.ts';

export type SuggestionRefusal =
  | DraftingRefusal
  | 'no-such-version'
  | 'no-such-language'
  | 'no-such-suggestion'
  | 'not-suggestable'
  | 'text-is-a-file'
  | 'nothing-suggested'
  | 'too-many-suggestions'
  | 'suggestion-decided'
  | 'suggestion-stale';

/** Why suggestions are not taken, accepted or rejected. */
export const suggestionRefusals: Texts<SuggestionRefusal> = {
  ...draftingRefusals,
  'no-such-version': remarkRefusals['no-such-version'],
  'no-such-language': remarkRefusals['no-such-language'],
  'no-such-suggestion': {
    ar: 'لا يوجد اقتراح بهذا المعرّف على هذه المسودة فيما يحق لك الاطلاع عليه.',
    en: 'There is no such suggestion on this draft among those you may see.',
    fr: 'Il n’y a pas de telle suggestion sur ce projet parmi celles que vous pouvez voir.',
  },
  'not-suggestable': {
    ar: 'أُجيزت هذه المسودة أو وُقّعت أو صُرف النظر عنها؛ لا يُقترح عليها بعد.',
    en: 'This draft is approved, signed or withdrawn; nothing is suggested on it any more.',
    fr: 'Ce projet est approuvé, signé ou abandonné ; on n’y fait plus de suggestions.',
  },
  'text-is-a-file': {
    ar: 'نص هذه المسودة ملف أُعدّ خارج الدار ويصدر كما هو؛ اكتب تعليقًا بدل الاقتراح.',
    en: 'The text of this draft is a file made elsewhere that goes as it is; write a remark instead.',
    fr: 'Le texte de ce projet est un fichier fait ailleurs, qui part tel quel ; faites plutôt une remarque.',
  },
  'nothing-suggested': {
    ar: 'لا يختلف نصك عن الصيغة المحفوظة، أو سبق أن اقتُرح ما فيه؛ غيّر الكلمات التي تريدها ثم أرسل.',
    en: 'Your text does not differ from the saved version, or its changes are suggested already; change the words you mean, then send.',
    fr: 'Votre texte ne diffère pas de la version enregistrée, ou ses changements sont déjà suggérés ; modifiez les mots voulus, puis envoyez.',
  },
  'too-many-suggestions': {
    ar: 'هذه تغييرات أكثر مما يُقترح (الحد {most, number}). اكتب تعليقًا، أو اطلب أن تُسلَّم المسودة إليك.',
    en: 'These are more changes than are suggested (at most {most, number}). Write a remark, or ask to be handed the draft.',
    fr: 'C’est plus de changements qu’on n’en suggère (au plus {most, number}). Faites une remarque, ou demandez qu’on vous remette le projet.',
  },
  'suggestion-decided': {
    ar: 'بُتّ في هذا الاقتراح من قبل.',
    en: 'This suggestion was decided before.',
    fr: 'Cette suggestion a déjà été tranchée.',
  },
  'suggestion-stale': {
    ar: 'تغيّرت الكلمات التي يقع عليها هذا الاقتراح، فلا يُطبَّق من تلقاء نفسه. عدّل النص بنفسك إن أردت، ثم ارفض الاقتراح.',
    en: 'The words that this suggestion is about have changed, and it is not applied by itself. Write the words yourself if you want them, then reject it.',
    fr: 'Les mots visés par cette suggestion ont changé, elle ne s’applique pas d’elle-même. Écrivez les mots vous-même si vous les voulez, puis rejetez-la.',
  },
};
