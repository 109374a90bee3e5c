import type { Texts } from '../../kernel/text.ts';

export type CertificateWord =
  | 'title'
  | 'statement'
  | 'document'
  | 'kind'
  | 'addressees'
  | 'check'
  | 'verdict'
  | 'officer'
  | 'time'
  | 'pass'
  | 'waived'
  | 'waiver-reason'
  | 'approval'
  | 'authority'
  | 'signature'
  | 'key'
  | 'manifest'
  | 'ledger'
  | 'ledger-place'
  | 'by-hand'
  | 'compared'
  | 'scan';

/** The words of the certificate of clearance. */
export const certificateWords: Texts<CertificateWord> = {
  title: { ar: 'شهادة إجازة', en: 'Certificate of clearance', fr: 'Certificat de visa' },
  statement: {
    ar: 'خضعت هذه الوثيقة قبل توقيعها للمراجعات السبع الآتية، وترتبط الأحكام بمضمونها وحده كما تثبته بصمة البيان أدناه.',
    en: 'Before its signature this document passed the seven checks below. The verdicts bind exactly the content that the manifest’s hash names.',
    fr: 'Avant sa signature, ce document a subi les sept contrôles ci-dessous. Les avis portent exactement sur le contenu que désigne l’empreinte du manifeste.',
  },
  document: { ar: 'رقم الوثيقة وتاريخها', en: 'Document and date', fr: 'Document et date' },
  kind: { ar: 'النوع والموضوع', en: 'Kind and subject', fr: 'Type et objet' },
  addressees: { ar: 'المرسل إليهم', en: 'Addressees', fr: 'Destinataires' },
  check: { ar: 'المراجعة', en: 'Check', fr: 'Contrôle' },
  verdict: { ar: 'الحكم', en: 'Verdict', fr: 'Avis' },
  officer: { ar: 'الموظف والمنصب', en: 'Officer and post', fr: 'Agent et fonction' },
  time: { ar: 'الوقت', en: 'Time', fr: 'Heure' },
  pass: { ar: 'مستوفاة', en: 'Pass', fr: 'Favorable' },
  waived: { ar: 'معفاة بسبب', en: 'Waived', fr: 'Dispense' },
  'waiver-reason': { ar: 'سبب الإعفاء', en: 'Reason', fr: 'Motif' },
  approval: { ar: 'الاعتماد', en: 'Approval', fr: 'Approbation' },
  authority: { ar: 'الصلاحية', en: 'Authority', fr: 'Fondement' },
  signature: { ar: 'التوقيع', en: 'Signature', fr: 'Signature' },
  key: { ar: 'بصمة المفتاح', en: 'Key fingerprint', fr: 'Empreinte de la clé' },
  manifest: { ar: 'بصمة البيان (SHA-256)', en: 'Manifest hash (SHA-256)', fr: 'Empreinte du manifeste (SHA-256)' },
  ledger: { ar: 'السجل المحكم', en: 'Ledger', fr: 'Registre scellé' },
  'ledger-place': {
    ar: 'القيد {position} – نقطة التحقق {size} – الجذر {root}',
    en: 'Entry {position} – checkpoint {size} – root {root}',
    fr: 'Écriture {position} – point de contrôle {size} – racine {root}',
  },
  'by-hand': { ar: 'وُقّعت بخط اليد', en: 'Signed by hand', fr: 'Signé à la main' },
  compared: {
    ar: 'قورنت نسختها الممسوحة بالنص المجاز في {day}؛ قبلها باسم الديوان {officer}',
    en: 'Its scan was compared with the cleared text on {day} and accepted for the Cabinet by {officer}',
    fr: 'Sa numérisation a été comparée au texte visé le {day} et acceptée pour le Cabinet par {officer}',
  },
  scan: { ar: 'بصمة المسح (SHA-256)', en: 'Hash of the scan (SHA-256)', fr: 'Empreinte de la numérisation (SHA-256)' },
};

export type ListWord =
  | 'standing-form'
  | 'register-incoming'
  | 'register-outgoing'
  | 'register-memorandum'
  | 'number'
  | 'time'
  | 'sender'
  | 'addressee'
  | 'their-reference'
  | 'subject'
  | 'pages'
  | 'directed-to'
  | 'sent-by'
  | 'void'
  | 'total'
  | 'none'
  | 'registrar'
  | 'head'
  | 'delivery'
  | 'what'
  | 'to'
  | 'received-by'
  | 'signature'
  | 'return'
  | 'returned-by'
  | 'round'
  | 'done'
  | 'check'
  | 'reason';

/** The words of receipts, registers, delivery books and return lists. */
export const listWords: Texts<ListWord> = {
  'standing-form': {
    ar: 'صيغة ثابتة: {name}، أُجيزت في {day, date}',
    en: 'Standing form: {name}, cleared on {day, date}',
    fr: 'Formule permanente : {name}, visée le {day, date}',
  },
  'register-incoming': {
    ar: 'سجل الوارد اليومي',
    en: 'Incoming register of the day',
    fr: 'Registre d’arrivée du jour',
  },
  'register-outgoing': {
    ar: 'سجل الصادر اليومي',
    en: 'Outgoing register of the day',
    fr: 'Registre de départ du jour',
  },
  'register-memorandum': {
    ar: 'سجل المذكرات الداخلية اليومي',
    en: 'Register of memoranda of the day',
    fr: 'Registre des notes internes du jour',
  },
  number: { ar: 'رقم القيد', en: 'Number', fr: 'Numéro' },
  time: { ar: 'الوقت', en: 'Time', fr: 'Heure' },
  sender: { ar: 'المرسِل', en: 'Sender', fr: 'Expéditeur' },
  addressee: { ar: 'المرسَل إليه', en: 'Addressee', fr: 'Destinataire' },
  'their-reference': { ar: 'مرجعه وتاريخه', en: 'Their reference, date', fr: 'Sa référence, date' },
  subject: { ar: 'الموضوع', en: 'Subject', fr: 'Objet' },
  pages: { ar: 'الصفحات', en: 'Pages', fr: 'Pages' },
  'directed-to': { ar: 'أحيل إلى', en: 'Directed to', fr: 'Imputé à' },
  'sent-by': { ar: 'الجهة المعدّة', en: 'Prepared by', fr: 'Préparé par' },
  void: { ar: 'ملغى: {reason}', en: 'Void: {reason}', fr: 'Annulé : {reason}' },
  total: {
    ar: '{count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدًا} other {# قيد}}',
    en: '{count, plural, one {# entry} other {# entries}}',
    fr: '{count, plural, one {# inscription} other {# inscriptions}}',
  },
  none: { ar: 'لا قيود في هذا اليوم.', en: 'No entry on this day.', fr: 'Aucune inscription ce jour.' },
  registrar: { ar: 'موظف السجل', en: 'Registry officer', fr: 'Agent du registre' },
  head: { ar: 'رئيس مكتب السجل', en: 'Head of the Registry', fr: 'Chef du registre' },
  delivery: { ar: 'دفتر التسليم', en: 'Delivery book', fr: 'Cahier de transmission' },
  what: { ar: 'البيان', en: 'Description', fr: 'Désignation' },
  to: { ar: 'يُسلَّم إلى', en: 'Deliver to', fr: 'À remettre à' },
  'received-by': { ar: 'اسم المستلم', en: 'Received by', fr: 'Reçu par' },
  signature: { ar: 'الوقت والتوقيع', en: 'Time and signature', fr: 'Heure et signature' },
  return: { ar: 'قائمة الملاحظات المعادة', en: 'Return list', fr: 'Liste des motifs de retour' },
  'returned-by': {
    ar: 'أعادها {name} في {at}',
    en: 'Returned by {name}, {at}',
    fr: 'Retourné par {name}, {at}',
  },
  round: {
    ar: 'المسودة {draft} – النسخة {version} – الجولة {round}',
    en: 'Draft {draft} – version {version} – round {round}',
    fr: 'Projet {draft} – version {version} – tour {round}',
  },
  done: { ar: 'تم', en: 'Done', fr: 'Fait' },
  check: { ar: 'المراجعة', en: 'Check', fr: 'Contrôle' },
  reason: { ar: 'سبب الإعادة', en: 'Reason for the return', fr: 'Motif du retour' },
};
