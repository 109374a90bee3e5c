import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { Known } from '../register/register.ts';
import { type Counted, referralColumns } from './desk.store.ts';
import type { ReferralView } from './desk.ts';
import type { StoryMoment } from './story.ts';

type Part = RawBuilder<unknown>;

/** One kind of moment: its columns in the order of the union, the rest empty. */
const moments = (
  kind: string,
  columns: {
    at: string;
    id: string;
    by?: string;
    behalf?: string;
    unit?: string;
    person?: string;
    outside?: string;
    text?: string;
    code?: string;
    due?: string;
    record?: string;
  },
  from: Part,
): Part =>
  sql`select ${sql.lit(kind)} as kind, ${sql.raw(
    `${columns.at} as at, ${columns.id}::text as id, ${columns.by ?? 'null'}::uuid as by, ${columns.behalf ?? 'null'}::uuid as behalf, ${columns.unit ?? 'null'}::uuid as unit,
  ${columns.person ?? 'null'}::uuid as person, ${columns.outside ?? 'null'}::text as outside, ${columns.text ?? 'null'}::text as text, ${columns.code ?? 'null'}::text as code,
  ${columns.due ?? 'null'}::date as due, ${columns.record ?? 'null'}::uuid as record`,
  )} ${from}`;

/**
 * The moments of an item's story. Each table answers under its own row-level security, so a reader is told exactly what he may read; what
 * stands in the item's own tables and is the business of those behind the gate is asked only for them.
 */
export async function momentsOf(tx: Tx, item: string): Promise<StoryMoment[]> {
  const it = sql`${item}::uuid`;
  const ofItem = sql`from register.item x where x.id = ${it}`;
  const gate = sql`(access.has('cabinet') or exists (select from register.item i join register.register b on b.id = i.register where i.id = ${it} and access.has('registry:' || b.unit)))`;
  const answering = (table: string, alias: string) =>
    sql`from ${sql.raw(`${table} ${alias}`)} join drafting.source s on s.draft = ${sql.raw(`${alias}.draft`)} and s.record = ${it} and s.manner = 'answers'`;
  const mine = `(x.closed_reason is not null and (access.has('cabinet') or e.actor = access.person()))`;
  const parts = [
    moments(
      'registered',
      { at: 'x.registered_at', id: `'registered'`, by: 'x.registered_by', code: 'x.channel' },
      ofItem,
    ),
    moments(
      'receipt',
      { at: 'x.recorded_at', id: 'x.id', by: 'x.recorded_by', text: 'x.note', code: 'x.channel' },
      sql`from register.receipt x where x.item = ${it} and ${gate}`,
    ),
    moments(
      'custody',
      {
        at: 'x.at',
        id: 'x.id',
        by: 'x.recorded_by',
        unit: 'x.held_by_unit',
        text: `concat_ws(' · ', x.place, x.signed_by)`,
      },
      sql`from register.custody x where x.item = ${it} and ${gate}`,
    ),
    moments(
      'corrected',
      { at: 'x.at', id: 'x.id', by: 'x.corrected_by', text: 'x.reason', code: 'x.field' },
      sql`from register.correction x where x.item = ${it} and ${gate}`,
    ),
    moments(
      'weighed',
      { at: 'e.at', id: 'e.id', by: 'e.actor' },
      sql`from ledger.entry e where e.record = ${it} and e.act = 'item.weigh' and (access.has('cabinet') or access.has('sg'))`,
    ),
    moments(
      'in-folder',
      { at: 'x.put_at', id: `x.id || '/put'`, by: 'x.put_by', text: 'x.reason' },
      sql`from directives.folder x where x.item = ${it}`,
    ),
    moments(
      'seen-by-sg',
      { at: 'x.seen_at', id: `x.id || '/seen'`, by: 'x.seen_by' },
      sql`from directives.folder x where x.item = ${it} and x.seen_at is not null`,
    ),
    moments(
      'out-of-folder',
      { at: 'x.left_at', id: `x.id || '/left'`, by: 'x.taken_by' },
      sql`from directives.folder x where x.item = ${it} and x.left_at is not null`,
    ),
    moments(
      'minute',
      {
        at: 'x.taken_at',
        id: 'x.id',
        by: 'x.taken_by',
        behalf: 'x.of_person',
        text: 'case when x.level <= i.level then x.text end',
        code: 'x.state',
        due: 'x.due_on',
        record: 'x.id',
      },
      sql`from directives.minute x join register.item i on i.id = x.item where x.item = ${it}`,
    ),
    moments(
      'minute-withdrawn',
      {
        at: 'x.withdrawn_at',
        id: `x.id || '/withdrawn'`,
        by: 'x.withdrawn_by',
        text: 'x.withdrawn_reason',
        record: 'x.id',
      },
      sql`from directives.minute x where x.item = ${it} and x.state = 'withdrawn'`,
    ),
    moments(
      'directive',
      {
        at: 'x.issued_at',
        id: 'x.id',
        by: 'coalesce(x.on_behalf_by, x.of_person)',
        behalf: 'case when x.on_behalf_by is not null then x.of_person end',
        text: 'case when x.level <= i.level then x.text end',
        code: 'x.authority',
        due: 'x.due_on',
        record: 'x.id',
      },
      sql`from directives.directive x join register.item i on i.id = x.item where x.item = ${it}`,
    ),
    moments(
      'directive-acknowledged',
      {
        at: 'a.acknowledged_at',
        id: 'a.id',
        by: 'a.acknowledged_by',
        unit: 'a.unit',
        person: 'a.person',
        record: 'a.directive',
      },
      sql`from directives.addressee a join directives.directive x on x.id = a.directive where x.item = ${it} and a.acknowledged_at is not null`,
    ),
    moments(
      'directive-ended',
      {
        at: 'x.ended_at',
        id: `x.id || '/ended'`,
        by: 'x.ended_by',
        text: 'x.ended_reason',
        code: 'x.state',
        record: 'x.id',
      },
      sql`from directives.directive x where x.item = ${it} and x.ended_at is not null`,
    ),
    moments(
      'referred',
      {
        at: 'x.directed_at',
        id: 'x.id',
        by: 'x.directed_by',
        unit: 'x.to_unit',
        person: 'x.to_person',
        text: 'x.instruction',
        code: 'x.purpose',
        due: 'x.due_on',
        record: 'x.id',
      },
      sql`from referral.referral x where x.item = ${it}`,
    ),
    moments(
      'acknowledged',
      {
        at: 'x.acknowledged_at',
        id: `x.id || '/acknowledged'`,
        by: 'x.acknowledged_by',
        unit: 'x.to_unit',
        person: 'x.to_person',
        record: 'x.id',
      },
      sql`from referral.referral x where x.item = ${it} and x.acknowledged_at is not null`,
    ),
    ...['returned', 'withdrawn', 'done'].map((state) =>
      moments(
        state,
        {
          at: 'x.ended_at',
          id: `x.id || '/ended'`,
          by: 'x.ended_by',
          unit: 'x.to_unit',
          person: 'x.to_person',
          text: 'x.ended_reason',
          record: 'x.id',
        },
        sql`from referral.referral x where x.item = ${it} and x.state = ${sql.lit(state)}`,
      ),
    ),
    moments(
      'contributed',
      { at: 'c.made_at', id: 'c.id', by: 'c.made_by', text: 'c.text', record: 'x.id' },
      sql`from referral.contribution c join referral.referral x on x.id = c.referral where x.item = ${it}`,
    ),
    moments(
      'extension-asked',
      { at: 'x.asked_at', id: 'x.id', by: 'x.asked_by', text: 'x.reason', due: 'x.asked_until', record: 'r.id' },
      sql`from referral.extension x join referral.referral r on r.id = x.referral where r.item = ${it}`,
    ),
    ...['granted', 'refused'].map((state) =>
      moments(
        `extension-${state}`,
        {
          at: 'x.decided_at',
          id: `x.id || '/decided'`,
          by: 'x.decided_by',
          text: 'x.decision_reason',
          due: 'x.granted_until',
          record: 'r.id',
        },
        sql`from referral.extension x join referral.referral r on r.id = x.referral where r.item = ${it} and x.state = ${sql.lit(state)}`,
      ),
    ),
    moments(
      'draft',
      { at: 'x.made_at', id: 'x.id', by: 'x.drafter', unit: 'x.unit', code: 'x.kind', record: 'x.id' },
      sql`from drafting.draft x join drafting.source s on s.draft = x.id and s.record = ${it} and s.manner = 'answers'`,
    ),
    moments(
      'submitted',
      { at: 'x.opened_at', id: 'x.id', by: 'x.opened_by', code: 'x.ordinal', record: 'x.draft' },
      answering('clearance.round', 'x'),
    ),
    moments(
      'sent-back',
      { at: 'x.ended_at', id: `x.id || '/ended'`, code: 'x.ordinal', record: 'x.draft' },
      sql`${answering('clearance.round', 'x')} where x.state = 'returned' and x.ended_at is not null`,
    ),
    moments(
      'approved',
      { at: 'x.at', id: 'x.id', by: 'x.approved_by', behalf: 'x.acting_for', record: 'x.draft' },
      answering('clearance.approval', 'x'),
    ),
    moments(
      'signed',
      {
        at: 'x.signed_at',
        id: 'x.id',
        by: 'x.signed_by',
        behalf: 'x.on_behalf_of',
        code: 'x.number_text',
        record: 'x.id',
      },
      answering('dispatch.document', 'x'),
    ),
    moments(
      'dispatched',
      { at: 'p.sent_at', id: 'p.id', by: 'p.sent_by', outside: 'p.name', code: 'p.channel', record: 'x.id' },
      sql`from dispatch.dispatch p join dispatch.document x on x.id = p.document join drafting.source s on s.draft = x.draft and s.record = ${it} and s.manner = 'answers' where p.sent_at is not null`,
    ),
    moments(
      'delivered',
      { at: 'q.recorded_at', id: 'q.id', by: 'q.recorded_by', outside: 'p.name', code: 'q.manner', record: 'x.id' },
      sql`from dispatch.receipt q join dispatch.dispatch p on p.id = q.dispatch join dispatch.document x on x.id = q.document join drafting.source s on s.draft = x.draft and s.record = ${it} and s.manner = 'answers'`,
    ),
    moments(
      'closed',
      {
        at: 'e.at',
        id: 'e.id',
        by: 'e.actor',
        text: `case when ${mine} and x.closed_at is not null and e.detail ->> 'how' = x.closed_how then x.closed_reason end`,
        code: `e.detail ->> 'how'`,
        record: `(e.detail ->> 'document')`,
      },
      sql`from ledger.entry e join register.item x on x.id = e.record where e.record = ${it} and e.act = 'item.close'`,
    ),
    moments(
      'reopened',
      { at: 'e.at', id: 'e.id', by: 'e.actor', text: `case when access.has('cabinet') then e.detail ->> 'reason' end` },
      sql`from ledger.entry e where e.record = ${it} and e.act = 'item.reopen'`,
    ),
  ];
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
