import { type ActRefusal, act, read, requestContext } from '../access/act.ts';
import { ofRegistry } from '../access/principal.ts';
import type { House } from '../directory/house.ts';
import { dayIn } from '../kernel/calendar.ts';
import { sha256 } from '../kernel/canonical.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { addImported, correspondentsByName, type ImportRow, missingNumbers, standing } from './book-import.store.ts';
import {
  type Header,
  headerOf,
  type ImportCircumstances,
  type ImportedItem,
  type RefusedRow,
  readRow,
} from './book-import.ts';
import { type CsvRow, NotATable, rowsOf, textOf } from './csv.ts';
import { startOfDay } from './list.commands.ts';
import { may } from './register.policy.ts';
import { bookById } from './register.store.ts';
import { numberPrefix } from './register.ts';
import type { Book } from './registration-facts.ts';
import { formsOf } from './search.ts';

/** How many rows one act writes. */
export const rowsPerAct = 500;
const mostRefusalsTold = 1000;

/** What became of a book that was brought in. Bringing it in again writes only what is not there yet. */
export interface ImportResult {
  readonly imported: number;
  /** Rows that stood in the register already, as they are in the table. */
  readonly already: number;
  readonly refusedCount: number;
  readonly refused: readonly RefusedRow[];
  /** Numbers that the book skips, by year: the first hundred, and how many. */
  readonly missing: readonly { readonly year: number; readonly missing: number; readonly first: readonly number[] }[];
}

export type ImportRefusal = ActRefusal | 'no-such-register' | 'columns-missing' | 'not-a-table' | 'empty-table';

/**
 * Brings in the current book of a register: a table in text whose first line names the columns. Numbers are kept as they are, and the next
 * registration continues after the highest. Rows are written in acts of 500; rows that cannot be read are told with line and column, and
 * the others are written. It may be broken off and begun again.
 */
export async function importBook(
  house: House,
  person: PersonId,
  register: string,
  source: AsyncIterable<Uint8Array>,
  onProgress: (rows: number) => void = () => {},
): Promise<Outcome<ImportResult, ImportRefusal>> {
  const prepared = await read(house, person, async (tx, actor) => {
    const book = await bookById(tx, register);
    if (book === null) return refuse('no-such-register');
    if (!may.importBook(actor, book)) return refuse('not-allowed');
    return done({ book, level: actor.level, correspondents: await correspondentsByName(tx) });
  });
  if (prepared === null) return refuse('not-allowed');
  if (!prepared.done) return prepared;
  const { book, level, correspondents } = prepared.value;
  const at = { profile: house.profile, book, level, correspondents, today: dayIn(house.zone, house.clock()) };
  const tally = { imported: 0, already: 0, refused: [] as RefusedRow[], refusedCount: 0, read: 0 };
  // Each act of an import is its own, whatever key the request bears; what stands already is passed over when it is sent again.
  return requestContext.run({ repeatable: null }, () => takeRows(house, person, at, source, tally, onProgress));
}

interface Tally {
  imported: number;
  already: number;
  refused: RefusedRow[];
  refusedCount: number;
  read: number;
}

async function takeRows(
  house: House,
  person: PersonId,
  at: ImportCircumstances,
  source: AsyncIterable<Uint8Array>,
  tally: Tally,
  onProgress: (rows: number) => void,
): Promise<Outcome<ImportResult, ImportRefusal>> {
  let header: Header | null = null;
  let batch: CsvRow[] = [];
  const flush = async () => {
    if (header === null || batch.length === 0) return;
    await takeBatch(house, person, at, header, batch, tally);
    batch = [];
    onProgress(tally.read);
  };
  try {
    for await (const row of rowsOf(textOf(source))) {
      if (header === null) {
        const named = headerOf(row);
        if (!named.done) return named;
        header = named.value;
        continue;
      }
      batch.push(row);
      if (batch.length === rowsPerAct) await flush();
    }
    await flush();
  } catch (error) {
    if (error instanceof NotATable) return refuse('not-a-table', { line: error.line });
    throw error;
  }
  if (header === null) return refuse('empty-table');
  const missing = (await read(house, person, (tx) => missingNumbers(tx, at.book.id))) ?? [];
  const { imported, already, refused, refusedCount } = tally;
  return done({ imported, already, refused, refusedCount, missing });
}

async function takeBatch(
  house: House,
  person: PersonId,
  at: ImportCircumstances,
  header: Header,
  rows: readonly CsvRow[],
  tally: Tally,
): Promise<void> {
  const refuseRow = (row: RefusedRow) => {
    tally.refusedCount += 1;
    if (tally.refused.length < mostRefusalsTold) tally.refused.push(row);
  };
  const items: ImportedItem[] = [];
  for (const row of rows) {
    const item = readRow(row, header, at);
    if ('refusal' in item) refuseRow(item);
    else items.push(item);
  }
  tally.read += rows.length;
  if (items.length === 0) return;
  const outcome = await act(house, person, 'book.import', async (acting): Promise<Outcome<Sifted, never>> => {
    const { fresh, already, refused } = sift(items, await standing(acting.tx, at.book.id, items, house.zone));
    if (fresh.length > 0) {
      const written = fresh.map((item) => importRow(house, at.book, item));
      await addImported(acting.tx, at.book.id, ['cabinet', ofRegistry(at.book.unit)], written, highestOf(fresh));
    }
    acting.about('register', at.book.id, { rows: fresh.length, fromLine: rows[0]!.line, toLine: rows.at(-1)!.line });
    return done({ fresh, already, refused });
  });
  if (!outcome.done) return;
  tally.imported += outcome.value.fresh.length;
  tally.already += outcome.value.already;
  for (const row of outcome.value.refused) refuseRow(row);
}

interface Sifted {
  readonly fresh: ImportedItem[];
  readonly already: number;
  readonly refused: readonly RefusedRow[];
}

const sameItem = (item: ImportedItem) => `${item.registeredOn} ${sha256(item.subject)}`;

/** Those of a batch that are not in the register yet. The same row again is passed over; another under the same number is refused. */
function sift(items: readonly ImportedItem[], standingNow: Awaited<ReturnType<typeof standing>>): Sifted {
  const key = ({ year, number }: { year: number; number: number }) => `${year}/${number}`;
  const known = new Map(standingNow.map((row) => [key(row), `${row.registeredOn} ${row.subject}`]));
  const before = new Set(known.keys());
  const refused: RefusedRow[] = [];
  let already = 0;
  const fresh = items.filter((item) => {
    const earlier = known.get(key(item));
    if (earlier === undefined) {
      known.set(key(item), sameItem(item));
      return true;
    }
    if (earlier === sameItem(item)) already += 1;
    else
      refused.push({
        line: item.line,
        column: 'number',
        refusal: before.has(key(item)) ? 'number-taken' : 'number-twice',
        written: item.numberText,
      });
    return false;
  });
  return { fresh, already, refused };
}

function highestOf(items: readonly ImportedItem[]): { year: number; number: number }[] {
  const highest = new Map<number, number>();
  for (const { year, number } of items) highest.set(year, Math.max(highest.get(year) ?? 0, number));
  return [...highest].map(([year, number]) => ({ year, number }));
}

const registrationHour = 8 * 3_600_000;
const halfDay = 12 * 3_600_000;

/** An old item takes its place in lists by the day of its registration, and within a day by its number. */
function importRow(house: House, book: Book, item: ImportedItem): ImportRow {
  const instant = startOfDay(house.zone, item.registeredOn).getTime() + registrationHour + (item.number % halfDay);
  const closed = item.state === 'closed';
  return {
    id: newId(instant),
    year: item.year,
    number: item.number,
    number_text: item.numberText,
    state: item.state,
    received_on: item.receivedOn,
    registered_at: new Date(instant).toISOString(),
    sender: item.sender,
    sender_written: item.senderWritten,
    their_reference: item.theirReference,
    their_reference_folded: item.theirReferenceFolded,
    their_date: item.theirDate,
    their_date_written: item.theirDateWritten,
    their_date_calendar: item.theirDateCalendar,
    subject: item.subject,
    kind: item.kind,
    language: item.language,
    channel: item.channel,
    level: item.level,
    urgency: item.urgency,
    pages: item.pages,
    enclosures: item.enclosures,
    asks_answer: item.asksAnswer,
    closed_how: closed ? 'no-reply' : null,
    closed_reason: closed ? item.reason : null,
    void_reason: item.state === 'void' ? item.reason : null,
    words: formsOf({
      words: [item.subject, item.senderWritten ?? '', ...item.senderNames, ...item.enclosures],
      refs: [
        item.theirReference ?? '',
        item.numberText,
        numberPrefix(book.pattern, Number(item.registeredOn.slice(0, 4))),
      ],
      dates: [item.receivedOn, ...(item.theirDate === null ? [] : [item.theirDate])],
    }),
  };
}
