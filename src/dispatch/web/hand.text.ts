import type { Texts } from '../../kernel/text.ts';

/** The words of signing by hand: in the signature folder, on a document's page, and where its scan is compared. */
export const handTexts = {
  signByHand: { ar: 'توقيع بخط اليد', en: 'Sign by hand', fr: 'Signer à la main' },
  signTitle: {
    ar: 'إعداد الوثيقة للتوقيع بخط اليد',
    en: 'Set the document for the pen',
    fr: 'Composer le document pour la plume',
  },
  signWords: {
    ar: 'تأخذ الوثيقة رقمها وتاريخيها الآن وتُعدّ ورقتها بلا مفتاح توقيعك. اطبعها ووقّعها، ثم تُحضر نسختها الممسوحة. لا يخرج منها شيء قبل أن يقارنها الديوان بالنص المجاز ويقبلها.',
    en: 'The document takes its number and dates now, and its paper is set without your key. Print it, sign it, and have it scanned. Nothing of it leaves before the Cabinet has compared the scan with the cleared text and accepted it.',
    fr: 'Le document prend maintenant son numéro et ses dates, et son papier est composé sans votre clé. Imprimez-le, signez-le et faites-le numériser. Rien n’en part avant que le Cabinet ait comparé la numérisation au texte visé et l’ait acceptée.',
  },
  signed: {
    ar: 'رُقّمت؛ اطبعها ووقّعها بخط اليد',
    en: 'Numbered: print it and sign it by hand',
    fr: 'Numéroté : à imprimer et à signer à la main',
  },
  title: { ar: 'التوقيع بخط اليد', en: 'Signed by hand', fr: 'Signature à la main' },
  awaits: {
    ar: 'اطبع الورقة ووقّعها، ثم أحضر نسختها الممسوحة كاملة بترتيب صفحاتها (PDF أو TIFF أو JPEG أو PNG). لا يخرج منها شيء قبل قبولها.',
    en: 'Print the paper, have it signed, then bring its scan, all pages in their order (PDF, TIFF, JPEG or PNG). Nothing of it leaves before the scan is accepted.',
    fr: 'Imprimez le papier, faites-le signer, puis apportez sa numérisation, toutes les pages dans l’ordre (PDF, TIFF, JPEG ou PNG). Rien n’en part avant son acceptation.',
  },
  awaitsOthers: {
    ar: 'تُنتظر نسختها الموقّعة الممسوحة ممن يمسك السجل. لا يخرج منها شيء قبل قبولها.',
    en: 'Its signed scan is awaited from whoever keeps the book. Nothing of it leaves before it is accepted.',
    fr: 'Sa numérisation signée est attendue de qui tient le registre. Rien n’en part avant son acceptation.',
  },
  file: { ar: 'النسخة الموقّعة الممسوحة', en: 'The signed scan', fr: 'La numérisation signée' },
  bring: { ar: 'إحضار النسخة للمقارنة', en: 'Bring the scan', fr: 'Apporter la numérisation' },
  reading: {
    ar: 'تُقرأ الصفحات: {read} من {toRead}',
    en: 'Reading pages: {read} of {toRead}',
    fr: 'Lecture des pages : {read} sur {toRead}',
  },
  compare: { ar: 'قارن النسخة', en: 'Compare the scan', fr: 'Comparer la numérisation' },
  look: {
    ar: 'انظر النسخة والمقارنة',
    en: 'See the scan and its comparison',
    fr: 'Voir la numérisation et sa comparaison',
  },
  pageTitle: {
    ar: 'النسخة الموقّعة والنص المجاز',
    en: 'Signed scan and cleared text',
    fr: 'Numérisation signée et texte visé',
  },
  lede: {
    ar: 'ما وجدته الآلة مختلفًا؛ والحكم لك وأنت تنظر إلى الورقة.',
    en: 'What a machine found to differ. You decide, with the paper before your eyes.',
    fr: 'Ce qu’une machine a trouvé différent. C’est vous qui tranchez, le papier sous les yeux.',
  },
  noScan: { ar: 'لم تُحضر نسخة ممسوحة بعد', en: 'No scan was brought yet', fr: 'Aucune numérisation n’a été apportée' },
  page: { ar: 'الصفحة {page} من {pages}', en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}' },
  previous: { ar: 'الصفحة السابقة', en: 'Previous page', fr: 'Page précédente' },
  next: { ar: 'الصفحة التالية', en: 'Next page', fr: 'Page suivante' },
  picture: {
    ar: 'صورة الصفحة {page} من النسخة الموقّعة',
    en: 'Picture of page {page} of the signed scan',
    fr: 'Image de la page {page} de la numérisation signée',
  },
  differences: { ar: 'الفروق', en: 'Differences', fr: 'Différences' },
  alike: {
    ar: '{count, plural, zero {لا كلمات متفقة} one {كلمة واحدة متفقة} two {كلمتان متفقتان} few {# كلمات متفقة} many {# كلمة متفقة} other {# كلمة متفقة}}، منها {figures, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}.',
    en: '{count, plural, one {# word is alike} other {# words are alike}}, {figures, plural, one {# figure} other {# figures}} among them.',
    fr: '{count, plural, one {# mot identique} other {# mots identiques}}, dont {figures, plural, one {# chiffre} other {# chiffres}}.',
  },
  notReadable: {
    ar: '{count, plural, zero {} one {كلمة واحدة لا تقرؤها الآلة حتى في طباعة نظيفة؛ انظرها على الورقة.} two {كلمتان لا تقرؤهما الآلة حتى في طباعة نظيفة؛ انظرهما على الورقة.} few {# كلمات لا تقرؤها الآلة حتى في طباعة نظيفة؛ انظرها على الورقة.} many {# كلمة لا تقرؤها الآلة حتى في طباعة نظيفة؛ انظرها على الورقة.} other {# كلمة لا تقرؤها الآلة حتى في طباعة نظيفة؛ انظرها على الورقة.}}',
    en: '{count, plural, one {# word is not read even on a clean print; look at it on the paper.} other {# words are not read even on a clean print; look at them on the paper.}}',
    fr: '{count, plural, one {# mot n’est pas lu même sur une impression nette ; regardez-le sur le papier.} other {# mots ne sont pas lus même sur une impression nette ; regardez-les sur le papier.}}',
  },
  none: {
    ar: 'لم تجد الآلة فرقًا يُسأل عنه.',
    en: 'The machine found no difference to ask about.',
    fr: 'La machine n’a trouvé aucune différence à trancher.',
  },
  cleared: { ar: 'المجاز', en: 'Cleared', fr: 'Visé' },
  scanned: { ar: 'المقروء', en: 'Read', fr: 'Lu' },
  nothing: { ar: '—', en: '—', fr: '—' },
  onPage: { ar: 'ص {page}', en: 'p. {page}', fr: 'p. {page}' },
  show: { ar: 'أرني موضعه', en: 'Show its place', fr: 'Montrer l’endroit' },
  why: { ar: 'لماذا لا يضرّ', en: 'Why it does no harm', fr: 'Pourquoi c’est sans conséquence' },
  decide: { ar: 'حكمك في: {words}', en: 'Your decision on: {words}', fr: 'Votre décision sur : {words}' },
  inTheWay: {
    ar: 'لا تُقبل النسخة مع هذا؛ ردّها.',
    en: 'With this the scan cannot be accepted; refuse it.',
    fr: 'La numérisation ne peut être acceptée ainsi ; refusez-la.',
  },
  open: {
    ar: '{count, plural, zero {حُسمت الفروق كلها} one {بقي فرق واحد} two {بقي فرقان} few {بقيت # فروق} many {بقي # فرقًا} other {بقي # فرق}}',
    en: '{count, plural, =0 {All are decided} one {# is left to decide} other {# are left to decide}}',
    fr: '{count, plural, =0 {Tout est tranché} one {Il en reste # à trancher} other {Il en reste # à trancher}}',
  },
  accept: { ar: 'قبول النسخة', en: 'Accept the scan', fr: 'Accepter la numérisation' },
  acceptWords: {
    ar: 'تقبلها باسمك: الورقة الموقّعة هي النص المجاز. وتصير هي الأصل الذي يخرج، وتقول صفحة التحقق إنها قورنت اليوم.',
    en: 'You accept it in your own name: the signed paper is the cleared text. It becomes the original that leaves, and the verification page will say that it was compared today.',
    fr: 'Vous l’acceptez en votre nom : le papier signé est le texte visé. Elle devient l’original qui part, et la page de vérification dira qu’elle a été comparée aujourd’hui.',
  },
  refuse: { ar: 'ردّ النسخة', en: 'Refuse the scan', fr: 'Refuser la numérisation' },
  reason: { ar: 'السبب', en: 'Reason', fr: 'Motif' },
  folded: {
    ar: '{count, plural, zero {لا كلمات رديئة القراءة} one {كلمة واحدة رديئة القراءة} two {كلمتان رديئتا القراءة} few {# كلمات رديئة القراءة} many {# كلمة رديئة القراءة} other {# كلمة رديئة القراءة}}',
    en: '{count, plural, one {# word was only read badly} other {# words were only read badly}}',
    fr: '{count, plural, one {# mot seulement mal lu} other {# mots seulement mal lus}}',
  },
  broughtBy: { ar: 'أحضرها', en: 'Brought by', fr: 'Apportée par' },
  decidedBy: { ar: 'حكم فيها', en: 'Judged by', fr: 'Jugée par' },
  hash: { ar: 'بصمة النسخة (SHA-256)', en: 'Hash of the scan (SHA-256)', fr: 'Empreinte de la numérisation (SHA-256)' },
  notYours: {
    ar: 'تُقبل النسخة من موظف في الديوان لم يوقّع الوثيقة ولم يصغها.',
    en: 'It is accepted by an officer of the Cabinet who neither signed nor drafted the document.',
    fr: 'Elle est acceptée par un agent du Cabinet qui n’a ni signé ni rédigé le document.',
  },
  back: { ar: 'إلى الوثيقة', en: 'To the document', fr: 'Au document' },
  brought: {
    ar: 'أُحضرت النسخة؛ تُقرأ الآن.',
    en: 'The scan was brought and is being read.',
    fr: 'La numérisation est apportée ; lecture en cours.',
  },
} as const satisfies Texts<string>;
