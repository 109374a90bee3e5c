import { read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { Json } from '../kernel/canonical.ts';
import type { PersonId } from '../kernel/id.ts';
import { itemRows } from './items.store.ts';
import { pageOf, sizeOf } from './list.commands.ts';
import type { ItemRow } from './register.ts';
import { matching, waitingFiles } from './search.store.ts';
import { askedIn } from './search.ts';

/** One record that answers. An item comes with its row; any other record with what its capability shows of it. */
export interface Found {
  readonly record: string;
  readonly kind: string;
  /** The record whose page it opens: itself, or the item of an opened envelope. */
  readonly opens: string;
  readonly item: ItemRow | null;
  readonly shown: Json;
}

export interface FoundPage {
  readonly rows: readonly Found[];
  readonly next: string | null;
  /** How many files are still being read, so that what was found may not be all; 2000 stands for more. */
  readonly waiting: number;
}

export interface FindOptions {
  /** Only records of these kinds, such as `item` or `document`. */
  readonly kinds?: readonly string[];
  readonly before?: string;
  readonly most?: number;
}

/**
 * One search box over everything that a person may see: words, names, references and parts of them, numbers, dates in either calendar,
 * the text of files. Newest first; true the moment a registration is acknowledged.
 */
export async function find(
  house: House,
  person: PersonId,
  query: string,
  { kinds, before, most }: FindOptions = {},
): Promise<FoundPage> {
  const asked = askedIn(query);
  const size = Math.min(sizeOf(most ?? 20), 100);
  const page = await read(house, person, async (tx) => {
    if (asked.groups.length === 0) return { rows: [], next: null, waiting: await waitingFiles(tx) };
    const [waiting, matches] = await Promise.all([
      waitingFiles(tx),
      matching(tx, asked, kinds ?? null, before ?? null, size + 1),
    ]);
    const found = pageOf(matches, size, (row) => row.record);
    const items = await itemRows(
      tx,
      found.rows.flatMap((row) =>
        row.kind === 'item' ? [row.record] : row.kind === 'contents' && row.opens ? [row.opens] : [],
      ),
    );
    const byId = new Map(items.map((item) => [item.id as string, item]));
    const rows = found.rows.map(({ record, kind, shown, opens }) => ({
      record,
      kind,
      opens: opens ?? record,
      item: byId.get(opens ?? record) ?? null,
      shown,
    }));
    return { rows, next: found.next, waiting };
  });
  return page ?? { rows: [], next: null, waiting: 0 };
}
