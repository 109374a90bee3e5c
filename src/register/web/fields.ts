import type { Level } from '../../access/actor.ts';
import type { Choice } from '../../apps/web/ui/field.tsx';
import type { Calendar, CivilDay } from '../../kernel/calendar.ts';
import { daysLate } from '../register.ts';
import type { RegisterRefusal } from '../registering.ts';
import type { RegistrationForm } from '../registration.ts';

/** What an officer has filled in so far, as the fields hold it: words as typed, things chosen with their names. */
export interface Fields {
  readonly sender: Choice | null;
  readonly senderWritten: string;
  readonly senderUnknown: boolean;
  readonly theirReference: string;
  /** As written, in either calendar. */
  readonly theirDate: string;
  readonly receivedOn: CivilDay | null;
  /** The calendar in which the day of receipt is written. */
  readonly receivedIn: Calendar;
  readonly lateReason: string;
  readonly kind: string | null;
  readonly channel: string | null;
  readonly language: string | null;
  readonly subject: string;
  readonly pages: string;
  /** One enclosure in a line. */
  readonly enclosures: string;
  readonly urgency: string | null;
  readonly asksAnswer: boolean;
  readonly level: Level;
  readonly marking: string | null;
  readonly openers: readonly Choice[];
  readonly replyTo: Choice | null;
  readonly replyToWritten: string;
  readonly handedInBy: Choice | null;
  readonly handedInHow: string;
  readonly filePlan: string | null;
  /** What was said, where nothing was written. */
  readonly text: string;
}

export type FieldName = keyof Fields;

/** An empty form for a paper received on a day, by the way that the papers before it came. */
export const blankFields = (receivedOn: CivilDay, channel: string | null = null): Fields => ({
  sender: null,
  senderWritten: '',
  senderUnknown: false,
  theirReference: '',
  theirDate: '',
  receivedOn,
  receivedIn: 'gregory',
  lateReason: '',
  kind: null,
  channel,
  language: null,
  subject: '',
  pages: '',
  enclosures: '',
  urgency: null,
  asksAnswer: false,
  level: 0,
  marking: null,
  openers: [],
  replyTo: null,
  replyToWritten: '',
  handedInBy: null,
  handedInHow: '',
  filePlan: null,
  text: '',
});

/** What the form is about, apart from its fields: a sealed envelope and spoken words are asked for differently. */
export interface Nature {
  readonly isSealed: boolean;
  readonly isSpoken: boolean;
}

/** Whether the day of receipt lies so far back that the register wants to know why. */
export const isLate = (fields: Pick<Fields, 'receivedOn'>, today: CivilDay): boolean =>
  fields.receivedOn !== null && daysLate(fields.receivedOn, today) > 0;

/** The fields that still have to be filled before the register is asked, in their order on the page. */
export function blanksIn(fields: Fields, { isSealed, isSpoken }: Nature, today: CivilDay): FieldName[] {
  const isEmpty = (words: string): boolean => words.trim() === '';
  const blanks: [FieldName, boolean][] = [
    ['sender', fields.sender === null && isEmpty(fields.senderWritten) && !fields.senderUnknown],
    ['subject', !isSealed && isEmpty(fields.subject)],
    ['text', isSpoken && isEmpty(fields.text)],
    ['kind', fields.kind === null],
    ['channel', fields.channel === null],
    ['language', fields.language === null],
    ['receivedOn', fields.receivedOn === null],
    ['lateReason', isLate(fields, today) && isEmpty(fields.lateReason)],
    ['openers', isSealed && fields.openers.length === 0],
    ['handedInHow', fields.handedInBy !== null && isEmpty(fields.handedInHow)],
  ];
  return blanks.filter(([, isBlank]) => isBlank).map(([name]) => name);
}

/** The lines of a field, each without the spaces around it, empty ones left out. */
export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const pagesOf = (words: string): number | undefined => {
  const pages = Number(words.trim());
  return Number.isInteger(pages) && pages > 0 ? pages : undefined;
};

interface Beside extends Nature {
  readonly today: CivilDay;
  readonly files: NonNullable<RegistrationForm['files']>;
  readonly register?: string | null;
  readonly whyAnother?: string;
  /** What had arrived by itself and is registered by this. */
  readonly arrival?: string | null;
  /** What was proposed for this piece. */
  readonly proposed?: RegistrationForm['proposed'];
}

/** The form as the register takes it: what is empty is left out, and of a sealed envelope only its outside is said. */
export function formOf(fields: Fields, beside: Beside): RegistrationForm {
  const { isSealed, isSpoken, today, files, register, whyAnother, arrival, proposed } = beside;
  const enclosures = linesOf(fields.enclosures);
  const form: Record<keyof RegistrationForm, unknown> = {
    register: register ?? undefined,
    sender: fields.sender?.id,
    senderWritten: fields.sender ? undefined : fields.senderWritten,
    senderUnknown: !fields.sender && fields.senderWritten.trim() === '' && fields.senderUnknown ? true : undefined,
    theirReference: fields.theirReference,
    theirDate: fields.theirDate,
    receivedOn: fields.receivedOn ?? undefined,
    lateReason: isLate(fields, today) ? fields.lateReason : undefined,
    kind: fields.kind ?? undefined,
    channel: fields.channel ?? undefined,
    language: fields.language ?? undefined,
    subject: isSealed ? undefined : fields.subject,
    pages: pagesOf(fields.pages),
    enclosures: enclosures.length > 0 ? enclosures : undefined,
    urgency: fields.urgency ?? undefined,
    asksAnswer: fields.asksAnswer ? true : undefined,
    level: fields.level === 0 ? undefined : fields.level,
    marking: fields.marking ?? undefined,
    openers: isSealed ? fields.openers.map(({ id }) => id) : undefined,
    replyTo: fields.replyTo?.id,
    replyToWritten: fields.replyTo ? undefined : fields.replyToWritten,
    handedInBy: fields.handedInBy?.id,
    handedInHow: fields.handedInBy ? fields.handedInHow : undefined,
    filePlan: fields.filePlan ?? undefined,
    text: isSpoken ? fields.text : undefined,
    files: isSealed || files.length === 0 ? undefined : files,
    whyAnother,
    arrival: arrival ?? undefined,
    proposed: isSealed || proposed === undefined || proposed.length === 0 ? undefined : proposed,
  };
  const filled = Object.entries(form)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as unknown as RegistrationForm;
}

/** The field that a refusal speaks of, so that its sentence stands there too. */
export const fieldOfRefusal: Readonly<Partial<Record<RegisterRefusal, FieldName>>> = {
  'no-sender': 'sender',
  'unknown-sender': 'sender',
  'no-subject': 'subject',
  'unknown-kind': 'kind',
  'kind-not-registered': 'kind',
  'unknown-channel': 'channel',
  'unknown-urgency': 'urgency',
  'unknown-marking': 'marking',
  'unknown-file-plan': 'filePlan',
  'unknown-unit': 'handedInBy',
  'above-your-clearance': 'level',
  'date-not-understood': 'theirDate',
  'date-does-not-exist': 'theirDate',
  'date-ambiguous': 'theirDate',
  'dated-after-receipt': 'theirDate',
  'received-no-day': 'receivedOn',
  'received-in-future': 'receivedOn',
  'late-needs-reason': 'lateReason',
  'no-such-document': 'replyTo',
  'say-how-handed-in': 'handedInHow',
  'sealed-needs-openers': 'openers',
  'unknown-opener': 'openers',
  'opener-not-cleared': 'openers',
  'openers-without-seal': 'openers',
  'spoken-needs-text': 'text',
};
