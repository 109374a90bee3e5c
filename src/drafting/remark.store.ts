import { type Insertable, sql } from 'kysely';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftingRemark } from '../platform/database/schema.ts';
import type { RemarkShown } from './remark.ts';

/** A remark with who made it, before it is known what its reader may do. */
export type RemarkRow = Omit<RemarkShown, 'may'> & { readonly madeBy: string; readonly answeredBy: string | null };

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const named = (column: string) => sql`(select p.name from directory.person p where p.id = ${sql.ref(column)})`;

/** The remarks on a draft, oldest first, if this session may read it. */
export async function remarksOf(tx: Tx, draft: string): Promise<RemarkRow[]> {
  const { rows } = await sql<RemarkRow>`
    select r.id, v.ordinal as version, r.language, r.block, r.words, r.text, r.made_by as "madeBy", ${named('r.made_by')} as "byName",
      ${iso('r.made_at')} as "madeAt", r.author, ${iso('r.written_at')} as "writtenAt", r.answer, r.answered_by as "answeredBy",
      ${named('r.answered_by')} as "answeredByName", ${iso('r.answered_at')} as "answeredAt",
      ${named('r.settled_by')} as "settledByName", ${iso('r.settled_at')} as "settledAt"
    from drafting.remark r join drafting.version v on v.id = r.version
    where r.draft = ${draft}::uuid order by r.id`.execute(tx);
  return rows;
}

export const addRemarks = async (tx: Tx, rows: readonly Insertable<DraftingRemark>[]): Promise<void> => {
  if (rows.length > 0)
    await tx
      .insertInto('drafting.remark')
      .values([...rows])
      .execute();
};

export interface OpenRemark {
  readonly id: string;
  readonly draft: string;
  readonly madeBy: string;
  readonly answer: string | null;
  readonly settledAt: Date | null;
}

/** One remark, kept from others until the act ends, if this session may read its draft. */
export async function remarkById(tx: Tx, id: string): Promise<OpenRemark | null> {
  const { rows } = await sql<OpenRemark>`
    select id, draft, made_by as "madeBy", answer, settled_at as "settledAt" from drafting.remark where id = ${id}::uuid for update`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export const changeRemark = (tx: Tx, id: string, change: Partial<Insertable<DraftingRemark>>): Promise<unknown> =>
  tx.updateTable('drafting.remark').set(change).where('id', '=', id).execute();

/** The name of a person who acts, in three languages. */
export async function nameOf(tx: Tx, person: string): Promise<Text> {
  const { name } = await tx
    .selectFrom('directory.person')
    .select('name')
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  return name as unknown as Text;
}
