import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '../platform/database/connect.ts';

/** One of the house's invariants as a query: every row that it returns is a breach. Run it as the database's owner. */
export interface Invariant {
  readonly id: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6';
  readonly says: string;
  /** The breaches, of one record or of the whole house. */
  readonly breaches: (record: string | null) => RawBuilder<Breach>;
}

export interface Breach {
  readonly record: string;
  readonly what: string;
}

const of = (record: string | null, column: RawBuilder<unknown>): RawBuilder<unknown> =>
  record === null ? sql`true` : sql`${column} = ${record}::uuid`;

/**
 * The six invariants of the house, as an auditor can ask them. The database refuses most breaches by constraint and policy; these queries
 * find one that came in past them.
 */
export const invariants: readonly Invariant[] = [
  {
    id: 'I1',
    says: 'Nobody outside Cabinet and Registry may read an incoming item that was not referred to him.',
    breaches: (record) => sql<Breach>`
      select i.id as record, 'read by ' || a.principal as what
      from register.item i join access.access a on a.record = i.id
      where ${of(record, sql`i.id`)} and a.principal like any (array['unit:%', 'person:%'])
        and not exists (select from referral.referral r where r.item = i.id and r.state not in ('returned', 'withdrawn')
          and a.principal in ('unit:' || r.to_unit, 'person:' || r.to_person))
        and not exists (select from referral.referral r join directory.post q on q.unit = r.to_unit join directory.holding h on h.post = q.id
          where r.item = i.id and a.principal = 'person:' || h.person)
        and not exists (select from directives.directive v join directives.addressee e on e.directive = v.id
          where v.item = i.id and a.principal in ('unit:' || e.unit, 'person:' || e.person))
        -- the envelope was opened to him, or his unit is asked to concur in an answer
        and not exists (select from access.access c where c.record = i.contents and c.principal = a.principal)
        and not exists (select from drafting.source s join drafting.concurrence q on q.draft = s.draft
          where s.record = i.id and q.position is null and a.principal = 'unit:' || q.unit)
      union all
      select i.id, 'read by ' || a.principal from register.item i join register.register g on g.id = i.register join access.access a on a.record = i.id
      where ${of(record, sql`i.id`)} and a.principal not like all (array['unit:%', 'person:%']) and a.principal not in ('cabinet', 'sg', 'registry:' || g.unit)
      union all
      select i.id, 'row of ' || a.principal || ' below its level' from register.item i join access.access a on a.record = i.id
      where ${of(record, sql`i.id`)} and a.level < i.level and not i.sealed
      union all
      -- what arrived is the Registry's alone, and once it is registered read by whoever may read its item too; by nobody where that is sealed
      select v.id, 'arrival read by ' || a.principal from intake.arrival v join access.access a on a.record = v.id
      where ${of(record, sql`v.id`)} and (a.principal <> 'registry:' || v.unit
        and not (v.state = 'filed' and (a.principal = 'cabinet' or a.principal like 'registry:%'))
        or exists (select from intake.arrival r join register.item i on i.id = r.item where v.id in (r.id, r.cut_from) and (i.sealed
          or not exists (select from access.inherits h where h.record = v.id and h.source = i.id))))
      union all
      select s.draft, 'does not inherit what it rests on' from drafting.source s
      where ${of(record, sql`s.draft`)} and not exists (select from access.inherits h where h.record = s.draft and h.source = s.record)`,
  },
  {
    id: 'I2',
    says: 'Nothing was signed or sent without seven verdicts and an approval of exactly its manifest.',
    breaches: (record) => sql<Breach>`
      select d.id as record, 'not cleared as signed' as what from dispatch.document d
      where ${of(record, sql`d.id`)} and not exists (
        select from clearance.approval a join clearance.round r on r.id = a.round
        where r.id = d.round and r.draft = d.draft and r.manifest_hash = d.manifest_hash and a.manifest_hash = d.manifest_hash and r.state = 'approved'
          and (select count(distinct v.check_code) from clearance.verdict v where v.round = r.id and v.manifest_hash = d.manifest_hash
            and (v.verdict = 'pass' or (v.verdict = 'waive' and v.check_code not in ('C2', 'C7') and v.reason is not null))) = 7
          and not exists (select from drafting.version w where w.draft = d.draft and (w.made_by = a.approved_by
            or w.made_by in (select v.given_by from clearance.verdict v where v.round = r.id)))
          and (select count(*) from clearance.verdict v where v.round = r.id and v.given_by = a.approved_by) <= 1)
      union all
      select d.id, 'sent before it was signed' from dispatch.document d join dispatch.dispatch s on s.document = d.id
      where ${of(record, sql`d.id`)} and s.sent_at < d.signed_at
      union all
      select d.id, 'sent before a checkpoint covered its signature' from dispatch.document d join dispatch.dispatch s on s.document = d.id
      where ${of(record, sql`d.id`)} and s.state in ('sending', 'sent', 'delivered') and not exists (
        select from ledger.leaf l
        where l.entry = dispatch.signed_in(d.id) and l.position < (select coalesce(max(c.size), 0) from ledger.checkpoint c))
      union all
      select d.id, 'sent before its signed scan was accepted' from dispatch.document d join dispatch.dispatch s on s.document = d.id
      where ${of(record, sql`d.id`)} and s.state in ('sending', 'sent', 'delivered') and d.by_hand and dispatch.waits_for_pen(d.id)
      union all
      select d.id, 'an original for another addressee' from dispatch.document d join dispatch.dispatch s on s.document = d.id
      where ${of(record, sql`d.id`)} and d.original is not null and s.place <> d.original`,
  },
  {
    id: 'I3',
    says: 'Numbers rise without a gap per register and year.',
    breaches: () => sql<Breach>`
      with used as (
        select register, year, number from register.item union all select register, year, number from dispatch.document
      ), books as (
        select u.register, u.year, count(*) as many, count(distinct u.number) as different, min(u.number) as first, max(u.number) as last from used u group by 1, 2
      )
      select b.register as record, format('year %s: %s numbers from %s to %s, counter at %s', b.year, b.many, b.first, b.last, c.last) as what
      from books b left join register.counter c on c.register = b.register and c.year = b.year
      where b.many <> b.different or b.last - b.first + 1 <> b.many or c.last is distinct from b.last
        or b.first > coalesce(greatest(c.starts_at, 1), 1) and not exists (
          select from register.item i where i.register = b.register and i.year = b.year and i.number = b.first and i.imported)
      union all
      select o.id, format('%s originals cleared, numbers from %s to %s on %s', o.originals, min(d.number), max(d.number), count(d.id))
      from dispatch.circular o left join dispatch.document d on d.circular = o.id
      group by o.id having count(d.id) <> o.originals or max(d.number) - min(d.number) + 1 <> o.originals`,
  },
  {
    id: 'I4',
    says: 'Every row of record was committed by an entry of the ledger.',
    breaches: (record) => sql<Breach>`
      select i.id as record, 'item without an entry' as what from register.item i
      where ${of(record, sql`i.id`)} and not exists (select from ledger.committed c where c.relation = 'register.item' and c.row_key = i.id::text)
      union all
      select d.id, 'document without an entry' from dispatch.document d
      where ${of(record, sql`d.id`)} and not exists (select from ledger.committed c where c.relation = 'dispatch.document' and c.row_key = d.id::text)`,
  },
  {
    id: 'I5',
    says: 'A verdict stands only for the manifest of its round, from before that round ended, and a saved version never changed.',
    breaches: (record) => sql<Breach>`
      select v.draft as record, 'verdict ' || v.check_code || ' of another manifest' as what
      from clearance.verdict v join clearance.round r on r.id = v.round where ${of(record, sql`v.draft`)} and v.manifest_hash <> r.manifest_hash
      union all
      select v.draft, 'carried over although ' || v.check_code || ' was touched' from clearance.verdict v join clearance.round r on r.id = v.round
      where ${of(record, sql`v.draft`)} and v.carried_from is not null and v.check_code = any (r.touched)
      union all
      -- A minute's grace: an act is dated when it begins, and two that wait for each other may begin in the other order.
      select v.draft, 'verdict ' || v.check_code || ' given after its round had ended' from clearance.verdict v join clearance.round r on r.id = v.round
      where ${of(record, sql`v.draft`)} and v.given_at > r.ended_at + interval '1 minute'
      union all
      select w.draft, 'version written more than once' from drafting.version w
      where ${of(record, sql`w.draft`)} and (select count(*) from ledger.committed c where c.relation = 'drafting.version' and c.row_key = w.id::text) <> 1
      union all
      select d.id, 'not the version that was cleared' from drafting.draft d
      where ${of(record, sql`d.id`)} and d.state in ('approved', 'signed') and not exists (
        select from clearance.round r join clearance.approval a on a.round = r.id
        where r.draft = d.id and r.state = 'approved' and r.version = d.current_version)`,
  },
  {
    id: 'I6',
    says: 'An incoming item that is closed names its answer or its reason; the answer answers it.',
    breaches: (record) => sql<Breach>`
      select i.id as record, 'closed without answer or reason' as what from register.item i
      where ${of(record, sql`i.id`)} and i.state = 'closed' and (i.closed_how is null
        or (i.closed_how = 'answered' and not exists (select from dispatch.document d join drafting.source s on s.draft = d.draft
          where d.id = i.closed_by and s.record = i.id and s.manner = 'answers'))
        or (i.closed_how <> 'answered' and coalesce(btrim(i.closed_reason), '') = ''))`,
  },
];

/** Asks every invariant, of one record or of the whole house; an empty list is the proof that none was found broken. */
export async function breachesOf(
  db: Database | Tx,
  record: string | null = null,
): Promise<(Breach & { readonly id: Invariant['id'] })[]> {
  const found: (Breach & { readonly id: Invariant['id'] })[] = [];
  for (const invariant of invariants) {
    const { rows } = await invariant.breaches(record).execute(db);
    found.push(...rows.map((row) => ({ ...row, id: invariant.id })));
  }
  return found;
}
