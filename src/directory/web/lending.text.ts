import type { Texts } from '../../kernel/text.ts';
import type { LendingFault } from './lending-draft.ts';

export type LendingWord =
  | 'lent'
  | 'lentEmpty'
  | 'away'
  | 'awayEmpty'
  | 'lend'
  | 'recordAbsence'
  | 'lendWords'
  | 'awayWords'
  | 'acting'
  | 'nobodyActs'
  | 'confirm'
  | 'revoke'
  | 'revokeWords'
  | 'cancel'
  | 'cancelWords'
  | 'isConfirmed'
  | 'isRevoked'
  | 'isCancelled'
  | 'isLent'
  | 'isAway'
  | 'showEnded'
  | 'post'
  | 'to'
  | 'what'
  | 'kind'
  | 'anyKind'
  | 'amount'
  | 'amountHint'
  | 'onBehalf'
  | 'onBehalfHint'
  | 'from'
  | 'until'
  | 'reason'
  | 'person'
  | 'whoActs'
  | 'waitsForSecond'
  | 'yours'
  | 'postsWaiting'
  | 'upTo'
  | 'inTheName';

/** The words of authority lent and of absences. */
export const lendingWords: Texts<LendingWord> = {
  lent: { ar: 'الصلاحيات المفوَّضة', en: 'Authority lent', fr: 'Pouvoirs délégués' },
  lentEmpty: {
    ar: 'لا تفويض قائم ولا قادم. يظهر هنا كل تفويض بمن فوّض ومن فُوّض ومدته.',
    en: 'No authority is lent now or to come. Each delegation appears here with who lends, to whom, and for how long.',
    fr: 'Aucune délégation en cours ni à venir. Chacune apparaît ici avec le délégant, le délégataire et la durée.',
  },
  away: { ar: 'الغائبون', en: 'Who is away', fr: 'Absents' },
  awayEmpty: {
    ar: 'لا غائب اليوم ولا غياب قادم مسجّل.',
    en: 'Nobody is away today, and no absence to come is recorded.',
    fr: 'Personne n’est absent aujourd’hui, et aucune absence à venir n’est consignée.',
  },
  lend: { ar: 'تفويض صلاحية', en: 'Lend authority', fr: 'Déléguer un pouvoir' },
  recordAbsence: { ar: 'تسجيل غياب', en: 'Record an absence', fr: 'Consigner une absence' },
  lendWords: {
    ar: 'لا يسري التفويض حتى يقرّه شخص ثانٍ، غير المفوِّض وغير المفوَّض.',
    en: 'It has force once a second person, neither who lends nor who receives, has confirmed it.',
    fr: 'Elle prend effet dès qu’une seconde personne, autre que le délégant et le délégataire, l’a confirmée.',
  },
  awayWords: {
    ar: 'الغياب خبر يراه زملاؤك؛ وهو لا ينقل صلاحية، فلذلك التفويض.',
    en: 'An absence tells colleagues; it lends no authority, which is what a delegation does.',
    fr: 'Une absence informe les collègues ; elle ne délègue aucun pouvoir, ce que fait une délégation.',
  },
  acting: { ar: 'ينوب عنه: {name}', en: 'Acting: {name}', fr: 'Suppléé par {name}' },
  nobodyActs: { ar: 'لم يُعيَّن نائب', en: 'Nobody named to act', fr: 'Aucun suppléant désigné' },
  confirm: { ar: 'إقرار', en: 'Confirm', fr: 'Confirmer' },
  revoke: { ar: 'سحب', en: 'Revoke', fr: 'Retirer' },
  revokeWords: {
    ar: 'يُسحب التفويض اعتبارًا من اليوم. ما عُمل به قبل ذلك يبقى صحيحًا.',
    en: 'The delegation ends today. What was done under it before stays valid.',
    fr: 'La délégation prend fin aujourd’hui. Ce qui a été fait auparavant reste valable.',
  },
  cancel: { ar: 'إلغاء الغياب', en: 'Take back', fr: 'Annuler' },
  cancelWords: {
    ar: 'يُلغى تسجيل هذا الغياب، ويبقى ذلك مثبتًا في السجل.',
    en: 'The absence is taken back; the ledger keeps that it was recorded.',
    fr: 'L’absence est annulée ; le journal garde trace de sa consignation.',
  },
  isConfirmed: { ar: 'أُقرّ', en: 'Confirmed', fr: 'Confirmé' },
  isRevoked: { ar: 'سُحب', en: 'Revoked', fr: 'Retiré' },
  isCancelled: { ar: 'أُلغي الغياب', en: 'The absence is taken back', fr: 'L’absence est annulée' },
  isLent: {
    ar: 'سُجّل التفويض، وينتظر إقرار شخص ثانٍ',
    en: 'Lent; it waits for the second person',
    fr: 'Délégation consignée ; elle attend la seconde personne',
  },
  isAway: { ar: 'سُجّل الغياب', en: 'The absence is recorded', fr: 'L’absence est consignée' },
  showEnded: {
    ar: 'أظهر المنتهي والمسحوب',
    en: 'Show ended and revoked',
    fr: 'Afficher les délégations échues ou retirées',
  },
  post: {
    ar: 'الوظيفة التي تُفوَّض صلاحيتها',
    en: 'Post whose authority is lent',
    fr: 'Fonction dont le pouvoir est délégué',
  },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  what: { ar: 'ماذا يُفوَّض', en: 'What is lent', fr: 'Ce qui est délégué' },
  kind: { ar: 'نوع الوثيقة', en: 'Kind of document', fr: 'Type de document' },
  anyKind: { ar: 'كل الأنواع', en: 'Every kind', fr: 'Tout type' },
  amount: { ar: 'حتى مبلغ', en: 'Up to amount', fr: 'Jusqu’au montant' },
  amountHint: {
    ar: 'إن تُرك فارغًا سرى حد الوظيفة نفسها.',
    en: 'Left empty, the limit of the post itself holds.',
    fr: 'À défaut, la limite de la fonction s’applique.',
  },
  onBehalf: { ar: 'يوقّع نيابةً عن صاحب الوظيفة', en: 'Signs on behalf of the holder', fr: 'Signe au nom du titulaire' },
  onBehalfHint: {
    ar: 'تظهر على الوثيقة عبارة «نيابةً عن».',
    en: 'The document then says “on behalf of”.',
    fr: 'Le document porte alors la mention « au nom de ».',
  },
  from: { ar: 'من يوم', en: 'From', fr: 'Du' },
  until: { ar: 'إلى يوم', en: 'Until', fr: 'Au' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  person: { ar: 'من الغائب', en: 'Who is away', fr: 'Qui est absent' },
  whoActs: { ar: 'من ينوب عنه', en: 'Who acts meanwhile', fr: 'Qui supplée' },
  waitsForSecond: {
    ar: 'ينتظر إقرار شخص ثانٍ: المدير العام أو الأمين العام أو مدير النظام، غير المانح وغير الممنوح.',
    en: 'Waits for a second person: the Director-General, the Secretary-General or the administrator, neither who granted nor who receives.',
    fr: 'Attend une seconde personne : le Directeur général, le Secrétaire général ou l’administrateur, ni celle qui accorde ni celle qui reçoit.',
  },
  yours: {
    ar: 'منحتَه أنت أو هو لك: يقرّه غيرك.',
    en: 'You granted it or it is for you: someone else confirms it.',
    fr: 'Vous l’avez accordée ou elle vous est destinée : une autre personne la confirme.',
  },
  postsWaiting: {
    ar: 'وظائف تنتظر شخصًا ثانيًا',
    en: 'Posts waiting for a second person',
    fr: 'Fonctions en attente d’une seconde personne',
  },
  upTo: { ar: 'حتى {amount}', en: 'up to {amount}', fr: 'jusqu’à {amount}' },
  inTheName: { ar: 'نيابةً عن صاحب الوظيفة', en: 'on behalf of the holder', fr: 'au nom du titulaire' },
};

/** Where a dated grant stands today. */
export const grantStateTexts: Texts<'in-force' | 'to-confirm' | 'to-come' | 'ended' | 'revoked'> = {
  'in-force': { ar: 'سارٍ', en: 'In force', fr: 'En vigueur' },
  'to-confirm': { ar: 'ينتظر الإقرار', en: 'Waits for confirmation', fr: 'À confirmer' },
  'to-come': { ar: 'قادم', en: 'To come', fr: 'À venir' },
  ended: { ar: 'انتهى', en: 'Ended', fr: 'Échu' },
  revoked: { ar: 'مسحوب', en: 'Revoked', fr: 'Retiré' },
};

/** What keeps such a form from being sent. */
export const lendingFaults: Texts<LendingFault> = {
  needsPost: { ar: 'اختر الوظيفة.', en: 'Choose the post.', fr: 'Choisissez la fonction.' },
  needsPerson: { ar: 'اختر الشخص.', en: 'Choose the person.', fr: 'Choisissez la personne.' },
  needsDays: { ar: 'أدخل الأيام.', en: 'Enter the days.', fr: 'Indiquez les jours.' },
  needsReason: { ar: 'اكتب السبب.', en: 'Write the reason.', fr: 'Indiquez le motif.' },
  needsAmount: {
    ar: 'اكتب المبلغ بالأرقام.',
    en: 'Write the amount in figures.',
    fr: 'Écrivez le montant en chiffres.',
  },
  endsBefore: {
    ar: 'ينتهي قبل أن يبدأ؛ صحّح أحد اليومين.',
    en: 'It ends before it begins; put one of the days right.',
    fr: 'La fin précède le début ; corrigez l’une des dates.',
  },
};
