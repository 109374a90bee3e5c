import { sql } from 'kysely';
import { moments, type Part } from './story-moments.ts';

/** What the registry did with an item: its registration for everyone who may read it, the rest for those behind the gate. */
export function registryMoments(it: Part): Part[] {
  const ofItem = sql`from register.item x where x.id = ${it}`;
  const gate = sql`(access.has('cabinet') or exists (select from register.item i join register.register b on b.id = i.register where i.id = ${it} and access.has('registry:' || b.unit)))`;
  return [
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
  ];
}

/** What the SG and the DG said about an item, each record under its own access. */
export function wordMoments(it: Part): Part[] {
  return [
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
      'briefed',
      { at: 'b.issued_at', id: 'x.id', by: 'b.issued_by', due: 'b.day', record: 'b.id' },
      sql`from brief.line x join brief.brief b on b.id = x.brief where x.record = ${it} and x.told is not null`,
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
  ];
}
