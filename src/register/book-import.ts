import type { Level } from '../access/actor.ts';
import type { Profile } from '../directory/profile.ts';
import { addDays, type CivilDay, gregorianOf } from '../kernel/calendar.ts';
import { readDate } from '../kernel/dates-written.ts';
import { fold, foldReference, plainDigits } from '../kernel/fold.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { importedColumns, importedReason } from './book-import.text.ts';
import type { CsvRow } from './csv.ts';
import { fieldNames, stateNames } from './item.text.ts';
import { numberText } from './register.ts';
import type { Book } from './registration-facts.ts';
import { languageOfScript } from './script.ts';

/** The columns of a current book that is brought in. Only a number, a day and a subject are needed. */
export const columns = [
  'number',
  'registeredOn',
  'receivedOn',
  'sender',
  'theirReference',
  'theirDate',
  'subject',
  'kind',
  'language',
  'channel',
  'level',
  'urgency',
  'pages',
  'enclosures',
  'asksAnswer',
  'state',
  'reason',
] as const;
export type Column = (typeof columns)[number];
const needed: readonly Column[] = ['number', 'registeredOn', 'subject'];

export type RowRefusal =
  | 'number-missing'
  | 'number-taken'
  | 'number-twice'
  | 'day-missing'
  | 'date-not-understood'
  | 'day-in-future'
  | 'received-after-registration'
  | 'no-subject'
  | 'unknown-word'
  | 'above-your-clearance'
  | 'pages-not-whole'
  | 'void-needs-reason';

/** Where in the table a row stops, and why. */
export interface RefusedRow {
  readonly line: number;
  readonly column: Column | null;
  readonly refusal: RowRefusal;
  readonly written: string;
}

/** A row of the old book, ready to be written. */
export interface ImportedItem {
  readonly line: number;
  readonly number: number;
  readonly numberText: string;
  readonly year: number;
  readonly registeredOn: CivilDay;
  readonly receivedOn: CivilDay;
  readonly sender: string | null;
  readonly senderWritten: string | null;
  readonly senderNames: readonly string[];
  readonly theirReference: string | null;
  readonly theirReferenceFolded: string | null;
  readonly theirDate: CivilDay | null;
  readonly theirDateWritten: string | null;
  readonly theirDateCalendar: 'gregory' | 'hijri' | null;
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  readonly channel: string;
  readonly level: Level;
  readonly urgency: string;
  readonly pages: number | null;
  readonly enclosures: readonly string[];
  readonly asksAnswer: boolean;
  readonly state: 'registered' | 'closed' | 'void';
  readonly reason: string | null;
}

/** What stands in which place of a row: from the first line of the table, in any of the three languages. */
export type Header = ReadonlyMap<Column, number>;

/** Reads the first line. A name that is not known is a column that is not read. */
export function headerOf({ cells }: CsvRow): Outcome<Header, 'columns-missing'> {
  const header = new Map<Column, number>();
  cells.forEach((cell, place) => {
    const name = fold(cell).replace(/[^\p{L}\p{N}]/gu, '');
    const column = columns.find((each) => namesOf(each).includes(name));
    if (column !== undefined && !header.has(column)) header.set(column, place);
  });
  const missing = needed.filter((column) => !header.has(column));
  return missing.length === 0 ? done(header) : refuse('columns-missing', { missing });
}

const bare = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, '');
const namesOf = (column: Column): string[] => {
  const named = { ...fieldNames, ...importedColumns }[column as keyof typeof importedColumns];
  return [column, ...Object.values(named ?? {})].map(bare);
};

/** What a row is read against. */
export interface ImportCircumstances {
  readonly profile: Profile;
  readonly book: Book;
  readonly today: CivilDay;
  readonly level: Level;
  /** Correspondents by each of their folded names. */
  readonly correspondents: ReadonlyMap<string, NamedCorrespondent>;
}

/** Someone of the directory with the names in the three languages. */
export interface NamedCorrespondent {
  readonly id: string;
  readonly names: readonly string[];
}

/** Reads one row; a refusal names the column and repeats what is written there. */
export function readRow(row: CsvRow, header: Header, at: ImportCircumstances): ImportedItem | RefusedRow {
  const cell = (column: Column): string => row.cells[header.get(column) ?? -1]?.trim() ?? '';
  const stop = (column: Column, refusal: RowRefusal): RefusedRow => ({
    line: row.line,
    column,
    refusal,
    written: cell(column).slice(0, 200),
  });

  const digits = plainDigits(cell('number')).match(/\d+/g)?.at(-1);
  const number = Number(digits);
  if (digits === undefined || !Number.isSafeInteger(number) || number < 1 || number > 9_999_999)
    return stop('number', 'number-missing');
  if (cell('registeredOn') === '') return stop('registeredOn', 'day-missing');
  const registered = readDate(cell('registeredOn'));
  if (!registered.done) return stop('registeredOn', 'date-not-understood');
  if (registered.value.day > at.today) return stop('registeredOn', 'day-in-future');
  const received = cell('receivedOn') === '' ? registered : readDate(cell('receivedOn'));
  if (!received.done) return stop('receivedOn', 'date-not-understood');
  if (received.value.day > addDays(registered.value.day, 1)) return stop('receivedOn', 'received-after-registration');
  const theirs = cell('theirDate') === '' ? null : readDate(cell('theirDate'));
  if (theirs?.done === false) return stop('theirDate', 'date-not-understood');
  const subject = cell('subject');
  if (subject === '') return stop('subject', 'no-subject');

  const { profile } = at;
  const kind = word(
    cell('kind'),
    profile.kinds.filter((each) => each.incoming && each.registered),
  );
  if (kind === null) return stop('kind', 'unknown-word');
  const channel = word(
    cell('channel'),
    profile.channels.filter((each) => each.in),
  );
  if (channel === null) return stop('channel', 'unknown-word');
  const urgency = word(
    cell('urgency'),
    profile.urgency.toSorted((a, b) => a.rank - b.rank),
  );
  if (urgency === null) return stop('urgency', 'unknown-word');
  const grade = word(
    cell('level'),
    profile.classification.levels.toSorted((a, b) => a.rank - b.rank),
  );
  if (grade === null) return stop('level', 'unknown-word');
  if (grade.rank > at.level) return stop('level', 'above-your-clearance');
  const state = stateOf(cell('state'));
  if (state === null) return stop('state', 'unknown-word');
  if (state === 'void' && cell('reason') === '') return stop('reason', 'void-needs-reason');
  const pages = cell('pages') === '' ? null : Number(plainDigits(cell('pages')));
  if (pages !== null && !(Number.isInteger(pages) && pages > 0 && pages < 100_000))
    return stop('pages', 'pages-not-whole');

  const sender = at.correspondents.get(fold(cell('sender'))) ?? null;
  const year = gregorianOf(registered.value.day).year;
  const language = cell('language') === '' ? languageOfScript(subject) : cell('language').toLowerCase().slice(0, 2);
  const asWritten = /^\d+$/.test(cell('number')) ? numberText(at.book.pattern, year, number) : cell('number');
  return {
    line: row.line,
    number,
    numberText: asWritten,
    year: at.book.yearly ? year : 0,
    registeredOn: registered.value.day,
    receivedOn: received.value.day < registered.value.day ? received.value.day : registered.value.day,
    sender: sender?.id ?? null,
    senderNames: sender?.names ?? [],
    senderWritten: sender === null ? cell('sender') || null : null,
    theirReference: cell('theirReference') || null,
    theirReferenceFolded: cell('theirReference') === '' ? null : foldReference(cell('theirReference')),
    theirDate: theirs?.value.day ?? null,
    theirDateWritten: theirs?.value.written ?? null,
    theirDateCalendar: theirs?.value.calendar ?? null,
    subject,
    kind: kind.id,
    language: /^[a-z]{2}$/.test(language) ? language : languageOfScript(subject),
    channel: channel.id,
    level: grade.rank as Level,
    urgency: urgency.id,
    pages,
    enclosures: cell('enclosures') === '' ? [] : cell('enclosures').split(/\s*[|\n]\s*/),
    asksAnswer: ['1', 'yes', 'true', 'oui', 'نعم', 'x'].includes(fold(cell('asksAnswer'))),
    state,
    reason:
      state === 'registered'
        ? null
        : cell('reason') || importedReason[language === 'ar' || language === 'fr' ? language : 'en'],
  };
}

/** A word of the profile by its id or by its name in any language; the first where nothing is written. */
function word<T extends { readonly id: string; readonly name: Readonly<Record<string, string>> }>(
  written: string,
  known: readonly T[],
): T | null {
  if (written === '') return known[0] ?? null;
  const folded = fold(written);
  return (
    known.find((each) => each.id === written || Object.values(each.name).some((name) => fold(name) === folded)) ?? null
  );
}

/** An item of an old book is closed unless the book says that it is open, or void. */
function stateOf(written: string): ImportedItem['state'] | null {
  const folded = fold(written);
  const called = (state: keyof typeof stateNames) =>
    Object.values(stateNames[state]).some((name) => fold(name) === folded);
  if (folded === '' || folded === 'closed' || called('closed')) return 'closed';
  if (folded === 'void' || called('void')) return 'void';
  return ['open', 'مفتوح', 'ouvert'].map(fold).includes(folded) || called('registered') ? 'registered' : null;
}
