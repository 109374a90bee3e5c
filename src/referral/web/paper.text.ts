import type { Texts } from '../../kernel/text.ts';

/** The words beside an item's document. */
export const paperTexts = {
  chooseOne: {
    ar: 'اختر معاملة من القائمة لتظهر وثيقتها هنا.',
    en: 'Choose an item from the list; its document appears here.',
    fr: 'Choisissez une pièce dans la liste ; son document s’affiche ici.',
  },
  from: { ar: 'من', en: 'From', fr: 'De' },
  unknownSender: { ar: 'مرسل غير معروف', en: 'Sender unknown', fr: 'Expéditeur inconnu' },
  theirReference: { ar: 'مرجعهم', en: 'Their reference', fr: 'Leur référence' },
  theirDate: { ar: 'تاريخ كتابهم', en: 'Their date', fr: 'Leur date' },
  asWritten: { ar: 'كما كُتب: {written}', en: 'as written: {written}', fr: 'tel qu’écrit : {written}' },
  received: { ar: 'ورد في', en: 'Received', fr: 'Reçue le' },
  kind: { ar: 'النوع والوسيلة', en: 'Kind and channel', fr: 'Nature et voie' },
  urgency: { ar: 'درجة الاستعجال', en: 'Urgency', fr: 'Urgence' },
  level: { ar: 'درجة السرية', en: 'Classification', fr: 'Classification' },
  enclosures: { ar: 'المرفقات', en: 'Enclosures', fr: 'Pièces jointes' },
  handedIn: { ar: 'سلّمتها', en: 'Handed in by', fr: 'Remise par' },
  asksAnswer: { ar: 'تطلب ردًا', en: 'Asks for an answer', fr: 'Appelle une réponse' },
  files: { ar: 'الملفات', en: 'Files', fr: 'Fichiers' },
  main: { ar: 'الأصل', en: 'Main document', fr: 'Document principal' },
  enclosure: { ar: 'مرفق', en: 'Enclosure', fr: 'Pièce jointe' },
  transmission: { ar: 'كتاب الإحالة', en: 'Covering message', fr: 'Message de transmission' },
  receipt: { ar: 'نسخة أخرى', en: 'Further copy', fr: 'Autre exemplaire' },
  noFile: {
    ar: 'لا ملف مع هذه المعاملة.',
    en: 'There is no file with this item.',
    fr: 'Aucun fichier n’accompagne cette pièce.',
  },
  sealed: {
    ar: 'ظرف مختوم لا يفتحه إلا من ذُكر عليه.',
    en: 'A sealed envelope: only those named on it open it.',
    fr: 'Pli cacheté : seules les personnes nommées dessus l’ouvrent.',
  },
  sealedFor: { ar: 'يفتحه: {names}', en: 'Opened by: {names}', fr: 'Ouvert par : {names}' },
  classifiedTitle: {
    ar: 'معاملة درجتها: {level}',
    en: 'Classification: {level}',
    fr: 'Classification : {level}',
  },
  classifiedWords: {
    ar: 'يُسجَّل فتحها باسمك ووقته في سجل الإثبات.',
    en: 'Opening it is recorded in the ledger, with your name and the time.',
    fr: 'Son ouverture est consignée au journal de preuve, avec votre nom et l’heure.',
  },
  open: { ar: 'فتح', en: 'Open', fr: 'Ouvrir' },
  wholeItem: { ar: 'المعاملة كاملة', en: 'The whole item', fr: 'La pièce entière' },
  details: { ar: 'البيانات', en: 'Particulars', fr: 'Détails' },
} as const satisfies Texts<string>;
