import type { Texts } from '../../kernel/text.ts';

export type DirectoryWord =
  | 'title'
  | 'lede'
  | 'sheets'
  | 'units'
  | 'correspondents'
  | 'authority'
  | 'lending'
  | 'findUnit'
  | 'findUnitHint'
  | 'unverified'
  | 'unverifiedWords'
  | 'supervisedBy'
  | 'coordinatedBy'
  | 'acting'
  | 'vacant'
  | 'nothingFound'
  | 'nothingFoundWords'
  | 'forWhat'
  | 'anyKind'
  | 'toWhom'
  | 'anyone'
  | 'everyone'
  | 'whoLine'
  | 'documents'
  | 'upTo'
  | 'upToLevel'
  | 'inNameOf'
  | 'basis'
  | 'unlimited'
  | 'noLine'
  | 'noLineWords'
  | 'question';

/** The words of the directory: the house's tree and the authority matrix. */
export const directoryWords: Texts<DirectoryWord> = {
  title: { ar: 'الدليل', en: 'Directory', fr: 'Annuaire' },
  lede: {
    ar: 'وحدات الدار ومن يشغل وظائفها اليوم، ومن تراسلهم، ومن يعتمد ويوقّع ماذا.',
    en: 'The units of the house and who holds their posts today, to whom it writes, and who approves and signs what.',
    fr: 'Les unités de la maison et les titulaires du jour, ceux à qui elle écrit, et qui approuve et signe quoi.',
  },
  sheets: { ar: 'أوراق الدليل', en: 'Sheets of the directory', fr: 'Feuilles de l’annuaire' },
  units: { ar: 'الدار', en: 'The house', fr: 'La maison' },
  correspondents: { ar: 'جهات المراسلة', en: 'Correspondents', fr: 'Correspondants' },
  authority: { ar: 'الصلاحيات', en: 'Authority', fr: 'Pouvoirs' },
  lending: { ar: 'التفويض والغياب', en: 'Delegations and absences', fr: 'Délégations et absences' },
  findUnit: { ar: 'وحدة أو وظيفة أو شخص', en: 'A unit, a post or a person', fr: 'Unité, fonction ou personne' },
  findUnitHint: {
    ar: 'أي جزء من الاسم، بأي لغة',
    en: 'Any part of a name, in any language',
    fr: 'Toute partie du nom, dans n’importe quelle langue',
  },
  unverified: { ar: 'اسم غير مؤكد', en: 'Name not verified', fr: 'Nom non vérifié' },
  unverifiedWords: {
    ar: '{count, plural, zero {كل الأسماء مؤكدة} one {اسم وحدة واحدة لم يتأكد بعد من مصدر رسمي} two {اسما وحدتين لم يتأكدا بعد من مصدر رسمي} few {أسماء # وحدات لم تتأكد بعد من مصدر رسمي} many {أسماء # وحدة لم تتأكد بعد من مصدر رسمي} other {أسماء # وحدة لم تتأكد بعد من مصدر رسمي}}؛ وهي معلَّمة.',
    en: '{count, plural, =0 {Every name is verified.} one {The name of # unit has not been checked against an official source yet; it is marked.} other {The names of # units have not been checked against an official source yet; they are marked.}}',
    fr: '{count, plural, =0 {Tous les noms sont vérifiés.} one {Le nom de # unité n’a pas encore été vérifié à une source officielle ; il est signalé.} many {Les noms de # d’unités n’ont pas encore été vérifiés à une source officielle ; ils sont signalés.} other {Les noms de # unités n’ont pas encore été vérifiés à une source officielle ; ils sont signalés.}}',
  },
  supervisedBy: { ar: 'بإشراف {unit}', en: 'Supervised by {unit}', fr: 'Sous la supervision de : {unit}' },
  coordinatedBy: { ar: 'بتنسيق {unit}', en: 'Coordinated by {unit}', fr: 'Coordination : {unit}' },
  acting: { ar: 'بالنيابة', en: 'acting', fr: 'par intérim' },
  vacant: { ar: 'شاغرة: {posts}', en: 'Vacant: {posts}', fr: 'Vacant : {posts}' },
  nothingFound: { ar: 'لا شيء بهذا الاسم', en: 'Nothing by that name', fr: 'Rien à ce nom' },
  nothingFoundWords: {
    ar: 'جرّب جزءًا أقصر من الاسم، أو لغة أخرى.',
    en: 'Try a shorter part of the name, or another language.',
    fr: 'Essayez une partie plus courte du nom, ou une autre langue.',
  },
  question: { ar: 'سؤال الجدول', en: 'Ask the matrix', fr: 'Interroger le tableau' },
  forWhat: { ar: 'الوثيقة', en: 'Document', fr: 'Document' },
  anyKind: { ar: 'كل الوثائق', en: 'Every document', fr: 'Tout document' },
  toWhom: { ar: 'إلى من', en: 'To whom', fr: 'À qui' },
  anyone: { ar: 'كل المخاطَبين', en: 'Any addressee', fr: 'Tout destinataire' },
  everyone: { ar: 'الجميع', en: 'Everyone', fr: 'Tous' },
  whoLine: { ar: 'من', en: 'Who', fr: 'Qui' },
  documents: { ar: 'الوثائق', en: 'Documents', fr: 'Documents' },
  upTo: { ar: 'حتى مبلغ', en: 'Up to amount', fr: 'Jusqu’au montant' },
  upToLevel: { ar: 'حتى درجة', en: 'Up to level', fr: 'Jusqu’au niveau' },
  inNameOf: { ar: 'باسم {post}', en: 'in the name of: {post}', fr: 'au nom de : {post}' },
  basis: { ar: 'السند: {basis}', en: 'Basis: {basis}', fr: 'Fondement : {basis}' },
  unlimited: { ar: 'بلا حد', en: 'No limit', fr: 'Sans limite' },
  noLine: { ar: 'لا أحد', en: 'Nobody', fr: 'Personne' },
  noLineWords: {
    ar: 'لا يعطي الجدول أحدًا هذه الصلاحية اليوم؛ تُعرض هنا متى أُعطيت.',
    en: 'The matrix gives this to nobody today; whoever receives it will appear here.',
    fr: 'Le tableau ne donne ce pouvoir à personne aujourd’hui ; son titulaire apparaîtra ici.',
  },
};

/** What authority is for, as the matrix and a delegation say it. */
export const authorityActTexts: Texts<'approve' | 'sign' | 'verdict' | 'waive' | 'direct' | 'any'> = {
  approve: { ar: 'اعتماد', en: 'Approve', fr: 'Approuver' },
  sign: { ar: 'توقيع', en: 'Sign', fr: 'Signer' },
  verdict: { ar: 'إبداء قرارات الفحص', en: 'Give verdicts', fr: 'Rendre les avis de contrôle' },
  waive: { ar: 'الإعفاء من فحص', en: 'Waive a check', fr: 'Dispenser d’un contrôle' },
  direct: { ar: 'توجيه الوارد', en: 'Direct what arrives', fr: 'Orienter les arrivées' },
  any: { ar: 'كل صلاحيات الوظيفة', en: 'All authority of the post', fr: 'Tous les pouvoirs de la fonction' },
};
