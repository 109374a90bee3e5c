import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { BoundDirective, BoundsForm } from './bounds.ts';

/** The directives in force that have bounds, with the day at the seat on which each was issued, as far as the session may read them. Classified words are not shown: to read them is an entry. */
export async function boundDirectives(tx: Tx, zone: string): Promise<BoundDirective[]> {
  const { rows } = await sql<BoundDirective>`
    select d.id as record, (d.issued_at at time zone ${zone})::date::text as number, b.from_day as "from", b.to_day as "to", b.correspondents, b.subject_words as "subjectWords",
      case when d.level = 0 then left(d.text, 300) else '…' end as quote
    from directives.bound b join directives.directive d on d.id = b.directive where d.state = 'in-force' order by d.id`.execute(
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

/** States the bounds of a directive, in the place of those that it had. */
export const setBounds = (
  { tx, actor, now, today }: Pick<Acting, 'tx' | 'actor' | 'now' | 'today'>,
  directive: string,
  { correspondents, subjectWords, from, to }: BoundsForm,
): Promise<unknown> =>
  sql`insert into directives.bound (directive, correspondents, subject_words, from_day, to_day, set_by, set_at)
    values (${directive}::uuid, ${[...correspondents]}::uuid[], ${subjectWords.map((each) => each.trim())}::text[], ${from ?? today}::date,
      ${to ?? null}::date, ${actor.person}::uuid, ${now}::timestamptz)
    on conflict (directive) do update set correspondents = excluded.correspondents, subject_words = excluded.subject_words, from_day = excluded.from_day,
      to_day = excluded.to_day, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx);
