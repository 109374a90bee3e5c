import type { AuthorityRefusal } from '../directory/authority.ts';
import { type ManifestRefusal, manifestRefusals } from '../drafting/manifest.text.ts';
import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';

export type ClearanceRefusal =
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'no-such-draft'
  | 'no-such-round'
  | 'no-such-point'
  | 'not-submitted'
  | 'already-open'
  | 'points-unsettled'
  | 'adviser-needed'
  | 'not-an-adviser'
  | 'round-closed'
  | 'changed-meanwhile'
  | 'already-given'
  | 'own-draft'
  | 'reason-needed'
  | 'never-waived'
  | 'nothing-returned'
  | 'verdicts-missing'
  | 'too-many-verdicts'
  | 'manifest-changed'
  | 'already-settled';

export const clearanceRefusals: Texts<ClearanceRefusal | AuthorityRefusal | ManifestRefusal> = {
  ...manifestRefusals,
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-draft': { ar: 'لا توجد مسودة بهذا المعرّف.', en: 'There is no such draft.', fr: 'Ce projet n’existe pas.' },
  'no-such-round': {
    ar: 'لا توجد جولة إجازة بهذا المعرّف.',
    en: 'There is no such clearance round.',
    fr: 'Ce tour de visa n’existe pas.',
  },
  'no-such-point': { ar: 'لا توجد ملاحظة بهذا المعرّف.', en: 'There is no such point.', fr: 'Ce point n’existe pas.' },
  'not-submitted': {
    ar: 'لم تُرفع هذه المسودة إلى الديوان بعد، أو لم تعد معروضة عليه.',
    en: 'This draft has not been submitted to the Cabinet, or is no longer before it.',
    fr: 'Ce projet n’a pas été soumis au Cabinet, ou ne l’est plus.',
  },
  'already-open': {
    ar: 'فُتحت جولة لهذه المسودة من قبل.',
    en: 'A round of this draft is open already.',
    fr: 'Un tour est déjà ouvert pour ce projet.',
  },
  'points-unsettled': {
    ar: '{count, plural, zero {لا ملاحظات} one {بقيت ملاحظة واحدة لم تُعالج} two {بقيت ملاحظتان لم تُعالجا} few {بقيت {count} ملاحظات لم تُعالج} many {بقيت {count} ملاحظة لم تُعالج} other {بقيت {count} ملاحظة لم تُعالج}} من الجولة السابقة؛ على الوحدة معالجتها أولًا.',
    en: '{count, plural, one {One point} other {# points}} of the earlier round {count, plural, one {is} other {are}} not settled; the unit settles them first.',
    fr: '{count, plural, one {Un point} other {# points}} du tour précédent {count, plural, one {n’est pas réglé} other {ne sont pas réglés}} ; l’unité les règle d’abord.',
  },
  'adviser-needed': {
    ar: 'يحتاج الفحص السابع إلى مستشار يُسمّى باسمه؛ اختره.',
    en: 'Check 7 needs an adviser named by name; choose one.',
    fr: 'Le contrôle 7 exige un conseiller nommément désigné ; choisissez-le.',
  },
  'not-an-adviser': {
    ar: 'الشخص المختار ليس مستشارًا اليوم أو أسهم في كتابة المسودة؛ اختر غيره.',
    en: 'The person chosen is not an adviser today or wrote the draft; choose another.',
    fr: 'La personne choisie n’est pas conseiller aujourd’hui ou a rédigé le projet ; choisissez-en une autre.',
  },
  'round-closed': { ar: 'أُغلقت هذه الجولة.', en: 'This round is closed.', fr: 'Ce tour est clos.' },
  'changed-meanwhile': {
    ar: 'تغيّرت الجولة منذ أن فتحتها: {changed}. راجعها ثم أعد.',
    en: 'The round has changed since you opened it: {changed}. Look again, then repeat.',
    fr: 'Le tour a changé depuis que vous l’avez ouvert : {changed}. Revoyez-le, puis recommencez.',
  },
  'already-given': {
    ar: 'أصدر {name} حكمه في الفحص {check} من قبل.',
    en: '{name} has given a verdict on check {check} already.',
    fr: '{name} a déjà rendu un avis sur le contrôle {check}.',
  },
  'own-draft': {
    ar: 'من كتب المسودة لا يحكم فيها ولا يعتمدها.',
    en: 'Whoever wrote a draft gives no verdict on it and does not approve it.',
    fr: 'Qui a rédigé un projet ne rend pas d’avis sur lui et ne l’approuve pas.',
  },
  'reason-needed': {
    ar: 'الإعادة والتجاوز يحتاجان إلى سبب مكتوب.',
    en: 'A return and a waiver need a written reason.',
    fr: 'Un renvoi et une dispense exigent un motif écrit.',
  },
  'never-waived': {
    ar: 'الفحصان الثاني والسابع لا يُتجاوزان أبدًا.',
    en: 'Checks 2 and 7 are never waived.',
    fr: 'Les contrôles 2 et 7 ne font jamais l’objet d’une dispense.',
  },
  'nothing-returned': {
    ar: 'لم يُعِد أيّ فحص هذه المسودة؛ سجّل إعادة مع سببها أولًا.',
    en: 'No check has returned this draft; record a return with its reason first.',
    fr: 'Aucun contrôle n’a renvoyé ce projet ; consignez d’abord un renvoi motivé.',
  },
  'verdicts-missing': {
    ar: 'ينقص الحكم في: {checks}.',
    en: 'A verdict is missing on: {checks}.',
    fr: 'Il manque un avis sur : {checks}.',
  },
  'too-many-verdicts': {
    ar: 'من يعتمد لا يكون قد حكم في أكثر من فحص واحد؛ وأنت حكمت في {count}.',
    en: 'Whoever approves has given at most one verdict; you gave {count}.',
    fr: 'Qui approuve a rendu un avis au plus ; vous en avez rendu {count}.',
  },
  'manifest-changed': {
    ar: 'تغيّر منذ فتح الجولة ما سيخرج فعلًا: {parts}. افتح جولة جديدة؛ ولا يُعاد إلا فحص ما مسّه التغيير.',
    en: 'What would leave has changed since the round was opened: {parts}. Open a new round; only the touched checks are asked again.',
    fr: 'Ce qui partirait a changé depuis l’ouverture du tour : {parts}. Ouvrez un nouveau tour ; seuls les contrôles touchés sont repris.',
  },
  'already-settled': {
    ar: 'عولجت هذه الملاحظة من قبل.',
    en: 'This point has been settled already.',
    fr: 'Ce point est déjà réglé.',
  },
  'no-authority': {
    ar: 'لا تشمل صلاحيتك اليوم اعتماد هذه الوثيقة.',
    en: 'Your authority today does not cover approving this document.',
    fr: 'Vos pouvoirs actuels ne couvrent pas l’approbation de ce document.',
  },
  'kind-not-covered': {
    ar: 'لا تشمل صلاحيتك هذا النوع من الوثائق.',
    en: 'Your authority does not cover this kind of document.',
    fr: 'Vos pouvoirs ne couvrent pas ce type de document.',
  },
  'addressee-not-covered': {
    ar: 'لا تشمل صلاحيتك كل من توجَّه إليهم هذه الوثيقة.',
    en: 'Your authority does not cover every addressee of this document.',
    fr: 'Vos pouvoirs ne couvrent pas tous les destinataires de ce document.',
  },
  'level-too-high': {
    ar: 'درجة سرية هذه الوثيقة أعلى مما تشمله صلاحيتك.',
    en: 'This document is classified above your authority.',
    fr: 'La classification de ce document dépasse vos pouvoirs.',
  },
  'amount-too-high': {
    ar: 'المبلغ أعلى مما تشمله صلاحيتك.',
    en: 'The amount is above your authority.',
    fr: 'Le montant dépasse vos pouvoirs.',
  },
};
