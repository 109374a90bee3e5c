import type { Texts } from '../../kernel/text.ts';
import { httpTexts } from '../../platform/http/http.text.ts';
import type { WetRefusal } from './wet.commands.ts';
import type { DecisionHow, DifferenceSort, HandState, PageTrouble, ScanProblem, ScanState } from './wet.ts';

export type HandRefusal =
  | Exclude<WetRefusal, 'no-such-document' | 'not-living' | 'changed-meanwhile' | 'no-papers-yet'>
  | 'originals-not-by-hand'
  | 'no-place-for-a-pen'
  | 'awaits-signed-scan'
  | 'page-not-shown';

/** Why a document is not signed by hand, or an act on its signed scan is not done, and what to do. */
export const handRefusals: Texts<HandRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'originals-not-by-hand': {
    ar: 'أُجيزت هذه الوثيقة أصلًا لكل مرسل إليه، ولا تُوقَّع هذه إلا في الدار. وقّعها هنا، أو أعد المسودة لتُجاز وثائق منفردة.',
    en: 'This document was cleared as an original for each addressee; such are signed in the house only. Sign it here, or have it cleared as single documents.',
    fr: 'Ce document a été visé en autant d’originaux que de destinataires ; ceux-ci ne se signent que dans la maison. Signez ici, ou faites viser des documents séparés.',
  },
  'no-place-for-a-pen': {
    ar: 'لا موضع للتوقيع في هذا النوع من الوثائق؛ أصدرها هنا.',
    en: 'A document of this kind has no place for a signature. Issue it here.',
    fr: 'Un document de ce type n’a pas de bloc de signature. Émettez-le ici.',
  },
  'awaits-signed-scan': {
    ar: 'تُوقَّع هذه الوثيقة بخط اليد، ولم تُقبل بعد نسختها الموقّعة الممسوحة. لا يخرج منها شيء قبل ذلك.',
    en: 'This document is signed by hand, and its signed scan has not been accepted yet. Nothing of it leaves before.',
    fr: 'Ce document se signe à la main et sa numérisation signée n’est pas encore acceptée. Rien n’en part avant.',
  },
  'not-by-hand': {
    ar: 'وُقّعت هذه الوثيقة في الدار؛ فلا تُنتظر لها نسخة ممسوحة.',
    en: 'This document was signed in the house; no signed scan of it is awaited.',
    fr: 'Ce document a été signé dans la maison ; aucune numérisation signée n’en est attendue.',
  },
  'no-such-file': {
    ar: 'لم تُحضر ملفًا بهذه البصمة. ارفع النسخة الممسوحة أولًا.',
    en: 'You have brought in no such file. Bring the scan in first.',
    fr: 'Vous n’avez apporté aucun fichier de ce nom. Apportez d’abord la numérisation.',
  },
  'not-a-scan': {
    ar: 'تُقبل النسخة الممسوحة ملف PDF أو TIFF أو JPEG أو PNG تُفتح صفحاته. امسح الورقة من جديد بإحدى هذه الصيغ.',
    en: 'A scan is a PDF, TIFF, JPEG or PNG whose pages can be opened. Scan the paper as one of these.',
    fr: 'Une numérisation est un PDF, TIFF, JPEG ou PNG dont les pages s’ouvrent. Numérisez le papier dans l’un de ces formats.',
  },
  'scan-too-long': {
    ar: 'في هذه النسخة {pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}، والحد {limit}.',
    en: 'This scan has {pages, plural, one {# page} other {# pages}}; at most {limit} are taken.',
    fr: 'Cette numérisation compte {pages, plural, one {# page} other {# pages}} ; {limit} au plus sont admises.',
  },
  'scan-under-way': {
    ar: 'لهذه الوثيقة نسخة ممسوحة تُقرأ أو تنتظر المقارنة أو قُبلت. تُحضر أخرى بعد ردّها.',
    en: 'A scan of this document is being read, waits to be compared, or was accepted. Another is brought only after it is refused.',
    fr: 'Une numérisation de ce document est en lecture, en attente de comparaison ou acceptée. Une autre n’est apportée qu’après son refus.',
  },
  'no-such-scan': {
    ar: 'لا توجد نسخة ممسوحة بهذا المعرّف لهذه الوثيقة.',
    en: 'This document has no such scan.',
    fr: 'Ce document n’a pas une telle numérisation.',
  },
  'not-to-compare': {
    ar: 'هذه النسخة لم تُقرأ بعد، أو بُتّ فيها من قبل.',
    en: 'This scan has not been read yet, or has been judged already.',
    fr: 'Cette numérisation n’est pas encore lue, ou a déjà été jugée.',
  },
  'pages-not-right': {
    ar: 'تنقص صفحة، أو في النسخة رمز وثيقة أخرى. لا تُقبل هذه النسخة: ردّها، وتُمسح الورقة كاملة من جديد.',
    en: 'A page is missing, or the scan bears the code of another document. It cannot be accepted: refuse it, and have the whole paper scanned again.',
    fr: 'Une page manque, ou la numérisation porte le code d’un autre document. Elle ne peut être acceptée : refusez-la et faites renumériser tout le papier.',
  },
  'difference-open': {
    ar: 'بقيت فروق لم تبتّ فيها. انظر كلًّا منها على صورة الورقة، ثم اقبل.',
    en: 'Some differences have not been decided. Look at each on the picture of the paper, then accept.',
    fr: 'Des différences restent à trancher. Regardez chacune sur l’image du papier, puis acceptez.',
  },
  'note-missing': {
    ar: 'اكتب لماذا لا يضرّ ما زاد على النص المجاز.',
    en: 'Write why what differs from the cleared text does no harm.',
    fr: 'Écrivez pourquoi ce qui diffère du texte visé est sans conséquence.',
  },
  'page-not-shown': {
    ar: 'لا يمكن عرض هذه الصفحة.',
    en: 'This page cannot be shown.',
    fr: 'Cette page ne peut être affichée.',
  },
};

/** Where a document stands that is signed by hand. */
export const handStateNames: Texts<HandState> = {
  'awaits-scan': { ar: 'تنتظر نسختها الموقّعة', en: 'Awaits its signed scan', fr: 'Attend sa numérisation signée' },
  reading: { ar: 'تُقرأ نسختها الموقّعة', en: 'Its signed scan is being read', fr: 'Numérisation signée en lecture' },
  'to-compare': {
    ar: 'نسختها تنتظر المقارنة',
    en: 'Its signed scan is to be compared',
    fr: 'Numérisation signée à comparer',
  },
  accepted: { ar: 'قُبلت نسختها الموقّعة', en: 'Its signed scan was accepted', fr: 'Numérisation signée acceptée' },
};

/** Where a scan stands. */
export const scanStateNames: Texts<ScanState> = {
  reading: { ar: 'تُقرأ', en: 'Being read', fr: 'En lecture' },
  read: { ar: 'تنتظر المقارنة', en: 'To be compared', fr: 'À comparer' },
  failed: { ar: 'تعذّرت قراءتها', en: 'Could not be read', fr: 'Illisible' },
  accepted: { ar: 'قُبلت', en: 'Accepted', fr: 'Acceptée' },
  refused: { ar: 'رُدّت', en: 'Refused', fr: 'Refusée' },
};

/** Why a scan could not be made ready to compare. */
export const scanProblemTexts: Texts<ScanProblem> = {
  'page-unread': {
    ar: 'تعذّرت قراءة صفحة منها. امسح الورقة من جديد، مستقيمة وواضحة.',
    en: 'A page of it could not be read. Scan the paper again, straight and sharp.',
    fr: 'Une de ses pages n’a pu être lue. Numérisez de nouveau le papier, droit et net.',
  },
  'too-large': {
    ar: 'هي أكبر مما يحمله البريد (20 ميغابايت). امسح الورقة بدقة 200 نقطة في البوصة أو بالأبيض والأسود.',
    en: 'It is larger than an e-mail carries (20 MB). Scan the paper at 200 dots an inch, or in black and white.',
    fr: 'Elle dépasse ce que porte un courriel (20 Mo). Numérisez à 200 points par pouce, ou en noir et blanc.',
  },
  lost: {
    ar: 'فُقد ملف منها. أحضرها مرة أخرى.',
    en: 'A file of it is lost. Bring it again.',
    fr: 'Un de ses fichiers est perdu. Apportez-la de nouveau.',
  },
  'no-paper': {
    ar: 'لم تُعدّ الورقة نفسها بعد، فلا شيء يُقارن به.',
    en: 'The paper itself has not been set; there is nothing to compare with.',
    fr: 'Le papier lui-même n’est pas composé ; il n’y a rien à quoi comparer.',
  },
};

/** What kind of difference it is. */
export const sortNames: Texts<DifferenceSort> = {
  page: { ar: 'الصفحات', en: 'Pages', fr: 'Pages' },
  figure: { ar: 'أرقام وتواريخ', en: 'Figures and dates', fr: 'Chiffres et dates' },
  missing: { ar: 'كلمات ناقصة', en: 'Words that are missing', fr: 'Mots manquants' },
  added: { ar: 'كلمات زائدة', en: 'Words that were added', fr: 'Mots ajoutés' },
  changed: { ar: 'كلمات أخرى', en: 'Other words', fr: 'Mots différents' },
  poor: { ar: 'قراءة رديئة', en: 'Only read badly', fr: 'Simplement mal lus' },
};

/** What is wrong with a page of a scan. */
export const troubleTexts: Texts<PageTrouble> = {
  'missing-page': {
    ar: 'الصفحة {paper} من الورقة ليست في النسخة الممسوحة.',
    en: 'Page {paper} of the paper is not in the scan.',
    fr: 'La page {paper} du papier n’est pas dans la numérisation.',
  },
  'other-document': {
    ar: 'على الصفحة {scan} من النسخة رمز وثيقة أو معاملة أخرى.',
    en: 'Page {scan} of the scan bears the code of another document or item.',
    fr: 'La page {scan} de la numérisation porte le code d’un autre document ou d’une pièce.',
  },
  'extra-page': {
    ar: 'الصفحة {scan} من النسخة ليست من هذه الورقة.',
    en: 'Page {scan} of the scan is no page of this paper.',
    fr: 'La page {scan} de la numérisation n’est pas une page de ce papier.',
  },
  'out-of-order': {
    ar: 'الصفحة {paper} من الورقة في موضع الصفحة {scan} من النسخة: ترتيب الصفحات مختلف.',
    en: 'Page {paper} of the paper stands as page {scan} of the scan: the order of the pages differs.',
    fr: 'La page {paper} du papier est la page {scan} de la numérisation : l’ordre des pages diffère.',
  },
  'code-not-read': {
    ar: 'لم يُقرأ رمز التحقق على الصفحة {scan} من النسخة.',
    en: 'The code of verification was not read on page {scan} of the scan.',
    fr: 'Le code de vérification n’a pas été lu à la page {scan} de la numérisation.',
  },
};

/** What an officer decides of a difference. */
export const decisionNames: Texts<DecisionHow> = {
  agrees: { ar: 'الورقة كما أُجيزت', en: 'The paper says what was cleared', fr: 'Le papier dit ce qui a été visé' },
  harmless: { ar: 'تختلف ولا ضرر', en: 'It differs and does no harm', fr: 'Diffère sans conséquence' },
};
