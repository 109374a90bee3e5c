import { type Insertable, type Selectable, sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftingDraft, DraftingVersion } from '../platform/database/schema.ts';
import type { DraftContent } from './content.ts';
import type { DraftState, Lock, Road } from './drafting.ts';

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

/** Whether a clearance of the draft is under way. */
export async function hasOpenRound(tx: Tx, draft: string): Promise<boolean> {
  const found = await tx
    .selectFrom('clearance.round')
    .select('id')
    .where('draft', '=', draft)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return found !== undefined;
}

/** Notes who keeps a draft checked out, or that nobody does. What is written in it does not change, and neither does its edition. */
export const setLock = (tx: Tx, id: string, lock: Lock | null): Promise<unknown> =>
  tx
    .updateTable('drafting.draft')
    .set({ locked_by: lock?.by ?? null, locked_until: lock?.until ?? null })
    .where('id', '=', id)
    .execute();

/** How many points of a return are still to be ticked off. */
export async function unsettledPoints(tx: Tx, draft: string): Promise<number> {
  const { count } = await tx
    .selectFrom('clearance.point as p')
    .innerJoin('clearance.round as r', 'r.id', 'p.round')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('p.draft', '=', draft)
    .where('r.state', '=', 'returned')
    .where('p.settled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
