import { actAsHouse, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { addDays, type CivilDay, dayIn } from '../kernel/calendar.ts';
import { workingDaysLeft } from './office-days.ts';
import { addReminder, type DueReferral, dueBy, dueReferral } from './reminder.store.ts';
import { type ReminderManner, reminderFor } from './reminder.ts';

/** How often the house looks which days are near, in milliseconds. */
const lookEveryMs = 600_000;
/** So many are reminded of in one look; the rest follows in the next. */
const mostAtOnce = 500;

/** Takes the jobs of referrals: whoever has one whose day is near, or has passed, is reminded on his own desk. Nothing leaves the house for it. */
export async function referralJobs(house: House): Promise<void> {
  await house.jobs.work('remind-referral', ({ id }) => remindOf(house, id).then(() => undefined));
  const look = (): void =>
    void orderReminders(house).catch((error: unknown) => house.log.error({ err: error }, 'reminders left lying'));
  look();
  setInterval(look, lookEveryMs).unref();
}

/** Orders a reminder for each referral that calls for one today; returns how many. A day that was moved is looked at anew. */
export async function orderReminders(house: House): Promise<number> {
  const today = dayIn(house.zone, house.clock());
  const before = house.profile.calendars.remindBeforeWorkingDays;
  // Far enough that so many working days lie within, weekends and long holidays counted.
  const horizon = addDays(today, before * 4 + 14);
  const due = await readAsHouse(house, (tx) => dueBy(tx, today, horizon, mostAtOnce));
  const called = due.filter((referral) => calledFor(house, referral, today) !== null);
  if (called.length === 0) return 0;
  await house.db.transaction().execute(async (tx) => {
    for (const { id } of called) await house.jobs.send(tx, 'remind-referral', { id });
  });
  return called.length;
}

/** The reminder that a referral calls for and has not been given. */
function calledFor(house: House, { place, dueOn, given }: DueReferral, today: CivilDay): ReminderManner | null {
  const { calendars } = house.profile;
  const daysLeft = workingDaysLeft(calendars, place, today, dueOn);
  const manner = reminderFor(daysLeft, dueOn < today, calendars.remindBeforeWorkingDays);
  return manner === null || given.includes(manner) ? null : manner;
}

/** Reminds of one referral, if it still calls for it: a row that its readers see on their desks, and an entry. Returns what was done. */
export async function remindOf(house: House, id: string): Promise<ReminderManner | null> {
  const today = dayIn(house.zone, house.clock());
  const known = await readAsHouse(house, (tx) => dueReferral(tx, id));
  if (known === null || calledFor(house, known, today) === null) return null;
  return actAsHouse(house, 'referral.remind', async ({ tx, now, about }) => {
    const referral = await dueReferral(tx, id, { lock: true });
    const manner = referral && calledFor(house, referral, today);
    if (!referral || !manner) throw new Error(`referral ${id} changed while it was reminded of`);
    await addReminder(tx, referral, manner, now);
    about('referral', id, { manner, due: referral.dueOn });
    return manner;
  });
}
