import type { Severity } from '../../../clearance/checks/finding.ts';
import type { Text, Texts } from '../../../kernel/text.ts';
import { intakeRefusals, readRefusals } from '../../../platform/files/files.text.ts';
import type { ReadRefusal } from '../../../platform/files/reading.ts';
import type { RecogniseRefusal } from '../../../platform/files/recognise.ts';

/** Why a file could not be checked. */
export type UnusableCode =
  | ReadRefusal
  | RecogniseRefusal
  | 'no-such-file'
  | 'is-folder'
  | 'not-readable'
  | 'no-text-layer'
  | 'no-reader'
  | 'too-long-for-house';

const tooHeavy: Text = {
  ar: 'الملف أثقل أو أعقد من أن يُقرأ نصه بأمان.',
  en: 'The file is too heavy or too tangled for its text to be read safely.',
  fr: 'Le fichier est trop lourd ou trop complexe pour que son texte soit lu sans risque.',
};

/** One sentence for each file that cannot be checked. */
export const unusable: Texts<UnusableCode> = {
  ...intakeRefusals,
  ...readRefusals,
  'took-too-long': {
    ar: 'تجاوزت قراءة نص الملف الوقت المحدد.',
    en: 'Reading the text of the file took too long.',
    fr: 'La lecture du texte du fichier a pris trop de temps.',
  },
  'too-heavy': tooHeavy,
  'too-many-pages': tooHeavy,
  'too-large-to-read': {
    ar: 'الملف أكبر من {limitMegabytes, number} ميغابايت، ونصوص الملفات الأكبر من ذلك لا تُقرأ.',
    en: 'The file is larger than {limitMegabytes, number} MB, the most whose text is read.',
    fr: 'Le fichier dépasse {limitMegabytes, number} Mo, la taille maximale dont le texte est lu.',
  },
  'wrong-type': {
    ar: 'محتوى هذا الملف ليس نصاً ولا وثيقة يمكن فحصها، أياً كان اسمه.',
    en: 'The content of this file is neither a text nor a document that can be checked, whatever its name says.',
    fr: 'Le contenu de ce fichier n’est ni un texte ni un document vérifiable, quel que soit son nom.',
  },
  archive: {
    ar: 'هذا ملف مضغوط يضم ملفات أخرى؛ استخرجوها ثم افحصوا كلاً منها.',
    en: 'This is an archive of other files; unpack it and check each of them.',
    fr: 'Ce fichier est une archive ; décompressez-la et vérifiez chacun des fichiers.',
  },
  empty: { ar: 'لا نص في هذا الملف.', en: 'There is no text in this file.', fr: 'Ce fichier ne contient aucun texte.' },
  'no-such-file': { ar: 'لا وجود لهذا الملف.', en: 'There is no such file.', fr: 'Ce fichier n’existe pas.' },
  'is-folder': {
    ar: 'هذا مجلد وليس ملفاً.',
    en: 'This is a folder, not a file.',
    fr: 'C’est un dossier, et non un fichier.',
  },
  'not-readable': {
    ar: 'لا يُسمح بقراءة هذا الملف أو تعذّرت قراءته.',
    en: 'This file may not be read, or reading it failed.',
    fr: 'La lecture de ce fichier n’est pas autorisée ou a échoué.',
  },
  'no-text-layer': {
    ar: 'هذه صورة أو مسح ضوئي بلا نص؛ لا بد أولاً من التعرف الضوئي على الحروف.',
    en: 'This is a picture or a scan without text; it needs character recognition first.',
    fr: 'C’est une image ou une numérisation sans texte ; une reconnaissance de caractères est d’abord nécessaire.',
  },
  'too-long-for-house': {
    ar: 'النص أطول مما تقرؤه الدار دفعة واحدة ({most, number} حرف)؛ افحصوه من دونها أو قسّموه.',
    en: 'The text is longer than a house reads at once ({most, number} characters); check it without --house, or in parts.',
    fr: 'Le texte dépasse ce qu’une maison lit en une fois ({most, number} caractères) ; vérifiez-le sans --house, ou par parties.',
  },
  'no-reader': {
    ar: 'لا يُقرأ نص الملفات من هذا النوع؛ احفظوه بصيغة DOCX أو PDF أو نصاً عادياً.',
    en: 'The text of files of this kind is not read; save it as DOCX, PDF or plain text.',
    fr: 'Le texte des fichiers de ce type n’est pas lu ; enregistrez-le en DOCX, en PDF ou en texte brut.',
  },
};

export const severityNames: Texts<Severity> = {
  error: { ar: 'خطأ', en: 'error', fr: 'erreur' },
  warning: { ar: 'تنبيه', en: 'warning', fr: 'avertissement' },
  note: { ar: 'ملاحظة', en: 'note', fr: 'remarque' },
};

export const words: Texts<
  | 'evidence'
  | 'suggestion'
  | 'delete'
  | 'clean'
  | 'summary'
  | 'unusable'
  | 'fires'
  | 'silent'
  | 'whole'
  | 'settled'
  | 'unspelt'
  | 'other-rules'
> = {
  evidence: { ar: 'الدليل', en: 'evidence', fr: 'élément' },
  suggestion: { ar: 'المقترح', en: 'suggestion', fr: 'proposition' },
  delete: { ar: 'حذف هذه الكلمات', en: 'leave these words out', fr: 'supprimer ces mots' },
  whole: { ar: 'الوثيقة كلها', en: 'the document as a whole', fr: 'le document dans son ensemble' },
  clean: {
    ar: '{files, plural, one {فُحص ملف واحد: لا ملاحظات.} two {فُحص ملفان: لا ملاحظات.} few {فُحصت # ملفات: لا ملاحظات.} many {فُحص # ملفاً: لا ملاحظات.} zero {لم يُفحص أي ملف.} other {فُحص # ملف: لا ملاحظات.}}',
    en: '{files, plural, =0 {No file was checked.} one {# file checked: nothing found.} other {# files checked: nothing found.}}',
    fr: '{files, plural, =0 {Aucun fichier vérifié.} one {# fichier vérifié : rien à signaler.} other {# fichiers vérifiés : rien à signaler.}}',
  },
  summary: {
    ar: 'الملفات المفحوصة: {files, number} · الأخطاء: {errors, number} · التنبيهات: {warnings, number} · الملاحظات: {notes, number}.',
    en: '{files, plural, one {# file} other {# files}} checked: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notes, plural, one {# note} other {# notes}}.',
    fr: '{files, plural, one {# fichier vérifié} other {# fichiers vérifiés}} : {errors, plural, one {# erreur} other {# erreurs}}, {warnings, plural, one {# avertissement} other {# avertissements}}, {notes, plural, one {# remarque} other {# remarques}}.',
  },
  unusable: {
    ar: '{files, plural, one {لم يُفحص ملف واحد.} two {لم يُفحص ملفان.} few {لم تُفحص # ملفات.} many {لم يُفحص # ملفاً.} zero {فُحصت الملفات كلها.} other {لم يُفحص # ملف.}}',
    en: '{files, plural, one {# file was not checked.} other {# files were not checked.}}',
    fr: '{files, plural, one {# fichier n’a pas été vérifié.} other {# fichiers n’ont pas été vérifiés.}}',
  },
  settled: {
    ar: '{count, plural, zero {لم تُحجب أي ملاحظة.} one {لم تُعرض ملاحظة واحدة سبق البت فيها لجميع الوثائق.} two {لم تُعرض ملاحظتان سبق البت فيهما لجميع الوثائق.} few {لم تُعرض # ملاحظات سبق البت فيها لجميع الوثائق.} many {لم تُعرض # ملاحظة سبق البت فيها لجميع الوثائق.} other {لم تُعرض # ملاحظة سبق البت فيها لجميع الوثائق.}}',
    en: '{count, plural, one {# finding is not shown, since it has been settled for the whole house.} other {# findings are not shown, since they have been settled for the whole house.}}',
    fr: '{count, plural, one {# constat n’est pas affiché : il a été réglé pour toute la maison.} other {# constats ne sont pas affichés : ils ont été réglés pour toute la maison.}}',
  },
  unspelt: {
    ar: 'لم يُفرغ بعد من مراجعة الإملاء كلها؛ أعيدوا الفحص بعد قليل لتروا ما بقي.',
    en: 'Not every word has been looked up yet; check again in a moment to see the rest of the spelling.',
    fr: 'Tous les mots n’ont pas encore été vérifiés ; relancez dans un instant pour voir le reste de l’orthographe.',
  },
  'other-rules': {
    ar: 'قواعد الدار التي في {url} غير قواعد هذا البرنامج: ما يُعرض هو بحسب قواعد الدار.',
    en: 'The house at {url} has other rules than this program: what is shown is by the rules of the house.',
    fr: 'La maison à l’adresse {url} a d’autres règles que ce programme : ce qui est affiché suit les règles de la maison.',
  },
  fires: { ar: 'يُنبّه إلى', en: 'fires on', fr: 'se déclenche sur' },
  silent: { ar: 'يسكت عن', en: 'is silent on', fr: 'se tait sur' },
};
