import type { Text, Texts } from '../../kernel/text.ts';
import type { IntakeRefusal, Unread } from './intake.ts';
import type { Kind } from './kinds.ts';
import type { ReadRefusal } from './reading.ts';

/** Why a file is not taken in: one sentence that says what to do. `limitMegabytes` and `limit` come from the refusal. */
export const intakeRefusals: Texts<IntakeRefusal> = {
  empty: {
    ar: 'الملف فارغ لا محتوى فيه؛ اطلبوا من المرسل إرساله من جديد.',
    en: 'The file is empty; ask the sender for it again.',
    fr: 'Le fichier est vide ; demandez à l’expéditeur de l’envoyer de nouveau.',
  },
  'too-large': {
    ar: 'حجم الملف يتجاوز الحد المسموح به، وهو {limitMegabytes, number} ميغابايت؛ قسّموه أو أعيدوا المسح الضوئي بدقة أقل.',
    en: 'The file is larger than {limitMegabytes, number} MB, the most that is accepted; split it, or scan it again at a lower resolution.',
    fr: 'Le fichier dépasse {limitMegabytes, number} Mo, la taille maximale acceptée ; scindez-le ou numérisez-le de nouveau à une résolution plus faible.',
  },
  truncated: {
    ar: 'الملف مبتور وآخره مفقود؛ اطلبوا من المرسل إرساله من جديد.',
    en: 'The file is cut short: its end is missing; ask the sender for it again.',
    fr: 'Le fichier est tronqué : la fin manque ; demandez à l’expéditeur de l’envoyer de nouveau.',
  },
  'cut-short': {
    ar: 'انقطع الاتصال قبل وصول الملف كاملاً ولم يُحفظ منه شيء؛ أعيدوا إرساله.',
    en: 'The connection broke before the whole file had arrived, and nothing was kept; send it again.',
    fr: 'La connexion s’est interrompue avant l’arrivée du fichier complet et rien n’a été conservé ; envoyez-le de nouveau.',
  },
  damaged: {
    ar: 'الملف تالف ولا يمكن فتحه؛ اطلبوا من المرسل نسخة سليمة.',
    en: 'The file is damaged and cannot be opened; ask the sender for a sound copy.',
    fr: 'Le fichier est endommagé et ne peut être ouvert ; demandez à l’expéditeur une copie intacte.',
  },
  unreadable: {
    ar: 'تعذّر فتح الملف؛ اطلبوا من المرسل نسخة سليمة.',
    en: 'The file cannot be opened; ask the sender for a sound copy.',
    fr: 'Le fichier ne peut être ouvert ; demandez à l’expéditeur une copie intacte.',
  },
  encrypted: {
    ar: 'الملف محمي بكلمة مرور؛ اطلبوا من المرسل نسخة غير محمية.',
    en: 'The file is locked with a password; ask the sender for an open copy.',
    fr: 'Le fichier est protégé par un mot de passe ; demandez à l’expéditeur une copie non protégée.',
  },
  'wrong-type': {
    ar: 'محتوى هذا الملف ليس من الأنواع التي تُقبل في القيد، أياً كان اسمه؛ اطلبوا من المرسل نسخة بصيغة PDF.',
    en: 'The content of this file is not of a kind that is taken in, whatever its name says; ask the sender for a PDF.',
    fr: 'Le contenu de ce fichier n’est pas d’un type accepté, quel que soit son nom ; demandez un PDF à l’expéditeur.',
  },
  archive: {
    ar: 'هذا ملف مضغوط من نوع لا يُفتح هنا؛ استخرجوا ما فيه وقيّدوا كلاً منه على حدة، أو اطلبوه بصيغة ZIP.',
    en: 'This is an archive of a kind that is not opened here; unpack it and register each of its files, or ask for it as zip.',
    fr: 'Cette archive est d’un type qui n’est pas ouvert ici ; décompressez-la et enregistrez chacun des fichiers, ou demandez-la au format zip.',
  },
  'carries-macros': {
    ar: 'يحمل المستند برنامجاً (ماكرو) فلا يُقبل؛ اطلبوا من المرسل نسخة بصيغة PDF.',
    en: 'The document carries a program (macros) and is not taken in; ask the sender for a PDF.',
    fr: 'Le document contient un programme (macros) et n’est pas accepté ; demandez un PDF à l’expéditeur.',
  },
  'expands-too-much': {
    ar: 'محتوى الملف بعد فك الضغط يتجاوز الحد الآمن، فلم يُفتح ولم يُحفظ؛ اطلبوا من المرسل نسخة بصيغة PDF.',
    en: 'The file would unpack to far more than is safe, so it was neither opened nor kept; ask the sender for a PDF.',
    fr: 'Une fois décompressé, le fichier dépasserait la limite de sécurité et n’a été ni ouvert ni conservé ; demandez un PDF à l’expéditeur.',
  },
  'too-many-pixels': {
    ar: 'أبعاد الصورة أكبر من الحد المسموح به، وهو {limit, number} مليون نقطة؛ أعيدوا المسح الضوئي بدقة أقل.',
    en: 'The picture is larger than {limit, number} million pixels; scan it again at a lower resolution.',
    fr: 'L’image dépasse {limit, number} millions de pixels ; numérisez-la de nouveau à une résolution plus faible.',
  },
  'too-deep': {
    ar: 'يتداخل ما في هذا الملف، رسالةً داخل رسالة أو ملفًا مضغوطًا داخل آخر، أكثر من الحد المسموح به ({limit, number})؛ اطلبوا الملف المقصود وحده.',
    en: 'Messages or archives are nested more than {limit, number} deep in this file; ask for the one that is meant by itself.',
    fr: 'Des messages ou des archives sont imbriqués sur plus de {limit, number} niveaux dans ce fichier ; demandez séparément celui qui est voulu.',
  },
  'too-many-parts': {
    ar: 'يتجاوز عدد الملفات في داخله الحد المسموح به، وهو {limit, number}؛ اطلبوا من المرسل توزيعها.',
    en: 'It holds more than {limit, number} files; ask the sender to divide them.',
    fr: 'Il contient plus de {limit, number} fichiers ; demandez à l’expéditeur de les répartir.',
  },
};

/** Why a file that was taken in has no text: it can be seen and referred, but search does not look into it. */
export const unreadReasons: Texts<Unread> = {
  'took-too-long': {
    ar: 'حُفظ الملف، لكن قراءة نصه تجاوزت الوقت المحدد.',
    en: 'The file is kept, but reading its text took too long.',
    fr: 'Le fichier est conservé, mais la lecture de son texte a pris trop de temps.',
  },
  'too-heavy': {
    ar: 'حُفظ الملف، لكنه أثقل أو أعقد من أن يُقرأ نصه بأمان.',
    en: 'The file is kept, but it is too heavy or too tangled for its text to be read safely.',
    fr: 'Le fichier est conservé, mais il est trop lourd ou trop complexe pour que son texte soit lu sans risque.',
  },
  'too-many-pages': {
    ar: 'حُفظ الملف، لكن عدد صفحاته ({pages, number}) يتجاوز ما يُقرأ نصه ({limit, number}).',
    en: 'The file is kept, but it has {pages, number} pages; the text of at most {limit, number} is read.',
    fr: 'Le fichier est conservé, mais il compte {pages, number} pages ; le texte n’est lu que jusqu’à {limit, number}.',
  },
  'too-large-to-read': {
    ar: 'حُفظ الملف، لكن نصوص الملفات التي تتجاوز {limitMegabytes, number} ميغابايت لا تُقرأ.',
    en: 'The file is kept, but the text of files over {limitMegabytes, number} MB is not read.',
    fr: 'Le fichier est conservé, mais le texte des fichiers de plus de {limitMegabytes, number} Mo n’est pas lu.',
  },
};

/** A picture that is kept and handed out, though no part of the house can draw it. */
export const pictureNotShown: Text = {
  ar: 'حُفظت الصورة كما وردت، لكن هذا النوع من الصور (HEIC) لا يُعرض هنا ولا يُقرأ؛ اطلبوها بصيغة JPEG أو PDF.',
  en: 'The picture is kept as it came, but pictures of this kind (HEIC) are neither shown nor read here; ask for it as JPEG or PDF.',
  fr: 'L’image est conservée telle quelle, mais les images de ce type (HEIC) ne sont ni affichées ni lues ici ; demandez-la en JPEG ou en PDF.',
};

/** Every reason of the reader for giving no text. */
export const readRefusals: Texts<ReadRefusal> = {
  ...unreadReasons,
  unreadable: intakeRefusals.unreadable,
  encrypted: intakeRefusals.encrypted,
  truncated: intakeRefusals.truncated,
  'expands-too-much': intakeRefusals['expands-too-much'],
  'too-deep': intakeRefusals['too-deep'],
  'too-many-parts': intakeRefusals['too-many-parts'],
};

/** The name of a file promises something else (`named`) than its content is; a remark, never a refusal. */
export const misnamed: Text = {
  ar: 'ينتهي اسم الملف بـ «{named}»، لكن محتواه {kind}.',
  en: 'The name of the file ends in “{named}”, but its content is {kind}.',
  fr: 'Le nom du fichier se termine par « {named} », mais son contenu est {kind}.',
};

/** What the disk's being full means for the officer. */
export const storageFull: Text = {
  ar: 'امتلأ القرص الذي تُحفظ فيه الملفات ولم يُحفظ شيء؛ أبلغوا مدير النظام ثم أعيدوا المحاولة.',
  en: 'The disk that holds the files is full and nothing was kept; tell the administrator, then try again.',
  fr: 'Le disque des fichiers est plein et rien n’a été conservé ; prévenez l’administrateur, puis réessayez.',
};

/** What a kind is called, with its article, so that it can stand in a sentence. */
export const kindNames: Texts<Kind> = {
  pdf: { ar: 'مستند PDF', en: 'a PDF document', fr: 'un document PDF' },
  docx: { ar: 'مستند Word', en: 'a Word document', fr: 'un document Word' },
  xlsx: { ar: 'جدول Excel', en: 'an Excel workbook', fr: 'un classeur Excel' },
  pptx: { ar: 'عرض PowerPoint', en: 'a PowerPoint presentation', fr: 'une présentation PowerPoint' },
  odt: { ar: 'مستند OpenDocument', en: 'an OpenDocument text', fr: 'un texte OpenDocument' },
  ods: { ar: 'جدول OpenDocument', en: 'an OpenDocument spreadsheet', fr: 'un tableur OpenDocument' },
  odp: { ar: 'عرض OpenDocument', en: 'an OpenDocument presentation', fr: 'une présentation OpenDocument' },
  doc: { ar: 'مستند Word قديم', en: 'an older Word document', fr: 'un ancien document Word' },
  xls: { ar: 'جدول Excel قديم', en: 'an older Excel workbook', fr: 'un ancien classeur Excel' },
  ppt: {
    ar: 'عرض PowerPoint قديم',
    en: 'an older PowerPoint presentation',
    fr: 'une ancienne présentation PowerPoint',
  },
  msg: { ar: 'رسالة Outlook', en: 'an Outlook message', fr: 'un message Outlook' },
  tnef: {
    ar: 'حزمة Outlook (winmail.dat)',
    en: 'an Outlook package (winmail.dat)',
    fr: 'un paquet Outlook (winmail.dat)',
  },
  rtf: { ar: 'مستند RTF', en: 'an RTF document', fr: 'un document RTF' },
  eml: { ar: 'رسالة بريد إلكتروني', en: 'an e-mail message', fr: 'un courriel' },
  html: { ar: 'صفحة ويب', en: 'a web page', fr: 'une page Web' },
  csv: { ar: 'جدول نصي', en: 'a table in text form', fr: 'un tableau en texte' },
  json: { ar: 'بيانات JSON', en: 'JSON data', fr: 'des données JSON' },
  txt: { ar: 'نص عادي', en: 'a plain text', fr: 'un texte brut' },
  png: { ar: 'صورة PNG', en: 'a PNG picture', fr: 'une image PNG' },
  jpeg: { ar: 'صورة JPEG', en: 'a JPEG picture', fr: 'une image JPEG' },
  tiff: { ar: 'صورة TIFF', en: 'a TIFF picture', fr: 'une image TIFF' },
  heic: { ar: 'صورة HEIC', en: 'a HEIC picture', fr: 'une image HEIC' },
  zip: { ar: 'ملف مضغوط ZIP', en: 'a zip archive', fr: 'une archive zip' },
};
