import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { Known } from '../register/register.ts';
import { type Counted, referralColumns } from './desk.store.ts';
import type { ReferralView } from './desk.ts';
import type { StoryMoment } from './story.ts';
import { registryMoments, wordMoments } from './story-gate.ts';
import { answerMoments, referralMoments } from './story-units.ts';

/**
 * The moments of an item's story. Each table answers under its own row-level security, so a reader is told exactly what he may read; what
 * stands in the item's own tables and is the business of those behind the gate is asked only for them.
 */
export async function momentsOf(tx: Tx, item: string): Promise<StoryMoment[]> {
  const it = sql`${item}::uuid`;
  const parts = [...registryMoments(it), ...wordMoments(it), ...referralMoments(it), ...answerMoments(it)];
  const { rows } = await sql<StoryMoment>`
    with story as materialized (${sql.join(parts, sql` union all `)})
    select s.id, s.kind, to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
      case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as by,
      case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end as "onBehalfOf",
      case when coalesce(s.unit, s.person) is not null or s.outside is not null
        then jsonb_build_object('id', coalesce(s.unit, s.person), 'name', coalesce(u.name, p.name), 'written', s.outside) end as to,
      s.text, s.code, s.due as "dueOn", s.record
    from story s left join directory.person b on b.id = s.by left join directory.person f on f.id = s.behalf
    left join directory.unit u on u.id = s.unit left join directory.person p on p.id = s.person
    order by s.at, array_position(array['registered', 'weighed', 'in-folder', 'minute', 'directive', 'withdrawn', 'returned', 'done', 'referred'], s.kind) nulls last, s.id
    limit 2000`.execute(tx);
  return rows;
}

/** Who leads an item, told to whoever may read it. */
export async function leadName(tx: Tx, item: string): Promise<Known<string> | null> {
  const { rows } = await sql<Known<string>>`
    select coalesce(u.id, p.id) as id, coalesce(u.name, p.name) as name from referral.lead_of(${item}::uuid) l
    left join directory.unit u on u.id = l.to_unit left join directory.person p on p.id = l.to_person`.execute(tx);
  return rows[0] ?? null;
}

/** The referrals of an item that the session may read, the oldest first. */
export async function referralsOf(tx: Tx, item: string): Promise<Counted<ReferralView>[]> {
  const { rows } = await sql<
    Counted<ReferralView>
  >`select ${referralColumns} from referral.referral r where r.item = ${item}::uuid order by r.id`.execute(tx);
  return rows;
}
