import type { CivilDay } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import { format } from '../../kernel/message.ts';
import type { Language } from '../../kernel/text.ts';
import { spelledOut } from '../../platform/pdf/printable.ts';
import { qrSvg } from '../../platform/pdf/qr.ts';
import { deskWords } from './desk-papers.text.ts';
import type { Seal, Sheet } from './desk-papers.ts';
import { type ListWord, listWords } from './papers.text.ts';
import type { DeliveryInput, RegisterInput, RegisterRow, ReturnInput } from './papers.ts';
import { words } from './render.text.ts';
import { common, headOf, type Pages, sheet } from './sheet.ts';

/** A column of a printed table: its head and its width in millimetres, or `free` for what is left. */
export type Column = { readonly name: string; readonly width: number | 'free' };
type Named = { readonly word: ListWord; readonly width: number | 'free' };

const columnsIn = (language: Language, columns: readonly Named[]): Column[] =>
  columns.map(({ word, width }) => ({ name: format(listWords[word], language), width }));

/** The register of the day on A4 landscape; subjects wrap, the head of the table returns on every page. */
export function renderRegisterOfDay(input: RegisterInput & { readonly seal?: Seal | null }): Pages {
  const { flow, language } = input;
  const columns: Named[] = [
    { word: 'number', width: 39 },
    { word: 'time', width: 13 },
    { word: flow === 'incoming' ? 'sender' : 'addressee', width: 48 },
    { word: 'their-reference', width: 36 },
    { word: 'subject', width: 'free' },
    { word: 'pages', width: 15 },
    { word: flow === 'incoming' ? 'directed-to' : 'sent-by', width: 40 },
  ];
  return renderTable(input, {
    title: format(listWords[`register-${flow}`], language),
    register: input.register,
    columns: columnsIn(language, columns),
    rows: input.rows.map((row) => cellsOf(row, language)),
    isRoomy: false,
    seal: input.seal,
  });
}

/** The delivery book of a day: what was handed to whom, with boxes for the receiver's name, time and signature. */
export function renderDeliveryBook(input: DeliveryInput): Pages {
  const columns: Named[] = [
    { word: 'number', width: 39 },
    { word: 'what', width: 'free' },
    { word: 'pages', width: 16 },
    { word: 'to', width: 56 },
    { word: 'received-by', width: 48 },
    { word: 'signature', width: 48 },
  ];
  const { language } = input;
  const rows = input.rows.map((row) => [row.number, row.what, numberOrNull(row.pages), row.to, null, null]);
  const title = format(listWords.delivery, language);
  return renderTable(input, { title, register: '', columns: columnsIn(language, columns), rows, isRoomy: true });
}

/** The reasons of a return as a list to tick off. */
export function renderReturnList(input: ReturnInput): Pages {
  const { language, draft, version, round } = input;
  const data = {
    ...common(language),
    colour: '#444444',
    'file-title': `${format(listWords.return, language)} ${draft}`,
    title: format(listWords.return, language),
    round: format(listWords.round, language, { draft, version, round: String(round) }, { isolated: true }),
    returned: format(
      listWords['returned-by'],
      language,
      { name: input.returnedBy, at: input.returnedAt },
      { isolated: true },
    ),
    reader: format(words.printed, language, input.reader, { isolated: true }),
    heads: [listWords.done, listWords.check, listWords.reason].map((text) => format(text, language)),
    reasons: input.reasons.map((reason) => ({ ...reason, name: reason.name[language] })),
    trial: input.trial,
  };
  return sheet('return', spelledOut(data), input.timestamp);
}

type Table = {
  readonly title: string;
  readonly register: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly isRoomy: boolean;
  /** What seals it; null: no checkpoint covers it yet. Absent where nothing is sealed. */
  readonly seal?: Seal | null | undefined;
};

/** A table of the day on A4 landscape, with lines for the registrar and the head of the Registry beneath. */
export function renderTable(
  input: Sheet & { readonly day: CivilDay },
  { title, register, columns, rows, isRoomy, seal }: Table,
): Pages {
  const { language, letterhead, day } = input;
  const word = (code: ListWord): string => format(listWords[code], language);
  const data = {
    ...common(language),
    ...headOf(letterhead, language),
    'file-title': `${title} ${day}`,
    title,
    register,
    dates: showDay(day, language, { calendar: 'both', style: 'weekday' }),
    count: format(listWords.total, language, { count: rows.length }),
    none: word('none'),
    columns,
    rows,
    roomy: isRoomy,
    printed: format(words.printed, language, { name: input.printed.by, at: input.printed.at }, { isolated: true }),
    signers: [word('registrar'), word('head')],
    seal: seal === undefined ? null : sealOf(seal, language),
    trial: input.trial,
  };
  const code: Record<string, Uint8Array> = seal ? { 'seal.svg': qrSvg(seal.note) } : {};
  return sheet('register', spelledOut(data), input.timestamp, code);
}

function sealOf(seal: Seal | null, language: Language) {
  const say = (word: keyof typeof deskWords, facts: Record<string, number> = {}): string =>
    format(deskWords[word], language, facts);
  if (seal === null) return { unsealed: say('not-sealed') };
  return {
    head: say('sealed', { size: seal.size }),
    lines: [
      [say('seal-lines'), seal.lines],
      [say('seal-place'), String(seal.position)],
    ],
    note: seal.note.trim().split('\n'),
    check: say('seal-check'),
  };
}

function cellsOf(row: RegisterRow, language: Language): (string | null)[] {
  const subject = row.voided === null ? row.subject : format(listWords.void, language, { reason: row.voided });
  const marked = row.classification === null ? subject : `${row.classification} – ${subject}`;
  const reference = [row.reference, row.referenceDay].filter((part) => part !== null).join('\n') || null;
  return [row.number, row.time, row.party, reference, marked, numberOrNull(row.pages), row.destination];
}

const numberOrNull = (value: number | null): string | null => (value === null ? null : String(value));
