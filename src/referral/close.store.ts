import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { DocumentId, ItemId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Closing } from './referral.ts';

/** Whether a document that the session may read has left the house and answers an item; null where it may read no such document. */
export async function answers(tx: Tx, document: DocumentId, item: ItemId): Promise<boolean | null> {
  const { rows } = await sql<{ answers: boolean }>`
    select d.state = 'dispatched' and exists (
      select from drafting.source s where s.draft = d.draft and s.record = ${item}::uuid and s.manner = 'answers') as answers
    from dispatch.document d where d.id = ${document}::uuid`.execute(tx);
  return rows[0]?.answers ?? null;
}

/** Closes an item that is still as its reader saw it, and ends its live referrals; false when someone was sooner. */
export async function close(
  { tx, now }: Pick<Acting, 'tx' | 'now'>,
  item: ItemId,
  edition: number,
  closing: Closing,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('register.item')
    .set({
      state: 'closed',
      edition: edition + 1,
      closed_how: closing.how,
      closed_by: closing.how === 'answered' ? closing.document : null,
      closed_reason: closing.how === 'answered' ? null : closing.reason,
      closed_at: now,
    })
    .where('id', '=', item)
    .where('edition', '=', edition)
    .executeTakeFirst();
  await sql`select referral.end_with(${item}::uuid, ${now}::timestamptz)`.execute(tx);
  return numUpdatedRows > 0n;
}

/** Shares what was in a sealed envelope with named persons, and the envelope with it. */
export const shareContents = (
  tx: Tx,
  item: ItemId,
  contents: string,
  principals: readonly string[],
  level: number,
): Promise<unknown> =>
  sql`select access.share(${contents}::uuid, ${[...principals]}::text[], ${level}::smallint), access.share(${item}::uuid, ${[...principals]}::text[], 0::smallint)`.execute(
    tx,
  );

export const mayReadContents = async (tx: Tx, contents: string): Promise<boolean> =>
  (await tx.selectFrom('register.contents').select('id').where('id', '=', contents).executeTakeFirst()) !== undefined;
