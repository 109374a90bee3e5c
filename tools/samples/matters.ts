import { civilDay } from '../../src/kernel/calendar.ts';
import { showDay } from '../../src/kernel/dates-shown.ts';
import { bothDates, hijriFirst, hijriOnly, type SamplePaper } from './paper.ts';

const day = (value: string, language: 'ar' | 'en' | 'fr') => showDay(civilDay(value), language);

/** Monday and Tuesday, before the month of Ramadan: the invented meeting that most of the samples are about. */
const meeting = { from: '2027-01-25', to: '2027-01-26', answerBy: '2026-12-06' } as const;
const meetingArabic = `يومي 25 و26 يناير 2027م (الموافق 17 و18 شعبان 1448هـ)`;

/** The papers of the trial house, by the name that the working day uses. */
export const papers = {
  'note-verbale-en': {
    language: 'en',
    sender: [
      'Permanent Mission of the Trial Kingdom of Bensalem',
      'to the Organisation of Islamic Cooperation',
      'Jeddah',
    ],
    reference: 'PMB/TST/2026/114',
    date: bothDates('2026-11-17', 'en'),
    addressee: ['General Secretariat of the Organisation of Islamic Cooperation', 'Jeddah'],
    subject: 'Technical Meeting on Tourism Statistics: dates, venue and working documents',
    body: [
      'The Permanent Mission of the Trial Kingdom of Bensalem to the Organisation of Islamic Cooperation presents its compliments to the General Secretariat of the Organisation of Islamic Cooperation and has the honour to inform it that the Government of the Trial Kingdom is ready to host the Technical Meeting on Tourism Statistics at Port Selene on Monday 25 and Tuesday 26 January 2027 (17–18 Sha’ban 1448 AH).',
      `The Permanent Mission would be grateful if the General Secretariat could confirm these dates, inform it whether a representative of the General Secretariat will attend, and circulate the enclosed provisional agenda and list of indicators to the Member States, by ${day(meeting.answerBy, 'en')} at the latest.`,
      'For questions of organisation the competent authorities have designated Ms. Trial Willow, Trial Office of Statistics, as focal point.',
      'The Permanent Mission of the Trial Kingdom of Bensalem to the Organisation of Islamic Cooperation avails itself of this opportunity to renew to the General Secretariat the assurances of its highest consideration.',
    ],
    enclosures: ['Provisional agenda (1 page)', 'List of indicators (1 table)'],
  },
  'agenda-en': {
    language: 'en',
    sender: ['Trial Kingdom of Bensalem', 'Trial Office of Statistics'],
    reference: 'PMB/TST/2026/114 – Enclosure 1',
    date: day('2026-11-17', 'en'),
    addressee: [],
    subject: 'Provisional agenda of the Technical Meeting on Tourism Statistics, Port Selene, 25–26 January 2027',
    body: [
      'Monday 25 January, 9.30 a.m.: opening; election of the bureau; adoption of the agenda.',
      'Monday 25 January, 11 a.m.: the twelve common indicators: arrivals, overnight stays, expenditure, employment.',
      'Tuesday 26 January, 9.30 a.m.: exchange of data; training; the calendar for 2027.',
      'Tuesday 26 January, 3 p.m.: adoption of the report; closing.',
    ],
  },
  'note-verbale-ar': {
    language: 'ar',
    sender: ['المندوبية الدائمة لجمهورية قاف التجريبية', 'لدى منظمة التعاون الإسلامي', 'جدة'],
    reference: 'م د ق 2026/87',
    date: bothDates('2026-11-16', 'ar'),
    addressee: ['الأمانة العامة لمنظمة التعاون الإسلامي', 'جدة'],
    subject: 'تسمية منسق وطني للاجتماع الفني المعني بإحصاءات السياحة',
    body: [
      'تهدي المندوبية الدائمة لجمهورية قاف التجريبية لدى منظمة التعاون الإسلامي أطيب تحياتها إلى الأمانة العامة لمنظمة التعاون الإسلامي، ويشرفها أن تحيطها علماً بأن الجهات المختصة في الجمهورية قد سمّت السيدة تجربة الصفصاف، مديرة إدارة البيانات بالمكتب التجريبي للإحصاء، منسقةً وطنيةً للاجتماع الفني المعني بإحصاءات السياحة المقرر عقده في ميناء سيلين ' +
        `${meetingArabic}.`,
      `وترجو المندوبية الدائمة من الأمانة العامة التكرم بموافاتها باستمارات التسجيل ووثائق العمل باللغة العربية في موعد أقصاه ${day(meeting.answerBy, 'ar')}م.`,
      'وتغتنم المندوبية الدائمة هذه الفرصة لتعرب للأمانة العامة عن فائق تقديرها واحترامها.',
    ],
  },
  'note-verbale-fr': {
    language: 'fr',
    sender: [
      'Mission permanente de la République d’essai d’Icarie',
      'auprès de l’Organisation de la Coopération islamique',
      'Djeddah',
    ],
    reference: 'MPI/2026/231',
    date: bothDates('2026-11-12', 'fr'),
    addressee: ['Secrétariat général de l’Organisation de la Coopération islamique', 'Djeddah'],
    subject: 'Réunion technique sur les statistiques du tourisme : documents et interprétation en français',
    body: [
      'La Mission permanente de la République d’essai d’Icarie auprès de l’Organisation de la Coopération islamique présente ses compliments au Secrétariat général de l’Organisation de la Coopération islamique et a l’honneur de lui faire savoir que l’Office d’essai de la statistique participera à la Réunion technique sur les statistiques du tourisme, prévue à Port-Sélène les 25 et 26 janvier 2027.',
      `La Mission permanente saurait gré au Secrétariat général de bien vouloir lui faire parvenir les documents de travail en langue française et lui confirmer, au plus tard le ${day(meeting.answerBy, 'fr')}, que l’interprétation vers le français sera assurée.`,
      'La Mission permanente saisit cette occasion pour renouveler au Secrétariat général les assurances de sa très haute considération.',
    ],
  },
  'letter-fr': {
    language: 'fr',
    sender: ['Organisation d’essai de l’Atlantide', 'Bureau de la Directrice'],
    reference: 'ATL/DG/2026/58',
    date: day('2026-11-15', 'fr'),
    addressee: ['Son Excellence Monsieur le Secrétaire général', 'Organisation de la Coopération islamique', 'Djeddah'],
    subject: 'Conférence conjointe de 2027 : dispositif de sûreté des participants',
    marking: 'CONFIDENTIEL',
    salutation: 'Monsieur le Secrétaire général,',
    body: [
      'J’ai l’honneur de vous soumettre, à titre confidentiel, les premières indications relatives au dispositif de sûreté envisagé pour notre conférence conjointe, prévue du 3 au 5 mai 2027.',
      'Trois lieux sont à l’étude. Le coût du dispositif est estimé à 48 000 dollars des États-Unis, à répartir à parts égales entre nos deux organisations, soit 24 000 dollars chacune.',
      'Je vous serais reconnaissante de me faire connaître le nom de la personne habilitée à traiter de cette question.',
    ],
    close: 'Veuillez agréer, Monsieur le Secrétaire général, les assurances de ma très haute considération.',
    signatory: ['Mme Essai Saule', 'Directrice'],
  },
  'letter-ar': {
    language: 'ar',
    sender: ['جمهورية قاف التجريبية', 'وزارة الخارجية', 'مكتب الوزير'],
    reference: 'و خ ق/3/412',
    date: hijriFirst('2026-11-18'),
    addressee: ['معالي الأمين العام لمنظمة التعاون الإسلامي', 'جدة'],
    subject: 'دعوة معاليكم إلى افتتاح المكتب الإقليمي التجريبي للإحصاء',
    marking: 'عاجل',
    salutation: 'معالي الأمين العام،',
    body: [
      'السلام عليكم ورحمة الله وبركاته، وبعد،',
      'يسرني أن أدعو معاليكم إلى حضور حفل افتتاح المكتب الإقليمي التجريبي للإحصاء، المقرر إقامته في العاصمة يوم الخميس 28 يناير 2027م (الموافق 20 شعبان 1448هـ).',
      `وأرجو من معاليكم التكرم بإفادتنا بتشريفكم الحفل، أو بمن ترون تسميته نيابةً عنكم، في موعد أقصاه ${day('2026-11-26', 'ar')}م، حتى يتسنى اتخاذ الترتيبات المراسمية اللازمة.`,
    ],
    close: 'وتفضلوا معاليكم بقبول فائق التقدير والاحترام.',
    signatory: ['منير سديم التجريبي', 'وزير الخارجية'],
  },
  'questionnaire-en': {
    language: 'en',
    sender: ['Trial Organisation of Atlantis', 'Statistics Unit'],
    reference: 'ATL/STAT/2026/19 – Annex',
    date: day('2026-11-10', 'en'),
    addressee: [],
    subject: 'Questionnaire on the collection of tourism data',
    body: [
      '1. Which office in your organisation receives tourism data, and how often?',
      '2. Which of the twelve common indicators do you publish: arrivals, overnight stays, expenditure, employment?',
      '3. Would you take part in a training course of three days in the second quarter of 2027?',
    ],
  },
  'scan-ar': {
    language: 'ar',
    sender: ['مؤسسة القافلة المتخيلة (تجريبية)'],
    reference: 'ق/٢٠٢٦/٥',
    date: hijriOnly('2026-11-12'),
    addressee: ['سعادة مدير عام ديوان الأمين العام', 'منظمة التعاون الإسلامي – جدة'],
    subject: 'طلب موعد',
    salutation: 'سعادة المدير العام،',
    body: [
      'السلام عليكم ورحمة الله وبركاته، وبعد،',
      'تود مؤسستنا عرض مشروعها عن طرق القوافل القديمة على الإدارات المعنية في الأمانة العامة، وترجو من سعادتكم التكرم بتحديد موعد لوفد من ثلاثة أشخاص خلال شهر رجب ١٤٤٨هـ.',
    ],
    close: 'وتفضلوا بقبول وافر التقدير.',
    signatory: ['السيد عيّنة النخيل', 'أمين المؤسسة'],
  },
  'ngo-letter-en': {
    language: 'en',
    sender: ['Imaginary Well Society (trial)', '12 Sample Street, Port Selene'],
    reference: 'IWS/26/031',
    date: day('2026-11-11', 'en'),
    addressee: ['The Secretary-General', 'Organisation of Islamic Cooperation', 'Jeddah'],
    subject: 'Enquiry about consultative status',
    salutation: 'Excellency,',
    body: [
      'Our society has dug forty wells in six years, thirty of them in the last three. We would like to learn which conditions a non-governmental organisation has to fulfil in order to obtain consultative status with the Organisation of Islamic Cooperation, and by which date an application should be submitted.',
      'Our annual report and our statute can be sent at any time.',
    ],
    close: 'Yours sincerely,',
    signatory: ['Samir Trial-Quartz', 'President'],
  },
  'reply-draft-en': {
    language: 'en',
    sender: [],
    reference: '',
    date: '',
    addressee: ['Permanent Mission of the Trial Kingdom of Bensalem to the OIC', 'Jeddah'],
    body: [
      'The General Secretariat of the Organisation of Islamic Cooperation presents its compliments to the Permanent Mission of the Trial Kingdom of Bensalem to the OIC and has the honour to refer to its note no. PMB/TST/2026/114 dated 17 November 2026 concerning the Technical Meeting on Tourism Statistics.',
      'The General Secretariat confirms that the dates of Monday 25 and Tuesday 26 January 2027 (17–18 Sha’ban 1448 AH) are convenient, and that a representative of the General Secretariat will attend. The provisional agenda and the list of indicators have been circulated to the Member States.',
      'The General Secretariat avails itself of this opportunity to renew to the Permanent Mission of the Trial Kingdom of Bensalem to the OIC the assurances of its highest consideration.',
    ],
  },
  'reply-draft-ar': {
    language: 'ar',
    sender: [],
    reference: '',
    date: '',
    addressee: ['المندوبية الدائمة لجمهورية قاف التجريبية لدى منظمة التعاون الإسلامي', 'جدة'],
    body: [
      'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى المندوبية الدائمة لجمهورية قاف التجريبية لدى منظمة التعاون الإسلامي، ويشرفها أن تشير إلى مذكرتها رقم م د ق 2026/87 المؤرخة 16 نوفمبر 2026م بشأن تسمية منسق وطني للاجتماع الفني المعني بإحصاءات السياحة.',
      `وتفيد الأمانة العامة بأنها أحيطت علماً بتسمية السيدة تجربة الصفصاف منسقةً وطنيةً، وبأن استمارات التسجيل ووثائق العمل باللغة العربية ستُرسل قبل ${day(meeting.answerBy, 'ar')}م.`,
      'وتغتنم الأمانة العامة هذه الفرصة لتعرب للمندوبية الدائمة عن فائق تقديرها واحترامها.',
    ],
  },
} as const satisfies Record<string, SamplePaper>;
