import type { Texts } from '../../kernel/text.ts';

/** The words beside an item's document. */
export const paperTexts = {
  chooseOne: {
    ar: 'اختر معاملة من القائمة لتظهر وثيقتها هنا.',
    en: 'Choose an item from the list; its document appears here.',
    fr: 'Choisissez une pièce dans la liste ; son document s’affiche ici.',
  },
  theirReference: { ar: 'مرجعهم', en: 'Their reference', fr: 'Leur référence' },
  received: { ar: 'ورد في', en: 'Received', fr: 'Reçue le' },
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
    ar: 'يُسجَّل فتحها باسمك ووقته في سجل الوقائع.',
    en: 'Opening it is recorded in the ledger, with your name and the time.',
    fr: 'Son ouverture est consignée au journal de preuve, avec votre nom et l’heure.',
  },
  share: { ar: 'إطلاع آخرين على المحتوى', en: 'Show the contents to others', fr: 'Montrer le contenu à d’autres' },
  shareHint: {
    ar: 'يرى من تذكره بالاسم ما كان في الظرف؛ ولا تراه وحدته.',
    en: 'Those you name see what was in the envelope; their units do not.',
    fr: 'Les personnes nommées voient le contenu du pli ; leurs services non.',
  },
  shareWith: { ar: 'من يطّلع', en: 'To whom', fr: 'À qui' },
  shared: {
    ar: 'أُتيح محتوى {number}',
    en: 'The contents of {number} are shown',
    fr: 'Le contenu de {number} est montré',
  },
  open: { ar: 'فتح', en: 'Open', fr: 'Ouvrir' },
  wholeItem: { ar: 'المعاملة كاملة', en: 'The whole item', fr: 'La pièce entière' },
} as const satisfies Texts<string>;
