import { sql } from 'kysely';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Problem } from './dispatch.ts';

/** A receipt that asks for an officer: it failed for good, or nobody knows whether it arrived. */
export interface OpenReceipt {
  readonly id: string;
  readonly item: string;
  readonly number: string;
  readonly senderName: Text | null;
  readonly senderWritten: string | null;
  readonly channel: string;
  readonly address: string | null;
  readonly state: 'failed' | 'unknown';
  readonly problem: Problem | null;
  readonly attempts: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly madeBy: Text;
  readonly edition: number;
}

/** As `where` of a receipt `a`: it is open, and its sender was not given another since. */
export const isOpenReceipt = sql`a.state in ('failed', 'unknown') and a.next_try_at is null
  and not exists (select from dispatch.acknowledgement n where n.item = a.item and n.id <> a.id and n.made_at >= a.made_at and n.state <> 'failed')`;

/** The open receipts for items of the books that this session keeps, newest first. */
export async function openReceipts(tx: Tx, before: string | null, most: number): Promise<OpenReceipt[]> {
  const { rows } = await sql<OpenReceipt>`
    select a.id, a.item, i.number_text as number, s.name as "senderName", i.sender_written as "senderWritten", a.channel, a.address, a.state, a.problem,
      a.attempts, to_char(a.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "madeAt", p.name as "madeBy", a.edition
    from dispatch.acknowledgement a join register.item i on i.id = a.item join directory.person p on p.id = a.made_by
    join register.register g on g.id = i.register join directory.unit b on b.id = g.unit left join directory.correspondent s on s.id = i.sender
    where ${isOpenReceipt} and (${before}::uuid is null or a.id < ${before}::uuid)
      and (access.has('registry:' || g.unit) or (access.has('cabinet') and b.kind = 'registry'))
    order by a.id desc limit ${most}`.execute(tx);
  return rows;
}
