import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import { rowColumns } from '../register/items.store.ts';
import type { ItemRow } from '../register/register.ts';
import type { DirectiveTold, DocumentTold, ItemTold, Told } from './brief.ts';
import type { Section } from './lines.ts';

type Line = { readonly section: Section; readonly record: string };

/** What there is to tell of some records now, by record, as far as the session may read them. */
export async function factsOf(tx: Tx, lines: readonly Line[]): Promise<ReadonlyMap<string, Told>> {
  const of = (...wanted: readonly Section[]): string[] =>
    lines.filter(({ section }) => wanted.includes(section)).map(({ record }) => record);
  return new Map<string, Told>([
    ...(await itemFacts(tx, of('important'))),
    ...(await directiveFacts(tx, of('overdue', 'awaited'))),
    ...(await documentFacts(tx, of('left'))),
  ]);
}

async function itemFacts(tx: Tx, ids: readonly string[]): Promise<[string, ItemTold][]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ItemRow & { reason: string | null }>`
    select ${rowColumns}, i.importance_reason as reason from register.item i where i.id = any (${[...ids]}::uuid[])`.execute(
    tx,
  );
  return rows.map(({ id, number, subject, sealed, sender, receivedOn, kind, language, level, reason }) => [
    id,
    { what: 'item', number, subject, sealed, sender, receivedOn, kind, language, level, reason },
  ]);
}

/** A directive that was left to the Cabinet is awaited from those to whom it referred the matter. */
async function directiveFacts(tx: Tx, ids: readonly string[]): Promise<[string, DirectiveTold][]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<DirectiveTold & { id: string }>`
    select d.id, 'directive' as what, case when d.level = 0 then d.text end as text, to_char(d.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "issuedAt",
      d.due_on as "dueOn", d.level,
      coalesce((select jsonb_agg(jsonb_build_object('name', coalesce(u.name, p.name), 'acknowledged', a.acknowledged_at is not null) order by a.id)
        from directives.addressee a left join directory.unit u on u.id = a.unit left join directory.person p on p.id = a.person
        where a.directive = d.id and u.kind is distinct from 'cabinet'),
      (select jsonb_agg(jsonb_build_object('name', coalesce(u.name, p.name), 'acknowledged', r.acknowledged_at is not null) order by r.id)
        from referral.referral r left join directory.unit u on u.id = r.to_unit left join directory.person p on p.id = r.to_person
        where r.directive = d.id and r.state in ('open', 'acknowledged') and r.parent is null), '[]') as awaited
    from directives.directive d where d.id = any (${[...ids]}::uuid[])`.execute(tx);
  return rows.map(({ id, ...told }) => [id, told]);
}

async function documentFacts(tx: Tx, ids: readonly string[]): Promise<[string, DocumentTold][]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<DocumentTold & { id: string }>`
    select d.id, 'document' as what, d.number_text as number, d.subject, d.kind, d.language, d.dated, d.level,
      coalesce((select jsonb_agg(s.name order by s.place) from (select x.name, x.place from dispatch.dispatch x
        where x.document = d.id and x.role <> 'bcc' order by x.place limit 3) s), '[]') as addressees,
      (select count(*)::int from dispatch.dispatch x where x.document = d.id and x.role <> 'bcc') as "addresseeCount"
    from dispatch.document d where d.id = any (${[...ids]}::uuid[])`.execute(tx);
  return rows.map(({ id, ...told }) => [id, told]);
}
