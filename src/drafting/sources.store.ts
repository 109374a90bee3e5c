import { sql } from 'kysely';
import { type Actor, unitsOf } from '../access/actor.ts';
import type { Tx } from '../platform/database/connect.ts';

/** A record on which a draft rests: what it answers, or what it quotes. */
export interface Source {
  readonly record: string;
  readonly manner: 'answers' | 'quotes';
}

/** An item to be answered, as far as drafting asks. `referred`: to the actor or his unit, to lead or for an answer. */
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
  if (ids.length === 0) return [];
  const { rows } = await sql<AnsweredItem>`
    select i.id, i.kind, i.state, i.sender, i.their_reference as reference, i.their_date as date, i.their_date_written as "dateWritten",
      exists (select from referral.referral r where r.item = i.id and r.state in ('open', 'acknowledged', 'done')
        and (r.lead or r.purpose = any (${answering}::text[])) and (r.to_unit = any (${unitsOf(actor)}::uuid[]) or r.to_person = ${actor.person}::uuid)) as referred
    from register.item i where i.id = any (${ids}::uuid[])`.execute(tx);
  return rows;
}

/** What the session may read of some records, and the highest level of them. A sealed envelope counts as read with its contents only. */
export interface SourcesRead {
  readonly readable: number;
  readonly sealed: number;
  readonly level: number;
}

export async function sourcesRead(tx: Tx, records: readonly string[]): Promise<SourcesRead> {
  const { rows } = await sql<SourcesRead>`
    select count(*) filter (where access.may_read(r))::int as readable,
      count(*) filter (where i.contents is not null and not access.may_read(i.contents))::int as sealed,
      greatest(coalesce(max(i.level), 0), coalesce((select max(a.level) from access.access a where a.record = any (${records}::uuid[])), 0))::int as level
    from unnest(${records}::uuid[]) r left join register.item i on i.id = r`.execute(tx);
  return rows[0]!;
}

/** Lets a draft rest on records: it names them, and nobody reads it who may not read each of them. */
export async function addSources(tx: Tx, draft: string, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) return;
  await tx
    .insertInto('drafting.source')
    .values(sources.map(({ record, manner }) => ({ draft, record, manner })))
    .onConflict((c) => c.doNothing())
    .execute();
}

export const restOn = (tx: Tx, draft: string, sources: readonly Source[]): Promise<unknown> =>
  sql`select drafting.rest_on(${draft}::uuid, ${sources.map(({ record }) => record)}::uuid[])`.execute(tx);

/** A document of the house that is still in force, or one at least of many originals, so that it can be corrected, withdrawn or recalled. */
export async function isInForce(tx: Tx, document: string): Promise<boolean> {
  const { rows } = await sql<{ state: string }>`
    select state from dispatch.document where (id = ${document}::uuid and state in ('signed', 'dispatched'))
      or (circular = ${document}::uuid and state = 'dispatched') limit 1`.execute(tx);
  return rows.length === 1;
}
