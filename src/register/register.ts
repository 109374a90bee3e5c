import type { Level } from '../access/actor.ts';
import { type Calendar, type CivilDay, daysBetween, gregorianOf } from '../kernel/calendar.ts';
import type { CorrespondentId, FileId, ItemId, PersonId, RegisterId, UnitId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';

/** Where an incoming item stands. A void keeps its number; a closed one says how it ended. */
export const itemStates = ['registered', 'directed', 'closed', 'void'] as const;
export type ItemState = (typeof itemStates)[number];

/** How an item may end: only an answer needs no reason (I6). */
export const endings = ['answered', 'no-reply', 'not-ours', 'misdirected'] as const;
export type Ending = (typeof endings)[number];

/** Something of the house by its id, with its name in the three languages. */
export interface Known<I extends string> {
  readonly id: I;
  readonly name: Text;
}

/** From whom an item came: someone of the directory, a name as written, or unknown (all three null). */
export interface Sender {
  readonly id: CorrespondentId | null;
  readonly name: Text | null;
  readonly written: string | null;
}

/** A date as the sender wrote it, with the civil day that it names. */
export interface DateOnPaper {
  readonly day: CivilDay;
  readonly written: string | null;
  readonly calendar: Calendar;
}

/** An item as a list shows it. */
export interface ItemRow {
  readonly id: ItemId;
  readonly register: RegisterId;
  readonly number: string;
  readonly state: ItemState;
  readonly receivedOn: CivilDay;
  /** ISO 8601, UTC. */
  readonly registeredAt: string;
  readonly sender: Sender;
  readonly theirReference: string | null;
  readonly theirDate: DateOnPaper | null;
  readonly subject: string;
  readonly kind: string;
  readonly language: string;
  readonly channel: string;
  readonly level: Level;
  readonly sealed: boolean;
  readonly urgency: string;
  readonly asksAnswer: boolean;
  /** The Cabinet's own view; null for everyone else. */
  readonly importance: 'important' | 'routine' | null;
  readonly edition: number;
}

export type FilePart = 'main' | 'enclosure' | 'transmission' | 'receipt';
export type ReadingState = 'none' | 'waiting' | 'recognising' | 'read' | 'no-text' | 'failed';

/** A file of a record. It is handed out only through the record. */
export interface FileView {
  readonly id: FileId;
  readonly part: FilePart;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number | null;
  readonly level: Level;
  readonly reading: ReadingState;
  readonly readingProblem: string | null;
}

export interface ReceiptView {
  readonly id: string;
  readonly receivedOn: CivilDay;
  readonly channel: string;
  readonly note: string | null;
  readonly recordedBy: Known<PersonId> | null;
  readonly recordedAt: string;
}

export interface CustodyView {
  readonly id: string;
  readonly place: string;
  readonly heldBy: Known<UnitId> | null;
  readonly signedBy: string | null;
  readonly at: string;
  readonly recordedBy: Known<PersonId> | null;
}

export interface CorrectionView {
  readonly id: string;
  readonly field: string;
  readonly was: string | null;
  readonly became: string | null;
  readonly reason: string;
  readonly by: Known<PersonId> | null;
  readonly at: string;
}

/** What was in a sealed envelope; only the persons named on it ever see this. */
export interface ContentsView {
  readonly id: string;
  readonly subject: string | null;
  readonly note: string | null;
  readonly openedBy: Known<PersonId> | null;
  readonly openedAt: string | null;
  readonly files: readonly FileView[];
}

/** An item with everything that its reader may see of it. */
export interface ItemView extends ItemRow {
  readonly registerName: Text;
  readonly registeredBy: Known<PersonId> | null;
  readonly lateReason: string | null;
  readonly imported: boolean;
  /** The document of ours that it answers; null where the reader may not see that document. */
  readonly replyTo: string | null;
  readonly replyToWritten: string | null;
  readonly handedInBy: Known<UnitId> | null;
  readonly handedInHow: string | null;
  readonly marking: string | null;
  readonly openers: readonly Known<PersonId>[];
  readonly pages: number | null;
  readonly enclosures: readonly string[];
  readonly filePlan: string | null;
  readonly importanceReason: string | null;
  readonly closedHow: Ending | null;
  readonly closedReason: string | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  readonly voidReason: string | null;
  readonly files: readonly FileView[];
  readonly receipts: readonly ReceiptView[];
  readonly custody: readonly CustodyView[];
  readonly corrections: readonly CorrectionView[];
  readonly contents: ContentsView | null;
}

/** A book with its own row of numbers. */
export interface RegisterView {
  readonly id: RegisterId;
  readonly slug: string;
  readonly unit: Known<UnitId>;
  readonly direction: 'incoming' | 'outgoing' | 'memoranda';
  readonly name: Text;
  readonly pattern: string;
  readonly yearly: boolean;
  readonly openedOn: CivilDay;
  /** Whether the reader may register in it himself. */
  readonly mine: boolean;
}

/** A number as its register writes it: `{year}`, `{number}` or `{number:5}` (at least five digits). */
export const numberText = (pattern: string, year: number, number: number): string =>
  pattern
    .replace(/\{number:(\d+)\}/, (_, width: string) => String(number).padStart(Number(width), '0'))
    .replaceAll('{number}', String(number))
    .replaceAll('{year}', String(year));

/** The pattern with its year and without its number: known before a number is given, so that search can hold it. */
export const numberPrefix = (pattern: string, year: number): string =>
  pattern.replace(/\{number(:\d+)?\}/, ' ').replaceAll('{year}', String(year));

/**
 * The year whose number an item takes: that of the day of registration, whenever it was received. A letter of 31 December that is
 * registered on 2 January has a number of the new year and keeps its day of receipt. A register that runs on has the year 0.
 */
export const numberingYear = (register: { readonly yearly: boolean }, registeredOn: CivilDay): number =>
  register.yearly ? gregorianOf(registeredOn).year : 0;

/** An item may be registered on the day after its receipt without a word; later than that it says why. */
export const lateAfterDays = 1;
export const daysLate = (receivedOn: CivilDay, registeredOn: CivilDay): number =>
  Math.max(0, daysBetween(receivedOn, registeredOn) - lateAfterDays);

/** An item that may be the same as the one in hand. */
export interface Earlier {
  readonly id: ItemId;
  readonly number: string;
}

/** What becomes of a registration whose like is known already: refused with the earlier number, unless someone says why it is another. */
export const duplicateOf = (earlier: readonly Earlier[], whyAnother: string | null): Earlier | null =>
  whyAnother === null ? (earlier[0] ?? null) : null;
