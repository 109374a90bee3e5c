import { sql } from 'kysely';
import { queryWords } from '../../kernel/folded-words.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { matching } from '../../register/search.store.ts';
import { askedIn } from '../../register/search.ts';
import type { Precedent } from './knowledge.ts';

const most = 5;
const mostWords = 3;
const shortest = 4;

/**
 * Directives in force and documents that left on a subject, the newest first, as far as this session may read them. What is classified is
 * left out: to read it is an entry.
 */
export async function precedentsOn(tx: Tx, subject: string, zone: string): Promise<Precedent[]> {
  const words = queryWords(subject)
    .map((forms) => forms[0]!)
    .filter((word) => word.length >= shortest && !/\d/.test(word))
    .toSorted((one, two) => two.length - one.length)
    .slice(0, mostWords);
  if (words.length < 2) return [];
  const found = await matching(tx, askedIn(words.join(' ')), ['directive', 'document'], null, 4 * most);
  const records = found.map(({ record }) => record);
  if (records.length === 0) return [];
  const { rows } = await sql<Precedent>`
    select d.id as record, 'directive' as kind, (d.issued_at at time zone ${zone})::date::text as number, left(d.text, 160) as title,
      (d.issued_at at time zone ${zone})::date::text as date, 0 as level
    from directives.directive d where d.id = any (${records}::uuid[]) and d.state = 'in-force' and d.level = 0
    union all
    select d.id, 'document', d.number_text, d.subject, d.dated::text, 0
    from dispatch.document d where d.id = any (${records}::uuid[]) and d.state in ('signed', 'dispatched') and d.level = 0
    order by date desc limit ${most}`.execute(tx);
  return rows;
}
