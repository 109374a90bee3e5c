import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent } from './content.ts';
import type { Source } from './sources.store.ts';
import type { DraftFile, DraftFilter, DraftRow, PointShown, SourceView, VersionRow } from './view.ts';

const iso = (column: string): RawBuilder<unknown> =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const named = (table: string, id: string): RawBuilder<unknown> =>
  sql`(select jsonb_build_object('id', k.id, 'name', k.name) from ${sql.table(table)} k where k.id = ${sql.ref(id)})`;

const rowColumns = sql`d.id, d.road, d.kind, d.subject, d.state, d.level, ${named('directory.unit', 'd.unit')} as unit,
  ${named('directory.person', 'd.drafter')} as drafter, (select v.ordinal from drafting.version v where v.id = d.current_version) as version,
  ${iso('d.made_at')} as "madeAt", d.concurrence_asked as "concurrenceAsked", d.edition`;

const conditions = (filter: DraftFilter, person: string): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...(filter.mine ? [sql`d.drafter = ${person}::uuid`] : []),
      ...(filter.unit === undefined ? [] : [sql`d.unit = ${filter.unit}::uuid`]),
      // Written out, so that the index of those that lie with the Cabinet serves.
      ...(filter.state === undefined ? [] : [sql`d.state = ${sql.lit(filter.state)}`]),
      ...(filter.road === undefined ? [] : [sql`d.road = ${filter.road}`]),
      ...(filter.asked ? [sql`d.concurrence_asked <> '{}'`] : []),
    ],
    sql` and `,
  );

/**
 * The newest drafts that this session may read, before a given one. The Cabinet reads most drafts beside a great many items and walks the
 * drafts themselves; everyone else walks what he may read.
 */
export async function newestDrafts(
  tx: Tx,
  filter: DraftFilter,
  person: string,
  before: string | null,
  most: number,
  seesMuch: boolean,
): Promise<DraftRow[]> {
  const { rows } = seesMuch
    ? await sql<DraftRow>`
      select ${rowColumns} from drafting.draft d
      where ${conditions(filter, person)} and ${before === null ? sql`true` : sql`d.id < ${before}::uuid`}
      order by d.id desc limit ${most}`.execute(tx)
    : await sql<DraftRow>`
      with mine as materialized (
        select distinct x.record from unnest(access.principals()) p cross join lateral (
          select a.record from access.access a join drafting.draft d on d.id = a.record
          where a.principal = p and a.level <= access.level() and ${before === null ? sql`true` : sql`a.record < ${before}::uuid`} and ${conditions(filter, person)}
          order by a.record desc limit ${most}) x
        order by x.record desc limit ${most})
      select ${rowColumns} from mine join drafting.draft d on d.id = mine.record order by d.id desc`.execute(tx);
  return rows;
}

/** What the page of one draft shows, in one question, the content as it was saved. */
export interface DraftWhole extends DraftRow {
  readonly amount: { readonly value: string; readonly currency: string } | null;
  readonly remedy: { readonly manner: string; readonly of: string } | null;
  readonly withdrawnReason: string | null;
  readonly lock: { readonly by: DraftRow['drafter']; readonly until: string } | null;
  readonly currentVersion: string | null;
  readonly unitKind: string;
  readonly content: DraftContent | null;
  readonly versions: readonly VersionRow[];
  readonly sources: readonly SourceView[];
  readonly files: readonly DraftFile[];
  readonly points: readonly PointShown[];
  readonly hasOpenRound: boolean;
}

const versionRow = sql`jsonb_build_object('id', v.id, 'ordinal', v.ordinal, 'note', v.note, 'contentHash', v.content_hash,
  'madeBy', ${named('directory.person', 'v.made_by')}, 'madeAt', ${iso('v.made_at')})`;

export async function draftWhole(tx: Tx, id: string, now: Date): Promise<DraftWhole | null> {
  const { rows } = await sql<DraftWhole>`
    select ${rowColumns}, u.kind as "unitKind", d.current_version as "currentVersion", d.withdrawn_reason as "withdrawnReason",
      case when d.amount is not null then jsonb_build_object('value', d.amount::text, 'currency', d.currency) end as amount,
      case when d.remedy is not null then jsonb_build_object('manner', d.remedy, 'of', d.remedies) end as remedy,
      case when d.locked_until > ${now} then jsonb_build_object('by', ${named('directory.person', 'd.locked_by')}, 'until', ${iso('d.locked_until')}) end as lock,
      (select v.content from drafting.version v where v.id = d.current_version) as content,
      coalesce((select jsonb_agg(${versionRow} order by v.ordinal desc) from drafting.version v where v.draft = d.id), '[]') as versions,
      coalesce((select jsonb_agg(jsonb_build_object('record', s.record, 'manner', s.manner,
          'kind', case when i.id is not null then 'item' when o.id is not null then 'document' when e.id is not null then 'draft' else 'record' end,
          'number', coalesce(i.number_text, o.number_text), 'subject', coalesce(i.subject, o.subject, e.subject)) order by s.manner, s.record)
        from drafting.source s left join register.item i on i.id = s.record left join dispatch.document o on o.id = s.record
        left join drafting.draft e on e.id = s.record where s.draft = d.id), '[]') as sources,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'part', f.part, 'name', f.name, 'mediaType', f.media_type, 'sha256', f.sha256,
          'size', f.size, 'level', f.level) order by f.place, f.id) from register.file f where f.record = d.id), '[]') as files,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'round', r.ordinal, 'check', p.check_code, 'text', p.text,
          'madeByName', (select m.name from directory.person m where m.id = p.made_by), 'settledAt', ${iso('p.settled_at')}, 'answer', p.answer)
          order by r.ordinal desc, p.check_code, p.id)
        from clearance.point p join clearance.round r on r.id = p.round where p.draft = d.id and r.state = 'returned'), '[]') as points,
      exists (select from clearance.round r where r.draft = d.id and r.state = 'open') as "hasOpenRound"
    from drafting.draft d join directory.unit u on u.id = d.unit where d.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** What a draft rests on. */
export const sourceIds = async (tx: Tx, draft: string): Promise<Source[]> =>
  (await tx
    .selectFrom('drafting.source')
    .select(['record', 'manner'])
    .where('draft', '=', draft)
    .execute()) as Source[];

/** A version with its content, if it belongs to the draft; by its ordinal. */
export async function versionAt(
  tx: Tx,
  draft: string,
  ordinal: number,
): Promise<(VersionRow & { content: DraftContent }) | null> {
  const { rows } = await sql<{ version: VersionRow & { content: DraftContent } }>`
    select ${versionRow} || jsonb_build_object('content', v.content) as version from drafting.version v
    where v.draft = ${draft}::uuid and v.ordinal = ${ordinal}`.execute(tx);
  return rows[0]?.version ?? null;
}
