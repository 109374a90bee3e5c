import { format } from '../kernel/message.ts';
import type { Text, Texts } from '../kernel/text.ts';
import { intakeRefusals } from '../platform/files/files.text.ts';
import type { IntakeRefusal } from '../platform/files/intake.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import type { AsideReason, Nature, Problem } from './intake.ts';

export type ScanRefusal = 'hostile-name' | 'link' | 'not-a-file' | 'closed-to-us';

/** Why a file in the scanner's folder is not taken in, apart from what it holds. */
export const scanRefusals: Texts<ScanRefusal> = {
  'hostile-name': {
    ar: 'في اسم الملف علامات خفية أو مسار تضلّل القارئ، فلم يُؤخذ؛ أعيدوا تسميته باسم بسيط وضعوه من جديد.',
    en: 'The name of the file holds hidden signs or a path that mislead, so it was not taken; give it a plain name and put it there again.',
    fr: 'Le nom du fichier contient des signes cachés ou un chemin trompeurs ; il n’a pas été pris. Donnez-lui un nom simple et déposez-le de nouveau.',
  },
  link: {
    ar: 'هذا رابط إلى ملف في مكان آخر وليس ملفاً، فلم يُفتح؛ ضعوا الملف نفسه.',
    en: 'This is a link to a file elsewhere and not a file, so it was not opened; put the file itself there.',
    fr: 'C’est un lien vers un fichier situé ailleurs et non un fichier ; il n’a pas été ouvert. Déposez le fichier lui-même.',
  },
  'not-a-file': {
    ar: 'ليس هذا ملفاً يُقرأ؛ ضعوا الملف نفسه.',
    en: 'This is not a file that can be read; put the file itself there.',
    fr: 'Ce n’est pas un fichier lisible ; déposez le fichier lui-même.',
  },
  'closed-to-us': {
    ar: 'لا يملك النظام حق قراءة هذا الملف؛ اطلبوا من مسؤول النظام أن يضبط صلاحيات الماسح الضوئي ثم ضعوه من جديد.',
    en: 'Diwan has no right to read this file; have the rights of the scanner set, then put it there again.',
    fr: 'Diwan n’a pas le droit de lire ce fichier ; faites régler les droits du numériseur, puis déposez-le de nouveau.',
  },
};

export type DivideRefusal = 'not-looked-through' | 'not-opened' | 'not-looked-to-its-end' | 'not-divided';

/** Why a scan that was taken in was left whole. */
export const divideRefusals: Texts<DivideRefusal> = {
  'not-looked-through': {
    ar: 'لم يُبحث فيه عن أوراق فاصلة لكثرة صفحاته؛ إن كانت فيه عدة رسائل فامسحوها في حزم أصغر.',
    en: 'It has too many pages to be looked through for separator sheets; if it holds several letters, scan them in smaller stacks.',
    fr: 'Il compte trop de pages pour que les feuilles de séparation y soient cherchées ; s’il contient plusieurs lettres, numérisez-les en piles plus petites.',
  },
  'not-opened': {
    ar: 'لم يمكن فتح صفحاته فلم يُبحث فيه عن أوراق فاصلة؛ انظروا فيه قبل قيده، وإن كانت فيه عدة رسائل فامسحوها كلاً على حدة.',
    en: 'Its pages could not be opened, so nobody looked for separator sheets in it; look at it before it is registered and, if it holds several letters, scan them one by one.',
    fr: 'Ses pages n’ont pas pu être ouvertes et les feuilles de séparation n’y ont pas été cherchées ; examinez-le avant de l’enregistrer et, s’il contient plusieurs lettres, numérisez-les une à une.',
  },
  'not-looked-to-its-end': {
    ar: 'طال البحث فيه عن أوراق فاصلة فتُرك قبل آخره؛ إن كانت فيه عدة رسائل فامسحوها في حزم أصغر.',
    en: 'Looking through it for separator sheets took too long and was given up before its end; if it holds several letters, scan them in smaller stacks.',
    fr: 'La recherche des feuilles de séparation a pris trop de temps et a été abandonnée avant la fin ; s’il contient plusieurs lettres, numérisez-les en piles plus petites.',
  },
  'not-divided': {
    ar: 'فيه أوراق فاصلة ولم يمكن تقسيمه، فبقي كاملاً؛ امسحوا الرسائل من جديد كلاً على حدة.',
    en: 'It holds separator sheets and could not be divided, so it was left whole; scan its letters again one by one.',
    fr: 'Il contient des feuilles de séparation et n’a pas pu être divisé ; il est resté entier. Numérisez de nouveau ses lettres une à une.',
  },
};

const unknown: Text = {
  ar: 'لم يُؤخذ الملف، ولا يُعرف السبب.',
  en: 'It was not taken in, and the reason is not known.',
  fr: 'Il n’a pas été pris et la raison n’en est pas connue.',
};

/** The sentence that says why something was not taken in, with its figures filled in. */
export function sentenceOf({ code, facts }: Problem): Text {
  const known: Partial<Record<string, Text>> = { ...intakeRefusals, ...scanRefusals, ...divideRefusals };
  const text = known[code as IntakeRefusal | ScanRefusal] ?? unknown;
  return { ar: format(text, 'ar', facts), en: format(text, 'en', facts), fr: format(text, 'fr', facts) };
}

export type ArrivalRefusal =
  | 'no-such-arrival'
  | 'no-such-file'
  | 'changed-meanwhile'
  | 'not-waiting'
  | 'not-set-aside'
  | 'say-why'
  | 'not-allowed'
  | 'key-used-otherwise';

/** What an act on an arrival is refused for. */
export const arrivalRefusals: Texts<ArrivalRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-arrival': {
    ar: 'لا يوجد وارد بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such arrival among those you may see.',
    fr: 'Il n’y a pas d’arrivée sous cet identifiant parmi celles que vous pouvez voir.',
  },
  'no-such-file': {
    ar: 'لا يوجد ملف بهذا المعرّف في هذا الوارد.',
    en: 'There is no such file in this arrival.',
    fr: 'Il n’y a pas de fichier sous cet identifiant dans cette arrivée.',
  },
  'changed-meanwhile': {
    ar: 'تصرّف شخص آخر في هذا الوارد للتو؛ انظر إليه من جديد.',
    en: 'Someone else has just dealt with this arrival; look at it again.',
    fr: 'Quelqu’un d’autre vient de traiter cette arrivée ; relisez-la.',
  },
  'not-waiting': {
    ar: 'لم يعد هذا الوارد ينتظر القيد.',
    en: 'This arrival is not waiting to be registered any more.',
    fr: 'Cette arrivée n’attend plus d’être enregistrée.',
  },
  'not-set-aside': {
    ar: 'هذا الوارد ليس بين ما نُحّي جانباً.',
    en: 'This arrival is not among those that were set aside.',
    fr: 'Cette arrivée ne figure pas parmi celles qui ont été écartées.',
  },
  'say-why': {
    ar: 'اذكر السبب بكلماتك إذا كان غير الأسباب المدرجة.',
    en: 'Say in your own words why, where the reason is none of those listed.',
    fr: 'Dites en vos propres mots pourquoi, lorsque la raison n’est pas dans la liste.',
  },
};

/** Why an arrival is set aside, as the officer chooses it. */
export const asideTexts: Texts<AsideReason> = {
  advertising: { ar: 'إعلان', en: 'Advertising', fr: 'Publicité' },
  spam: { ar: 'بريد مزعج أو احتيالي', en: 'Spam or fraud', fr: 'Courrier indésirable ou frauduleux' },
  duplicate: { ar: 'نسخة مكررة', en: 'Duplicate', fr: 'Doublon' },
  private: { ar: 'مراسلة شخصية', en: 'Private mail', fr: 'Courrier privé' },
  other: { ar: 'سبب آخر', en: 'Another reason', fr: 'Autre raison' },
};

/** What kind of message it is, where a mail system wrote it by itself. */
export const natureTexts: Texts<Nature> = {
  letter: { ar: 'مراسلة', en: 'Letter', fr: 'Courrier' },
  bounce: { ar: 'إشعار بتعذّر التسليم', en: 'Delivery notice', fr: 'Avis de remise' },
  'auto-reply': { ar: 'رد آلي', en: 'Automatic reply', fr: 'Réponse automatique' },
};
