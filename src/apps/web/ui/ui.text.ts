import type { Language, Texts } from '../../../kernel/text.ts';

/** The words of the components themselves; screens bring their own. */
export const uiTexts = {
  working: { ar: 'جارٍ التنفيذ', en: 'Working', fr: 'En cours' },
  loading: { ar: 'جارٍ التحميل', en: 'Loading', fr: 'Chargement' },
  comma: { ar: '،', en: ',', fr: ',' },
  /** A name before what it names, with the colon as the language writes it. */
  labelled: { ar: '{label}:', en: '{label}:', fr: '{label} :' },
  close: { ar: 'إغلاق', en: 'Close', fr: 'Fermer' },
  dismiss: { ar: 'إخفاء', en: 'Dismiss', fr: 'Masquer' },
  cancel: { ar: 'تراجع', en: 'Cancel', fr: 'Renoncer' },
  tryAgain: { ar: 'إعادة المحاولة', en: 'Try again', fr: 'Réessayer' },
  required: { ar: 'مطلوب', en: 'required', fr: 'obligatoire' },
  choose: { ar: 'اختر…', en: 'Choose…', fr: 'Choisir…' },
  searching: { ar: 'جارٍ البحث…', en: 'Searching…', fr: 'Recherche…' },
  noMatch: { ar: 'لا نتيجة مطابقة', en: 'Nothing matches', fr: 'Aucun résultat' },
  searchFailed: { ar: 'تعذّر البحث', en: 'The search did not get through', fr: 'La recherche n’a pas abouti' },
  openList: { ar: 'فتح القائمة', en: 'Open the list', fr: 'Ouvrir la liste' },
  announcements: { ar: 'إشعارات', en: 'Announcements', fr: 'Avis' },
  done: { ar: 'تم', en: 'Done', fr: 'Fait' },
  note: { ar: 'ملاحظة', en: 'Note', fr: 'Note' },
  trouble: { ar: 'مشكلة', en: 'Trouble', fr: 'Difficulté' },

  calendarOfField: { ar: 'التقويم المستعمل في الكتابة', en: 'Calendar to write in', fr: 'Calendrier de saisie' },
  gregorian: { ar: 'ميلادي', en: 'Gregorian', fr: 'Grégorien' },
  hijri: { ar: 'هجري', en: 'Hijri', fr: 'Hégirien' },
  bothCalendars: { ar: 'كلاهما', en: 'Both', fr: 'Les deux' },
  openCalendar: { ar: 'فتح التقويم', en: 'Open the calendar', fr: 'Ouvrir le calendrier' },
  previousMonth: { ar: 'الشهر السابق', en: 'Previous month', fr: 'Mois précédent' },
  nextMonth: { ar: 'الشهر التالي', en: 'Next month', fr: 'Mois suivant' },
  asWritten: { ar: 'كما كُتب في الوثيقة', en: 'As written on the document', fr: 'Tel qu’écrit sur le document' },
  asWrittenHelp: {
    ar: 'اكتبه إن كان التاريخ في الوثيقة مختلفاً أو ناقصاً أو غير مقروء.',
    en: 'Fill in when the document writes it otherwise, in part, or cannot be read.',
    fr: 'À remplir si le document l’écrit autrement, en partie ou de façon illisible.',
  },
  corresponds: { ar: 'الموافق {day}', en: 'corresponding to {day}', fr: 'correspondant au {day}' },
  noSuchDay: { ar: 'لا يوجد هذا اليوم', en: 'There is no such day', fr: 'Ce jour n’existe pas' },
  clearDate: { ar: 'مسح التاريخ', en: 'Clear the date', fr: 'Effacer la date' },

  dropFiles: { ar: 'أفلت الملفات هنا أو', en: 'Drop files here, or', fr: 'Déposez les fichiers ici ou' },
  chooseFiles: { ar: 'اختر ملفات', en: 'choose files', fr: 'choisissez des fichiers' },
  chooseFile: { ar: 'اختر ملفاً', en: 'choose a file', fr: 'choisissez un fichier' },
  fileWaiting: { ar: 'في الانتظار', en: 'Waiting', fr: 'En attente' },
  fileStored: { ar: 'حُفظ', en: 'Stored', fr: 'Conservé' },
  fileFailed: { ar: 'لم يُحفظ', en: 'Not stored', fr: 'Non conservé' },
  fileSending: { ar: 'أُرسل {percent}٪', en: '{percent}% sent', fr: '{percent} % envoyés' },
  fileChecking: { ar: 'جارٍ الفحص', en: 'Being checked', fr: 'Vérification' },
  removeFile: { ar: 'إزالة {name}', en: 'Remove {name}', fr: 'Retirer {name}' },
  sendAgain: { ar: 'أرسل {name} من جديد', en: 'Send {name} again', fr: 'Renvoyer {name}' },
  fileTooLarge: {
    ar: 'حجم الملف أكبر من {megabytes} ميغابايت.',
    en: 'The file is larger than {megabytes} MB.',
    fr: 'Le fichier dépasse {megabytes} Mo.',
  },
  fileEmpty: { ar: 'الملف فارغ.', en: 'The file is empty.', fr: 'Le fichier est vide.' },
  filesProgress: {
    ar: '{count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}}، حُفظ منها {stored}',
    en: '{count, plural, one {# file} other {# files}}, {stored} stored',
    fr: '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {stored} conservés',
  },

  rowsLoaded: {
    ar: '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}}',
    en: '{count, plural, one {# row} other {# rows}}',
    fr: '{count, plural, one {# ligne} many {# de lignes} other {# lignes}}',
  },
  backToList: { ar: 'العودة إلى القائمة', en: 'Back to the list', fr: 'Retour à la liste' },
  moreToCome: { ar: 'جارٍ تحميل المزيد', en: 'More are being loaded', fr: 'Suite en cours de chargement' },

  document: { ar: 'الوثيقة', en: 'Document', fr: 'Document' },
  page: { ar: 'صفحة {page} من {pages}', en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}' },
  zoomIn: { ar: 'تكبير', en: 'Enlarge', fr: 'Agrandir' },
  zoomOut: { ar: 'تصغير', en: 'Reduce', fr: 'Réduire' },
  fitWidth: { ar: 'ملاءمة العرض', en: 'Fit the width', fr: 'Ajuster à la largeur' },
  download: { ar: 'تنزيل', en: 'Download', fr: 'Télécharger' },
  asImage: { ar: 'الصورة', en: 'As it looks', fr: 'Aspect' },
  asText: { ar: 'النص', en: 'Its text', fr: 'Texte' },
  cannotShow: {
    ar: 'لا يُعرض هذا النوع من الملفات داخل الصفحة. نزّله لفتحه.',
    en: 'This kind of file is not shown on the page. Download it to open it.',
    fr: 'Ce type de fichier ne s’affiche pas dans la page. Téléchargez-le pour l’ouvrir.',
  },
  noSuchAddress: {
    ar: 'لا يؤدي هذا العنوان إلى شيء هنا.',
    en: 'This address leads to nothing here.',
    fr: 'Cette adresse ne mène à rien ici.',
  },
  documentFailed: {
    ar: 'تعذّر فتح الوثيقة. قد يكون الملف تالفاً أو مشفّراً، ولا يزال في إمكانك تنزيله.',
    en: 'The document could not be opened. The file may be damaged or encrypted; it can still be downloaded.',
    fr: 'Le document n’a pu être ouvert. Le fichier est peut-être endommagé ou chiffré ; il reste téléchargeable.',
  },

  problemNoConnection: { ar: 'لا اتصال بالخادم', en: 'The house cannot be reached', fr: 'La maison est injoignable' },
  problemNoConnectionHelp: {
    ar: 'ما كتبته باقٍ في هذه الصفحة. تحقق من الشبكة ثم أعد المحاولة.',
    en: 'What you wrote is still on this page. Check the network and try again.',
    fr: 'Ce que vous avez écrit est toujours sur cette page. Vérifiez le réseau puis réessayez.',
  },
  problemServer: {
    ar: 'حدث خطأ في النظام',
    en: 'Something broke on our side',
    fr: 'Une erreur est survenue de notre côté',
  },
  problemServerHelp: {
    ar: 'لم يُنجز العمل ناقصاً: إما تم كله أو لم يتم شيء منه. أعد المحاولة، وإن تكرر الخطأ فأبلغ مدير النظام.',
    en: 'Nothing was done by half. Try again; if it happens once more, tell the administrator.',
    fr: 'Rien n’a été fait à moitié. Réessayez ; si cela se répète, prévenez l’administrateur.',
  },
  problemTooMany: { ar: 'طلبات كثيرة في وقت قصير', en: 'Too many requests at once', fr: 'Trop de demandes à la fois' },
  problemTooManyHelp: {
    ar: 'انتظر قليلاً ثم أعد المحاولة.',
    en: 'Wait a moment, then try again.',
    fr: 'Patientez un instant, puis réessayez.',
  },
  problemUnreadable: {
    ar: 'وصل جواب لم يُفهم',
    en: 'The answer could not be understood',
    fr: 'La réponse n’a pas été comprise',
  },
  problemSignedOut: { ar: 'انتهت جلستك', en: 'Your session has ended', fr: 'Votre session a pris fin' },
  problemSignedOutHelp: {
    ar: 'ادخل من جديد لتعود إلى هذا الموضع.',
    en: 'Enter again and you will come back to this place.',
    fr: 'Identifiez-vous de nouveau pour revenir ici.',
  },
  fieldsToMend: { ar: 'حقول تحتاج إلى تصحيح', en: 'Fields to correct', fr: 'Champs à corriger' },
} as const satisfies Texts<string>;

/** What is printed on keys that bear a word, where it is not the English one; Arabic keyboards bear the English words. */
export const printedOnKeys: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  fr: { Enter: 'Entrée', Esc: 'Échap', Home: 'Début', End: 'Fin', PgUp: 'Pg préc', PgDn: 'Pg suiv' },
};
