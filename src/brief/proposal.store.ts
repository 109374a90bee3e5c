import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { BriefId } from './brief.ts';
import type { Section } from './lines.ts';

/** A record that a brief might tell. */
export interface Proposed {
  readonly section: Section;
  readonly record: string;
}

export interface ProposalAsked {
  /** The brief in hand: what stands in it already is not proposed again. */
  readonly brief: BriefId;
  readonly day: CivilDay;
  /** Who holds the Secretary-General's office; null while it is vacant. */
  readonly of: PersonId | null;
  /** What left between these instants and was not told; a line left out of an issued brief is proposed whenever its document left. */
  readonly from: Date;
  readonly to: Date;
}

/** Signed this long before it left at most; older documents are not looked at. */
const lookBackDays = 120;

/**
 * What the Secretary-General is to be told of and has not been, as far as the session may read it: important items that came into his folder
 * and that he has neither seen nor been told of since; his directives that are past their day, or whose answer is awaited; and what left in
 * his name. What an officer left out of an earlier brief, or its issuer could not read, is proposed again.
 */
export async function proposalFor(tx: Tx, { brief, day, of, from, to }: ProposalAsked): Promise<Proposed[]> {
  const signedSince = new Date(from.getTime() - lookBackDays * 86_400_000);
  const { rows } = await sql<Proposed>`
    with proposed as (
      select 1 as head, 'important' as section, f.item as record, f.id as at
      from directives.folder f join register.item i on i.id = f.item
      where f.seen_at is null and i.importance = 'important' and i.state <> 'void'
        and not exists (select from directives.folder n where n.item = f.item and n.id > f.id)
        and not exists (select from brief.line l join brief.brief b on b.id = l.brief
          where l.record = f.item and l.told is not null and b.issued_at >= f.put_at)
      union all
      select 2, 'overdue', d.id, d.id from directives.directive d
      where d.authority = 'secretary-general' and d.state = 'in-force' and d.due_on < ${day}::date
      union all
      select 3, 'awaited', d.id, d.id from directives.directive d
      where d.authority = 'secretary-general' and d.state = 'in-force' and (d.due_on is null or d.due_on >= ${day}::date)
        and (exists (select from directives.addressee a left join directory.unit u on u.id = a.unit
            where a.directive = d.id and u.kind is distinct from 'cabinet')
          or exists (select from referral.referral r where r.directive = d.id and r.state in ('open', 'acknowledged')))
      union all
      select 4, 'left', d.id, d.id from dispatch.document d
      where d.signed_at >= ${signedSince} and d.road = 'outgoing' and d.state <> 'void' and ${of}::uuid in (d.signed_by, d.on_behalf_of)
        and (select min(s.sent_at) from dispatch.dispatch s where s.document = d.id) between ${from} and ${to}
        and not exists (select from brief.line l where l.record = d.id and l.told is not null)
      union all
      select 4, 'left', d.id, d.id from brief.line u join brief.brief b on b.id = u.brief join dispatch.document d on d.id = u.record
      where u.section = 'left' and u.told is null and b.state = 'issued' and d.state <> 'void' and ${of}::uuid in (d.signed_by, d.on_behalf_of)
        and not exists (select from brief.line l where l.record = d.id and l.told is not null)
    )
    select p.section, p.record from proposed p
    where not exists (select from brief.line l where l.brief = ${brief}::uuid and l.section = p.section and l.record = p.record)
    group by p.head, p.section, p.record, p.at order by p.head, p.at limit 500`.execute(tx);
  return rows;
}
