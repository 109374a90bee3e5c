import type { Texts } from '../../kernel/text.ts';
import type { RegisterView } from '../register.ts';

export const directionNames: Texts<RegisterView['direction']> = {
  incoming: { ar: 'وارد', en: 'Incoming', fr: 'Arrivée' },
  outgoing: { ar: 'صادر', en: 'Outgoing', fr: 'Départ' },
  memoranda: { ar: 'مذكرات داخلية', en: 'Memoranda', fr: 'Notes internes' },
};

/** The words of the registers' pages. */
export const bookTexts = {
  title: { ar: 'السجلات', en: 'Registers', fr: 'Registres' },
  book: { ar: 'السجل', en: 'Register', fr: 'Registre' },
  views: { ar: 'ما يُعرض من السجل', en: 'What is shown of the register', fr: 'Ce qui est montré du registre' },
  entries: { ar: 'القيود', en: 'Entries', fr: 'Enregistrements' },
  day: { ar: 'سجل اليوم', en: 'Register of the day', fr: 'Registre du jour' },
  unregistered: { ar: 'ورد دون قيد', en: 'Received, not registered', fr: 'Reçu sans enregistrement' },
  bringIn: { ar: 'نقل الدفتر', en: 'Bring in a book', fr: 'Reprendre un registre' },

  filters: { ar: 'تصفية القيود', en: 'Filters', fr: 'Filtres' },
  state: { ar: 'الحالة', en: 'State', fr: 'État' },
  anyState: { ar: 'كل الحالات', en: 'Every state', fr: 'Tous les états' },
  openOnly: { ar: 'ما لم يُغلق', en: 'Not closed', fr: 'Non closes' },
  anyKind: { ar: 'كل الأنواع', en: 'Every kind', fr: 'Tous les types' },
  from: { ar: 'ورد من', en: 'Received from', fr: 'Reçues du' },
  to: { ar: 'إلى', en: 'to', fr: 'au' },
  clear: { ar: 'أزل التصفية', en: 'Clear filters', fr: 'Effacer les filtres' },
  list: { ar: 'قيود {register}', en: 'Entries of the {register}', fr: 'Enregistrements : {register}' },
  emptyTitle: { ar: 'لا قيود هنا', en: 'No entries here', fr: 'Aucun enregistrement ici' },
  emptyWords: {
    ar: 'تظهر هنا قيود السجل التي لك أن تراها، الأحدث أولًا.',
    en: 'The entries of this register that you may see appear here, the newest first.',
    fr: 'Les enregistrements de ce registre qui vous sont accessibles paraissent ici, les plus récents d’abord.',
  },
  emptyFiltered: {
    ar: 'لا قيد يوافق هذه التصفية.',
    en: 'No entry fits these filters.',
    fr: 'Aucun enregistrement ne répond à ces filtres.',
  },
  chooseOne: {
    ar: 'اختر قيدًا لترى بياناته',
    en: 'Choose an entry to see its particulars',
    fr: 'Choisissez un enregistrement',
  },
  open: { ar: 'افتح القيد', en: 'Open the item', fr: 'Ouvrir la pièce' },
  openDocument: { ar: 'افتح الوثيقة', en: 'Open the document', fr: 'Ouvrir le document' },
  readingRecorded: {
    ar: 'وارد سري: يُسجَّل اطلاعك عليه.',
    en: 'Classified: opening it is entered in the ledger.',
    fr: 'Pièce classifiée : son ouverture est inscrite au journal.',
  },
  signedBy: { ar: 'وقّعه', en: 'Signed by', fr: 'Signé par' },
  dated: { ar: 'التاريخ', en: 'Dated', fr: 'Daté du' },
  addressees: { ar: 'إلى', en: 'To', fr: 'À' },
  unit: { ar: 'الوحدة', en: 'Unit', fr: 'Unité' },
  moreAddressees: {
    ar: '{count, plural, zero {} one {وآخر} two {وآخران} few {و# آخرون} many {و# آخرون} other {و# آخرون}}',
    en: '{count, plural, =0 {} one {and # other} other {and # others}}',
    fr: '{count, plural, =0 {} one {et # autre} many {et # d’autres} other {et # autres}}',
  },

  dayOf: { ar: 'اليوم', en: 'Day', fr: 'Jour' },
  previous: { ar: 'اليوم السابق', en: 'Previous day', fr: 'Jour précédent' },
  next: { ar: 'اليوم التالي', en: 'Next day', fr: 'Jour suivant' },
  today: { ar: 'اليوم', en: 'Today', fr: 'Aujourd’hui' },
  printDay: { ar: 'اطبع سجل اليوم', en: 'Print the register', fr: 'Imprimer le registre' },
  printDeliveries: { ar: 'اطبع دفتر التسليم', en: 'Print the delivery book', fr: 'Imprimer le cahier de remise' },
  dayEmpty: {
    ar: 'لم يُقيَّد شيء في هذا اليوم',
    en: 'Nothing was registered on this day',
    fr: 'Rien n’a été enregistré ce jour',
  },
  number: { ar: 'رقم القيد', en: 'Number', fr: 'Numéro' },
  time: { ar: 'الساعة', en: 'Time', fr: 'Heure' },
  whereIs: { ar: 'عند', en: 'Where it is', fr: 'Où elle est' },
  voided: { ar: 'ملغى: {reason}', en: 'Void: {reason}', fr: 'Annulé : {reason}' },
  deliveries: { ar: 'أوراق سُلّمت', en: 'Papers handed over', fr: 'Papiers remis' },
  place: { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  signedFor: { ar: 'استلمه', en: 'Signed for by', fr: 'Reçu par' },

  note: { ar: 'دوّن ما ورد', en: 'Note it', fr: 'Noter' },
  description: { ar: 'ما هو', en: 'What it is', fr: 'De quoi il s’agit' },
  descriptionHelp: {
    ar: 'صحف، مطبوعات، إعلانات',
    en: 'Newspapers, publications, advertising',
    fr: 'Journaux, publications, publicité',
  },
  receivedFrom: { ar: 'من', en: 'From whom', fr: 'De qui' },
  pieces: { ar: 'العدد', en: 'Pieces', fr: 'Nombre' },
  receivedOn: { ar: 'تاريخ الورود', en: 'Received on', fr: 'Reçu le' },
  noted: { ar: 'دُوّن', en: 'Noted', fr: 'Noté' },
  unregisteredEmpty: { ar: 'لم يُدوّن شيء بعد', en: 'Nothing noted yet', fr: 'Rien n’est encore noté' },
  unregisteredWords: {
    ar: 'ما يرد ولا يُقيَّد له رقم، كالصحف والمطبوعات والإعلانات، يُدوَّن هنا.',
    en: 'What comes in without a number, such as newspapers and advertising, is noted here.',
    fr: 'Ce qui arrive sans recevoir de numéro, comme les journaux et la publicité, est noté ici.',
  },
  piecesCount: {
    ar: '{count, plural, zero {لا قطع} one {قطعة واحدة} two {قطعتان} few {# قطع} many {# قطعة} other {# قطعة}}',
    en: '{count, plural, one {# piece} other {# pieces}}',
    fr: '{count, plural, one {# pièce} many {# de pièces} other {# pièces}}',
  },

  importWords: {
    ar: 'الدفتر القائم جدول نصي (CSV) سطره الأول أسماء الأعمدة بأي من اللغات الثلاث. تبقى الأرقام كما هي، ويتابع السجل بعد أعلاها. إعادة الملف نفسه لا تكرر شيئًا.',
    en: 'The current book as a table in text (CSV) whose first line names the columns in any of the three languages. Numbers stay as they are and the register goes on after the highest. Bringing the same file in again repeats nothing.',
    fr: 'Le registre actuel sous forme de tableau texte (CSV) dont la première ligne nomme les colonnes dans l’une des trois langues. Les numéros restent tels quels et le registre continue après le plus élevé. Reprendre le même fichier ne répète rien.',
  },
  importColumns: { ar: 'الأعمدة المعروفة', en: 'Columns that are known', fr: 'Colonnes connues' },
  importNeeded: { ar: 'لا بد منه', en: 'needed', fr: 'nécessaire' },
  importFile: { ar: 'الجدول', en: 'The table', fr: 'Le tableau' },
  imported: {
    ar: '{count, plural, zero {لم يُنقل قيد} one {نُقل قيد واحد} two {نُقل قيدان} few {نُقلت # قيود} many {نُقل # قيدًا} other {نُقل # قيد}}',
    en: '{count, plural, =0 {No entry was taken in} one {# entry was taken in} other {# entries were taken in}}',
    fr: '{count, plural, =0 {Aucun enregistrement repris} one {# enregistrement repris} many {# d’enregistrements repris} other {# enregistrements repris}}',
  },
  already: {
    ar: '{count, plural, zero {} one {وكان قيد واحد فيه من قبل} two {وكان قيدان فيه من قبل} few {وكانت # قيود فيه من قبل} many {وكان # قيدًا فيه من قبل} other {وكان # قيد فيه من قبل}}',
    en: '{count, plural, =0 {} one {# stood there already} other {# stood there already}}',
    fr: '{count, plural, =0 {} one {# y figurait déjà} many {# y figuraient déjà} other {# y figuraient déjà}}',
  },
  refusedRows: { ar: 'أسطر لم تُنقل', en: 'Rows not taken in', fr: 'Lignes non reprises' },
  line: { ar: 'السطر', en: 'Line', fr: 'Ligne' },
  column: { ar: 'العمود', en: 'Column', fr: 'Colonne' },
  written: { ar: 'المكتوب', en: 'What is written', fr: 'Ce qui est écrit' },
  why: { ar: 'السبب', en: 'Why', fr: 'Motif' },
  missing: {
    ar: 'أرقام ليست في الدفتر: {count}، منها {first}',
    en: 'Numbers that the book skips: {count}, among them {first}',
    fr: 'Numéros absents du registre : {count}, dont {first}',
  },
  missingIn: {
    ar: 'أرقام من سنة {year} ليست في الدفتر: {count}، منها {first}',
    en: 'Numbers of {year} that the book skips: {count}, among them {first}',
    fr: 'Numéros de {year} absents du registre : {count}, dont {first}',
  },
  allTaken: { ar: 'نُقلت كل الأسطر.', en: 'Every row was taken in.', fr: 'Toutes les lignes ont été reprises.' },
} as const satisfies Texts<string>;
