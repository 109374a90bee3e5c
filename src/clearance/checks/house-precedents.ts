import { sql } from 'kysely';
import { queryWords } from '../../kernel/folded-words.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { matching } from '../../register/search.store.ts';
import { askedIn } from '../../register/search.ts';
import type { Precedent } from './knowledge.ts';

/** So many of each: open ones, and classified ones that the reader may read. */
const most = 5;
const mostWords = 3;
const shortest = 4;

/**
 * Directives in force and documents that left on a subject, the newest first, as far as this session may read them; what is classified
 * comes last, so that it stands in the place of nothing that everyone is shown. The words of a classified directive are not shown: to read
 * them is an entry.
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
    select d.id as record, 'directive' as kind, (d.issued_at at time zone ${zone})::date::text as number,
      case when d.level = 0 then left(d.text, 160) else '…' end as title, (d.issued_at at time zone ${zone})::date::text as date, d.level
    from directives.directive d where d.id = any (${records}::uuid[]) and d.state = 'in-force'
    union all
    select d.id, 'document', d.number_text, d.subject, d.dated::text, d.level
    from dispatch.document d where d.id = any (${records}::uuid[]) and d.state in ('signed', 'dispatched')
    order by date desc`.execute(tx);
  const open = rows.filter(({ level }) => level === 0);
  const classified = rows.filter(({ level }) => level > 0);
  return [...open.slice(0, most), ...classified.slice(0, most)];
}
