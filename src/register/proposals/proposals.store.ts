import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { itemRows } from '../items.store.ts';
import { matching } from '../search.store.ts';
import { askedIn } from '../search.ts';
import type { KnownSender } from './sender-book.ts';

/** The correspondents of the directory with every name that they have or had, and their e-mail addresses. */
export async function knownSenders(tx: Tx): Promise<KnownSender[]> {
  const { rows } = await sql<KnownSender>`
    select c.id, c.name, c.languages,
      jsonb_build_array(c.addressed) || coalesce((select jsonb_agg(n.name order by n.id) from directory.correspondent_name n where n.correspondent = c.id), '[]'::jsonb) as "otherNames",
      coalesce((select jsonb_agg(k.address order by k.id) from directory.channel k where k.correspondent = c.id and k.to_day is null and k.address like '%@%'), '[]'::jsonb) as addresses
    from directory.correspondent c where c.active order by c.id`.execute(tx);
  return rows;
}

/** How the books of the house write their numbers; `outgoing`: those in which what leaves is numbered. */
export async function numberPatterns(tx: Tx): Promise<{ readonly all: string[]; readonly outgoing: string[] }> {
  const { rows } = await sql<{
    pattern: string;
    leaves: boolean;
  }>`select pattern, bool_or(direction = 'outgoing') as leaves from register.register group by pattern order by pattern`.execute(
    tx,
  );
  return {
    all: rows.map(({ pattern }) => pattern),
    outgoing: rows.flatMap(({ pattern, leaves }) => (leaves ? [pattern] : [])),
  };
}

/** A record of the house by its number. */
export interface OurRecord {
  readonly record: string;
  readonly kind: 'item' | 'document';
  readonly number: string;
}

const mostAlike = 10;

/** The item or document of exactly this number, if this session may see it; null where it may not, and where there is none. */
export async function recordOfNumber(tx: Tx, number: string): Promise<OurRecord | null> {
  const asked = askedIn(number);
  if (asked.groups.length === 0) return null;
  const found = await matching(tx, asked, ['item', 'document'], null, mostAlike);
  const items = await itemRows(
    tx,
    found.flatMap(({ kind, record }) => (kind === 'item' ? [record] : [])),
  );
  for (const { record, kind, shown } of found) {
    const own =
      kind === 'item' ? items.find(({ id }) => id === record)?.number : (shown as { number?: string } | null)?.number;
    if (own !== undefined && sameNumber(own, number))
      return { record, kind: kind === 'item' ? 'item' : 'document', number: own };
  }
  return null;
}

/** Whether two numbers are one: letters large or small, zeros before a number or not, with or without spaces. */
const sameNumber = (one: string, two: string): boolean => plainNumber(one) === plainNumber(two);
const plainNumber = (number: string): string =>
  number
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
