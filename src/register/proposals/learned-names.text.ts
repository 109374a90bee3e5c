import type { Text, Texts } from '../../kernel/text.ts';
import { registerRefusals } from '../register.text.ts';
import type { LearnedRefusal } from './learned-names.commands.ts';

/** Why what was learned is not withdrawn. */
export const learnedRefusals: Texts<LearnedRefusal> = {
  'not-allowed': registerRefusals['not-allowed'],
  'key-used-otherwise': registerRefusals['key-used-otherwise'],
  'no-such-learned': {
    ar: 'لا يوجد بين يديك شيء متعلَّم قيد الاستعمال بهذا المعرّف.',
    en: 'There is nothing learned and in use under this identifier that you may see.',
    fr: 'Rien d’appris et en usage sous cet identifiant ne vous est accessible.',
  },
};

/** The words of the sheet that shows what was learned. */
export const learnedWords = {
  title: { ar: 'ما تعلّمته الدار', en: 'What the house learned', fr: 'Ce que la maison a appris' },
  lede: {
    ar: 'حين يصحّح موظفان، أو موظف في معاملتين، اسمَ المرسل المقترح على الوجه نفسه تحفظ الدار تلك الكتابة. لا تُذكر المعاملات التي تُعلِّم منها، ولا يُتعلم شيء من معاملة سرية أو ظرف مغلق.',
    en: 'When the proposed sender of two letters is put right in the same way, the house keeps that way of writing the name. The letters from which it learned are not named; a classified letter or a closed envelope teaches nothing.',
    fr: 'Quand l’expéditeur proposé de deux lettres est corrigé de la même façon, la maison retient cette graphie. Les lettres qui l’ont apprise ne sont pas nommées ; une lettre classifiée ou un pli fermé n’apprend rien.',
  },
  none: { ar: 'لم تتعلم الدار شيئًا بعد.', en: 'Nothing has been learned yet.', fr: 'Rien n’a encore été appris.' },
  written: { ar: 'المكتوب في الترويسة', en: 'Written in the letterhead', fr: 'Écrit dans l’en-tête' },
  names: { ar: 'المراسل', en: 'Correspondent', fr: 'Correspondant' },
  learned: { ar: 'تعلّمته الدار', en: 'learned', fr: 'appris' },
  withdrawn: {
    ar: 'أُلغي: {reason}',
    en: 'withdrawn: {reason}',
    fr: 'retiré : {reason}',
  },
  withdraw: { ar: 'ألغِ ما تُعلِّم', en: 'Withdraw', fr: 'Retirer' },
  withdrawTitle: {
    ar: 'إلغاء ما تعلّمته الدار عن «{words}»',
    en: 'Withdraw what was learned of “{words}”',
    fr: 'Retirer ce qui a été appris de « {words} »',
  },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  fromLearned: {
    ar: 'كما تعلّمته الدار من كتب سابقة',
    en: 'as the house learned from earlier letters',
    fr: 'comme la maison l’a appris de lettres antérieures',
  },
} as const satisfies Record<string, Text>;
