import { clearanceRefusals } from '../clearance/clearance.text.ts';
import { manifestRefusals } from '../drafting/manifest.text.ts';
import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { pdfRefusals } from '../platform/pdf/pdf.text.ts';
import { type CircularRefusal, circularRefusals } from './circular.text.ts';
import type { DispatchState, DocumentState, Problem, ReceiptManner } from './dispatch.ts';
import { sealProblemTexts } from './seal.text.ts';
import type { SignRefusal } from './sign.commands.ts';
import { type HandRefusal, handRefusals } from './wet/wet.text.ts';

export type DispatchRefusal =
  | SignRefusal
  | CircularRefusal
  | 'no-such-document'
  | 'no-such-dispatch'
  | 'no-such-paper'
  | 'not-living'
  | 'no-mail-server'
  | 'nothing-to-send'
  | 'changed-meanwhile'
  | 'sent-by-the-house'
  | 'sent-by-hand'
  | 'not-waiting'
  | 'not-unknown'
  | 'not-failed'
  | 'not-sent'
  | 'not-a-day'
  | 'no-papers-yet'
  | 'already-left'
  | HandRefusal;

/** Why a document is not signed, or an act of dispatch not done, and what to do. */
export const dispatchRefusals: Texts<DispatchRefusal> = {
  ...manifestRefusals,
  ...pdfRefusals,
  ...circularRefusals,
  ...handRefusals,
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-round': clearanceRefusals['no-such-round'],
  'manifest-changed': {
    ar: 'تغيّر منذ الاعتماد ما سيخرج فعلًا: {parts}. اطلب من الديوان فتح جولة جديدة؛ ولا يُعاد إلا فحص ما مسّه التغيير.',
    en: 'What would leave has changed since it was approved: {parts}. Ask the Cabinet to open a new round; only the touched checks are asked again.',
    fr: 'Ce qui partirait a changé depuis l’approbation : {parts}. Demandez au Cabinet d’ouvrir un nouveau tour ; seuls les contrôles touchés sont repris.',
  },
  'no-authority': {
    ar: 'لا تشمل صلاحيتك اليوم توقيع هذه الوثيقة.',
    en: 'Your authority today does not cover signing this document.',
    fr: 'Vos pouvoirs actuels ne couvrent pas la signature de ce document.',
  },
  'kind-not-covered': clearanceRefusals['kind-not-covered'],
  'addressee-not-covered': clearanceRefusals['addressee-not-covered'],
  'level-too-high': clearanceRefusals['level-too-high'],
  'amount-too-high': clearanceRefusals['amount-too-high'],
  'not-the-signatory': {
    ar: 'أُجيزت هذه الوثيقة بتوقيع {name}. إن كان غيره سيوقّع فالمتغيّر مما أُجيز: تُعاد المسودة إلى الديوان.',
    en: 'This document was cleared for the signature of {name}. If another is to sign, what was cleared changes: the draft goes back to the Cabinet.',
    fr: 'Ce document a été visé pour la signature de {name}. Si un autre doit signer, ce qui a été visé change : le projet retourne au Cabinet.',
  },
  'not-approved': {
    ar: 'لم تُعتمد هذه الوثيقة بعد، أو سُحب اعتمادها. لا يُوقَّع إلا ما أُجيز واعتُمد.',
    en: 'This document is not approved, or its approval no longer stands. Only what was cleared and approved is signed.',
    fr: 'Ce document n’est pas approuvé, ou son approbation ne tient plus. On ne signe que ce qui a été visé et approuvé.',
  },
  'already-signed': {
    ar: 'وُقّعت هذه الوثيقة من قبل.',
    en: 'This document has been signed already.',
    fr: 'Ce document est déjà signé.',
  },
  'no-public-address': {
    ar: 'لم يُضبط العنوان العلني للدار (PUBLIC_URL)، فلا يمكن طباعة رمز التحقق. لا تخرج أي وثيقة قبل ضبطه؛ أبلغ المسؤول.',
    en: 'The public address of the house (PUBLIC_URL) is not set, so no verification code can be printed. No document leaves before it is; tell the administrator.',
    fr: 'L’adresse publique de la maison (PUBLIC_URL) n’est pas définie : aucun code de vérification ne peut être imprimé. Aucun document ne sort d’ici là ; prévenez l’administrateur.',
  },
  'nothing-to-remedy': {
    ar: 'الوثيقة المراد تصحيحها أو سحبها ليست صادرة الآن: لم تخرج بعد، أو سُحبت، أو أُلغيت.',
    en: 'The document to be corrected, withdrawn or recalled is not out: it has not left, or no longer stands.',
    fr: 'Le document à rectifier, à retirer ou à rappeler n’est pas en circulation : il n’est pas parti ou ne tient plus.',
  },
  'no-such-register': {
    ar: 'لا يوجد سجل تُقيَّد فيه هذه الوثيقة. أبلغ المسؤول.',
    en: 'There is no register to number this document in. Tell the administrator.',
    fr: 'Il n’existe pas de registre où numéroter ce document. Prévenez l’administrateur.',
  },
  'enclosure-not-printable': {
    ar: 'لا يمكن إخراج المرفق «{name}» بصيغته: لا يخرج إلا ملف PDF أو صورة. حوّله إلى PDF ثم احفظ نسخة جديدة من المسودة.',
    en: 'The enclosure “{name}” cannot leave as it is: only a PDF or a picture does. Make it a PDF and save a new version of the draft.',
    fr: 'La pièce jointe « {name} » ne peut sortir telle quelle : seul un PDF ou une image le peut. Convertissez-la en PDF et enregistrez une nouvelle version.',
  },
  'no-such-document': {
    ar: 'لا توجد وثيقة بهذا المعرّف.',
    en: 'There is no such document.',
    fr: 'Ce document n’existe pas.',
  },
  'no-such-dispatch': {
    ar: 'لا يوجد إرسال بهذا المعرّف.',
    en: 'There is no such dispatch.',
    fr: 'Cet envoi n’existe pas.',
  },
  'no-such-paper': {
    ar: 'لا يوجد ملف بهذا المعرّف.',
    en: 'There is no such file.',
    fr: 'Ce fichier n’existe pas.',
  },
  'not-living': {
    ar: 'أُلغيت هذه الوثيقة أو سُحبت؛ فلا يُرسل منها شيء.',
    en: 'This document is void, withdrawn or recalled; nothing more of it is sent.',
    fr: 'Ce document est annulé, retiré ou rappelé ; rien n’en est plus envoyé.',
  },
  'no-mail-server': {
    ar: 'لم يُضبط خادم البريد (SMTP_URL). أبلغ المسؤول، أو أرسل بوسيلة أخرى.',
    en: 'No mail server is set (SMTP_URL). Tell the administrator, or send it another way.',
    fr: 'Aucun serveur de messagerie n’est défini (SMTP_URL). Prévenez l’administrateur ou envoyez autrement.',
  },
  'nothing-to-send': {
    ar: 'لا يوجد بريد إلكتروني في انتظار الإرسال لهذه الوثيقة.',
    en: 'No e-mail of this document is waiting to be sent.',
    fr: 'Aucun courriel de ce document n’est en attente d’envoi.',
  },
  'changed-meanwhile': {
    ar: 'تغيّر الأمر منذ أن فتحته: حالته الآن {state, select, waiting {في الانتظار} sending {قيد الإرسال} sent {أُرسل} failed {تعذّر} unknown {مجهول} delivered {وصل} cancelled {أُلغي} signed {موقّع} dispatched {صادر} withdrawn {مسحوب} recalled {مسترجع} void {ملغى} other {أخرى}}. راجعه ثم أعد.',
    en: 'It has changed since you opened it and is now {state, select, waiting {waiting} sending {being sent} sent {sent} failed {failed} unknown {unknown} delivered {delivered} cancelled {cancelled} signed {signed} dispatched {dispatched} withdrawn {withdrawn} recalled {recalled} void {void} other {other}}. Look again, then repeat.',
    fr: 'La situation a changé depuis que vous l’avez ouverte ; état actuel : {state, select, waiting {en attente} sending {envoi en cours} sent {envoyé} failed {échec} unknown {sort inconnu} delivered {remis} cancelled {abandonné} signed {signé} dispatched {expédié} withdrawn {retiré} recalled {rappelé} void {annulé} other {autre}}. Revoyez, puis recommencez.',
  },
  'sent-by-the-house': {
    ar: 'ترسل الدار هذه النسخة بنفسها؛ اختر «إرسال».',
    en: 'The house sends this copy itself; choose “Send”.',
    fr: 'La maison envoie elle-même cet exemplaire ; choisissez « Envoyer ».',
  },
  'sent-by-hand': {
    ar: 'يخرج هذا الإرسال على ورق؛ سجّل من تسلّمه ومتى.',
    en: 'This copy goes on paper; record who took it over, and when.',
    fr: 'Cet exemplaire part sur papier ; consignez qui l’a pris en charge et quand.',
  },
  'not-waiting': {
    ar: 'لم يعد هذا الإرسال في الانتظار.',
    en: 'This dispatch is no longer waiting.',
    fr: 'Cet envoi n’est plus en attente.',
  },
  'not-unknown': {
    ar: 'مصير هذا الإرسال معروف؛ لا حاجة إلى قرار.',
    en: 'What became of this dispatch is known; there is nothing to decide.',
    fr: 'Le sort de cet envoi est connu ; il n’y a rien à trancher.',
  },
  'not-failed': {
    ar: 'لم يتعذّر هذا الإرسال؛ فلا يُعاد.',
    en: 'This dispatch did not fail; it is not tried again.',
    fr: 'Cet envoi n’a pas échoué ; il n’est pas réessayé.',
  },
  'not-sent': {
    ar: 'لم يُرسل بعد إلى هذا المرسل إليه، فلا يُسجَّل له استلام.',
    en: 'Nothing has been sent to this addressee yet, so no receipt is recorded.',
    fr: 'Rien n’a encore été envoyé à ce destinataire : aucun accusé n’est consigné.',
  },
  'not-a-day': {
    ar: 'اليوم {day} غير صالح: يجب أن يقع بين تاريخ الوثيقة واليوم.',
    en: 'The day {day} cannot be right: it lies between the date of the document and today.',
    fr: 'Le jour {day} ne convient pas : il se situe entre la date du document et aujourd’hui.',
  },
  'no-papers-yet': {
    ar: 'لم تكتمل أوراق الوثيقة بعد: تنتظر نقطة تحقق موقّعة من السجل المحكم. أعد المحاولة بعد لحظات.',
    en: 'The papers of this document are not ready: they wait for a signed checkpoint of the ledger. Try again in a moment.',
    fr: 'Les papiers de ce document ne sont pas prêts : ils attendent un point de contrôle signé du registre scellé. Réessayez dans un instant.',
  },
  'already-left': {
    ar: 'خرجت نسخة من هذه الوثيقة، أو قد تكون خرجت؛ لا تُلغى بل تُسحب أو تُسترجع بوثيقة مجازة.',
    en: 'A copy of this document has left, or may have; it is not voided but withdrawn or recalled by a cleared document.',
    fr: 'Un exemplaire de ce document est parti, ou l’est peut-être ; il ne s’annule pas, il se retire ou se rappelle par un document visé.',
  },
};

export const documentStateNames: Texts<DocumentState> = {
  signed: { ar: 'موقّعة', en: 'Signed', fr: 'Signé' },
  dispatched: { ar: 'صادرة', en: 'Dispatched', fr: 'Expédié' },
  withdrawn: { ar: 'مسحوبة', en: 'Withdrawn', fr: 'Retiré' },
  recalled: { ar: 'مسترجعة', en: 'Recalled', fr: 'Rappelé' },
  void: { ar: 'ملغاة', en: 'Void', fr: 'Annulé' },
};

export const dispatchStateNames: Texts<DispatchState> = {
  waiting: { ar: 'في الانتظار', en: 'Waiting', fr: 'En attente' },
  sending: { ar: 'قيد الإرسال', en: 'Being sent', fr: 'Envoi en cours' },
  sent: { ar: 'أُرسلت', en: 'Sent', fr: 'Envoyé' },
  failed: { ar: 'تعذّر الإرسال', en: 'Failed', fr: 'Échec' },
  unknown: { ar: 'المصير مجهول', en: 'Outcome unknown', fr: 'Sort inconnu' },
  delivered: { ar: 'وصلت', en: 'Delivered', fr: 'Remis' },
  cancelled: { ar: 'أُلغي الإرسال', en: 'Cancelled', fr: 'Abandonné' },
};

/** What an officer is told of a message that did not leave, or of one that only seems to have left. */
export const problemNames: Texts<Problem> = {
  unreachable: {
    ar: 'تعذّر الوصول إلى خادم البريد؛ تُعاد المحاولة تلقائيًا.',
    en: 'The mail server could not be reached; it is tried again by itself.',
    fr: 'Le serveur de messagerie est injoignable ; l’envoi est réessayé automatiquement.',
  },
  'not-admitted': {
    ar: 'رفض خادم البريد الاتصال أو كلمة المرور؛ تُعاد المحاولة تلقائيًا، وأبلغ المسؤول.',
    en: 'The mail server refused the connection or the password; it is tried again by itself. Tell the administrator.',
    fr: 'Le serveur de messagerie a refusé la connexion ou le mot de passe ; nouvel essai automatique. Prévenez l’administrateur.',
  },
  'refused-for-now': {
    ar: 'أجّل خادم البريد قبول الرسالة؛ تُعاد المحاولة تلقائيًا.',
    en: 'The mail server would not take the message for now; it is tried again by itself.',
    fr: 'Le serveur a différé l’acceptation du message ; l’envoi est réessayé automatiquement.',
  },
  refused: {
    ar: 'رفض خادم البريد الرسالة أو العنوان. تحقق من العنوان، ثم أعد المحاولة أو أرسل بوسيلة أخرى.',
    en: 'The mail server refused the message or the address. Check the address, then try again or send it another way.',
    fr: 'Le serveur a refusé le message ou l’adresse. Vérifiez l’adresse, puis réessayez ou envoyez autrement.',
  },
  'too-large': {
    ar: 'الرسالة أكبر مما يقبله خادم البريد. أرسلها بوسيلة أخرى.',
    en: 'The message is larger than the mail server takes. Send it another way.',
    fr: 'Le message dépasse la taille admise par le serveur. Envoyez-le autrement.',
  },
  unsafe: {
    ar: 'في العنوان أو الموضوع رموز لا تصلح لرسالة؛ لم يُرسل شيء. صحّح الدليل وأعد الوثيقة إلى الديوان.',
    en: 'The address or subject holds characters that no message may carry; nothing was sent. Put the directory right and return the document to the Cabinet.',
    fr: 'L’adresse ou l’objet contient des caractères interdits dans un message ; rien n’est parti. Corrigez l’annuaire et renvoyez le document au Cabinet.',
  },
  'no-answer': {
    ar: 'سُلّمت الرسالة كاملة وانقطع الاتصال قبل الجواب: قد تكون وصلت. اسأل المرسل إليه، ثم قرّر.',
    en: 'The whole message was handed over and the connection broke before an answer: it may have arrived. Ask the addressee, then decide.',
    fr: 'Le message entier a été remis et la liaison s’est rompue avant la réponse : il est peut-être arrivé. Interrogez le destinataire, puis tranchez.',
  },
  interrupted: {
    ar: 'توقّف النظام أثناء الإرسال: قد تكون الرسالة وصلت. اسأل المرسل إليه، ثم قرّر.',
    en: 'The system stopped in the middle of sending: the message may have arrived. Ask the addressee, then decide.',
    fr: 'Le système s’est arrêté pendant l’envoi : le message est peut-être arrivé. Interrogez le destinataire, puis tranchez.',
  },
  differs: {
    ar: 'الأوراق المعدّة من جديد لا تطابق الموقّعة، فلم يُرسل شيء. أبلغ المسؤول والمراجع الداخلي.',
    en: 'The papers, set anew, are not those that were signed, so nothing was sent. Tell the administrator and the auditor.',
    fr: 'Les papiers recomposés ne sont pas ceux qui ont été signés : rien n’est parti. Prévenez l’administrateur et l’auditeur.',
  },
  'cannot-be-made': {
    ar: 'تعذّر إعداد الأوراق من جديد للمقارنة، فلم يُرسل شيء. أبلغ المسؤول.',
    en: 'The papers could not be set anew for comparison, so nothing was sent. Tell the administrator.',
    fr: 'Les papiers n’ont pu être recomposés pour comparaison : rien n’est parti. Prévenez l’administrateur.',
  },
  'templates-changed': {
    ar: 'وُقّعت الوثيقة على قوالب سابقة ولم تُعدّ أوراقها قبل تحديث النظام، فلم يخرج شيء. اطلب من الموقّع إلغاءها، ثم تُجاز من جديد.',
    en: 'The document was cleared with earlier templates, and its papers were not set before the system was updated, so nothing left. Ask the signatory to void it, then have it cleared again.',
    fr: 'Le document a été visé avec d’anciens modèles et ses papiers n’ont pas été composés avant la mise à jour : rien n’est parti. Demandez au signataire de l’annuler, puis faites-le viser à nouveau.',
  },
  'file-lost': {
    ar: 'ملف من أوراق الوثيقة مفقود أو تالف، فلم يُرسل شيء. اطلب من المسؤول استعادته من النسخة الاحتياطية، ثم أعد المحاولة.',
    en: 'A file of this document is missing or damaged, so nothing was sent. Ask the administrator to restore it from the backup, then try again.',
    fr: 'Un fichier de ce document est manquant ou endommagé : rien n’est parti. Demandez à l’administrateur de le restaurer depuis la sauvegarde, puis réessayez.',
  },
  'no-mail-server': {
    ar: 'لم يُضبط خادم البريد؛ لم يُرسل شيء.',
    en: 'No mail server is set; nothing was sent.',
    fr: 'Aucun serveur de messagerie n’est défini ; rien n’est parti.',
  },
  bounced: {
    ar: 'عادت الرسالة. صحّح العنوان أو أرسل بوسيلة أخرى.',
    en: 'The message came back. Put the address right or send it another way.',
    fr: 'Le message est revenu. Corrigez l’adresse ou envoyez autrement.',
  },
  'trial-outbox': {
    ar: 'صندوق تجريبي: لم يُرسل شيء فعلًا؛ وُضعت الرسالة في مجلد محلي.',
    en: 'Trial outbox: nothing was really sent; the message lies in a local folder.',
    fr: 'Boîte d’essai : rien n’a réellement été envoyé ; le message se trouve dans un dossier local.',
  },
  ...sealProblemTexts,
};

export const receiptMannerNames: Texts<ReceiptManner> = {
  acknowledged: { ar: 'أكّد الاستلام', en: 'Acknowledged', fr: 'Réception confirmée' },
  'signed-for': { ar: 'وقّع بالاستلام', en: 'Signed for', fr: 'Remis contre signature' },
  answered: { ar: 'ورد الجواب', en: 'Answered', fr: 'Réponse reçue' },
  bounced: { ar: 'عادت الرسالة', en: 'Came back', fr: 'Revenu à l’expéditeur' },
};
