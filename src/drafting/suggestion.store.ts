import { type Insertable, sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftingSuggestion } from '../platform/database/schema.ts';
import type { LanguageVersion } from './content.ts';
import type { SuggestionShown } from './suggestion.ts';

/** A suggestion as it is kept, before it is known where it stands and what its reader may do. */
export type SuggestionRow = Omit<SuggestionShown, 'may' | 'standing' | 'mine'> & {
  readonly madeBy: string;
  readonly versionId: string;
};

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const named = (column: string) => sql`(select p.name from directory.person p where p.id = ${sql.ref(column)})`;

const rowColumns = sql`s.id, v.ordinal as version, s.version as "versionId", s.language, s.line, s.change, s.made_by as "madeBy",
  ${named('s.made_by')} as "byName", ${iso('s.made_at')} as "madeAt", s.author, ${iso('s.written_at')} as "writtenAt", s.outcome,
  ${named('s.decided_by')} as "decidedByName", ${iso('s.decided_at')} as "decidedAt",
  (select c.ordinal from drafting.version c where c.id = s.carried_by) as "carriedBy"`;

/** The suggestions on a draft, oldest first, if this session may read it; of those that are decided the newest. */
export async function suggestionsOf(tx: Tx, draft: string, { mostDecided = 200 } = {}): Promise<SuggestionRow[]> {
  const { rows } = await sql<SuggestionRow>`
    select ${rowColumns} from drafting.suggestion s join drafting.version v on v.id = s.version
    where s.draft = ${draft}::uuid and (s.outcome is null or s.id in (
      select d.id from drafting.suggestion d where d.draft = ${draft}::uuid and d.outcome is not null order by d.decided_at desc, d.id desc limit ${mostDecided}))
    order by s.id`.execute(tx);
  return rows;
}

/** Those that are open. */
export const openSuggestions = (tx: Tx, draft: string): Promise<SuggestionRow[]> =>
  suggestionsOf(tx, draft, { mostDecided: 0 });

/** How many suggestions on a draft nobody has decided. */
export async function countOpen(tx: Tx, draft: string): Promise<number> {
  const { count } = await tx
    .selectFrom('drafting.suggestion')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('draft', '=', draft)
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The language versions of some versions, by the version's id and the language. */
export async function textsOf(tx: Tx, versions: readonly string[]): Promise<Map<string, LanguageVersion>> {
  const { rows } = await sql<{ id: string; text: LanguageVersion }>`
    select v.id, t.text from drafting.version v, jsonb_array_elements(v.content -> 'languages') as t(text)
    where v.id = any (${[...versions]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, text }) => [`${id} ${text.language}`, text]));
}

export async function addSuggestions(tx: Tx, rows: readonly Insertable<DraftingSuggestion>[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('drafting.suggestion')
      .values([...rows])
      .execute();
}

/** Decides some that are open. */
export async function decide(
  tx: Tx,
  ids: readonly string[],
  decision: {
    readonly outcome: 'accepted' | 'rejected';
    readonly decided_by: string;
    readonly decided_at: Date;
    /** The version that carries what was accepted. */
    readonly carried_by?: string;
  },
): Promise<void> {
  if (ids.length > 0)
    await tx
      .updateTable('drafting.suggestion')
      .set(decision)
      .where('id', 'in', [...ids])
      .where('outcome', 'is', null)
      .execute();
}
