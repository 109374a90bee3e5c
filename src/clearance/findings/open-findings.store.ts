import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import type { OpenFindingsRow } from './open-findings.ts';

/** A draft in hand with what its reading rests on: when this changes, it is read again. */
export interface DraftInHand {
  readonly id: string;
  readonly stamp: string;
}

/**
 * The newest drafts in hand that this session may read, those of one drafter where he is named: written, in concurrence, returned or with
 * the Cabinet. The stamp names the version, the draft as it stands, and what was last said to its findings or to those of all drafts.
 */
export async function draftsInHand(tx: Tx, drafter: string | null, most: number): Promise<DraftInHand[]> {
  const { rows } = await sql<DraftInHand>`
    select d.id, concat_ws(' ', d.current_version, d.edition,
      (select max(greatest(a.given_at, a.undone_at)) from clearance.answer a where a.draft = d.id),
      (select max(greatest(a.given_at, a.undone_at)) from clearance.answer a where a.scope <> 'document')) as stamp
    from drafting.draft d
    where d.state in ('draft', 'in-concurrence', 'returned', 'submitted') and d.current_version is not null
      and ${drafter === null ? sql`true` : sql`d.drafter = ${drafter}::uuid`}
    order by d.id desc limit ${most}`.execute(tx);
  return rows;
}

type Named = Omit<OpenFindingsRow, 'errors' | 'warnings' | 'readAt'>;

/** These drafts as the list shows them, in one question. */
export async function shownDrafts(tx: Tx, ids: readonly string[]): Promise<Map<string, Named>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Named>`
    select d.id, d.kind, d.subject, d.state, d.level, jsonb_build_object('id', u.id, 'name', u.name) as unit,
      jsonb_build_object('id', p.id, 'name', p.name) as drafter
    from drafting.draft d join directory.unit u on u.id = d.unit join directory.person p on p.id = d.drafter
    where d.id = any (${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}
