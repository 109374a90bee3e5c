import { sql } from 'kysely';
import { foldReference } from '../../kernel/fold.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { ReadText } from '../../reading/reading.ts';
import { matchingEach } from '../../register/search.store.ts';
import { askedIn } from '../../register/search.ts';
import type { Knowledge } from './knowledge.ts';

/** A text that cites more papers than this is not asked about further ones. */
const most = 40;
const mostOfOneNumber = 20;

type Cited = {
  readonly record: string;
  readonly level: number;
  readonly number: string;
  readonly theirs: string | null;
  readonly sender: string | null;
};

/** The numbers of other papers that some texts name. */
export const numbersCited = (read: readonly ReadText[]): string[] => [
  ...new Set(
    read.flatMap(({ text, references }) =>
      references.flatMap(({ number }) => (number ? [text.slice(number.start, number.end)] : [])),
    ),
  ),
];

/**
 * The levels of the classified items and documents that have these numbers, as far as this session may read them: of any other it is as if
 * there were none. A number of the house is known everywhere; one of a correspondent only beside him, since many write under the same.
 */
export async function levelsOfCited(
  tx: Tx,
  numbers: readonly string[],
  correspondents: readonly string[],
): Promise<Knowledge['levelOf']> {
  const asked = numbers.filter((each) => /\d/.test(each)).slice(0, most);
  const found = await matchingEach(tx, asked.map(askedIn), ['item', 'document'], mostOfOneNumber);
  const papers = new Map((await classified(tx, [...new Set(found.flat())])).map((each) => [each.record, each]));
  const known = new Map<string, Cited>();
  for (const [at, number] of asked.entries()) {
    const wanted = foldReference(number);
    const highest = found[at]!.flatMap((record) => papers.get(record) ?? [])
      .filter(
        (each) =>
          foldReference(each.number) === wanted ||
          (each.theirs === wanted && each.sender !== null && correspondents.includes(each.sender)),
      )
      .toSorted((one, two) => two.level - one.level)[0];
    if (highest) known.set(wanted, highest);
  }
  if (known.size === 0) return null;
  return (number) => known.get(foldReference(number)) ?? null;
}

async function classified(tx: Tx, records: readonly string[]): Promise<Cited[]> {
  if (records.length === 0) return [];
  const { rows } = await sql<Cited>`
    select i.id as record, i.level, i.number_text as number, i.their_reference_folded as theirs, i.sender
    from register.item i where i.id = any (${[...records]}::uuid[]) and i.level > 0
    union all
    select d.id, d.level, d.number_text, null, null from dispatch.document d where d.id = any (${[...records]}::uuid[]) and d.level > 0`.execute(
    tx,
  );
  return rows;
}
