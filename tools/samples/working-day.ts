import { civilDay } from '../../src/kernel/calendar.ts';
import { showDay } from '../../src/kernel/dates-shown.ts';
import type { Language } from '../../src/kernel/text.ts';
import { papers } from './matters.ts';

/** What an officer would type when one of the samples arrives; ids are those of the profile and of its cast. */
export type SampleItem = {
  readonly id: string;
  /** The file in `samples/`; null where nothing but words came in. */
  readonly file: string;
  readonly enclosures: readonly { readonly file: string; readonly title: string }[];
  readonly sender: string;
  readonly reference: string | null;
  /** The day of the paper, and how it stands there. */
  readonly date: string;
  readonly dateAsWritten: string;
  readonly dateCalendar: 'gregory' | 'hijri';
  readonly language: Language;
  readonly kind: string;
  readonly channel: string;
  readonly classification: 'unclassified' | 'confidential' | 'strictly-confidential';
  readonly sealed: boolean;
  readonly urgency: 'normal' | 'urgent' | 'most-immediate';
  readonly subject: string;
  readonly pages: number;
  readonly needsAnswer: boolean;
  readonly answerBy: string | null;
  /** Whether it enters the register, or is only noted as received (newspapers, advertising). */
  readonly registered: boolean;
  /** The sample of which this is a second copy. */
  readonly copyOf: string | null;
  /** Days before today on which it arrived. */
  readonly receivedDaysAgo: number;
};

/** A reply that a unit would prepare. */
export type SampleDraft = {
  readonly id: string;
  readonly file: string;
  readonly answers: string;
  readonly kind: string;
  readonly language: Language;
  readonly addressee: string;
  readonly channel: string;
  readonly subject: string;
};

const usual = {
  enclosures: [],
  dateCalendar: 'gregory',
  kind: 'letter',
  classification: 'unclassified',
  sealed: false,
  urgency: 'normal',
  pages: 1,
  needsAnswer: true,
  answerBy: null,
  registered: true,
  copyOf: null,
  receivedDaysAgo: 1,
} as const;

const long = (day: string, language: Language): string => showDay(civilDay(day), language);

type PaperId = keyof typeof papers;

/** What stands on the paper itself. */
function onPaper(id: PaperId) {
  const { reference, date, language, ...rest } = papers[id];
  return { reference, dateAsWritten: date, language, subject: 'subject' in rest ? rest.subject : '' };
}

const note = onPaper('note-verbale-en');

/** The items of the day, in the order in which they arrive. */
export const items: readonly SampleItem[] = [
  {
    ...usual,
    ...note,
    id: 'note-verbale-en',
    file: '01-note-verbale-en.pdf',
    enclosures: [
      { file: '01-enclosure-1-agenda-en.pdf', title: 'Provisional agenda' },
      { file: '01-enclosure-2-indicators.csv', title: 'List of indicators' },
    ],
    sender: 'trial-mission-bensalem',
    date: '2026-11-17',
    kind: 'note-verbale',
    channel: 'hand',
    answerBy: '2026-12-06',
    receivedDaysAgo: 2,
  },
  {
    ...usual,
    ...onPaper('note-verbale-ar'),
    id: 'note-verbale-ar',
    file: '02-note-verbale-ar.pdf',
    sender: 'trial-mission-qaf',
    date: '2026-11-16',
    kind: 'note-verbale',
    channel: 'hand',
    answerBy: '2026-12-06',
    receivedDaysAgo: 2,
  },
  {
    ...usual,
    ...onPaper('note-verbale-fr'),
    id: 'note-verbale-fr',
    file: '03-note-verbale-fr.pdf',
    sender: 'trial-mission-icaria',
    date: '2026-11-12',
    kind: 'note-verbale',
    channel: 'post',
    answerBy: '2026-12-06',
    receivedDaysAgo: 2,
  },
  {
    ...usual,
    ...onPaper('letter-fr'),
    id: 'letter-fr',
    file: '04-letter-confidential-fr.docx',
    sender: 'trial-organisation-atlantis',
    date: '2026-11-15',
    channel: 'e-mail',
    classification: 'confidential',
  },
  {
    ...usual,
    ...onPaper('letter-ar'),
    id: 'letter-ar',
    file: '05-letter-minister-ar.docx',
    sender: 'trial-mfa-qaf',
    date: '2026-11-18',
    dateCalendar: 'hijri',
    channel: 'pouch',
    urgency: 'urgent',
    answerBy: '2026-11-26',
  },
  {
    ...usual,
    id: 'message-en',
    file: '06-message-en.eml',
    sender: 'trial-organisation-atlantis',
    reference: 'ATL/STAT/2026/19',
    date: '2026-11-10',
    dateAsWritten: long('2026-11-10', 'en'),
    language: 'en',
    channel: 'e-mail',
    subject: 'Questionnaire on the collection of tourism data',
  },
  {
    ...usual,
    ...onPaper('scan-ar'),
    id: 'scan-ar',
    file: '07-scan-ar.png',
    sender: 'trial-ngo-caravan',
    date: '2026-11-12',
    dateCalendar: 'hijri',
    channel: 'courier',
    subject: 'طلب موعد لوفد مؤسسة القافلة المتخيلة',
  },
  {
    ...usual,
    id: 'telephone-ar',
    file: '08-telephone-ar.txt',
    sender: 'trial-mfa-qaf',
    reference: null,
    date: '2026-11-19',
    dateAsWritten: `${showDay(civilDay('2026-11-19'), 'ar', { style: 'weekday' })}م`,
    language: 'ar',
    kind: 'instruction',
    channel: 'telephone',
    urgency: 'urgent',
    subject: 'طلب تأكيد موعد وصول وفد الأمانة العامة وعدد أعضائه',
  },
  {
    ...usual,
    ...onPaper('ngo-letter-en'),
    id: 'ngo-letter-en',
    file: '09-ngo-letter-en.pdf',
    sender: 'trial-ngo-well',
    date: '2026-11-11',
    channel: 'post',
  },
  {
    ...usual,
    ...note,
    id: 'advance-copy-en',
    file: '10-advance-copy-en.eml',
    sender: 'trial-mission-bensalem',
    date: '2026-11-17',
    kind: 'note-verbale',
    channel: 'e-mail',
    copyOf: 'note-verbale-en',
  },
  {
    ...usual,
    id: 'sealed-envelope',
    file: '11-sealed-envelope-outside.txt',
    sender: 'trial-mfa-qaf',
    reference: 'MFA-Q/SC/2026/9',
    date: '2026-11-19',
    dateAsWritten: showDay(civilDay('2026-11-19'), 'en', { style: 'weekday' }),
    language: 'en',
    channel: 'pouch',
    classification: 'strictly-confidential',
    sealed: true,
    subject: 'Sealed envelope',
    needsAnswer: false,
  },
  {
    ...usual,
    id: 'oral-message-fr',
    file: '12-oral-message-fr.txt',
    sender: 'trial-mission-icaria',
    reference: null,
    date: '2026-11-19',
    dateAsWritten: showDay(civilDay('2026-11-19'), 'fr', { style: 'weekday' }),
    language: 'fr',
    kind: 'instruction',
    channel: 'oral',
    subject: 'Arrivée de l’experte d’Icarie à Port-Sélène le 24 janvier 2027',
    needsAnswer: false,
  },
  {
    ...usual,
    id: 'newsletter-en',
    file: '13-newsletter-en.html',
    sender: 'trial-organisation-atlantis',
    reference: null,
    date: '2026-11-01',
    dateAsWritten: 'November 2026',
    language: 'en',
    kind: 'publication',
    channel: 'e-mail',
    subject: 'Atlantis Tourism Monthly, November 2026',
    needsAnswer: false,
    registered: false,
  },
];

/** The replies that a unit would bring to the Cabinet. */
export const drafts: readonly SampleDraft[] = [
  {
    id: 'reply-draft-en',
    file: '14-reply-draft-en.docx',
    answers: 'note-verbale-en',
    kind: 'note-verbale',
    language: 'en',
    addressee: 'trial-mission-bensalem',
    channel: 'e-mail',
    subject: 'Technical Meeting on Tourism Statistics: confirmation of dates',
  },
  {
    id: 'reply-draft-ar',
    file: '15-reply-draft-ar.docx',
    answers: 'note-verbale-ar',
    kind: 'note-verbale',
    language: 'ar',
    addressee: 'trial-mission-qaf',
    channel: 'e-mail',
    subject: 'الاجتماع الفني المعني بإحصاءات السياحة: المنسقة الوطنية ووثائق العمل',
  },
];
