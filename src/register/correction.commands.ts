import { sql } from 'kysely';
import { type Acting, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome } from '../kernel/outcome.ts';
import type { Text } from '../kernel/text.ts';
import { type CorrectionFacts, type CorrectRefusal, decideCorrection, findableItem } from './correcting.ts';
import { type Changed, changedMeanwhile, type ItemRefusal, itemFor } from './item.commands.ts';
import {
  addCorrections,
  changeItemRow,
  type FieldChange,
  type ItemAtWork,
  itemAtWork,
  rewriteWords,
} from './item.store.ts';
import { may } from './register.policy.ts';
import { recordLevel } from './registering.ts';
import type { CorrectionForm } from './registration.ts';
import { formsOf } from './search.ts';

export type CorrectItemRefusal = ItemRefusal | CorrectRefusal | 'changed-meanwhile';

/** Puts mis-keyed fields right. Each field leaves a trace: what it was, what it became, why and by whom. */
export function correctItem(
  house: House,
  person: PersonId,
  id: string,
  form: CorrectionForm,
): Promise<Outcome<Changed, CorrectItemRefusal>> {
  return act(house, person, 'item.correct', async (acting): Promise<Outcome<Changed, CorrectItemRefusal>> => {
    const found = await itemFor(house, acting, id, may.correct);
    if (!found.done) return found;
    const item = found.value;
    if (item.edition !== form.edition) return changedMeanwhile(acting, item);
    const facts = await correctionFacts(acting, form);
    const decided = decideCorrection(item, form, facts, {
      profile: house.profile,
      actor: acting.actor,
      today: acting.today,
    });
    if (!decided.done) return decided;
    if (!(await changeItemRow(acting.tx, item.id, form.edition, decided.value))) return changedMeanwhile(acting, item);
    await leaveTrace(house, acting, item, decided.value, form);
    acting.about('item', item.id, { fields: decided.value.map((change) => change.field), reason: form.reason });
    return done({ edition: form.edition + 1 });
  });
}

async function correctionFacts({ tx }: Acting, { changes }: CorrectionForm): Promise<CorrectionFacts> {
  const { rows } = await sql<{ senderName: Text | null; replyReadable: boolean }>`
    select (select s.name from directory.correspondent s where s.id = ${changes.sender ?? null}::uuid and s.active) as "senderName",
      ${changes.replyTo ?? null}::uuid is not null and access.may_read(${changes.replyTo ?? null}::uuid) as "replyReadable"`.execute(
    tx,
  );
  return rows[0]!;
}

async function leaveTrace(
  house: House,
  { tx, now, actor }: Acting,
  before: ItemAtWork,
  changes: readonly FieldChange[],
  { reason, changes: given }: CorrectionForm,
): Promise<void> {
  await addCorrections(
    tx,
    changes.map(({ field, was, became }) => ({
      id: newId(now.getTime()),
      item: before.id,
      field,
      was,
      became,
      reason,
      corrected_by: actor.person,
      at: now,
    })),
  );
  if (given.level !== undefined && given.level !== before.level) {
    const level = given.level as 0 | 1 | 2;
    await sql`select access.relevel(${before.id}::uuid, ${recordLevel(level, before.sealed)}::smallint),
      case when ${before.contents}::uuid is not null then access.relevel(${before.contents}::uuid, ${level}::smallint) end`.execute(
      tx,
    );
  }
  const after = (await itemAtWork(tx, before.id, house.zone))!;
  const reread = await rewriteWords(tx, before.id, formsOf(findableItem(after)));
  if (reread) await house.jobs.send(tx, 'read-file', { id: before.id });
}
