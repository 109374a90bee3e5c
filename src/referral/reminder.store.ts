import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import { newId, type ReferralId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { ReminderManner } from './reminder.ts';

/** A live referral with a day, and of what it has been reminded already. */
export interface DueReferral {
  readonly id: ReferralId;
  readonly dueOn: CivilDay;
  /** The slug of the unit by whose calendar its days are counted; '' is the seat. */
  readonly place: string;
  /** The reminders of this very day. */
  readonly given: readonly ReminderManner[];
}

const columns = sql`r.id, r.due_on as "dueOn", coalesce((select u.slug from directory.unit u where u.id = coalesce(r.to_unit, r.within_unit)), '') as place,
  array(select m.manner from referral.reminder m where m.referral = r.id and m.due_on = r.due_on) as given`;
const live = sql`r.state in ('open', 'acknowledged') and r.due_on is not null`;

/** The live referrals whose day comes by a given one, and of which the house has not reminded as it will: once before the day has passed, once after. */
export async function dueBy(tx: Tx, today: CivilDay, horizon: CivilDay, most: number): Promise<DueReferral[]> {
  const { rows } =
    await sql<DueReferral>`select ${columns} from referral.referral r where ${live} and r.due_on <= ${horizon}::date
    and not exists (select from referral.reminder m where m.referral = r.id and m.due_on = r.due_on
      and m.manner = case when r.due_on < ${today}::date then 'late' else 'near' end)
    order by r.due_on, r.id limit ${most}`.execute(tx);
  return rows;
}

/** One of them, with `lock` held until the act ends; null where it is no longer live or has no day. */
export async function dueReferral(tx: Tx, id: string, { lock = false } = {}): Promise<DueReferral | null> {
  const { rows } =
    await sql<DueReferral>`select ${columns} from referral.referral r where ${live} and r.id = ${id}::uuid
    ${lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

export const addReminder = (tx: Tx, referral: DueReferral, manner: ReminderManner, now: Date): Promise<unknown> =>
  sql`insert into referral.reminder (id, referral, manner, due_on, at)
    values (${newId()}::uuid, ${referral.id}::uuid, ${manner}, ${referral.dueOn}::date, ${now}::timestamptz)`.execute(
    tx,
  );
