import { sql } from 'kysely';
import { fold } from '../kernel/fold.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { LeadFacts, PastLead } from './lead.ts';

const mostPast = 600;
const mostOfSender = 40;

type Row = {
  readonly sender: string | null;
  readonly senderWritten: string | null;
  readonly kind: string;
  readonly subject: string;
};
const factsOf = ({ sender, senderWritten, kind, subject }: Row): LeadFacts => ({
  sender: sender ?? (senderWritten === null ? null : fold(senderWritten)),
  kind,
  subject,
});

/** The facts of an item that this session may read; null otherwise. Of a closed envelope the subject is neutral and tells nothing. */
export async function leadFacts(tx: Tx, item: string): Promise<LeadFacts | null> {
  const { rows } = await sql<Row>`
    select i.sender, i.sender_written as "senderWritten", i.kind, case when i.sealed then '' else i.subject end as subject
    from register.item i where i.id = ${item}::uuid`.execute(tx);
  return rows[0] ? factsOf(rows[0]) : null;
}

/**
 * The items with their leads that this session may read, the newest first: the last of all, and more of this item's sender. What was withdrawn or
 * returned went to the wrong place; what is classified teaches nothing.
 */
export async function pastLeads(tx: Tx, item: string): Promise<PastLead[]> {
  const { rows } = await sql<Row & { item: string; number: string; to: string }>`
    with known as (
      (select r.id, r.item, r.to_unit, r.to_person from referral.referral r
        where r.lead and r.parent is null and r.state not in ('withdrawn', 'returned') and r.item <> ${item}::uuid order by r.id desc limit ${mostPast})
      union
      (select r.id, r.item, r.to_unit, r.to_person from register.item own join register.item i on i.sender = own.sender and i.id <> own.id
        join referral.referral r on r.item = i.id and r.lead and r.parent is null and r.state not in ('withdrawn', 'returned')
        where own.id = ${item}::uuid order by r.id desc limit ${mostOfSender}))
    select distinct on (k.id) k.item, i.number_text as number, coalesce('unit:' || k.to_unit, 'person:' || k.to_person) as to,
      i.sender, i.sender_written as "senderWritten", i.kind, i.subject
    from known k join register.item i on i.id = k.item
    where i.level = 0 and not i.sealed and i.state <> 'void' order by k.id desc`.execute(tx);
  return rows.map((row) => ({ ...factsOf(row), item: row.item, number: row.number, to: row.to }));
}

/** The name of a unit or person, who still serves on a day; null for one who does not. */
export async function nameOfLead(tx: Tx, to: string, today: string): Promise<Text | null> {
  const [kind, id] = to.split(':') as ['unit' | 'person', string];
  const { rows } =
    kind === 'unit'
      ? await sql<{
          name: Text;
        }>`select u.name from directory.unit u where u.id = ${id}::uuid and coalesce(u.valid_to >= ${today}::date, true)`.execute(
          tx,
        )
      : await sql<{
          name: Text;
        }>`select p.name from directory.person p where p.id = ${id}::uuid and coalesce(p.active_to >= ${today}::date, true)`.execute(
          tx,
        );
  return rows[0]?.name ?? null;
}
