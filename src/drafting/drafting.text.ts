import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { pdfRefusals } from '../platform/pdf/pdf.text.ts';
import type { ConcurrenceRefusal } from './concurrence.ts';
import type { ContentRefusal, IncompleteRefusal } from './content-check.ts';
import type { LeavingRefusal } from './files.ts';
import { type ManifestRefusal, manifestRefusals } from './manifest.text.ts';
import type { SourceRefusal } from './sources.ts';
import type { WritingRefusal } from './writing.ts';

/** What the acts of this capability are refused for. */
export type DraftingRefusal =
  | ManifestRefusal
  | ContentRefusal
  | IncompleteRefusal
  | SourceRefusal
  | WritingRefusal
  | ConcurrenceRefusal
  | LeavingRefusal
  | 'key-used-otherwise'
  | 'unknown-unit'
  | 'kind-of-other-road'
  | 'level-too-low'
  | 'above-your-level'
  | 'no-version'
  | 'no-such-file'
  | 'text-not-readable'
  | 'signatory-without-authority'
  | 'not-submitted'
  | 'points-unsettled'
  | 'suggestions-open'
  | 'clearance-open'
  | 'reason-needed';

export const draftingRefusals: Texts<DraftingRefusal> = {
  ...manifestRefusals,
  ...pdfRefusals,
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
    ar: 'غيّر زميل هذه المسودة منذ أن فتحتها (هي الآن في الطبعة {edition, number}). راجع ما تغيّر ثم أعد الحفظ؛ ما كتبته محفوظ في هذه الصفحة.',
    en: 'A colleague has changed this draft since you opened it (it is now at edition {edition, number}). Look at what changed, then save again; what you wrote is kept on this page.',
    fr: 'Un collègue a modifié ce projet depuis que vous l’avez ouvert (il en est à l’édition {edition, number}). Voyez ce qui a changé, puis enregistrez de nouveau ; votre saisie est conservée sur cette page.',
  },
  'unknown-unit': {
    ar: 'لا توجد وحدة بهذا المعرّف في الدليل اليوم.',
    en: 'The directory knows no such unit today.',
    fr: 'L’annuaire ne connaît pas cette unité aujourd’hui.',
  },
  'unknown-kind': {
    ar: 'لا يصدر هنا هذا النوع من الوثائق؛ اختر نوعًا من القائمة.',
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
    ar: 'ترث المسودة أعلى درجة سرية لما تجيب عنه أو تقتبس منه؛ اختر هذه الدرجة أو أعلى منها.',
    en: 'A draft inherits the highest classification of what it answers or quotes; choose that level or a higher one.',
    fr: 'Un projet hérite de la plus haute classification de ce à quoi il répond ou qu’il cite ; choisissez ce niveau ou un niveau supérieur.',
  },
  'above-your-level': {
    ar: 'درجة السرية هذه أعلى مما أنت مخوّل الاطلاع عليه؛ اطلب من زميل مخوّل أن يبدأ المسودة.',
    en: 'This classification is above your own clearance; ask a colleague who is cleared for it to begin the draft.',
    fr: 'Cette classification dépasse votre habilitation ; demandez à un collègue habilité de commencer le projet.',
  },
  'not-writable': {
    ar: 'لا يُكتب في هذه المسودة في حالتها الراهنة. إن كانت لدى الديوان فاطلب إعادتها إليك.',
    en: 'Nothing can be written into this draft in its present state. If it lies with the Cabinet, ask to have it returned.',
    fr: 'Ce projet ne peut être modifié dans son état actuel. S’il est au Cabinet, demandez qu’il vous soit renvoyé.',
  },
  'no-version': {
    ar: 'لم تُحفظ للمسودة صيغة بعد؛ احفظ النص أولًا.',
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
  'answer-of-other-kind': {
    ar: 'لا يُجاب عن هذه المعاملة بهذا النوع: المذكرة جوابها مذكرة والخطاب جوابه خطاب. اختر نوعًا يجيب عنها.',
    en: 'This kind does not answer that item: a note answers a note, a letter a letter. Choose a kind that answers it.',
    fr: 'Ce genre ne répond pas à cette pièce : une note répond à une note, une lettre à une lettre. Choisissez un genre qui y réponde.',
  },
  'locked-by-other': {
    ar: 'يعمل زميل على هذه المسودة حتى الساعة {until}. انتظر، أو اطلب منه تركها، أو من رئيس الوحدة تولّيها.',
    en: 'A colleague is working on this draft until {until}. Wait, ask for it to be released, or have the head of the unit take it over.',
    fr: 'Un collègue travaille sur ce projet jusqu’à {until}. Patientez, demandez qu’il soit libéré, ou faites-le reprendre par le chef de l’unité.',
  },
  'addressee-unclear': {
    ar: 'المرسل إليه رقم {place, number} غير محدد: اختر مدخلًا واحدًا من الدليل، جهةً خارجية أو وحدة أو شخصًا.',
    en: 'Addressee no. {place, number} is unclear: choose exactly one entry of the directory, a correspondent, a unit or a person.',
    fr: 'Le destinataire n° {place, number} n’est pas clair : choisissez une seule entrée de l’annuaire, un correspondant, une unité ou une personne.',
  },
  'addressee-not-of-kind': {
    ar: 'لا يُوجَّه هذا النوع إلى المرسل إليه رقم {place, number}. اختر نوعًا آخر أو مرسلًا إليه آخر.',
    en: 'This kind of document does not go to addressee no. {place, number}. Choose another kind, or another addressee.',
    fr: 'Ce genre de document ne s’adresse pas au destinataire n° {place, number}. Choisissez un autre genre ou un autre destinataire.',
  },
  'uploaded-not-accessible': {
    ar: 'النص المعدّ خارج النظام يصدر كما هو، فلا يُعدّ له ملف ميسَّر. اكتب النص هنا، أو ألغِ اختيار الملف الميسَّر.',
    en: 'A text that was made elsewhere leaves as it is and cannot be set as an accessible file. Write the text here, or do without that form.',
    fr: 'Un texte établi ailleurs part tel quel et ne peut être mis en fichier accessible. Écrivez le texte ici, ou renoncez à cette forme.',
  },
  'file-not-attached': {
    ar: 'الملف «{name}» غير مرفق بهذه المسودة؛ أرفقه أولًا لترى كيف سيصدر.',
    en: 'The file “{name}” is not attached to this draft; attach it first, and see the form in which it would leave.',
    fr: 'Le fichier « {name} » n’est pas joint à ce projet ; joignez-le d’abord, et voyez sous quelle forme il partirait.',
  },
  'file-level-too-low': {
    ar: 'درجة سرية الملف «{name}» أعلى مما ذكرت؛ اختر درجته أو أعلى منها.',
    en: 'The file “{name}” is classified higher than stated; choose its level or a higher one.',
    fr: 'Le fichier « {name} » est classifié plus haut qu’indiqué ; choisissez son niveau ou un niveau supérieur.',
  },
  'no-such-file': {
    ar: 'لا يوجد هذا الملف بين ما رفعته أو ما تستند إليه المسودة مما يحق لك الاطلاع عليه؛ ارفعه من جديد.',
    en: 'There is no such file among those you brought in or those on which the draft rests; bring it in again.',
    fr: 'Il n’y a pas de tel fichier parmi ceux que vous avez déposés ni parmi ceux sur lesquels repose le projet ; déposez-le de nouveau.',
  },
  'not-sendable': {
    ar: 'لا يصدر ملف من هذا النوع لأنه قد يحمل ما لا يُرى: احفظه بصيغة PDF ثم ارفعه.',
    en: 'A file of this kind does not leave, since it may carry what nobody sees: save it as PDF and bring that in.',
    fr: 'Un fichier de ce type ne part pas, car il peut contenir ce que personne ne voit : enregistrez-le en PDF et déposez celui-ci.',
  },
  'text-not-readable': {
    ar: 'تعذّرت قراءة نص هذا الملف؛ انسخ النص إلى المحرّر أو أرفق الملف بصيغة PDF.',
    en: 'The text of this file could not be read; paste it into the editor, or attach the file as PDF.',
    fr: 'Le texte de ce fichier n’a pas pu être lu ; collez-le dans l’éditeur, ou joignez le fichier en PDF.',
  },
  'no-such-document': {
    ar: 'لا توجد وثيقة سارية بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such document in force among those you may see.',
    fr: 'Il n’y a pas de tel document en vigueur parmi ceux que vous pouvez voir.',
  },
  'sealed-to-you': {
    ar: 'هذا ظرف مغلق لم يُفتح لك محتواه؛ اطلب مشاركتك المحتوى أولًا، فلا يُجاب عما لم يُقرأ.',
    en: 'This is a sealed envelope whose contents are not shared with you; ask for them first, since nothing is answered unread.',
    fr: 'C’est un pli fermé dont le contenu ne vous est pas communiqué ; demandez-le d’abord, car on ne répond pas sans avoir lu.',
  },
  'signatory-without-authority': {
    ar: 'لا يملك شاغل هذا المنصب اليوم صلاحية توقيع هذه الوثيقة بنوعها والمرسل إليهم ومبلغها ودرجة سريتها. اختر أحد من تعرضهم القائمة.',
    en: 'The post chosen has no authority today to sign this document, given its kind, addressees, amount and classification. Choose one of those listed.',
    fr: 'Le poste choisi n’a pas aujourd’hui le pouvoir de signer ce document, vu son genre, ses destinataires, son montant et sa classification. Choisissez-en un de la liste.',
  },
  'not-submitted': {
    ar: 'هذه المسودة ليست معروضة على الديوان.',
    en: 'This draft does not lie with the Cabinet.',
    fr: 'Ce projet n’est pas devant le Cabinet.',
  },
  'suggestions-open': {
    ar: '{count, plural, zero {لا اقتراح مفتوحًا على المسودة} one {على المسودة اقتراح لم يُبتّ فيه} two {على المسودة اقتراحان لم يُبتّ فيهما} few {على المسودة {count, number} اقتراحات لم يُبتّ فيها} many {على المسودة {count, number} اقتراحًا لم يُبتّ فيه} other {على المسودة {count, number} اقتراح لم يُبتّ فيه}}. اقبل كل اقتراح أو ارفضه، أو ارفضها جميعًا، ثم قدّم المسودة.',
    en: '{count, plural, one {# suggestion on the draft is not decided} other {# suggestions on the draft are not decided}}. Accept or reject each, or reject all, then submit.',
    fr: '{count, plural, one {# suggestion sur le projet n’est pas tranchée} other {# suggestions sur le projet ne sont pas tranchées}}. Acceptez ou rejetez chacune, ou rejetez-les toutes, puis transmettez.',
  },
  'clearance-open': {
    ar: 'بدأت إجازة هذه المسودة. اطلب من الديوان إعادتها إليك بملاحظاته.',
    en: 'The clearance of this draft has begun. Ask the Cabinet to return it with its points.',
    fr: 'Le visa de ce projet a commencé. Demandez au Cabinet de vous le renvoyer avec ses points.',
  },
  'reason-needed': {
    ar: 'اذكر السبب؛ يُحفظ في السجل.',
    en: 'Give the reason; it is kept in the ledger.',
    fr: 'Indiquez le motif ; il est conservé au journal.',
  },
  'no-such-concurrence': {
    ar: 'لا يوجد طلب رأي بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such request for concurrence among those you may see.',
    fr: 'Il n’y a pas de telle demande d’avis parmi celles que vous pouvez voir.',
  },
  'no-unit': {
    ar: 'اختر وحدة واحدة على الأقل، كل وحدة مرة واحدة.',
    en: 'Choose at least one unit, each of them once.',
    fr: 'Choisissez au moins une unité, chacune une seule fois.',
  },
  'own-unit': {
    ar: 'الوحدة التي أعدت المسودة لا يُطلب رأيها فيها؛ اختر وحدات أخرى.',
    en: 'The unit that writes the draft is not asked about it; choose other units.',
    fr: 'L’unité qui rédige le projet n’est pas consultée à son sujet ; choisissez-en d’autres.',
  },
  'due-in-past': {
    ar: 'مضى الموعد المحدد؛ اختر اليوم أو يومًا بعده.',
    en: 'The day given has passed; choose today or a later day.',
    fr: 'La date indiquée est passée ; choisissez aujourd’hui ou un jour ultérieur.',
  },
  'no-such-day': {
    ar: 'لا يوجد هذا اليوم في التقويم؛ صحّح التاريخ.',
    en: 'There is no such day in the calendar; put the date right.',
    fr: 'Ce jour n’existe pas au calendrier ; corrigez la date.',
  },
  'source-not-shared': {
    ar: 'لا تطّلع إحدى الوحدات على ما تستند إليه هذه المسودة. أحِل إليها المعاملة أولًا، للرأي مثلًا، ثم اطلب موافقتها.',
    en: 'One of the units may not read what this draft rests on. Refer the item to it first, for advice for instance, then ask for its concurrence.',
    fr: 'L’une des unités n’a pas accès à ce sur quoi repose ce projet. Imputez-lui d’abord la pièce, pour avis par exemple, puis demandez son accord.',
  },
  'already-asked': {
    ar: 'سُئلت إحدى الوحدات عن هذه الصيغة من قبل.',
    en: 'One of the units has been asked about this version already.',
    fr: 'L’une des unités a déjà été consultée sur cette version.',
  },
  'already-answered': {
    ar: 'أجابت وحدتك عن هذا الطلب من قبل.',
    en: 'Your unit has answered this request already.',
    fr: 'Votre unité a déjà répondu à cette demande.',
  },
  'remarks-needed': {
    ar: 'اذكر الملاحظات أو أسباب عدم الموافقة.',
    en: 'State the remarks, or the grounds of the disagreement.',
    fr: 'Indiquez les remarques, ou les motifs du désaccord.',
  },
  'concurrence-open': {
    ar: 'لا يزال رأي وحدات أخرى منتظرًا حتى {day, date}. انتظر، أو اطلب من الديوان إنهاء الاستشارة.',
    en: 'Other units are still asked until {day, date}. Wait, or ask the Cabinet to close the concurrence.',
    fr: 'D’autres unités sont encore consultées jusqu’au {day, date}. Patientez, ou demandez au Cabinet de clore la consultation.',
  },
  'nothing-open': {
    ar: 'لا رأي منتظرًا من أي وحدة.',
    en: 'No unit is being waited for.',
    fr: 'Aucune unité n’est attendue.',
  },
  'points-unsettled': {
    ar: '{count, plural, zero {لا ملاحظات} one {بقيت ملاحظة واحدة} two {بقيت ملاحظتان} few {بقيت {count, number} ملاحظات} many {بقيت {count, number} ملاحظة} other {بقيت {count, number} ملاحظة}} مما أُعيدت المسودة لأجله؛ أجب عنها كلها ثم ارفعها.',
    en: '{count, plural, one {One point} other {{count, number} points}} for which the draft came back {count, plural, one {is} other {are}} still open; answer each of them, then submit.',
    fr: '{count, plural, one {Un point} other {{count, number} points}} du renvoi {count, plural, one {reste ouvert} other {restent ouverts}} ; répondez à chacun, puis soumettez.',
  },
  'nobody-cleared': {
    ar: 'لا أحد في إحدى الوحدات مخوّل الاطلاع على درجة السرية هذه؛ اختر وحدة أخرى.',
    en: 'In one of the units nobody is cleared for this level; choose another unit.',
    fr: 'Dans l’une des unités, personne n’est habilité à ce niveau ; choisissez une autre unité.',
  },
};
