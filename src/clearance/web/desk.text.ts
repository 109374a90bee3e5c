import type { Texts } from '../../kernel/text.ts';

export type DeskWord =
  | 'title'
  | 'lede'
  | 'list'
  | 'empty'
  | 'emptyWords'
  | 'chooseOne'
  | 'waitsForRound'
  | 'round'
  | 'verdictsSoFar'
  | 'openRound'
  | 'adviser'
  | 'adviserHint'
  | 'openIt'
  | 'document'
  | 'checks'
  | 'envelope'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'from'
  | 'kind'
  | 'classification'
  | 'enclosures'
  | 'basis'
  | 'signatory'
  | 'layout'
  | 'inColumns'
  | 'form'
  | 'accessible'
  | 'email'
  | 'hash'
  | 'hashWords'
  | 'authentic'
  | 'uploaded'
  | 'changedSince'
  | 'stands'
  | 'touched'
  | 'pass'
  | 'return'
  | 'waive'
  | 'change'
  | 'passed'
  | 'returned'
  | 'waived'
  | 'none'
  | 'notYours'
  | 'neverWaived'
  | 'returnTitle'
  | 'returnPoints'
  | 'returnHint'
  | 'returnConfirm'
  | 'waiveTitle'
  | 'waiveReason'
  | 'waiveConfirm'
  | 'approve'
  | 'approved'
  | 'approvers'
  | 'awayUntil'
  | 'giveBack'
  | 'giveBackWords'
  | 'giveBackConfirm'
  | 'supersede'
  | 'supersedeWords'
  | 'points'
  | 'settled'
  | 'unsettled'
  | 'settle'
  | 'settleAnswer'
  | 'findings'
  | 'noFindings'
  | 'earlier'
  | 'stateOpen'
  | 'stateReturned'
  | 'stateApproved'
  | 'stateSuperseded'
  | 'onBehalf';

export const deskWords: Texts<DeskWord> = {
  title: { ar: 'مكتب الإجازة', en: 'Clearance desk', fr: 'Bureau des visas' },
  lede: {
    ar: 'لا يخرج شيء قبل أن تكتمل الفحوص السبعة ويعتمده صاحب الصلاحية.',
    en: 'Nothing leaves before the seven checks are complete and someone entitled has approved it.',
    fr: 'Rien ne sort avant que les sept contrôles soient complets et approuvés par qui de droit.',
  },
  list: { ar: 'ما ينتظر الإجازة', en: 'What waits for clearance', fr: 'En attente de visa' },
  empty: { ar: 'لا شيء ينتظر الإجازة', en: 'Nothing waits for clearance', fr: 'Rien n’attend le visa' },
  emptyWords: {
    ar: 'تظهر هنا المسودات حين ترفعها الوحدات إلى الديوان.',
    en: 'Drafts appear here when units submit them to the Cabinet.',
    fr: 'Les projets apparaissent ici lorsque les unités les soumettent au Cabinet.',
  },
  chooseOne: {
    ar: 'اختر مسودة من القائمة',
    en: 'Choose a draft from the list',
    fr: 'Choisissez un projet dans la liste',
  },
  waitsForRound: { ar: 'تنتظر فتح جولة', en: 'waits for a round', fr: 'attend un tour' },
  round: { ar: 'الجولة {ordinal, number}', en: 'Round {ordinal, number}', fr: 'Tour {ordinal, number}' },
  verdictsSoFar: {
    ar: '{count, number} من 7',
    en: '{count, number} of 7',
    fr: '{count, number} sur 7',
  },
  openRound: { ar: 'فتح جولة إجازة', en: 'Open a clearance round', fr: 'Ouvrir un tour de visa' },
  adviser: {
    ar: 'المستشار المسمّى للفحص السابع',
    en: 'Adviser named for check 7',
    fr: 'Conseiller désigné pour le contrôle 7',
  },
  adviserHint: {
    ar: 'الحساسية السياسية ينظر فيها شخص مسمّى باسمه، ولا تُتجاوز.',
    en: 'Political sensitivity is looked at by a person named by name, and never waived.',
    fr: 'La sensibilité politique est examinée par une personne nommément désignée, sans dispense possible.',
  },
  openIt: { ar: 'فتح الجولة', en: 'Open the round', fr: 'Ouvrir le tour' },
  document: { ar: 'الوثيقة', en: 'The document', fr: 'Le document' },
  checks: { ar: 'الفحوص السبعة', en: 'The seven checks', fr: 'Les sept contrôles' },
  envelope: { ar: 'الظرف', en: 'Envelope', fr: 'Enveloppe' },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  cc: { ar: 'نسخة إلى', en: 'Copy to', fr: 'Copie à' },
  bcc: { ar: 'نسخة غير ظاهرة إلى', en: 'Blind copy to', fr: 'Copie cachée à' },
  from: { ar: 'من', en: 'From', fr: 'De' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  classification: { ar: 'درجة السرية', en: 'Classification', fr: 'Classification' },
  enclosures: { ar: 'المرفقات', en: 'Enclosures', fr: 'Pièces jointes' },
  basis: { ar: 'السند', en: 'Legal basis', fr: 'Base juridique' },
  signatory: { ar: 'الموقّع', en: 'Signatory', fr: 'Signataire' },
  layout: { ar: 'الصفحة', en: 'Layout', fr: 'Mise en page' },
  inColumns: {
    ar: 'اللغتان في عمودين متقابلين على ورقة واحدة',
    en: 'both languages side by side on one paper',
    fr: 'les deux langues côte à côte sur un seul papier',
  },
  form: { ar: 'صيغة الملف', en: 'Form of the file', fr: 'Forme du fichier' },
  accessible: {
    ar: 'ميسَّر لمن يُقرأ له جهريًّا (PDF/UA)',
    en: 'accessible, for those who have it read aloud (PDF/UA)',
    fr: 'accessible, pour qui se le fait lire à voix haute (PDF/UA)',
  },
  email: { ar: 'رسالة البريد المرافقة', en: 'Covering e-mail', fr: 'Courriel d’accompagnement' },
  hash: { ar: 'بصمة المضمون', en: 'Hash of the content', fr: 'Empreinte du contenu' },
  hashWords: {
    ar: 'الأحكام والاعتماد والتوقيع ملزمة بهذه البصمة وحدها.',
    en: 'Verdicts, approval and signature bind to this hash alone.',
    fr: 'Les avis, l’approbation et la signature portent sur cette seule empreinte.',
  },
  authentic: { ar: 'النص المعتمد', en: 'authentic', fr: 'fait foi' },
  uploaded: { ar: 'ملف معدّ خارج النظام', en: 'a file made elsewhere', fr: 'fichier établi ailleurs' },
  changedSince: {
    ar: 'تغيّر منذ الجولة السابقة: {parts}. أُعيد فتح: {checks}.',
    en: 'Changed since the earlier round: {parts}. Asked again: {checks}.',
    fr: 'Modifié depuis le tour précédent : {parts}. Contrôles repris : {checks}.',
  },
  stands: {
    ar: 'باقٍ من الجولة {ordinal, number}',
    en: 'stands from round {ordinal, number}',
    fr: 'maintenu du tour {ordinal, number}',
  },
  touched: { ar: 'مسّه التغيير', en: 'touched by the change', fr: 'touché par la modification' },
  pass: { ar: 'إجازة', en: 'Pass', fr: 'Viser' },
  return: { ar: 'إعادة…', en: 'Return…', fr: 'Renvoyer…' },
  waive: { ar: 'تجاوز…', en: 'Waive…', fr: 'Dispenser…' },
  change: { ar: 'تغيير الحكم', en: 'Change the verdict', fr: 'Modifier l’avis' },
  passed: { ar: 'أُجيز', en: 'passed', fr: 'visé' },
  returned: { ar: 'أُعيد', en: 'returned', fr: 'renvoyé' },
  waived: { ar: 'جرى تجاوزه', en: 'waived', fr: 'dispensé' },
  none: { ar: 'لم يُحكم فيه بعد', en: 'no verdict yet', fr: 'sans avis' },
  notYours: { ar: 'لغيرك', en: 'for others to give', fr: 'revient à d’autres' },
  neverWaived: { ar: 'لا يُتجاوز أبدًا', en: 'never waived', fr: 'jamais dispensé' },
  returnTitle: { ar: 'إعادة الفحص {check}', en: 'Return on {check}', fr: 'Renvoi sur {check}' },
  returnPoints: {
    ar: 'ما يجب تصحيحه، نقطة في كل سطر',
    en: 'What is to be put right, one point a line',
    fr: 'Ce qui est à corriger, un point par ligne',
  },
  returnHint: {
    ar: 'تعود هذه النقاط إلى الوحدة قائمةً تعالجها واحدة واحدة.',
    en: 'The unit gets these points as a list to tick off.',
    fr: 'L’unité reçoit ces points comme une liste à régler un à un.',
  },
  returnConfirm: { ar: 'تسجيل الإعادة', en: 'Record the return', fr: 'Consigner le renvoi' },
  waiveTitle: { ar: 'تجاوز الفحص {check}', en: 'Waive {check}', fr: 'Dispense de {check}' },
  waiveReason: {
    ar: 'السبب، ويبقى في السجل',
    en: 'The reason, which stays on record',
    fr: 'Le motif, conservé au journal',
  },
  waiveConfirm: { ar: 'تسجيل التجاوز', en: 'Record the waiver', fr: 'Consigner la dispense' },
  approve: { ar: 'اعتماد هذا المضمون', en: 'Approve this content', fr: 'Approuver ce contenu' },
  approved: { ar: 'اعتُمد', en: 'Approved', fr: 'Approuvé' },
  approvers: { ar: 'أصحاب صلاحية الاعتماد', en: 'Who may approve', fr: 'Qui peut approuver' },
  awayUntil: {
    ar: 'غائب حتى {day}{acting, select, none {} other {، وينوب عنه {acting}}}',
    en: 'away until {day}{acting, select, none {} other {, {acting} acts}}',
    fr: 'absent jusqu’au {day}{acting, select, none {} other {, suppléé par {acting}}}',
  },
  giveBack: { ar: 'إعادة المسودة إلى الوحدة', en: 'Give the draft back', fr: 'Rendre le projet' },
  giveBackWords: {
    ar: 'تُغلق الجولة وتعود المسودة إلى الوحدة بكل ما أُعيد. ولا يُسأل في الجولة التالية إلا عما مسّه التغيير.',
    en: 'The round closes and the draft goes back to its unit with all that was returned. The next round asks only what the change touches.',
    fr: 'Le tour est clos et le projet retourne à l’unité avec tout ce qui a été renvoyé. Le tour suivant ne reprend que ce que la modification touche.',
  },
  giveBackConfirm: { ar: 'إعادتها', en: 'Give it back', fr: 'La rendre' },
  supersede: { ar: 'سحب الجولة', en: 'Withdraw the round', fr: 'Retirer le tour' },
  supersedeWords: {
    ar: 'تُسحب الجولة لأن مضمونها لم يعد قائمًا، وتُفتح جولة جديدة تبقى فيها الأحكام التي لم يمسّها التغيير.',
    en: 'The round is withdrawn because its content no longer holds; a new one keeps the verdicts that the change does not touch.',
    fr: 'Le tour est retiré parce que son contenu ne tient plus ; un nouveau tour garde les avis que la modification ne touche pas.',
  },
  points: { ar: 'نقاط الإعادة', en: 'Points returned', fr: 'Points renvoyés' },
  settled: { ar: 'عولجت: {answer}', en: 'settled: {answer}', fr: 'réglé : {answer}' },
  unsettled: { ar: 'لم تُعالج بعد', en: 'not settled yet', fr: 'pas encore réglé' },
  settle: { ar: 'تمت المعالجة…', en: 'Settled…', fr: 'Réglé…' },
  settleAnswer: { ar: 'ماذا فُعل', en: 'What was done about it', fr: 'Ce qui a été fait' },
  findings: { ar: 'ملاحظات آلية', en: 'Findings of the machine', fr: 'Constats automatiques' },
  noFindings: {
    ar: 'لا فحوص آلية بعد: الحكم لك.',
    en: 'No automatic rules yet: the verdict is yours.',
    fr: 'Pas encore de règles automatiques : l’avis vous revient.',
  },
  earlier: { ar: 'جولات سابقة', en: 'Earlier rounds', fr: 'Tours précédents' },
  stateOpen: { ar: 'مفتوحة', en: 'open', fr: 'ouvert' },
  stateReturned: { ar: 'أُعيدت', en: 'returned', fr: 'renvoyé' },
  stateApproved: { ar: 'اعتُمدت', en: 'approved', fr: 'approuvé' },
  stateSuperseded: { ar: 'سُحبت', en: 'withdrawn', fr: 'retiré' },
  onBehalf: { ar: 'نيابةً عن {name}', en: 'on behalf of {name}', fr: 'au nom de {name}' },
};

/** The parts of a manifest, as the desk names them when one has changed. */
export const partWords: Texts<string> = {
  kind: { ar: 'النوع', en: 'kind', fr: 'type' },
  sentAs: { ar: 'إرسال أصل لكل مرسل إليه', en: 'an original to each', fr: 'un original à chacun' },
  languages: { ar: 'النص', en: 'text', fr: 'texte' },
  uploaded: { ar: 'الملف', en: 'file', fr: 'fichier' },
  addressees: { ar: 'المرسل إليهم وعناوينهم', en: 'addressees and their addresses', fr: 'destinataires et adresses' },
  enclosures: { ar: 'المرفقات', en: 'enclosures', fr: 'pièces jointes' },
  basis: { ar: 'السند', en: 'legal basis', fr: 'base juridique' },
  signatory: { ar: 'الموقّع', en: 'signatory', fr: 'signataire' },
  level: { ar: 'درجة السرية', en: 'classification', fr: 'classification' },
  amount: { ar: 'المبلغ', en: 'amount', fr: 'montant' },
  answers: { ar: 'ما تجيب عنه', en: 'what it answers', fr: 'ce à quoi il répond' },
  yourReference: { ar: 'مرجعهم', en: 'their reference', fr: 'leur référence' },
  layout: { ar: 'شكل الصفحة', en: 'layout', fr: 'mise en page' },
  accessible: { ar: 'صيغة الملف', en: 'form of the file', fr: 'forme du fichier' },
  remedy: { ar: 'التصويب', en: 'remedy', fr: 'rectification' },
  email: { ar: 'رسالة البريد', en: 'e-mail', fr: 'courriel' },
  road: { ar: 'المسار', en: 'road', fr: 'voie' },
  unit: { ar: 'الوحدة', en: 'unit', fr: 'unité' },
  register: { ar: 'السجل', en: 'register', fr: 'registre' },
  made: { ar: 'القوالب', en: 'templates', fr: 'gabarits' },
};
