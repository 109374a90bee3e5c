import type { Text, Texts } from '../kernel/text.ts';
import { pictureNotShown } from '../platform/files/files.text.ts';

/** Why a file, or a page of it, has no words, or not all of them: one sentence that says what to do. */
const readingProblems = {
  sealed: {
    ar: 'هذا على ظرف لم يُفتح، فلا يُقرأ آليًّا.',
    en: 'It hangs on an unopened envelope and is not read by machine.',
    fr: 'Il se rattache à une enveloppe non ouverte et n’est pas lu par la machine.',
  },
  stopped: {
    ar: 'أُوقفت قراءته؛ يمكن قراءته من جديد.',
    en: 'Its reading was stopped; it can be read again.',
    fr: 'Sa lecture a été arrêtée ; il peut être relu.',
  },
  'nothing-written': {
    ar: 'لم يُعثر في صفحاته على كتابة.',
    en: 'No writing was found on its pages.',
    fr: 'Aucune écriture n’a été trouvée sur ses pages.',
  },
  'pages-unread': {
    ar: 'تعذّرت قراءة بعض صفحاته، فلا يُعثر على كلماتها بالبحث.',
    en: 'Some of its pages could not be read; search does not find their words.',
    fr: 'Certaines de ses pages n’ont pu être lues ; la recherche ne trouve pas leurs mots.',
  },
  'pages-left': {
    ar: 'هو أطول مما يُقرأ من الصور؛ قُرئت الصفحات الثلاث مئة الأولى المصوَّرة منه.',
    en: 'It is longer than is read from pictures; the first three hundred of its scanned pages were.',
    fr: 'Il est plus long que ce qui est lu sur image ; ses trois cents premières pages numérisées l’ont été.',
  },
  cut: {
    ar: 'نصه طويل جدًّا؛ لا يُعثر بالبحث على آخره.',
    en: 'Its text is very long; search does not find its end.',
    fr: 'Son texte est très long ; la recherche n’en trouve pas la fin.',
  },
  'no-text-layer': {
    ar: 'لا نص في صفحاته.',
    en: 'There is no text on its pages.',
    fr: 'Ses pages ne portent aucun texte.',
  },
  'no-reader': {
    ar: 'لا تُقرأ نصوص هذا النوع من الملفات؛ يُحفظ الملف كما ورد.',
    en: 'The words of this kind of file are not read; the file is kept as it came.',
    fr: 'Le texte de ce type de fichier n’est pas lu ; le fichier est conservé tel quel.',
  },
  'picture-not-shown': pictureNotShown,
  'took-too-long': {
    ar: 'استغرقت قراءته أطول مما يُسمح به؛ أعيدوا مسحه بدقة أقل.',
    en: 'Reading it took longer than is allowed; scan it again at a lower resolution.',
    fr: 'Sa lecture a dépassé le temps permis ; numérisez-le de nouveau à une résolution plus faible.',
  },
  'too-heavy': {
    ar: 'تحتاج قراءته إلى ذاكرة أكبر مما يُسمح به؛ أعيدوا مسحه بدقة أقل.',
    en: 'Reading it needs more memory than is allowed; scan it again at a lower resolution.',
    fr: 'Sa lecture demande plus de mémoire que permis ; numérisez-le de nouveau à une résolution plus faible.',
  },
  'too-many-pixels': {
    ar: 'الصورة أكبر من أن تُقرأ؛ أعيدوا مسحها بدقة 300 نقطة في البوصة.',
    en: 'The picture is too large to be read; scan it again at 300 dots to the inch.',
    fr: 'L’image est trop grande pour être lue ; numérisez-la de nouveau à 300 points par pouce.',
  },
  'too-many-pages': {
    ar: 'عدد صفحاته أكبر من أن تُقرأ؛ يُحفظ الملف كما ورد.',
    en: 'It has more pages than are read; the file is kept as it came.',
    fr: 'Il compte plus de pages que ce qui est lu ; le fichier est conservé tel quel.',
  },
  'too-large-to-read': {
    ar: 'الملف أكبر من أن يُقرأ؛ يُحفظ كما ورد.',
    en: 'The file is too large to be read; it is kept as it came.',
    fr: 'Le fichier est trop volumineux pour être lu ; il est conservé tel quel.',
  },
  encrypted: {
    ar: 'الملف محمي بكلمة مرور فلا يُقرأ؛ اطلبوا من المرسل نسخة غير محمية.',
    en: 'The file is locked with a password and cannot be read; ask the sender for an open copy.',
    fr: 'Le fichier est protégé par un mot de passe et ne peut être lu ; demandez à l’expéditeur une copie non protégée.',
  },
  truncated: {
    ar: 'الملف مبتور فلا يُقرأ؛ اطلبوا من المرسل إرساله من جديد.',
    en: 'The file is cut short and cannot be read; ask the sender for it again.',
    fr: 'Le fichier est tronqué et ne peut être lu ; demandez à l’expéditeur de l’envoyer de nouveau.',
  },
  'content-missing': {
    ar: 'محتوى الملف غير موجود في مخزن الملفات؛ أبلغوا مسؤول النظام.',
    en: 'The content of the file is not in the store of files; tell the administrator.',
    fr: 'Le contenu du fichier n’est pas dans le dépôt des fichiers ; prévenez l’administrateur.',
  },
  unreadable: {
    ar: 'تعذّرت قراءته؛ يُحفظ كما ورد، وتُقرأ صورته بالعين.',
    en: 'It could not be read by machine; it is kept as it came, and can be looked at.',
    fr: 'La machine n’a pu le lire ; il est conservé tel quel et peut être regardé.',
  },
} as const satisfies Texts<string>;

/** The sentence for a problem as it is kept; of one without a sentence of its own, that it could not be read. */
export const readingProblem = (code: string): Text =>
  Object.hasOwn(readingProblems, code)
    ? readingProblems[code as keyof typeof readingProblems]
    : readingProblems.unreadable;

/** Why the reading of a file is not stopped or begun again, or a page not shown. */
export const recognitionRefusals = {
  'not-being-read': {
    ar: 'لا يُقرأ هذا الملف الآن.',
    en: 'This file is not being read now.',
    fr: 'Ce fichier n’est pas en cours de lecture.',
  },
  'being-read': {
    ar: 'يُقرأ هذا الملف الآن؛ انتظروا أو أوقفوا قراءته أولًا.',
    en: 'This file is being read now; wait, or stop its reading first.',
    fr: 'Ce fichier est en cours de lecture ; attendez, ou arrêtez d’abord sa lecture.',
  },
  'no-such-page': {
    ar: 'لم تُقرأ صفحة بهذا الرقم من هذا الملف.',
    en: 'No page of that number was read from this file.',
    fr: 'Aucune page de ce numéro n’a été lue dans ce fichier.',
  },
  'page-not-shown': {
    ar: 'تعذّر عرض صورة هذه الصفحة؛ افتحوا الملف نفسه.',
    en: 'The picture of this page could not be shown; open the file itself.',
    fr: 'L’image de cette page n’a pu être affichée ; ouvrez le fichier lui-même.',
  },
} as const satisfies Texts<string>;

/** The words of the screen on which a scan is compared with what was read of it. */
export const recognitionTexts = {
  beingRead: {
    ar: 'يُقرأ الآن: الصفحة {page, number} من {pages, number}',
    en: 'Being read: page {page, number} of {pages, number}',
    fr: 'Lecture en cours : page {page, number} sur {pages, number}',
  },
  waiting: { ar: 'ينتظر أن يُقرأ', en: 'Waiting to be read', fr: 'En attente de lecture' },
  signed: {
    ar: '{count, plural, zero {بلا توقيع إلكتروني} one {يحمل توقيعًا إلكترونيًّا لم يُتحقق منه} two {يحمل توقيعين إلكترونيين لم يُتحقق منهما} few {يحمل # تواقيع إلكترونية لم يُتحقق منها} many {يحمل # توقيعًا إلكترونيًّا لم يُتحقق منها} other {يحمل # توقيع إلكتروني لم يُتحقق منها}}',
    en: '{count, plural, =0 {No electronic signature} one {Bears an electronic signature, not verified} other {Bears # electronic signatures, not verified}}',
    fr: '{count, plural, =0 {Sans signature électronique} one {Porte une signature électronique, non vérifiée} other {Porte # signatures électroniques, non vérifiées}}',
  },
  stop: { ar: 'إيقاف القراءة', en: 'Stop reading', fr: 'Arrêter la lecture' },
  again: { ar: 'القراءة من جديد', en: 'Read again', fr: 'Relire' },
  wordsRead: { ar: 'ما قرأته الآلة', en: 'What the machine read', fr: 'Lecture de la machine' },
  fileItself: { ar: 'الملف نفسه', en: 'The file itself', fr: 'Le fichier lui-même' },
  pageOf: {
    ar: 'الصفحة {page, number}',
    en: 'Page {page, number}',
    fr: 'Page {page, number}',
  },
  nextPage: { ar: 'الصفحة التالية', en: 'Next page', fr: 'Page suivante' },
  previousPage: { ar: 'الصفحة السابقة', en: 'Previous page', fr: 'Page précédente' },
  byMachine: {
    ar: 'قرأت الآلة هذه الكلمات من الصورة؛ الأصل هو الحجة.',
    en: 'A machine read these words from the picture; the paper is what counts.',
    fr: 'Une machine a lu ces mots sur l’image ; c’est le papier qui fait foi.',
  },
  sureness: {
    ar: 'الثقة بقراءة هذه الصفحة: {percent, number}٪',
    en: 'Confidence in this page: {percent, number}%',
    fr: 'Confiance pour cette page : {percent, number} %',
  },
  unsure: { ar: 'قراءة مشكوك فيها', en: 'doubtful', fr: 'douteux' },
  confirmNumber: { ar: 'رقم يجب التحقق منه', en: 'a number to confirm', fr: 'nombre à vérifier' },
  toConfirm: {
    ar: '{count, plural, zero {لا أرقام تحتاج إلى التحقق في هذه الصفحة} one {رقم واحد يجب التحقق منه على الورق} two {رقمان يجب التحقق منهما على الورق} few {# أرقام يجب التحقق منها على الورق} many {# رقمًا يجب التحقق منها على الورق} other {# رقم يجب التحقق منها على الورق}}',
    en: '{count, plural, =0 {No numbers to confirm on this page} one {One number to confirm on the paper} other {# numbers to confirm on the paper}}',
    fr: '{count, plural, =0 {Aucun nombre à vérifier sur cette page} one {Un nombre à vérifier sur le papier} other {# nombres à vérifier sur le papier}}',
  },
  picture: {
    ar: 'صورة الصفحة {page, number}',
    en: 'Picture of page {page, number}',
    fr: 'Image de la page {page, number}',
  },
  noWords: {
    ar: 'لا كلمات في هذه الصفحة.',
    en: 'There are no words on this page.',
    fr: 'Cette page ne porte aucun mot.',
  },
} as const satisfies Record<string, Text>;
