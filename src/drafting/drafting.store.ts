import { type Insertable, type Selectable, sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { unitsOf } from '../access/actor.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftingDraft, DraftingVersion } from '../platform/database/schema.ts';
import type { DraftContent } from './content.ts';
import type { DraftState, Road } from './drafting.ts';

/** A draft as the commands load it; its unit's kind is what the policy asks for. */
export type Draft = Omit<Selectable<DraftingDraft>, 'state' | 'road'> & {
  readonly state: DraftState;
  readonly road: Road;
  readonly unitKind: string;
};

/** The draft, if this session may read it; `lock` keeps others from changing it until the act has ended. */
export async function draftById(tx: Tx, id: string, { lock = false } = {}): Promise<Draft | null> {
  const query = tx
    .selectFrom('drafting.draft as d')
    .innerJoin('directory.unit as u', 'u.id', 'd.unit')
    .selectAll('d')
    .select('u.kind as unitKind')
    .where('d.id', '=', id);
  const found = await (lock ? query.forUpdate('d') : query).executeTakeFirst();
  return (found as Draft | undefined) ?? null;
}

export const addDraft = (tx: Tx, draft: Insertable<DraftingDraft>): Promise<unknown> =>
  tx.insertInto('drafting.draft').values(draft).execute();

/** Names what a draft answers and quotes. */
export async function addSources(
  tx: Tx,
  draft: string,
  sources: readonly { record: string; manner: 'answers' | 'quotes' }[],
): Promise<void> {
  if (sources.length === 0) return;
  await tx
    .insertInto('drafting.source')
    .values(sources.map(({ record, manner }) => ({ draft, record, manner })))
    .execute();
}

export async function addVersion(
  tx: Tx,
  version: Omit<Insertable<DraftingVersion>, 'ordinal' | 'content'> & { readonly content: string },
): Promise<number> {
  const { rows } = await sql<{ ordinal: number }>`
    insert into drafting.version (id, draft, ordinal, note, content, content_hash, made_by, made_at)
    select ${version.id}::uuid, ${version.draft}::uuid, coalesce(max(v.ordinal), 0) + 1, ${version.note ?? null}, ${version.content}::jsonb,
      ${version.content_hash}, ${version.made_by}::uuid, ${version.made_at}::timestamptz
    from drafting.version v where v.draft = ${version.draft}::uuid returning ordinal`.execute(tx);
  return rows[0]!.ordinal;
}

/** Changes a draft of an expected edition; the new edition, or null when somebody changed it meanwhile. */
export async function changeDraft(
  tx: Tx,
  id: string,
  edition: number,
  change: Partial<Insertable<DraftingDraft>>,
): Promise<number | null> {
  const changed = await tx
    .updateTable('drafting.draft')
    .set({ ...change, edition: edition + 1 })
    .where('id', '=', id)
    .where('edition', '=', edition)
    .returning('edition')
    .executeTakeFirst();
  return changed?.edition ?? null;
}

/** An item to be answered, as far as drafting asks. `mayAnswer`: it was referred to the actor or his unit to lead or to answer. */
export interface AnsweredItem {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly sender: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly dateWritten: string | null;
  readonly referred: boolean;
}

/** The items to be answered that the session may read; `answering`: the purposes that ask for an answer. */
export async function itemsToAnswer(
  tx: Tx,
  ids: readonly string[],
  actor: Actor,
  answering: readonly string[],
): Promise<AnsweredItem[]> {
  const { rows } = await sql<AnsweredItem>`
    select i.id, i.kind, i.state, i.sender as sender, i.their_reference as reference, i.their_date::text as date,
      i.their_date_written as "dateWritten",
      exists (select from referral.referral r where r.item = i.id and r.state in ('open', 'acknowledged', 'done')
        and (r.lead or r.purpose = any (${answering}::text[])) and (r.to_unit = any (${unitsOf(actor)}::uuid[]) or r.to_person = ${actor.person}::uuid)) as referred
    from register.item i where i.id = any (${ids}::uuid[])`.execute(tx);
  return rows;
}

/** The highest level of some records, and how many of them the session may read. */
export async function sourcesRead(tx: Tx, records: readonly string[]): Promise<{ readable: number; level: number }> {
  const { rows } = await sql<{ readable: number; level: number }>`
    select count(*) filter (where access.may_read(r))::int as readable,
      coalesce((select max(a.level) from access.access a where a.record = any (${records}::uuid[])), 0)::int as level
    from unnest(${records}::uuid[]) r`.execute(tx);
  return rows[0]!;
}

/** The content of a version that is known to exist. */
export async function contentOf(tx: Tx, version: string): Promise<DraftContent> {
  const found = await tx
    .selectFrom('drafting.version')
    .select('content')
    .where('id', '=', version)
    .executeTakeFirstOrThrow();
  return found.content as unknown as DraftContent;
}

/** A withdrawn draft takes its clearance with it: an open or approved round ends, so that nothing of it can be signed. */
export const endOpenRound = (tx: Tx, draft: string, now: Date): Promise<unknown> =>
  tx
    .updateTable('clearance.round')
    .set((eb) => ({ state: 'superseded', ended_at: now, edition: eb('edition', '+', 1) }))
    .where('draft', '=', draft)
    .where('state', 'in', ['open', 'approved'])
    .execute();
