import { sql } from 'kysely';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';

/** A returned round with its points, as the list to tick off prints them. */
export interface ReturnedRound {
  readonly subject: string;
  readonly round: number;
  readonly version: number;
  /** Who returned it: null where the entry names nobody. */
  readonly returnedBy: Text | null;
  /** ISO 8601, UTC. */
  readonly returnedAt: string;
  readonly points: readonly {
    readonly check: string;
    readonly text: string;
    readonly person: Text;
    readonly at: string;
  }[];
}

/** The newest returned round of a draft, or the one of that ordinal, as far as the session may read it; null where there is none. */
export async function returnedRound(tx: Tx, draft: string, round: number | null): Promise<ReturnedRound | null> {
  const { rows } = await sql<ReturnedRound>`
    select d.subject, r.ordinal as round, v.ordinal as version, r.ended_at as "returnedAt",
      (select p.name from ledger.entry e join directory.person p on p.id = e.actor
        where e.record = d.id and e.act = 'round.return' and e.detail ->> 'round' = r.id::text limit 1) as "returnedBy",
      coalesce((select jsonb_agg(jsonb_build_object('check', p.check_code, 'text', p.text, 'person', m.name, 'at', coalesce(k.given_at, r.ended_at))
          order by p.check_code, p.id)
        from clearance.point p join directory.person m on m.id = p.made_by
        left join clearance.verdict k on k.round = r.id and k.check_code = p.check_code where p.round = r.id), '[]') as points
    from drafting.draft d join clearance.round r on r.draft = d.id and r.state = 'returned' join drafting.version v on v.id = r.version
    where d.id = ${draft}::uuid and (${round}::integer is null or r.ordinal = ${round})
    order by r.ordinal desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
