import type { Texts } from '../../kernel/text.ts';
import type { PdfRefusal } from './inspection.ts';
import type { PaperRefusal } from './typst.ts';

/** Why a paper could not be set or a PDF not be used. */
export const pdfRefusals: Texts<PaperRefusal | PdfRefusal> = {
  'character-not-printable': {
    ar: 'لا يمكن طباعة هذه الرموز بخطوط الجهة: {characters}. احذفها أو استبدلها.',
    en: 'The fonts of the house cannot print these characters: {characters}. Remove or replace them.',
    fr: 'Les polices de la maison ne peuvent imprimer ces caractères : {characters}. Supprimez-les ou remplacez-les.',
  },
  'paper-too-large': {
    ar: 'النص أكبر من أن يُطبع في وثيقة واحدة؛ الحد {limitMb} ميغابايت.',
    en: 'The text is too large for one document; the limit is {limitMb} MB.',
    fr: 'Le texte est trop volumineux pour un seul document ; la limite est de {limitMb} Mo.',
  },
  'paper-took-too-long': {
    ar: 'استغرق إعداد الوثيقة أكثر من {seconds} ثانية فأُوقف. اختصر النص أو قسّمه.',
    en: 'Setting the document took more than {seconds} seconds and was stopped. Shorten or divide the text.',
    fr: 'La mise en page a dépassé {seconds} secondes et a été arrêtée. Abrégez ou divisez le texte.',
  },
  'pdf-not-readable': {
    ar: 'الملف ليس ملف PDF سليمًا، أو هو تالف أو مبتور.',
    en: 'The file is not a readable PDF; it may be damaged or cut off.',
    fr: 'Le fichier n’est pas un PDF lisible ; il est peut-être endommagé ou tronqué.',
  },
  'pdf-locked': {
    ar: 'الملف محمي بكلمة مرور. اطلب نسخة غير محمية.',
    en: 'The file is locked with a password. Ask for an unlocked copy.',
    fr: 'Le fichier est protégé par un mot de passe. Demandez une copie non protégée.',
  },
  'pdf-too-large': {
    ar: 'الملف أكبر من الحد المسموح به، وهو {limitMb} ميغابايت.',
    en: 'The file is larger than the limit of {limitMb} MB.',
    fr: 'Le fichier dépasse la limite de {limitMb} Mo.',
  },
  'pdf-too-many-pages': {
    ar: 'عدد صفحات الملف يتجاوز الحد المسموح به، وهو {limit}. قسّم الملف.',
    en: 'The file has more pages than the limit of {limit}. Divide it.',
    fr: 'Le fichier compte plus de pages que la limite de {limit}. Divisez-le.',
  },
  'pdf-took-too-long': {
    ar: 'استغرقت قراءة الملف أكثر من {seconds} ثانية فأُوقفت.',
    en: 'Reading the file took more than {seconds} seconds and was stopped.',
    fr: 'La lecture du fichier a dépassé {seconds} secondes et a été arrêtée.',
  },
  'pdf-too-heavy': {
    ar: 'الملف أثقل أو أعقد من أن يُفتح بأمان؛ اطبعه من جديد بصيغة PDF ثم ارفعه.',
    en: 'The file is too heavy or too tangled to be opened safely; print it to PDF anew and bring that in.',
    fr: 'Le fichier est trop lourd ou trop complexe pour être ouvert sans risque ; imprimez-le de nouveau en PDF et déposez celui-ci.',
  },
  'pdf-page-missing': {
    ar: 'لا توجد هذه الصفحة في الملف.',
    en: 'The file has no such page.',
    fr: 'Le fichier ne comporte pas cette page.',
  },
};
