import { sql } from 'kysely';
import { moments, type Part } from './story-moments.ts';

/** To whom an item was referred and what became of it there, each referral under its own access. */
export function referralMoments(it: Part): Part[] {
  return [
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
      'reminded',
      { at: 'm.at', id: 'm.id', unit: 'x.to_unit', person: 'x.to_person', due: 'm.due_on', record: 'x.id' },
      sql`from referral.reminder m join referral.referral x on x.id = m.referral where x.item = ${it}`,
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
  ];
}

/** The road of the answers to an item from draft to delivery, and how the item ended. */
export function answerMoments(it: Part): Part[] {
  const answering = (table: string, alias: string) =>
    sql`from ${sql.raw(`${table} ${alias}`)} join drafting.source s on s.draft = ${sql.raw(`${alias}.draft`)} and s.record = ${it} and s.manner = 'answers'`;
  const mine = `(x.closed_reason is not null and (access.has('cabinet') or e.actor = access.person()))`;
  return [
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
      sql`from dispatch.receipt q join dispatch.dispatch p on p.id = q.dispatch join dispatch.document x on x.id = q.document join drafting.source s on s.draft = x.draft and s.record = ${it} and s.manner = 'answers' where q.manner <> 'bounced'`,
    ),
    moments(
      'closed',
      {
        at: 'e.at',
        id: 'e.id',
        by: 'e.actor',
        text: `case when ${mine} and x.closed_at is not null and e.detail ->> 'how' = x.closed_how then x.closed_reason end`,
        code: `e.detail ->> 'how'`,
        record: `case when access.may_read((e.detail ->> 'document')::uuid) then (e.detail ->> 'document')::uuid end`,
      },
      sql`from ledger.entry e join register.item x on x.id = e.record where e.record = ${it} and e.act = 'item.close'`,
    ),
    moments(
      'reopened',
      { at: 'e.at', id: 'e.id', by: 'e.actor', text: `case when access.has('cabinet') then e.detail ->> 'reason' end` },
      sql`from ledger.entry e where e.record = ${it} and e.act = 'item.reopen'`,
    ),
  ];
}
