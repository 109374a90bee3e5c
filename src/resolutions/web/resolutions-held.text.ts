import type { Texts } from '../../kernel/text.ts';

/** The words of the list of sessions and series for which the register is complete. */
export const heldWords = {
  open: { ar: 'اكتمال السجل', en: 'What is complete', fr: 'Ce qui est complet' },
  title: {
    ar: 'الدورات والسلاسل التي اكتمل سجلها',
    en: 'Sessions and series for which the register is complete',
    fr: 'Sessions et séries pour lesquelles le registre est complet',
  },
  what: {
    ar: 'حيث يُقال إن السجل كامل يصير الاستشهاد برقم ليس فيه خطأً؛ وحيث لا يُقال ذلك يُكتفى بملاحظة أنه غير موجود هنا. ويُدوَّن القول وسحبه في سجل الوقائع.',
    en: 'Where the register is said to be complete, citing a number that it does not hold is an error; elsewhere it is only noted as not held here. What is said, and what is taken back, stands in the ledger.',
    fr: 'Là où le registre est dit complet, citer un numéro qu’il ne contient pas est une erreur ; ailleurs, on note seulement qu’il n’est pas détenu ici. Toute déclaration et tout retrait figurent au journal.',
  },
  none: { ar: 'لا دورات في السجل بعد', en: 'The register knows no session yet', fr: 'Aucune session au registre' },
  complete: { ar: 'كامل', en: 'Complete', fr: 'Complet' },
  incomplete: { ar: 'غير كامل', en: 'Not complete', fr: 'Incomplet' },
  count: {
    ar: '{count, plural, zero {لا قرار محفوظًا} one {قرار واحد محفوظ} two {قراران محفوظان} few {# قرارات محفوظة} many {# قرارًا محفوظًا} other {# قرار محفوظ}}',
    en: '{count, plural, =0 {none held} one {# resolution held} other {# resolutions held}}',
    fr: '{count, plural, =0 {aucune résolution détenue} one {# résolution détenue} other {# résolutions détenues}}',
  },
  onWord: { ar: 'استنادًا إلى:', en: 'On the word of:', fr: 'Sur la foi de :' },
  state: { ar: 'القول بأنه كامل', en: 'State that it is complete', fr: 'Déclarer complet' },
  takeBack: { ar: 'سحب القول', en: 'Take this back', fr: 'Retirer la déclaration' },
  source: { ar: 'المستند', en: 'On what this rests', fr: 'Ce qui le fonde' },
  sourceHint: {
    ar: 'مثل: تقرير الدورة الحادية والخمسين، قائمة القرارات',
    en: 'Such as: report of the 51st session, list of resolutions',
    fr: 'Par exemple : rapport de la 51e session, liste des résolutions',
  },
  why: { ar: 'السبب', en: 'Why', fr: 'Motif' },
  whyHint: {
    ar: 'مثل: وُجد قرار لم يكن في القائمة',
    en: 'Such as: a resolution was found that the list did not have',
    fr: 'Par exemple : une résolution absente de la liste a été trouvée',
  },
  cancel: { ar: 'إلغاء', en: 'Cancel', fr: 'Annuler' },
  stated: {
    ar: 'السجل كامل لهذه الدورة والسلسلة',
    en: 'The register is complete for this session and series',
    fr: 'Le registre est complet pour cette session et cette série',
  },
  takenBack: {
    ar: 'لم يعد السجل كاملًا لهذه الدورة والسلسلة',
    en: 'The register is no longer complete for this session and series',
    fr: 'Le registre n’est plus complet pour cette session et cette série',
  },
  undo: { ar: 'تراجع', en: 'Undo', fr: 'Annuler' },
  saidInError: { ar: 'تراجُع عما قيل خطأً', en: 'Taken back: said in error', fr: 'Retiré : déclaré par erreur' },
  another: { ar: 'دورة أخرى', en: 'Another session', fr: 'Une autre session' },
  kind: { ar: 'الجهاز', en: 'Organ', fr: 'Organe' },
  session: { ar: 'رقم الدورة', en: 'Number of the session', fr: 'Numéro de la session' },
  series: { ar: 'السلسلة', en: 'Series', fr: 'Série' },
} as const satisfies Texts<string>;
