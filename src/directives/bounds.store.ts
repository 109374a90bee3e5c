import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { BoundDirective, Bounds } from './bounds.ts';

/** The directives in force that have bounds, with the day at the seat on which each was issued, as far as the session may read them. Classified words are not shown: to read them is an entry. */
export async function boundDirectives(tx: Tx, zone: string): Promise<BoundDirective[]> {
  const { rows } = await sql<BoundDirective>`
    select d.id as record, (d.issued_at at time zone ${zone})::date::text as number, b.from_day as "from", b.to_day as "to", b.correspondents, b.subject_words as "subjectWords",
      case when d.level = 0 then left(d.text, 300) else '…' end as quote
    from directives.bound b join directives.directive d on d.id = b.directive
    where d.state = 'in-force' and cardinality(b.correspondents) + cardinality(b.subject_words) > 0 order by d.id`.execute(
    tx,
  );
  return rows;
}

/** Whether the directory knows all of these as correspondents; those that no longer write to the house too. */
export async function areCorrespondents(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const asked = [...new Set(ids)];
  const { rows } = await sql`select id from directory.correspondent where id = any (${asked}::uuid[])`.execute(tx);
  return rows.length === asked.length;
}

/** Whether a directive has bounds now. */
export async function hasBounds(tx: Tx, directive: string): Promise<boolean> {
  const { rows } = await sql`select from directives.bound b
    where b.directive = ${directive}::uuid and cardinality(b.correspondents) + cardinality(b.subject_words) > 0`.execute(
    tx,
  );
  return rows.length > 0;
}

type Setting = Pick<Acting, 'tx' | 'actor' | 'now'> & { readonly today: CivilDay };

/** States the bounds of a directive, in the place of those that it had. */
export const setBounds = (
  { tx, actor, now, today }: Setting,
  directive: string,
  { correspondents, subjectWords, from, to }: Bounds,
): Promise<unknown> =>
  sql`insert into directives.bound (directive, correspondents, subject_words, from_day, to_day, set_by, set_at)
    values (${directive}::uuid, ${[...new Set(correspondents)]}::uuid[], ${subjectWords.map((each) => each.trim())}::text[], ${from ?? today}::date,
      ${to ?? null}::date, ${actor.person}::uuid, ${now}::timestamptz)
    on conflict (directive) do update set correspondents = excluded.correspondents, subject_words = excluded.subject_words, from_day = excluded.from_day,
      to_day = excluded.to_day, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx);

/** Takes the bounds of a directive away: it binds by its words alone again. Who took them away stays on their row. */
export const clearBounds = (setting: Setting, directive: string): Promise<unknown> =>
  setBounds(setting, directive, { correspondents: [], subjectWords: [] });

/** The directive changed under whoever has it before him. */
export const countChange = (tx: Tx, directive: string): Promise<unknown> =>
  sql`update directives.directive set edition = edition + 1 where id = ${directive}::uuid`.execute(tx);
