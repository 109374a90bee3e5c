import type { Texts } from '../../kernel/text.ts';
import type { FileVerdict, Verdict } from './verify.ts';

export type VerifyWord =
  | 'title'
  | 'intro'
  | 'code'
  | 'code-hint'
  | 'ask'
  | 'another'
  | 'number'
  | 'date'
  | 'kind'
  | 'issuer'
  | 'text'
  | 'file'
  | 'file-hint'
  | 'file-choose'
  | 'file-stays'
  | 'file-reading'
  | 'file-failed'
  | 'file-hash'
  | 'file-hash-hint'
  | 'file-check'
  | 'proves'
  | 'proves-file'
  | 'by-hand'
  | 'compared'
  | 'trial'
  | 'languages'
  | 'slowed';

/** The words of the page on which anyone verifies a document. */
export const verifyWords: Texts<VerifyWord> = {
  title: { ar: 'التحقق من وثيقة', en: 'Verify a document', fr: 'Vérifier un document' },
  intro: {
    ar: 'اكتب رمز التحقق المطبوع على الوثيقة بجانب المربع، أو امسح المربع بهاتفك.',
    en: 'Type the verification code that is printed on the document beside the square, or scan the square with a telephone.',
    fr: 'Saisissez le code de vérification imprimé sur le document à côté du carré, ou scannez le carré avec un téléphone.',
  },
  code: { ar: 'رمز التحقق', en: 'Verification code', fr: 'Code de vérification' },
  'code-hint': {
    ar: 'ثمانية وعشرون حرفًا ورقمًا؛ لا يهم الفصل بينها ولا كبر الحروف.',
    en: 'Twenty-eight letters and digits; hyphens, spaces and capitals do not matter.',
    fr: 'Vingt-huit lettres et chiffres ; tirets, espaces et majuscules sont indifférents.',
  },
  ask: { ar: 'تحقّق', en: 'Verify', fr: 'Vérifier' },
  another: { ar: 'التحقق من وثيقة أخرى', en: 'Verify another document', fr: 'Vérifier un autre document' },
  'by-hand': { ar: 'التوقيع', en: 'Signature', fr: 'Signature' },
  compared: {
    ar: 'وُقّعت بخط اليد، وقارن الديوان نسختها الممسوحة بالنص المجاز في {day}',
    en: 'Signed by hand; the Cabinet compared its scan with the cleared text on {day}',
    fr: 'Signé à la main ; le Cabinet en a comparé la numérisation au texte visé le {day}',
  },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  date: { ar: 'التاريخ', en: 'Date', fr: 'Date' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  issuer: { ar: 'الجهة المصدرة', en: 'Issuer', fr: 'Émetteur' },
  text: { ar: 'لغة النص المعتمد', en: 'Authentic text', fr: 'Texte faisant foi' },
  file: { ar: 'هل لديك الملف؟', en: 'Do you have the file?', fr: 'Avez-vous le fichier ?' },
  'file-hint': {
    ar: 'أسقط هنا ملف PDF الذي وصلك لتعرف إن كان هو الوثيقة نفسها حرفًا بحرف.',
    en: 'Drop the PDF that you received here to learn whether it is this very document, to the last byte.',
    fr: 'Déposez ici le PDF reçu pour savoir s’il s’agit exactement de ce document, à l’octet près.',
  },
  'file-choose': { ar: 'اختر ملفًا', en: 'Choose a file', fr: 'Choisir un fichier' },
  'file-stays': {
    ar: 'تُحسب البصمة في متصفحك؛ ولا يُرسل الملف إلى أي مكان.',
    en: 'The file is examined in your browser and is sent nowhere.',
    fr: 'Le fichier est examiné dans votre navigateur et n’est envoyé nulle part.',
  },
  'file-reading': { ar: 'يُفحص الملف …', en: 'Examining the file …', fr: 'Examen du fichier …' },
  'file-failed': {
    ar: 'تعذّر فحص الملف في هذا المتصفح. احسب بصمته (SHA-256) واكتبها أدناه.',
    en: 'This browser could not examine the file. Compute its SHA-256 and type it below.',
    fr: 'Ce navigateur n’a pas pu examiner le fichier. Calculez son empreinte SHA-256 et saisissez-la ci-dessous.',
  },
  'file-hash': { ar: 'بصمة الملف (SHA-256)', en: 'SHA-256 of the file', fr: 'Empreinte SHA-256 du fichier' },
  'file-hash-hint': {
    ar: 'يحسبها الأمر sha256sum، أو في ويندوز certutil -hashfile FILE SHA256.',
    en: 'The command sha256sum computes it; on Windows, certutil -hashfile FILE SHA256.',
    fr: 'La commande sha256sum la calcule ; sous Windows, certutil -hashfile FICHIER SHA256.',
  },
  'file-check': { ar: 'قارن البصمة', en: 'Compare', fr: 'Comparer' },
  proves: { ar: 'ما الذي يثبته هذا؟', en: 'What does this prove?', fr: 'Qu’est-ce que cela prouve ?' },
  'proves-file': {
    ar: 'يثبت الرمز أن وثيقة بهذا الرقم والتاريخ صدرت فعلًا، ويثبت فحص الملف أن الملف الذي بيدك هو هي. أما الورقة فلا يثبتها شيء: من يملك وثيقة صحيحة يستطيع أن ينسخ رمزها إلى ورقة أخرى. إن كان لديك ورق فقط فقارنه بالملف أو اسأل الجهة المصدرة.',
    en: 'The code shows that a document of this number and date was really issued; the file check shows that the file in your hands is that document. It does not prove a paper: whoever has a genuine document can copy its code onto another sheet. If you have only paper, compare it with the file, or ask the issuer.',
    fr: 'Le code montre qu’un document portant ce numéro et cette date a bien été émis ; l’examen du fichier montre que le fichier que vous détenez est ce document. Il ne prouve rien d’un papier : qui détient un document authentique peut en recopier le code sur une autre feuille. Si vous n’avez que le papier, comparez-le au fichier ou interrogez l’émetteur.',
  },
  trial: {
    ar: 'دار تجريبية: كل من فيها وما فيها مختلق، وليست هذه وثيقة رسمية.',
    en: 'Trial house: everyone and everything in it is invented, and this is not an official document.',
    fr: 'Maison d’essai : tout y est inventé, et ceci n’est pas un document officiel.',
  },
  slowed: {
    ar: 'سُئل عن رموز كثيرة من هذا العنوان في وقت قصير. انتظر دقيقة ثم أعد المحاولة.',
    en: 'Too many codes were asked for from this address in a short time. Wait a minute, then try again.',
    fr: 'Trop de codes ont été demandés depuis cette adresse en peu de temps. Attendez une minute, puis réessayez.',
  },
  languages: { ar: 'اللغة', en: 'Language', fr: 'Langue' },
};

export const verdictNames: Texts<Verdict> = {
  valid: { ar: 'وثيقة صحيحة وسارية', en: 'Genuine and valid', fr: 'Authentique et valable' },
  corrected: {
    ar: 'وثيقة صحيحة صدر لها تصويب',
    en: 'Genuine; a corrigendum was issued',
    fr: 'Authentique ; un rectificatif a été émis',
  },
  withdrawn: { ar: 'وثيقة سُحبت', en: 'Withdrawn', fr: 'Document retiré' },
  recalled: { ar: 'وثيقة استُرجعت', en: 'Recalled', fr: 'Document rappelé' },
  unknown: { ar: 'غير معروفة', en: 'Unknown', fr: 'Inconnu' },
};

export const verdictSentences: Texts<Verdict> = {
  valid: {
    ar: 'صدرت هذه الوثيقة عن الجهة المذكورة أدناه، وهي سارية.',
    en: 'This document was issued by the house named below, and it stands.',
    fr: 'Ce document a été émis par la maison indiquée ci-dessous et il est toujours valable.',
  },
  corrected: {
    ar: 'صدرت هذه الوثيقة وهي سارية، ثم صوّبتها وثيقة لاحقة. اطلب التصويب ممن وجّهها إليك.',
    en: 'This document was issued and stands, and a later document corrects it. Ask whoever sent it to you for the corrigendum.',
    fr: 'Ce document a été émis et reste valable ; un document ultérieur le rectifie. Demandez le rectificatif à l’expéditeur.',
  },
  withdrawn: {
    ar: 'صدرت هذه الوثيقة ثم سُحبت. لا تعتمد عليها.',
    en: 'This document was issued and has since been withdrawn. Do not rely on it.',
    fr: 'Ce document a été émis puis retiré. Ne vous y fiez pas.',
  },
  recalled: {
    ar: 'صدرت هذه الوثيقة ثم استُرجعت. لا تعتمد عليها، وأعدها إلى الجهة المصدرة.',
    en: 'This document was issued and has since been recalled. Do not rely on it, and return it to the issuer.',
    fr: 'Ce document a été émis puis rappelé. Ne vous y fiez pas et renvoyez-le à l’émetteur.',
  },
  unknown: {
    ar: 'لا تعرف هذه الدار وثيقة صادرة بهذا الرمز. قارن الرمز بالمطبوع حرفًا حرفًا؛ فإن طابق فاسأل الجهة المصدرة قبل أن تعتمد على الوثيقة.',
    en: 'This house knows of no document that has left under this code. Compare the code with what is printed, sign by sign; if it is the same, ask the issuer before you rely on the document.',
    fr: 'Cette maison ne connaît aucun document expédié sous ce code. Comparez le code à l’imprimé, signe par signe ; s’il est identique, interrogez l’émetteur avant de vous fier au document.',
  },
};

export const fileVerdictSentences: Texts<FileVerdict> = {
  letter: {
    ar: 'نعم: هذا الملف هو الوثيقة نفسها، لم يتغير فيه شيء.',
    en: 'Yes: this file is that very document; nothing in it has changed.',
    fr: 'Oui : ce fichier est exactement ce document ; rien n’y a changé.',
  },
  enclosure: {
    ar: 'هذا الملف مرفق من مرفقات الوثيقة، لم يتغير فيه شيء.',
    en: 'This file is one of the document’s enclosures; nothing in it has changed.',
    fr: 'Ce fichier est l’une des pièces jointes du document ; rien n’y a changé.',
  },
  other: {
    ar: 'لا: ليس هذا الملف هو الوثيقة التي صدرت بهذا الرمز. قد يكون نسخة ممسوحة أو أُعيد حفظها، وقد يكون مزوّرًا.',
    en: 'No: this file is not the document that was issued under this code. It may be a scan or a copy that was saved anew, or it may be forged.',
    fr: 'Non : ce fichier n’est pas le document émis sous ce code. Il peut s’agir d’un scan ou d’une copie réenregistrée, ou d’un faux.',
  },
};

export const languageNames: Texts<'ar' | 'en' | 'fr'> = {
  ar: { ar: 'العربية', en: 'Arabic', fr: 'Arabe' },
  en: { ar: 'الإنجليزية', en: 'English', fr: 'Anglais' },
  fr: { ar: 'الفرنسية', en: 'French', fr: 'Français' },
};
