import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import type { AddresseeRefusal } from './addressees.store.ts';
import type { ExtensionRefusal, OrderRefusal, ReferralState, StandingRefusal } from './referral.ts';

/** What the acts of this capability are refused for. */
export type ReferralRefusal =
  | OrderRefusal
  | StandingRefusal
  | ExtensionRefusal
  | AddresseeRefusal
  | 'no-such-item'
  | 'no-such-referral'
  | 'no-such-extension'
  | 'no-such-directive'
  | 'no-such-document'
  | 'no-such-contents'
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'changed-meanwhile'
  | 'lead-stands'
  | 'already-addressed'
  | 'not-directed'
  | 'referral-ended'
  | 'already-acknowledged'
  | 'already-decided'
  | 'after-the-units-day'
  | 'only-you-answer'
  | 'not-its-answer'
  | 'not-closed'
  | 'not-sealed'
  | 'no-addressee'
  | 'day-does-not-exist';

export const referralRefusals: Texts<ReferralRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-item': {
    ar: 'لا توجد معاملة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such item among those you may see.',
    fr: 'Il n’y a pas de telle pièce parmi celles que vous pouvez voir.',
  },
  'no-such-referral': {
    ar: 'لا توجد إحالة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such referral among those you may see.',
    fr: 'Il n’y a pas de telle imputation parmi celles que vous pouvez voir.',
  },
  'no-such-extension': {
    ar: 'لا يوجد طلب تمديد بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such request for more time among those you may see.',
    fr: 'Il n’y a pas de telle demande de délai parmi celles que vous pouvez voir.',
  },
  'no-such-directive': {
    ar: 'لا يوجد توجيه بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such directive among those you may see.',
    fr: 'Il n’y a pas de telle instruction parmi celles que vous pouvez voir.',
  },
  'no-such-document': {
    ar: 'لا توجد وثيقة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such document among those you may see.',
    fr: 'Il n’y a pas de tel document parmi ceux que vous pouvez voir.',
  },
  'no-such-contents': {
    ar: 'لا يوجد في هذا الظرف ما يحق لك الاطلاع عليه.',
    en: 'This envelope holds nothing that you may see.',
    fr: 'Ce pli ne contient rien que vous puissiez voir.',
  },
  'changed-meanwhile': {
    ar: '{what, select, directed {أُحيلت هذه المعاملة منذ فتحتها.} returned {أُعيدت هذه المعاملة إلى الديوان منذ فتحتها.} closed {أُغلقت هذه المعاملة منذ فتحتها.} corrected {صُحّح قيد هذه المعاملة منذ فتحتها.} withdrawn {سُحبت إحالتها منذ فتحتها.} acknowledged {أُشعر باستلامها منذ فتحتها.} other {تغيّرت منذ فتحتها.}} ({by}) انظر ما تغيّر ثم أعد المحاولة.',
    en: '{what, select, directed {This was directed after you opened it.} returned {This was returned to the Cabinet after you opened it.} closed {This was closed after you opened it.} corrected {This was corrected after you opened it.} withdrawn {Its referral was withdrawn after you opened it.} acknowledged {It was acknowledged after you opened it.} other {This was changed after you opened it.}} ({by}) Look at what changed, then try again.',
    fr: '{what, select, directed {Cette pièce a été imputée depuis que vous l’avez ouverte.} returned {Cette pièce a été renvoyée au Cabinet depuis que vous l’avez ouverte.} closed {Cette pièce a été close depuis que vous l’avez ouverte.} corrected {Son enregistrement a été corrigé depuis que vous l’avez ouverte.} withdrawn {Son imputation a été retirée depuis que vous l’avez ouverte.} acknowledged {Sa réception a été confirmée depuis que vous l’avez ouverte.} other {Elle a été modifiée depuis que vous l’avez ouverte.}} ({by}) Voyez ce qui a changé, puis réessayez.',
  },
  'item-closed': {
    ar: 'المعاملة مغلقة. أعد فتحها أولًا إن كان فيها ما يلزم اتخاذه.',
    en: 'The item is closed. Reopen it first if something remains to be done.',
    fr: 'La pièce est close. Rouvrez-la d’abord s’il reste quelque chose à faire.',
  },
  'item-void': {
    ar: 'رقم القيد هذا مُلغى ولا يُتصرف فيه.',
    en: 'This number is void; nothing is done with it.',
    fr: 'Ce numéro est annulé ; il n’y est donné aucune suite.',
  },
  'unknown-purpose': {
    ar: 'الغرض «{purpose}» غير معروف. اختر غرضًا من القائمة.',
    en: 'The purpose “{purpose}” is not known. Choose one from the list.',
    fr: 'Le motif « {purpose} » est inconnu. Choisissez-en un dans la liste.',
  },
  'action-needs-date': {
    ar: 'هذا الغرض يستلزم موعدًا. حدّد اليوم المطلوب الإنجاز فيه.',
    en: 'This purpose needs a due day. Say by which day.',
    fr: 'Ce motif exige une échéance. Indiquez le jour.',
  },
  'due-before-receipt': {
    ar: 'الموعد {due, date} يسبق يوم الورود {received, date}. اختر يومًا لا يسبقه.',
    en: 'The due day {due, date} lies before the day of receipt, {received, date}. Choose that day or a later one.',
    fr: 'L’échéance du {due, date} précède le jour d’arrivée, {received, date}. Choisissez ce jour ou un jour ultérieur.',
  },
  'addressed-twice': {
    ar: 'ورد اسم جهة واحدة مرتين. اترك لكل جهة غرضًا واحدًا.',
    en: 'An addressee is named twice. Leave each one purpose.',
    fr: 'Un destinataire est nommé deux fois. Laissez à chacun un seul motif.',
  },
  'others-own-nothing': {
    ar: 'المعاملة تتولاها جهة واحدة. اختر للجهات الأخرى غرض الاطلاع أو إبداء الرأي.',
    en: 'One addressee takes the item over. Give the others a purpose such as information or advice.',
    fr: 'Un seul destinataire prend la pièce en charge. Donnez aux autres un motif tel que l’information ou l’avis.',
  },
  'unknown-addressee': {
    ar: 'جهة الإحالة غير موجودة اليوم. اختر وحدة أو شخصًا من الدليل.',
    en: 'That addressee does not exist today. Choose a unit or a person from the directory.',
    fr: 'Ce destinataire n’existe pas aujourd’hui. Choisissez une unité ou une personne dans l’annuaire.',
  },
  'nobody-cleared': {
    ar: 'لا أحد في هذه الجهة مأذون له بدرجة سرية هذه المعاملة. اختر غيرها أو شخصًا مأذونًا له.',
    en: 'Nobody there is cleared for the classification of this item. Choose another unit, or a person who is cleared.',
    fr: 'Personne n’y est habilité au niveau de cette pièce. Choisissez une autre unité, ou une personne habilitée.',
  },
  'outside-unit': {
    ar: 'لا تُحال المعاملة داخليًا إلا إلى من يعمل في الوحدة أو فيما يتبعها. لغيرهم اطلب من الديوان.',
    en: 'Within the unit an item goes only to its own people and the units under it. For others, ask the Cabinet.',
    fr: 'Une pièce n’est confiée en interne qu’aux agents de l’unité et des unités qui en relèvent. Pour d’autres, adressez-vous au Cabinet.',
  },
  'lead-stands': {
    ar: 'لهذه المعاملة جهة رئيسة. اسحب إحالتها مع ذكر السبب قبل تعيين غيرها.',
    en: 'The item has a lead already. Say why it is taken from it before naming another.',
    fr: 'La pièce a déjà un responsable. Dites pourquoi elle lui est retirée avant d’en désigner un autre.',
  },
  'already-addressed': {
    ar: 'المعاملة محالة إلى هذه الجهة من قبل. اسحب إحالتها أولًا إن أردت تغييرها.',
    en: 'The item is with that addressee already. Withdraw that referral first if it is to change.',
    fr: 'La pièce est déjà imputée à ce destinataire. Retirez d’abord cette imputation pour la modifier.',
  },
  'not-directed': {
    ar: 'لم تُحل المعاملة بعد إلى جهة رئيسة. حدّد الجهة الرئيسة أولًا.',
    en: 'The item has not been directed yet. Name its lead first.',
    fr: 'La pièce n’est pas encore imputée. Désignez d’abord son responsable.',
  },
  'referral-ended': {
    ar: 'انتهت هذه الإحالة، فلا يُتخذ فيها شيء.',
    en: 'This referral has ended; nothing more is done with it.',
    fr: 'Cette imputation a pris fin ; il n’y est plus donné suite.',
  },
  'already-acknowledged': {
    ar: 'أُشعر باستلام هذه الإحالة من قبل.',
    en: 'This referral has been acknowledged already.',
    fr: 'La réception de cette imputation a déjà été confirmée.',
  },
  'nothing-due': {
    ar: 'ليس لهذه الإحالة موعد ليُمدَّد.',
    en: 'This referral has no due day to extend.',
    fr: 'Cette imputation n’a pas d’échéance à reporter.',
  },
  'not-later': {
    ar: 'اليوم المطلوب لا يتأخر عن الموعد الحالي {due, date}. اختر يومًا بعده.',
    en: 'The day asked for is not later than the present one, {due, date}. Choose a later day.',
    fr: 'Le jour demandé n’est pas postérieur à l’échéance actuelle, {due, date}. Choisissez un jour ultérieur.',
  },
  'already-asked': {
    ar: 'طُلب التمديد من قبل وينتظر البتّ فيه.',
    en: 'More time has been asked for already and awaits a decision.',
    fr: 'Un délai a déjà été demandé et attend une décision.',
  },
  'already-decided': {
    ar: 'بُتّ في طلب التمديد هذا من قبل.',
    en: 'This request for more time has been decided already.',
    fr: 'Cette demande de délai a déjà été tranchée.',
  },
  'after-the-units-day': {
    ar: 'موعد الوحدة نفسها هو {due, date}. اختر يومًا لا يتأخر عنه.',
    en: 'The unit itself is to be done by {due, date}. Choose that day or an earlier one.',
    fr: 'L’échéance de l’unité elle-même est le {due, date}. Choisissez ce jour ou un jour antérieur.',
  },
  'only-you-answer': {
    ar: 'الجهة الرئيسة تُغلق المعاملة بالرد أو بلا رد، ولا تكتفي بمساهمة أخيرة.',
    en: 'The lead ends with the answer, or by closing without one; a last contribution is for the others.',
    fr: 'Le responsable termine par la réponse ou la clôture sans réponse ; une contribution finale revient aux autres.',
  },
  'not-its-answer': {
    ar: 'هذه الوثيقة لم تُرسل أو ليست ردًا على هذه المعاملة. اختر الرد المُرسل، أو أغلق بلا رد مع ذكر السبب.',
    en: 'That document has not been dispatched or does not answer this item. Name the dispatched answer, or close without one and say why.',
    fr: 'Ce document n’a pas été expédié ou ne répond pas à cette pièce. Indiquez la réponse expédiée, ou clôturez sans réponse en disant pourquoi.',
  },
  'not-closed': {
    ar: 'المعاملة غير مغلقة.',
    en: 'The item is not closed.',
    fr: 'La pièce n’est pas close.',
  },
  'no-addressee': {
    ar: 'اختر لكل سطر جهة واحدة: وحدة أو شخصًا.',
    en: 'Choose one addressee for each line: a unit or a person.',
    fr: 'Choisissez pour chaque ligne un seul destinataire : une unité ou une personne.',
  },
  'day-does-not-exist': {
    ar: 'لا يوجد يوم بهذا التاريخ: {day}. صحّح التاريخ.',
    en: 'There is no such day: {day}. Put the date right.',
    fr: 'Ce jour n’existe pas : {day}. Corrigez la date.',
  },
  'not-sealed': {
    ar: 'ليست هذه المعاملة ظرفًا مختومًا؛ تُحال كغيرها.',
    en: 'This item is not a sealed envelope; it is referred like any other.',
    fr: 'Cette pièce n’est pas un pli cacheté ; elle s’impute comme toute autre.',
  },
};

/** The states of a referral as screens name them. */
export const referralStateTexts: Texts<ReferralState> = {
  open: { ar: 'بانتظار الإشعار بالاستلام', en: 'Awaiting acknowledgement', fr: 'En attente d’accusé de réception' },
  acknowledged: { ar: 'قيد العمل', en: 'In hand', fr: 'En cours' },
  returned: { ar: 'أُعيدت', en: 'Returned', fr: 'Renvoyée' },
  done: { ar: 'أُنجزت', en: 'Done', fr: 'Terminée' },
  withdrawn: { ar: 'سُحبت', en: 'Withdrawn', fr: 'Retirée' },
};
