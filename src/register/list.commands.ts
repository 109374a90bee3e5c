import { read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { addDays, type CivilDay } from '../kernel/calendar.ts';
import type { PersonId, RegisterId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import { allRegisters, type UnregisteredRow, unregisteredOf } from './book.store.ts';
import { type BookLine, countItems, deliveries, type ItemFilter, linesOfDay, newestItems } from './items.store.ts';
import { may } from './register.policy.ts';
import type { CustodyView, ItemRow, RegisterView } from './register.ts';

/** One page of a list, newest first; `next` is where the following page begins. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

const pageSize = 50;
const largestPage = 200;

/** The page that a query for one row more than wanted gave. */
export function pageOf<Row>(rows: readonly Row[], most: number, cursor: (row: Row) => string): Page<Row> {
  const page = rows.slice(0, most);
  return { rows: page, next: rows.length > most ? cursor(page.at(-1)!) : null };
}

export const sizeOf = (most: number | undefined): number => Math.min(Math.max(most ?? pageSize, 1), largestPage);

const empty = { rows: [], next: null } as const;

/** The newest items that a person may see, narrowed by a filter; the next page begins before `before`. */
export async function listItems(
  house: House,
  person: PersonId,
  filter: ItemFilter,
  { before, most }: { readonly before?: string; readonly most?: number } = {},
): Promise<Page<ItemRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx) => newestItems(tx, filter, before ?? null, size + 1));
  return rows === null ? empty : pageOf(rows, size, (row) => row.id);
}

/** A tray's count goes no further than this; a screen shows "more than". */
export const mostCounted = 500;

/** How many items stand in a tray, as far as `mostCounted`. */
export async function countTray(house: House, person: PersonId, filter: ItemFilter): Promise<number> {
  return (await read(house, person, (tx) => countItems(tx, filter, mostCounted))) ?? 0;
}

/** The books of the house, and in which of them a person registers himself. */
export async function listRegisters(house: House, person: PersonId): Promise<RegisterView[]> {
  const registers = await read(house, person, async (tx, actor) =>
    (await allRegisters(tx)).map(({ central, ...register }) => ({
      ...register,
      mine: register.direction === 'incoming' && may.register(actor, { unit: register.unit.id, central }),
    })),
  );
  return registers ?? [];
}

/** Everything that the register of a day prints. */
export interface RegisterOfDay {
  readonly register: { readonly id: RegisterId; readonly name: Text };
  readonly day: CivilDay;
  readonly lines: readonly BookLine[];
  readonly deliveries: readonly (CustodyView & {
    readonly number: string;
    readonly subject: string;
    readonly sealed: boolean;
    readonly pages: number | null;
  })[];
  readonly unregistered: readonly UnregisteredRow[];
}

/** The register of a day: what was registered on it in the order of numbers, which papers changed hands, what came in without a number. */
export async function registerOfDay(
  house: House,
  person: PersonId,
  register: string,
  day: CivilDay,
): Promise<RegisterOfDay | null> {
  const [from, to] = [startOfDay(house.zone, day), startOfDay(house.zone, addDays(day, 1))];
  return read(house, person, async (tx) => {
    const book = (await allRegisters(tx)).find((each) => each.id === register);
    if (book === undefined || book.direction !== 'incoming') return null;
    const unregistered = await unregisteredOf(tx, register, null, 500);
    return {
      register: { id: book.id, name: book.name },
      day,
      lines: await linesOfDay(tx, register, from, to),
      deliveries: await deliveries(tx, register, from, to),
      unregistered: unregistered.filter((row) => row.receivedOn === day),
    };
  });
}

/** What came in without a number, newest first, for those who keep the book and for the Cabinet. */
export async function listUnregistered(
  house: House,
  person: PersonId,
  register: string,
  { before, most }: { readonly before?: string; readonly most?: number } = {},
): Promise<Page<UnregisteredRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx) => unregisteredOf(tx, register, before ?? null, size + 1));
  return rows === null ? empty : pageOf(rows, size, (row) => row.id);
}

/** The instant at which a civil day begins in a time zone. */
export const startOfDay = (zone: string, day: CivilDay): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
