import type { Texts } from '../../kernel/text.ts';

export type Word =
  | 'page'
  | 'trial'
  | 'reference'
  | 'date'
  | 'your-reference'
  | 'your-date'
  | 'subject'
  | 'to'
  | 'from'
  | 'copies'
  | 'enclosures'
  | 'authentic'
  | 'authentic-of'
  | 'translation'
  | 'behalf'
  | 'signed'
  | 'by-hand'
  | 'stamp'
  | 'code'
  | 'proves-file'
  | 'proves-hand'
  | 'draft'
  | 'draft-version'
  | 'draft-reader'
  | 'printed';

/** The words printed on outgoing documents and drafts. */
export const words: Texts<Word> = {
  page: { ar: 'صفحة {page} من {pages}', en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}' },
  trial: {
    ar: 'دار تجريبية – ليست وثيقة رسمية',
    en: 'Trial house – not an official document',
    fr: 'Maison d’essai – document non officiel',
  },
  reference: { ar: 'الرقم', en: 'Our ref.', fr: 'N/Réf.' },
  date: { ar: 'التاريخ', en: 'Date', fr: 'Date' },
  'your-reference': { ar: 'مرجعكم', en: 'Your ref.', fr: 'V/Réf.' },
  'your-date': { ar: '{number} بتاريخ {day}', en: '{number} of {day}', fr: '{number} du {day}' },
  subject: { ar: 'الموضوع', en: 'Subject', fr: 'Objet' },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  from: { ar: 'من', en: 'From', fr: 'De' },
  copies: { ar: 'نسخة إلى', en: 'Copies', fr: 'Copies' },
  enclosures: {
    ar: '{count, plural, zero {بلا مرفقات} one {مرفق واحد} two {مرفقان} few {# مرفقات} many {# مرفقًا} other {# مرفق}}',
    en: '{count, plural, one {# enclosure} other {# enclosures}}',
    fr: '{count, plural, one {# pièce jointe} other {# pièces jointes}}',
  },
  authentic: { ar: 'النص الأصلي المعتمد', en: 'Authentic text', fr: 'Texte faisant foi' },
  'authentic-of': {
    ar: 'النص المعتمد هو النص {language, select, en {الإنجليزي} fr {الفرنسي} other {العربي}}',
    en: 'The {language, select, ar {Arabic} fr {French} other {English}} text is authentic',
    fr: 'Le texte {language, select, ar {arabe} en {anglais} other {français}} fait foi',
  },
  translation: {
    ar: 'ترجمة؛ النص المعتمد هو النص {language, select, en {الإنجليزي} fr {الفرنسي} other {العربي}}',
    en: 'Translation; the authentic text is in {language, select, ar {Arabic} fr {French} other {English}}',
    fr: 'Traduction ; le texte {language, select, ar {arabe} en {anglais} other {français}} fait foi',
  },
  behalf: { ar: 'عن {principal}', en: 'On behalf of {principal}', fr: 'Pour {principal}' },
  signed: {
    ar: 'وُقّع إلكترونيًا في {at}\nبصمة المفتاح {fingerprint}',
    en: 'Signed electronically, {at}\nkey {fingerprint}',
    fr: 'Signé électroniquement, {at}\nclé {fingerprint}',
  },
  'by-hand': {
    ar: 'يُوقَّع بخط اليد على هذا الأصل؛ ولا يُعتدّ به قبل ذلك',
    en: 'To be signed by hand on this original; not valid before',
    fr: 'À signer à la main sur cet original ; sans valeur avant cela',
  },
  stamp: { ar: 'مكان الختم', en: 'Place of the stamp', fr: 'Emplacement du cachet' },
  code: { ar: 'رمز التحقق', en: 'Verification code', fr: 'Code de vérification' },
  'proves-file': {
    ar: 'يثبت هذا الرمز صحة الملف الإلكتروني، لا الورقة المطبوعة.',
    en: 'This code proves the electronic file, not the paper.',
    fr: 'Ce code authentifie le fichier électronique, non le papier.',
  },
  'proves-hand': {
    ar: 'يبيّن هذا الرمز ما أُجيز، وهل قورنت به الورقة الموقّعة.',
    en: 'This code tells what was cleared, and whether the signed paper was compared with it.',
    fr: 'Ce code indique ce qui a été visé et si le papier signé y a été comparé.',
  },
  draft: { ar: 'مسودة غير مجازة', en: 'Draft, not cleared', fr: 'Projet non visé' },
  'draft-version': { ar: 'النسخة {version}', en: 'Version {version}', fr: 'Version {version}' },
  'draft-reader': { ar: 'أخرجها {name} في {at}', en: 'Taken out by {name}, {at}', fr: 'Édité par {name}, {at}' },
  printed: { ar: 'طبعه {name} في {at}', en: 'Printed by {name}, {at}', fr: 'Imprimé par {name}, {at}' },
};
