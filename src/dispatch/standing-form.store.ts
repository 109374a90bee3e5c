import { sql } from 'kysely';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { FormTexts, StandingForm } from './standing-form.ts';

const columns = sql`f.id, f.slug, f.texts, f.text_hash as "textHash", f.cleared_by as "clearedBy", f.confirmed_by as "confirmedBy",
  f.from_day as "fromDay", f.to_day as "toDay", f.revoked_on as "revokedOn"`;

/** All standing forms that anyone ever cleared, newest first, with the names of who did. */
export async function allForms(
  tx: Tx,
): Promise<(StandingForm & { readonly clearedName: Text | null; readonly confirmedName: Text | null })[]> {
  const { rows } = await sql<StandingForm & { clearedName: Text | null; confirmedName: Text | null }>`
    select ${columns}, p.name as "clearedName", q.name as "confirmedName" from dispatch.standing_form f
    left join directory.person p on p.id = f.cleared_by left join directory.person q on q.id = f.confirmed_by order by f.id desc`.execute(
    tx,
  );
  return rows;
}

/** A form, locked until the act has ended. */
export async function formAtHand(tx: Tx, id: string): Promise<StandingForm | null> {
  const { rows } = await sql<StandingForm>`
    select ${columns} from dispatch.standing_form f where f.id = ${id}::uuid for update`.execute(tx);
  return rows[0] ?? null;
}

/** The form that is in force under a name on a day; the newest where there are several. */
export async function formInForce(tx: Tx, slug: string, day: string): Promise<StandingForm | null> {
  const { rows } = await sql<StandingForm>`
    select ${columns} from dispatch.standing_form f where f.slug = ${slug} and f.cleared_by is not null and f.confirmed_by is not null
      and f.from_day <= ${day}::date and (f.to_day is null or f.to_day >= ${day}::date) and (f.revoked_on is null or f.revoked_on > ${day}::date)
    order by f.id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

export const addForm = (
  tx: Tx,
  form: {
    readonly id: string;
    readonly slug: string;
    readonly texts: FormTexts;
    readonly hash: string;
    readonly by: string;
    readonly from: string;
    readonly to: string | null;
  },
): Promise<unknown> =>
  sql`insert into dispatch.standing_form (id, slug, texts, text_hash, cleared_by, from_day, to_day)
    values (${form.id}::uuid, ${form.slug}, ${JSON.stringify(form.texts)}::jsonb, ${form.hash}, ${form.by}::uuid, ${form.from}::date, ${form.to}::date)`.execute(
    tx,
  );

export const confirmForm = (tx: Tx, id: string, by: string): Promise<unknown> =>
  sql`update dispatch.standing_form set confirmed_by = ${by}::uuid where id = ${id}::uuid`.execute(tx);

export const revokeForm = (tx: Tx, id: string, day: string): Promise<unknown> =>
  sql`update dispatch.standing_form set revoked_on = ${day}::date where id = ${id}::uuid`.execute(tx);
