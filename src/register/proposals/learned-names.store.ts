import { sql } from 'kysely';
import type { Text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { ChosenBefore, LearnedName } from './learned-names.ts';

/** A proposal that was not followed, ready to be written. */
export interface NotFollowed {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  readonly words: string;
  readonly folded: string;
  readonly sureness: string;
  readonly chosen: string | null;
}

/** Keeps what an officer chose in the place of what was proposed. */
export async function keepNotFollowed(tx: Tx, item: string, rows: readonly NotFollowed[], at: Date): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into register.proposed (id, item, field, value, words, folded, sureness, chosen, chosen_by, at)
    select r.id, ${item}::uuid, r.field, r.value, r.words, r.folded, r.sureness, r.chosen, access.person(), ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, field text, value text, words text, folded text, sureness text, chosen text)`.execute(
    tx,
  );
}

/** The words of an item in whose place its officer chose a correspondent, as they are folded and as they are written. */
export async function correctedWords(tx: Tx, item: string): Promise<{ folded: string; words: string }[]> {
  const { rows } = await sql<{ folded: string; words: string }>`
    select distinct on (p.folded) p.folded, p.words from register.proposed p
    where p.item = ${item}::uuid and p.field in ('sender', 'senderWritten') and p.chosen is not null order by p.folded, p.id`.execute(
    tx,
  );
  return rows;
}

/**
 * What officers chose where these words stood, since what was learned from them was last withdrawn. Letters that are classified or came in a closed
 * envelope teach nothing, nor does a choice of one who is in no directory.
 */
export async function chosenWhere(tx: Tx, folded: string): Promise<ChosenBefore[]> {
  const { rows } = await sql<ChosenBefore>`
    select distinct on (p.item) p.item, p.chosen from register.proposed p join register.item i on i.id = p.item
    where p.folded = ${folded} and p.field in ('sender', 'senderWritten') and p.chosen is not null
      and i.level = 0 and not i.sealed and i.marking is null and i.state <> 'void' and i.sender::text = p.chosen
      and p.at > coalesce((select max(l.withdrawn_at) from register.learned l where l.folded = ${folded}), '-infinity')
    order by p.item, p.id desc`.execute(tx);
  return rows;
}

/** Whether these words are in use already, for whomever. */
export async function isLearned(tx: Tx, folded: string): Promise<boolean> {
  const { rows } = await sql`select from register.learned where folded = ${folded} and state = 'in-use'`.execute(tx);
  return rows.length > 0;
}

export async function addLearned(
  tx: Tx,
  row: { readonly id: string; readonly words: string; readonly folded: string; readonly correspondent: string },
  at: Date,
): Promise<void> {
  await sql`insert into register.learned (id, words, folded, correspondent, learned_at)
    values (${row.id}::uuid, ${row.words}, ${row.folded}, ${row.correspondent}::uuid, ${at}::timestamptz)`.execute(tx);
}

/** What was learned, as far as this session may see it, the newest first. */
export async function learnedNames(tx: Tx, id: string | null = null): Promise<LearnedName[]> {
  const { rows } = await sql<LearnedName & { withdrawnBy: Text | null }>`
    select l.id, l.words, l.correspondent, c.name, l.state, l.learned_at as "learnedAt", l.withdrawn_at as "withdrawnAt",
      (select p.name from directory.person p where p.id = l.withdrawn_by) as "withdrawnBy", l.withdrawn_reason as "withdrawnReason"
    from register.learned l join directory.correspondent c on c.id = l.correspondent
    where ${id}::uuid is null or l.id = ${id}::uuid order by l.learned_at desc, l.id desc limit 500`.execute(tx);
  return rows;
}

/** What is in use: folded words and whom they name. */
export async function learnedInUse(tx: Tx): Promise<{ words: string; folded: string; correspondent: string }[]> {
  const { rows } = await sql<{ words: string; folded: string; correspondent: string }>`
    select words, folded, correspondent from register.learned where state = 'in-use' order by id`.execute(tx);
  return rows;
}

/** Takes what was learned out of use; false where it is not in use, or this session does not keep books. */
export async function withdraw(tx: Tx, id: string, reason: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`update register.learned
    set state = 'withdrawn', withdrawn_by = access.person(), withdrawn_at = ${at}::timestamptz, withdrawn_reason = ${reason}
    where id = ${id}::uuid and state = 'in-use'`.execute(tx);
  return numAffectedRows === 1n;
}
