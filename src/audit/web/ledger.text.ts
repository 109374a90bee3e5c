import type { Texts } from '../../kernel/text.ts';

export type LedgerWord =
  | 'title'
  | 'lede'
  | 'list'
  | 'empty'
  | 'emptyWords'
  | 'chooseOne'
  | 'house'
  | 'filters'
  | 'act'
  | 'actor'
  | 'from'
  | 'to'
  | 'onlyRecord'
  | 'clear'
  | 'oneRecord'
  | 'size'
  | 'checkpoint'
  | 'checkpointOf'
  | 'noCheckpoint'
  | 'showCheckpoint'
  | 'checkpointWords'
  | 'trouble'
  | 'sound'
  | 'position'
  | 'at'
  | 'who'
  | 'actingFor'
  | 'record'
  | 'number'
  | 'openRecord'
  | 'kept'
  | 'keptWords'
  | 'proof'
  | 'proofTitle'
  | 'proofWords'
  | 'proofTellsMore'
  | 'waitsForCheckpoint';

/** The words of the ledger as the auditor reads it. */
export const ledgerWords: Texts<LedgerWord> = {
  title: { ar: 'سجل الوقائع', en: 'Ledger', fr: 'Journal de preuve' },
  lede: {
    ar: 'كل ما جرى في الدار، الأحدث أولاً. لا يُمحى قيد ولا يُغيَّر، ولا يُعرض منه إلا ما يحق لك الاطلاع على وثيقته.',
    en: 'All that was done in the house, newest first. No entry is changed or removed; you see those whose record you may read.',
    fr: 'Tout ce qui a été fait dans la maison, du plus récent au plus ancien. Aucune écriture n’est modifiée ni effacée ; vous voyez celles dont vous pouvez lire le dossier.',
  },
  list: { ar: 'القيود', en: 'Entries', fr: 'Écritures' },
  empty: { ar: 'لا قيود هنا', en: 'No entries here', fr: 'Aucune écriture ici' },
  emptyWords: {
    ar: 'يظهر هنا كل عمل يجري في الدار حال وقوعه. إن كنت قد حصرت العرض فوسّعه.',
    en: 'Every act of the house appears here as soon as it is done. If you have narrowed the view, widen it.',
    fr: 'Chaque acte de la maison apparaît ici dès qu’il est fait. Si vous avez restreint la vue, élargissez-la.',
  },
  chooseOne: {
    ar: 'اختر قيدًا لترى من عمل ماذا ومتى، ولتأخذ برهانه',
    en: 'Choose an entry to see who did what and when, and to take its proof',
    fr: 'Choisissez une écriture pour voir qui a fait quoi et quand, et en prendre la preuve',
  },
  house: { ar: 'الدار نفسها', en: 'The house itself', fr: 'La maison elle-même' },
  filters: { ar: 'حصر العرض', en: 'Narrow the view', fr: 'Restreindre la vue' },
  act: { ar: 'العمل', en: 'Act', fr: 'Acte' },
  actor: { ar: 'من عمله', en: 'Done by', fr: 'Fait par' },
  from: { ar: 'من يوم', en: 'From', fr: 'Du' },
  to: { ar: 'إلى يوم', en: 'Until', fr: 'Au' },
  onlyRecord: { ar: 'قيود هذه الوثيقة وحدها', en: 'Only this record', fr: 'Ce dossier seulement' },
  clear: { ar: 'عرض الكل', en: 'Show all', fr: 'Tout afficher' },
  oneRecord: { ar: 'وثيقة واحدة', en: 'One record only', fr: 'Un seul dossier' },
  size: {
    ar: '{count, plural, zero {لا قيود بعد} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}',
    en: '{count, plural, =0 {No entries yet} one {# entry} other {# entries}}',
    fr: '{count, plural, =0 {Aucune écriture} one {# écriture} many {# d’écritures} other {# écritures}}',
  },
  checkpoint: { ar: 'آخر نقطة تحقق موقّعة', en: 'Newest signed checkpoint', fr: 'Dernier point de contrôle signé' },
  checkpointOf: {
    ar: 'آخر نقطة تحقق موقّعة تشمل {count, plural, zero {لا شيء} one {قيدًا واحدًا} two {قيدين} few {# قيود} many {# قيدًا} other {# قيد}}',
    en: 'The newest signed checkpoint covers {count, plural, one {# entry} other {# entries}}',
    fr: 'Le dernier point de contrôle signé couvre {count, plural, one {# écriture} many {# d’écritures} other {# écritures}}',
  },
  noCheckpoint: {
    ar: 'لم تُوقَّع نقطة تحقق بعد',
    en: 'No checkpoint is signed yet',
    fr: 'Aucun point de contrôle n’est signé',
  },
  showCheckpoint: { ar: 'نقطة التحقق', en: 'Checkpoint', fr: 'Point de contrôle' },
  checkpointWords: {
    ar: 'احفظ هذه الأسطر خارج الدار: من حفظها أثبت لاحقًا أن شيئًا مما قبلها لم يتغير.',
    en: 'Keep these lines outside the house: whoever keeps them can show later that nothing before them was changed.',
    fr: 'Conservez ces lignes hors de la maison : qui les garde peut montrer plus tard que rien de ce qui précède n’a été changé.',
  },
  trouble: {
    ar: 'في السجل خلل: توقفت الدار عن توقيع نقاط التحقق. أبلغ مشغّل النظام، ولا تُرسَل وثيقة حتى يزول.',
    en: 'The ledger is in trouble: the house has stopped signing checkpoints. Tell the operator; nothing is dispatched until it is put right.',
    fr: 'Le journal est en difficulté : la maison ne signe plus de points de contrôle. Prévenez l’exploitant ; rien n’est expédié jusqu’au rétablissement.',
  },
  sound: { ar: 'السجل سليم', en: 'The ledger is sound', fr: 'Le journal est intègre' },
  position: { ar: 'رقمه في السجل', en: 'Number in the ledger', fr: 'Numéro au journal' },
  at: { ar: 'متى', en: 'When', fr: 'Quand' },
  who: { ar: 'من', en: 'Who', fr: 'Qui' },
  actingFor: { ar: 'باسم', en: 'In the name of', fr: 'Au nom de' },
  record: { ar: 'موضوع القيد', en: 'Record', fr: 'Dossier' },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  openRecord: { ar: 'فتح الوثيقة', en: 'Open the record', fr: 'Ouvrir le dossier' },
  kept: { ar: 'ما حُفظ في القيد', en: 'As the entry keeps it', fr: 'Ce que l’écriture conserve' },
  keptWords: {
    ar: 'رموز وأرقام وبصمات؛ لا يحمل القيد موضوعًا ولا اسمًا.',
    en: 'Codes, numbers and fingerprints; an entry carries no subject and no name.',
    fr: 'Codes, nombres et empreintes ; une écriture ne porte ni objet ni nom.',
  },
  proof: {
    ar: 'تنزيل برهان القيد',
    en: 'Download the proof of this entry',
    fr: 'Télécharger la preuve de cette écriture',
  },
  proofTitle: { ar: 'البرهان', en: 'Proof', fr: 'Preuve' },
  proofWords: {
    ar: 'يتحقق منه أي أحد دون اتصال بالدار، بمفتاحها العام المحفوظ في ملف ledger.vkey:',
    en: 'Anyone verifies it without the house, with its public key, kept in the file ledger.vkey:',
    fr: 'Chacun la vérifie sans la maison, avec sa clé publique, conservée dans le fichier ledger.vkey :',
  },
  proofTellsMore: {
    ar: 'في إثبات هذا القيد أكثر مما يحق لك الاطلاع عليه.',
    en: 'The proof of this entry tells more than you may read.',
    fr: 'La preuve de cette écriture en dit plus que ce que vous pouvez lire.',
  },
  waitsForCheckpoint: {
    ar: 'لم تشمله نقطة تحقق موقّعة بعد؛ يكون ذلك في ثوانٍ.',
    en: 'No signed checkpoint covers it yet; one will in a few seconds.',
    fr: 'Aucun point de contrôle signé ne la couvre encore ; ce sera fait dans quelques secondes.',
  },
};
