import { type Body, bodyFromText } from '../../kernel/body.ts';
import { civilDay } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/text.ts';
import type { CertificateInput, Content, Form, Letterhead, OutgoingInput } from './papers.ts';

/** An invented organisation, so that the tests of the papers hold nothing of a real one. */
export const letterhead: Letterhead = {
  name: {
    ar: 'منظمة الجزر الودودة',
    en: 'Organisation of the Amicable Isles',
    fr: 'Organisation des îles amicales',
  },
  secretariat: { ar: 'الأمانة العامة', en: 'General Secretariat', fr: 'Secrétariat général' },
  city: { ar: 'مدينة النخيل', en: 'Palm City', fr: 'Ville-des-Palmes' },
  footer: {
    ar: 'شارع المرفأ 12، ص.ب. 178، مدينة النخيل 21411',
    en: '12 Harbour Road, P.O. Box 178, Palm City 21411',
    fr: '12, rue du Port, B.P. 178, Ville-des-Palmes 21411',
  },
  colours: { ink: '#1b2a26', accent: '#17594a', rule: '#b9c7c0' },
  mark: {
    viewBox: '0 0 48 48',
    paths: ['M24 2 46 24 24 46 2 24Z M24 6 6 24 24 42 42 24Z', 'M9 9H39V39H9Z M12 12V36H36V12Z'],
    alt: { ar: 'نجمة ثمانية', en: 'An eight-pointed star', fr: 'Une étoile à huit branches' },
  },
};

const paragraphs: Record<Language, string> = {
  en: [
    'I have the honour to refer to your letter of 9 September 2026 concerning the annual meeting of the subsidiary organs, and to inform Your Excellency that the General Secretariat has studied with care the proposals that it contains.',
    'The following arrangements are proposed:',
    '1. The meeting will be held from 14 to 16 February 2027 at the seat of the Organisation.\n2. Papers will be circulated in Arabic, English and French not later than six weeks before the opening.\n3. Delegations are invited to communicate the names of their members before 15 December 2026.',
    'The Arabic title of the meeting is «الاجتماع السنوي للأجهزة المتفرعة», and its document symbol is OAI/SUB-12/2027/ORG/SG.REP.3.',
  ].join('\n\n'),
  ar: [
    'يسرّني أن أشير إلى خطاب معاليكم المؤرخ 9 سبتمبر 2026م بشأن الاجتماع السنوي للأجهزة المتفرعة، وأن أحيط معاليكم علمًا بأن الأمانة العامة قد درست بعناية ما تضمنه من مقترحات.',
    'وتقترح الأمانة العامة الترتيبات الآتية:',
    '1. يُعقد الاجتماع في الفترة من 14 إلى 16 فبراير 2027م في مقر المنظمة.\n2. تُعمَّم الوثائق باللغات العربية والإنجليزية والفرنسية قبل ستة أسابيع من الافتتاح على الأقل.\n3. تُدعى الوفود إلى موافاة الأمانة العامة بأسماء أعضائها قبل 15 ديسمبر 2026م.',
    'ورمز وثيقة الاجتماع هو OAI/SUB-12/2027/ORG/SG.REP.3 وعنوانه بالإنجليزية Annual Meeting of the Subsidiary Organs كما ورد في القرار رقم 7/41-س.',
  ].join('\n\n'),
  fr: [
    'J’ai l’honneur de me référer à votre lettre du 9 septembre 2026 relative à la réunion annuelle des organes subsidiaires et de porter à la connaissance de Votre Excellence que le Secrétariat général a étudié avec soin les propositions qu’elle contient.',
    'Les dispositions suivantes sont proposées :',
    '1. La réunion se tiendra du 14 au 16 février 2027 au siège de l’Organisation.\n2. Les documents seront distribués en arabe, en anglais et en français six semaines au moins avant l’ouverture.\n3. Les délégations sont invitées à communiquer les noms de leurs membres avant le 15 décembre 2026.',
    'Le titre arabe de la réunion est «الاجتماع السنوي للأجهزة المتفرعة» et sa cote est OAI/SUB-12/2027/ORG/SG.REP.3.',
  ].join('\n\n'),
};

const table: Record<Language, Body['blocks'][number]> = {
  en: tableOf(
    ['Item', 'Paper', 'Date'],
    ['Opening', 'OAI/SUB-12/1', '14 February 2027'],
    ['Budget', 'OAI/SUB-12/4', '15 February 2027'],
  ),
  ar: tableOf(
    ['البند', 'الوثيقة', 'التاريخ'],
    ['الافتتاح', 'OAI/SUB-12/1', '14 فبراير 2027'],
    ['الميزانية', 'OAI/SUB-12/4', '15 فبراير 2027'],
  ),
  fr: tableOf(
    ['Point', 'Document', 'Date'],
    ['Ouverture', 'OAI/SUB-12/1', '14 février 2027'],
    ['Budget', 'OAI/SUB-12/4', '15 février 2027'],
  ),
};

function tableOf(...rows: string[][]): Body['blocks'][number] {
  return { kind: 'table', head: true, rows: rows.map((row) => row.map((text) => [{ text }])) };
}

const parts: Record<
  Language,
  Omit<Content, 'language' | 'form' | 'kindName' | 'title' | 'body' | 'versions' | 'yourReference'>
> = {
  en: {
    classification: 'Confidential',
    addressees: [['H.E. Mr. Sami Testwell', 'Minister of Foreign Affairs', 'Republic of Coral Bay', 'Coral Bay']],
    copies: ['Permanent Mission of Coral Bay', 'Office of Legal Affairs'],
    from: 'Cabinet of the Secretary-General',
    subject: 'Annual meeting of the subsidiary organs',
    salutation: 'Excellency,',
    close: 'Accept, Excellency, the assurances of my highest consideration.',
    enclosures: ['Draft programme of work', 'List of documents (3 pages)'],
  },
  ar: {
    classification: 'سرّي',
    addressees: [['معالي السيد سامي المثال', 'وزير الشؤون الخارجية', 'جمهورية خليج المرجان', 'مدينة المرجان']],
    copies: ['البعثة الدائمة لخليج المرجان', 'إدارة الشؤون القانونية'],
    from: 'ديوان الأمين العام',
    subject: 'الاجتماع السنوي للأجهزة المتفرعة',
    salutation: 'معالي الوزير،',
    close: 'وتفضلوا معاليكم بقبول أسمى آيات التقدير والاحترام.',
    enclosures: ['مشروع برنامج العمل', 'قائمة الوثائق (3 صفحات)'],
  },
  fr: {
    classification: 'Confidentiel',
    addressees: [
      ['S.E.M. Sami Exemple', 'Ministre des Affaires étrangères', 'République de la Baie de corail', 'Baie-de-Corail'],
    ],
    copies: ['Mission permanente de la Baie de corail', 'Département des affaires juridiques'],
    from: 'Cabinet du Secrétaire général',
    subject: 'Réunion annuelle des organes subsidiaires',
    salutation: 'Excellence,',
    close: 'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
    enclosures: ['Projet de programme de travail', 'Liste des documents (3 pages)'],
  },
};

const people: Record<Language, [string, string]> = {
  en: ['Nadia Invented', 'Secretary-General'],
  ar: ['نادية المثالية', 'الأمينة العامة'],
  fr: ['Nadia Inventée', 'Secrétaire générale'],
};

const kindNames: Record<Form, Record<Language, string>> = {
  letter: { ar: 'خطاب', en: 'Letter', fr: 'Lettre' },
  'note-verbale': { ar: 'مذكرة شفوية', en: 'Note verbale', fr: 'Note verbale' },
  memorandum: { ar: 'مذكرة داخلية', en: 'Memorandum', fr: 'Note interne' },
  circular: { ar: 'تعميم', en: 'Circular', fr: 'Circulaire' },
  report: { ar: 'تقرير', en: 'Report', fr: 'Rapport' },
  decision: { ar: 'قرار', en: 'Decision', fr: 'Décision' },
  contract: { ar: 'عقد', en: 'Contract', fr: 'Contrat' },
  'press-release': { ar: 'بيان صحفي', en: 'Press release', fr: 'Communiqué de presse' },
};

/** A document's content in a language and form, with a list and a table in its text. */
export const contentIn = (language: Language, form: Form, change: Partial<Content> = {}): Content => ({
  language,
  form,
  kindName: kindNames[form][language],
  title: null,
  yourReference: {
    number: 'CB/FM/204',
    date: { ar: '9 سبتمبر 2026', en: '9 September 2026', fr: '9 septembre 2026' }[language],
  },
  body: { blocks: [...bodyFromText(paragraphs[language]).blocks, table[language]] },
  versions: { all: ['ar', 'en', 'fr'], authentic: 'ar' },
  ...parts[language],
  ...change,
});

/** A signed document of that content. */
export const outgoing = (content: Content, change: Partial<OutgoingInput> = {}): OutgoingInput => ({
  letterhead,
  content,
  number: 'OAI/CAB/2026/00117',
  day: civilDay('2026-09-21'),
  place: { ar: 'مدينة النخيل', en: 'Palm City', fr: 'Ville-des-Palmes' }[content.language],
  signatories:
    content.form === 'note-verbale' || content.form === 'memorandum'
      ? [{ form: 'initials', initials: { ar: 'ن. م.', en: 'N. I.', fr: 'N. I.' }[content.language] }]
      : [{ form: 'full', name: people[content.language][0], title: people[content.language][1], onBehalfOf: null }],
  signature: { fingerprint: '7F3A 91C2 0B5E D448', at: '21/09/2026 14:05 UTC' },
  verification: {
    code: 'K7QM2XWP94TB6RDNJH3VZC5YAE',
    url: 'https://diwan.example.org/verify/K7QM2XWP94TB6RDNJH3VZC5YAE',
  },
  trial: false,
  timestamp: new Date('2026-09-21T11:05:00Z'),
  ...change,
});

const checks: readonly [string, string, string][] = [
  [
    'قواعد الإجراءات والقرارات المرجعية والتوجيهات السابقة',
    'Rules of procedure, reference resolutions, earlier directives',
    'Règlement intérieur, résolutions de référence, instructions antérieures',
  ],
  [
    'السند القانوني واعتماد صاحب الصلاحية',
    'Legal basis and approval by the authorised person',
    'Base juridique et approbation par l’autorité compétente',
  ],
  ['المطابقة للنظم المتبعة', 'Compliance with the system', 'Conformité aux règles de la maison'],
  ['ملاءمة اللغة', 'Appropriate language', 'Qualité de la langue'],
  ['بيانات المرسل إليه', 'Addressee’s information', 'Coordonnées du destinataire'],
  ['دقة الأرقام والتواريخ', 'Numbers and dates', 'Chiffres et dates'],
  ['الحساسية السياسية', 'Political sensitivity', 'Sensibilité politique'],
];

const at: Record<Language, string> = {
  ar: '21 سبتمبر 2026، 14:05',
  en: '21 September 2026, 14:05',
  fr: '21 septembre 2026, 14:05',
};
const officer: Record<Language, [string, string]> = {
  ar: ['عمر التجريبي', 'مستشار الديوان'],
  en: ['Omar Placeholder', 'Cabinet adviser'],
  fr: ['Omar Fictif', 'Conseiller du Cabinet'],
};
const waiver: Record<Language, string> = {
  ar: 'النص المقتبس يجب أن يبقى كما اعتُمد',
  en: 'Quoted text must stand as it was adopted',
  fr: 'La citation doit rester telle qu’adoptée',
};

/** A certificate with six verdicts of pass and one waiver. */
export const certificateIn = (language: Language, change: Partial<CertificateInput> = {}): CertificateInput => {
  const [person, post] = officer[language];
  return {
    letterhead,
    language,
    number: 'OAI/CAB/2026/00117',
    kind: kindNames.letter,
    day: civilDay('2026-09-21'),
    subject: parts[language].subject,
    addressees: [parts[language].addressees[0]!.join(language === 'ar' ? '، ' : ', ')],
    verdicts: checks.map(([ar, en, fr], index) => ({
      check: `C${index + 1}`,
      name: { ar, en, fr },
      verdict: index === 3 ? 'waived' : 'pass',
      person,
      post,
      at: at[language],
      reason: index === 3 ? waiver[language] : null,
    })),
    approval: { person, post, authority: 'AM-12', at: at[language] },
    signature: {
      person: people[language][0],
      fingerprint: '7F3A 91C2 0B5E D448 2210 9AC4 77E1 30BD',
      at: at[language],
    },
    manifestHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ledger: { position: 10_482, size: 10_490, root: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=' },
    trial: false,
    timestamp: new Date('2026-09-21T11:05:00Z'),
    ...change,
  };
};
