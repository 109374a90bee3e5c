import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import type { ContentRefusal } from './content-check.ts';
import { type ManifestRefusal, manifestRefusals } from './manifest.text.ts';

/** What the acts of this capability are refused for. */
export type DraftingRefusal =
  | ManifestRefusal
  | ContentRefusal
  | 'no-such-item'
  | 'no-such-record'
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'changed-meanwhile'
  | 'unknown-unit'
  | 'unknown-kind'
  | 'kind-of-other-road'
  | 'answer-unregistered'
  | 'answer-of-other-kind'
  | 'not-referred'
  | 'item-void'
  | 'level-too-low'
  | 'above-your-level'
  | 'not-writable'
  | 'locked-by-other'
  | 'no-version'
  | 'no-addressee'
  | 'no-text'
  | 'no-subject'
  | 'no-basis'
  | 'no-amount';

export const draftingRefusals: Texts<DraftingRefusal> = {
  ...manifestRefusals,
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-item': {
    ar: 'لا توجد معاملة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such item among those you may see.',
    fr: 'Il n’y a pas de telle pièce parmi celles que vous pouvez voir.',
  },
  'no-such-record': {
    ar: 'لا يوجد سجل بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such record among those you may see.',
    fr: 'Il n’y a pas de tel document parmi ceux que vous pouvez voir.',
  },
  'changed-meanwhile': {
    ar: 'غيّر زميل هذا المشروع منذ أن فتحته (هو الآن في الطبعة {edition, number}). راجع ما تغيّر ثم أعد الحفظ؛ ما كتبته محفوظ في هذه الصفحة.',
    en: 'A colleague has changed this draft since you opened it (it is now at edition {edition, number}). Look at what changed, then save again; what you wrote is kept on this page.',
    fr: 'Un collègue a modifié ce projet depuis que vous l’avez ouvert (il en est à l’édition {edition, number}). Voyez ce qui a changé, puis enregistrez de nouveau ; votre saisie est conservée sur cette page.',
  },
  'unknown-unit': {
    ar: 'لا توجد وحدة بهذا المعرّف في الدليل اليوم.',
    en: 'The directory knows no such unit today.',
    fr: 'L’annuaire ne connaît pas cette unité aujourd’hui.',
  },
  'unknown-kind': {
    ar: 'لا يصدر عن الدار هذا النوع من الوثائق؛ اختر نوعًا من القائمة.',
    en: 'The house issues no document of this kind; choose one from the list.',
    fr: 'La maison n’émet pas de document de ce genre ; choisissez-en un dans la liste.',
  },
  'kind-of-other-road': {
    ar: 'يُقيَّد هذا النوع في سجل آخر؛ المذكرات الداخلية لها سجلها، وسائر الأنواع تصدر عن سجل الصادر.',
    en: 'This kind is numbered in another register: memoranda have their own, all other kinds leave by the outgoing register.',
    fr: 'Ce genre relève d’un autre registre : les notes internes ont le leur, les autres documents partent par le registre du départ.',
  },
  'answer-unregistered': {
    ar: 'ما تجيب عنه ({reference}) غير مقيَّد في سجل الوارد. سلّمه أولًا إلى السجل مبيّنًا كيف وصلك، ثم أجب عن المعاملة المقيَّدة.',
    en: 'What you are answering ({reference}) stands in no incoming register. Hand it in to the Registry first, stating how it reached you, then answer the registered item.',
    fr: 'Ce à quoi vous répondez ({reference}) ne figure dans aucun registre d’arrivée. Remettez-le d’abord au Bureau d’ordre en indiquant comment il vous est parvenu, puis répondez à la pièce enregistrée.',
  },
  'answer-of-other-kind': {
    ar: 'لا يُجاب عن هذه المعاملة بهذا النوع: المذكرة جوابها مذكرة والخطاب جوابه خطاب. اختر نوعًا يجيب عن «{kind}».',
    en: 'This kind does not answer that item: a note answers a note, a letter a letter. Choose a kind that answers “{kind}”.',
    fr: 'Ce genre ne répond pas à cette pièce : une note répond à une note, une lettre à une lettre. Choisissez un genre qui réponde à « {kind} ».',
  },
  'not-referred': {
    ar: 'لم تُحَل هذه المعاملة إليك أو إلى وحدتك للرد عليها. اطلب من الديوان إحالتها إليك لهذا الغرض.',
    en: 'This item was not referred to you or your unit for an answer. Ask the Cabinet to refer it for that purpose.',
    fr: 'Cette pièce ne vous a pas été imputée, ni à votre unité, pour réponse. Demandez au Cabinet de vous l’imputer à cette fin.',
  },
  'item-void': {
    ar: 'أُلغي رقم هذه المعاملة فلا يُجاب عنها.',
    en: 'The number of this item was struck out; it cannot be answered.',
    fr: 'Le numéro de cette pièce a été annulé ; on ne peut y répondre.',
  },
  'level-too-low': {
    ar: 'يرث المشروع أعلى تصنيف لما يجيب عنه أو يقتبس منه؛ اختر هذا التصنيف أو أعلى منه.',
    en: 'A draft inherits the highest classification of what it answers or quotes; choose that level or a higher one.',
    fr: 'Un projet hérite de la plus haute classification de ce à quoi il répond ou qu’il cite ; choisissez ce niveau ou un niveau supérieur.',
  },
  'above-your-level': {
    ar: 'هذا التصنيف أعلى مما أنت مخوّل الاطلاع عليه؛ اطلب من زميل مخوّل أن يبدأ المشروع.',
    en: 'This classification is above your own clearance; ask a colleague who is cleared for it to begin the draft.',
    fr: 'Cette classification dépasse votre habilitation ; demandez à un collègue habilité de commencer le projet.',
  },
  'not-writable': {
    ar: 'لا يُكتب في هذا المشروع في حالته الراهنة. إن كان لدى الديوان فاطلب إعادته إليك.',
    en: 'Nothing can be written into this draft in its present state. If it lies with the Cabinet, ask to have it returned.',
    fr: 'Ce projet ne peut être modifié dans son état actuel. S’il est au Cabinet, demandez qu’il vous soit renvoyé.',
  },
  'locked-by-other': {
    ar: 'يعمل {name} على هذا المشروع حتى {until}. انتظر، أو اطلب منه تركه، أو من رئيس الوحدة تولّيه.',
    en: '{name} is working on this draft until {until}. Wait, ask for it to be released, or have the head of the unit take it over.',
    fr: '{name} travaille sur ce projet jusqu’à {until}. Patientez, demandez qu’il soit libéré, ou faites-le reprendre par le chef de l’unité.',
  },
  'no-version': {
    ar: 'لم تُحفظ للمشروع صيغة بعد؛ احفظ النص أولًا.',
    en: 'The draft has no saved version yet; save the text first.',
    fr: 'Le projet n’a pas encore de version enregistrée ; enregistrez d’abord le texte.',
  },
  'no-addressee': {
    ar: 'لا مرسل إليه بعد؛ اختر واحدًا على الأقل من الدليل.',
    en: 'There is no addressee yet; choose at least one from the directory.',
    fr: 'Il n’y a pas encore de destinataire ; choisissez-en au moins un dans l’annuaire.',
  },
  'no-text': {
    ar: 'النص الأصلي خالٍ بعد؛ اكتبه أو ارفع ملفه.',
    en: 'The authentic text is still empty; write it or bring in its file.',
    fr: 'Le texte faisant foi est encore vide ; rédigez-le ou joignez son fichier.',
  },
  'no-subject': {
    ar: 'يحتاج هذا النوع إلى موضوع في كل لغة.',
    en: 'This kind needs a subject in every language version.',
    fr: 'Ce genre exige un objet dans chaque version linguistique.',
  },
  'no-basis': {
    ar: 'يحتاج هذا النوع إلى سند: قرار أو مادة أو توجيه. اذكره كما يُستشهد به.',
    en: 'This kind needs a basis: a resolution, an article or a directive. Cite it.',
    fr: 'Ce genre exige un fondement : une résolution, un article ou une instruction. Citez-le.',
  },
  'no-amount': {
    ar: 'يحتاج هذا النوع إلى مبلغ وعملة.',
    en: 'This kind needs an amount and its currency.',
    fr: 'Ce genre exige un montant et sa devise.',
  },
  'one-authentic': {
    ar: 'نص واحد فقط هو الأصل المعتمد؛ حدّد لغته.',
    en: 'Exactly one language version is authentic; say which.',
    fr: 'Une seule version linguistique fait foi ; indiquez laquelle.',
  },
  'language-twice': {
    ar: 'تكررت لغة واحدة مرتين؛ أبقِ نصًا واحدًا لكل لغة.',
    en: 'One language appears twice; keep one version for each language.',
    fr: 'Une langue figure deux fois ; gardez une seule version par langue.',
  },
  'addressee-unclear': {
    ar: 'لكل مرسل إليه مدخل واحد في الدليل: جهة خارجية أو وحدة أو شخص. اختر واحدًا منها لا غير.',
    en: 'Each addressee is one entry of the directory: a correspondent, a unit or a person. Choose exactly one of them.',
    fr: 'Chaque destinataire est une seule entrée de l’annuaire : un correspondant, une unité ou une personne. N’en choisissez qu’une.',
  },
  'addressee-not-of-kind': {
    ar: 'لا يُوجَّه هذا النوع إلى {name}: فئته ({class}) خارج ما يُخاطَب به. اختر نوعًا آخر أو مرسلًا إليه آخر.',
    en: 'This kind does not go to {name} ({class}). Choose another kind, or another addressee.',
    fr: 'Ce genre ne s’adresse pas à {name} ({class}). Choisissez un autre genre ou un autre destinataire.',
  },
  'no-such-file': {
    ar: 'أحد الملفات ({name}) لم ترفعه أنت وليس في سجل يحق لك الاطلاع عليه؛ ارفعه من جديد.',
    en: 'One of the files ({name}) was not brought in by you and is in no record that you may read; bring it in again.',
    fr: 'L’un des fichiers ({name}) n’a pas été déposé par vous et ne figure dans aucun document que vous pouvez lire ; déposez-le de nouveau.',
  },
};
