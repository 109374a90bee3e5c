import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';

/** One paper of a dossier: an item that came in, or a document that was signed. */
export interface DossierLine {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly day: CivilDay;
  readonly number: string;
  readonly name: Text | null;
  readonly written: string | null;
  readonly subject: string;
  readonly sealed: boolean;
  readonly level: number;
  readonly pages: number | null;
  readonly pieces: number;
}

/** No dossier is longer on paper; a circular that all have answered is far shorter. */
const mostPapers = 1_000;

/**
 * The papers that belong to an item or a document, itself among them, in the order of their days: what it answers, what answers it, what
 * corrects, withdraws or recalls it, and so on from each. Only what the session may read; the way from one paper to the next leads through
 * such papers alone, so that no gap tells of what lies between.
 */
export async function dossierOf(tx: Tx, record: string): Promise<DossierLine[]> {
  const { rows } = await sql<DossierLine>`
    with recursive chain(id) as (select ${record}::uuid union select n from chain c cross join lateral dispatch.joined(c.id) n)
    select * from (
      select i.id, 'in' as direction, i.received_on as day, i.number_text as number, s.name, i.sender_written as written, i.subject, i.sealed, i.level,
        i.pages, (select count(*)::int from register.file f where f.record = i.id and f.part = 'enclosure') as pieces
      from register.item i left join directory.correspondent s on s.id = i.sender where i.id in (select id from chain) and i.state <> 'void'
      union all
      select d.id, 'out', d.dated, d.number_text, null,
        (select string_agg(x.name, E'\n' order by x.place) from (select name, place from dispatch.dispatch x where x.document = d.id and x.role <> 'bcc'
          order by place limit 3) x), d.subject, false, d.level, null,
        (select count(*)::int from dispatch.paper p where p.document = d.id and p.part <> 'certificate')
      from dispatch.document d where d.id in (select id from chain) and d.state <> 'void') papers
    order by day, direction, number limit ${mostPapers}`.execute(tx);
  return rows;
}
