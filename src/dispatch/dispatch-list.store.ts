import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { DispatchState } from './dispatch.ts';

/** A copy that leaves, or left, by the hand of somebody. */
export interface CarriedLine {
  readonly number: string;
  readonly place: number;
  readonly name: string;
  readonly channel: string;
  readonly address: string | null;
  readonly state: DispatchState;
  readonly pieces: number;
  readonly takenBy: string | null;
  readonly sentAt: Date | null;
}

/** A blind copy is on no list that a messenger carries. */
const columns = sql`d.number_text as number, s.place, s.name, s.channel, s.address, s.state, s.taken_by as "takenBy", s.sent_at as "sentAt",
  (select count(*)::int from dispatch.paper p where p.document = d.id and p.part <> 'certificate') as pieces
  from dispatch.dispatch s join dispatch.document d on d.id = s.document
  where s.role <> 'bcc' and d.state <> 'void' and s.state <> 'cancelled'`;

/** The copies of one document in the order of its addressees, or of all originals of a round in the order of their numbers. */
export async function carriedOf(tx: Tx, document: string): Promise<CarriedLine[]> {
  const { rows } = await sql<CarriedLine>`
    select ${columns} and (d.id = ${document}::uuid or d.circular = ${document}::uuid) order by d.number, s.place limit 5000`.execute(
    tx,
  );
  return rows;
}

/** What of a register left between two instants, and what of it still waits for a hand that carries it; `by` are the ways on which one does. */
export async function carriedBetween(
  tx: Tx,
  register: string,
  { from, to, by }: { readonly from: Date; readonly to: Date; readonly by: readonly string[] },
): Promise<CarriedLine[]> {
  const { rows } = await sql<CarriedLine>`
    select ${columns} and d.register = ${register}::uuid and s.channel = any (${[...by]}::text[]) and d.signed_at < ${to}
      and (s.state = 'waiting' or (s.sent_at >= ${from} and s.sent_at < ${to}))
    order by d.year, d.number, s.place limit 5000`.execute(tx);
  return rows;
}
