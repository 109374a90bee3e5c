import type { Texts } from '../../kernel/text.ts';

export type FindingWord =
  | 'lede'
  | 'none'
  | 'nothingSaved'
  | 'stillSpelling'
  | 'stale'
  | 'error'
  | 'warning'
  | 'note'
  | 'show'
  | 'evidence'
  | 'suggestion'
  | 'apply'
  | 'applied'
  | 'taken'
  | 'leaveOut'
  | 'moved'
  | 'answer'
  | 'dismiss'
  | 'answerTitle'
  | 'dismissTitle'
  | 'position'
  | 'reason'
  | 'remember'
  | 'document'
  | 'dossier'
  | 'house'
  | 'answered'
  | 'dismissed'
  | 'forDossier'
  | 'forHouse'
  | 'undo'
  | 'settled'
  | 'passAllTheSame'
  | 'stood'
  | 'whole';

/** The words about findings of the machine, beside the draft and on the clearance desk. */
export const findingWords: Texts<FindingWord> = {
  lede: {
    ar: 'ما تلاحظه القواعد في الصيغة {version, number} المحفوظة. الملاحظة ليست قرارًا، ولا يُغيَّر شيء من تلقاء نفسه.',
    en: 'What the rules see in version {version, number}, as saved. A finding is no verdict, and nothing is changed by itself.',
    fr: 'Ce que les règles relèvent dans la version {version, number}, telle qu’enregistrée. Un constat n’est pas un avis, et rien n’est modifié automatiquement.',
  },
  none: {
    ar: 'قُرئت الصيغة {version, number} المحفوظة: لا ملاحظات للقواعد عليها.',
    en: 'Version {version, number} was read, as saved: the rules find nothing in it.',
    fr: 'La version {version, number} enregistrée a été lue : les règles n’y relèvent rien.',
  },
  nothingSaved: {
    ar: 'احفظ النص ليُقرأ.',
    en: 'Save the text to have it read.',
    fr: 'Enregistrez le texte pour qu’il soit lu.',
  },
  stillSpelling: {
    ar: 'ما زال الإملاء قيد المراجعة في القواميس؛ قد يظهر المزيد.',
    en: 'Some words are still being looked up in the dictionaries; more may be found.',
    fr: 'Des mots sont encore recherchés dans les dictionnaires ; d’autres constats peuvent apparaître.',
  },
  stale: {
    ar: 'تغيّر النص بعد قراءة الصيغة {version, number}: ما لم يُحفظ لم يُنظر فيه بعد. احفظه ليُقرأ من جديد.',
    en: 'The text has changed since version {version, number} was read: what is not saved has not been looked at. Save it to have it read again.',
    fr: 'Le texte a changé depuis la lecture de la version {version, number} : ce qui n’est pas enregistré n’a pas encore été lu. Enregistrez-le pour qu’il soit relu.',
  },
  error: { ar: 'خطأ', en: 'error', fr: 'erreur' },
  warning: { ar: 'تنبيه', en: 'warning', fr: 'alerte' },
  note: { ar: 'ملاحظة', en: 'note', fr: 'remarque' },
  show: { ar: 'إظهار في النص', en: 'Show in the text', fr: 'Montrer dans le texte' },
  evidence: { ar: 'الدليل', en: 'Evidence', fr: 'Preuves' },
  suggestion: { ar: 'المقترح', en: 'Suggested', fr: 'Proposition' },
  apply: { ar: 'اعتماد المقترح', en: 'Take the suggestion', fr: 'Reprendre la proposition' },
  applied: {
    ar: 'أُدرج المقترح في النص؛ احفظه عندما تفرغ.',
    en: 'The suggestion is in the text; save it when you are done.',
    fr: 'La proposition est dans le texte ; enregistrez-le quand vous aurez terminé.',
  },
  taken: {
    ar: 'في النص، ولم يُحفظ بعد',
    en: 'in the text, not yet saved',
    fr: 'dans le texte, pas encore enregistrée',
  },
  leaveOut: { ar: 'حذفها', en: 'leave it out', fr: 'la supprimer' },
  moved: {
    ar: 'لم تعد هذه الكلمات في موضعها؛ غيّرها بيدك.',
    en: 'These words no longer stand there; change them by hand.',
    fr: 'Ces mots ne sont plus à cet endroit ; modifiez-les à la main.',
  },
  answer: { ar: 'بيان الموقف', en: 'State a position', fr: 'Prendre position' },
  dismiss: { ar: 'صرف النظر', en: 'Dismiss', fr: 'Écarter' },
  answerTitle: { ar: 'الموقف من الملاحظة', en: 'Position on the finding', fr: 'Position sur le constat' },
  dismissTitle: { ar: 'صرف النظر عن الملاحظة', en: 'Dismiss the finding', fr: 'Écarter le constat' },
  position: { ar: 'الموقف', en: 'Position', fr: 'Position' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  remember: { ar: 'يُحفظ', en: 'Remembered', fr: 'Retenu' },
  document: { ar: 'لهذه الوثيقة', en: 'for this document', fr: 'pour ce document' },
  dossier: { ar: 'لهذا الملف', en: 'for this dossier', fr: 'pour ce dossier' },
  house: { ar: 'للدار كلها', en: 'for the whole house', fr: 'pour toute la maison' },
  answered: { ar: 'بُيّن الموقف', en: 'position stated', fr: 'position prise' },
  dismissed: { ar: 'صُرف النظر', en: 'dismissed', fr: 'écarté' },
  forDossier: { ar: 'حُفظ للملف', en: 'remembered for the dossier', fr: 'retenu pour le dossier' },
  forHouse: { ar: 'حُفظ للدار كلها', en: 'remembered for the house', fr: 'retenu pour toute la maison' },
  undo: { ar: 'إلغاء الجواب', en: 'Undo the answer', fr: 'Retirer la réponse' },
  settled: {
    ar: '{count, plural, zero {لا ملاحظات قيل فيها قول} one {ملاحظة واحدة قيل فيها قول} two {ملاحظتان قيل فيهما قول} few {{count} ملاحظات قيل فيها قول} many {{count} ملاحظة قيل فيها قول} other {{count} ملاحظة قيل فيها قول}}',
    en: '{count, plural, one {One finding} other {# findings}} answered or dismissed',
    fr: '{count, plural, one {Un constat traité ou écarté} other {# constats traités ou écartés}}',
  },
  passAllTheSame: {
    ar: '{count, plural, zero {لا خطأ قائم تحت هذا الفحص. هل يُجاز؟} one {خطأ واحد ما زال قائمًا تحت هذا الفحص. هل يُجاز مع ذلك؟} two {خطآن ما زالا قائمين تحت هذا الفحص. هل يُجاز مع ذلك؟} few {{count} أخطاء ما زالت قائمة تحت هذا الفحص. هل يُجاز مع ذلك؟} many {{count} خطأً ما زالت قائمة تحت هذا الفحص. هل يُجاز مع ذلك؟} other {{count} خطأ ما زالت قائمة تحت هذا الفحص. هل يُجاز مع ذلك؟}}',
    en: '{count, plural, one {One error stands} other {# errors stand}} open under this check. Pass it all the same?',
    fr: '{count, plural, one {Une erreur reste ouverte} other {# erreurs restent ouvertes}} sous ce contrôle. Le viser malgré tout ?',
  },
  stood: {
    ar: 'الملاحظات عند القرار: {open} قائمة، {answered} بُيّن الموقف منها، {dismissed} صُرف النظر عنها',
    en: 'Findings at the verdict: {open} open, {answered} answered, {dismissed} dismissed',
    fr: 'Constats lors de l’avis : {open} ouverts, {answered} avec position, {dismissed} écartés',
  },
  whole: { ar: 'النص كله', en: 'the whole text', fr: 'tout le texte' },
};
