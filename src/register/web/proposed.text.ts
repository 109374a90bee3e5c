import type { Texts } from '../../kernel/text.ts';

/** The words of what a paper proposes for its form. */
export const proposedTexts = {
  title: { ar: 'ما تقترحه الوثيقة', en: 'What the document proposes', fr: 'Ce que propose le document' },
  reading: { ar: 'تُقرأ الوثيقة…', en: 'Reading the document…', fr: 'Lecture du document…' },
  noText: {
    ar: 'لا نص في الوثيقة يُقرأ، فلا شيء يُقترح.',
    en: 'No text to read: nothing is proposed.',
    fr: 'Aucun texte à lire : rien n’est proposé.',
  },
  nothing: {
    ar: 'لم يوجد في الوثيقة ما يملأ الاستمارة.',
    en: 'The document says nothing that the form asks.',
    fr: 'Le document ne dit rien de ce que demande la fiche.',
  },
  failed: {
    ar: 'تعذّرت قراءة الوثيقة للاستمارة. املأها بنفسك.',
    en: 'The document could not be read for the form. Fill it in yourself.',
    fr: 'Le document n’a pu être lu pour la fiche. Remplissez-la vous-même.',
  },
  again: { ar: 'اقرأها من جديد', en: 'Read it again', fr: 'Relire' },
  waiting: {
    ar: '{count, plural, zero {راجعت ما اقتُرح كله} one {اقتراح واحد من الوثيقة ينتظر مراجعتك} two {اقتراحان من الوثيقة ينتظران مراجعتك} few {# اقتراحات من الوثيقة تنتظر مراجعتك} many {# اقتراحًا من الوثيقة ينتظر مراجعتك} other {# اقتراح من الوثيقة ينتظر مراجعتك}}',
    en: '{count, plural, =0 {You have looked over everything proposed} one {# proposal from the document to look over} other {# proposals from the document to look over}}',
    fr: '{count, plural, =0 {Tout ce qui était proposé est vérifié} one {# proposition du document à vérifier} many {# de propositions du document à vérifier} other {# propositions du document à vérifier}}',
  },
  confirmAll: { ar: 'أكّد الكل', en: 'Confirm all', fr: 'Tout confirmer' },
  clearAll: { ar: 'أزل الكل', en: 'Clear all', fr: 'Tout effacer' },
  confirm: { ar: 'أكّد: {field}', en: 'Confirm: {field}', fr: 'Confirmer : {field}' },
  clear: { ar: 'أزل: {field}', en: 'Clear: {field}', fr: 'Effacer : {field}' },
  takeOf: { ar: 'خذ المقترح: {field}', en: 'Take the proposal: {field}', fr: 'Reprendre la proposition : {field}' },
  pass: { ar: 'اصرف النظر: {field}', en: 'Pass over: {field}', fr: 'Écarter : {field}' },
  proposed: { ar: 'مقترح، {sureness}:', en: 'Proposed, {sureness}:', fr: 'Proposé, {sureness} :' },
  offered: { ar: 'في الوثيقة، {sureness}:', en: 'In the document, {sureness}:', fr: 'Dans le document, {sureness} :' },
  cites: {
    ar: '{count, plural, zero {} one {تستشهد بوثيقة واحدة} two {تستشهد بوثيقتين} few {تستشهد بـ# وثائق ودورات} many {تستشهد بـ# وثيقة ودورة} other {تستشهد بـ# وثيقة ودورة}}',
    en: '{count, plural, =0 {} one {It cites # session or text} other {It cites # sessions and texts}}',
    fr: '{count, plural, =0 {} one {Cite # session ou texte} many {Cite # de sessions et textes} other {Cite # sessions et textes}}',
  },
  registeringConfirms: {
    ar: 'القيد يؤكد ما اقتُرح ولم تراجعه: {names}',
    en: 'Registering confirms what is still proposed: {names}',
    fr: 'L’enregistrement confirme ce qui est encore proposé : {names}',
  },
} as const satisfies Texts<string>;
