import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { newId, type ReferralId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';

type Now = Pick<Acting, 'tx' | 'actor' | 'now'>;

/** Marks a referral as received, and as done where nothing more is asked. */
export const markAcknowledged = (
  { tx, actor, now }: Now,
  id: ReferralId,
  state: 'done' | 'acknowledged',
): Promise<unknown> =>
  sql`update referral.referral set state = ${state}, acknowledged_by = ${actor.person}::uuid, acknowledged_at = ${now}::timestamptz, edition = edition + 1,
    ended_by = case when ${state} = 'done' then ${actor.person}::uuid end, ended_at = case when ${state} = 'done' then ${now}::timestamptz end
    where id = ${id}::uuid`.execute(tx);

/** A question for more time, as the one who decides it needs it. */
export interface ExtensionAtHand {
  readonly id: string;
  readonly referral: ReferralId;
  readonly askedUntil: CivilDay;
  readonly state: 'asked' | 'granted' | 'refused';
}

export async function extensionAtHand(tx: Tx, id: string): Promise<ExtensionAtHand | null> {
  const { rows } = await sql<ExtensionAtHand>`select e.id, e.referral, e.asked_until as "askedUntil", e.state
    from referral.extension e where e.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

export const isExtensionAsked = async (tx: Tx, referral: ReferralId): Promise<boolean> =>
  (await sql`select from referral.extension e where e.referral = ${referral}::uuid and e.state = 'asked'`.execute(tx))
    .rows.length > 0;

export async function addExtension(
  { tx, actor, now }: Now,
  referral: ReferralId,
  until: CivilDay,
  reason: string,
): Promise<string> {
  const id = newId<string>();
  await sql`insert into referral.extension (id, referral, asked_until, reason, asked_by, asked_at)
    values (${id}::uuid, ${referral}::uuid, ${until}::date, ${reason}, ${actor.person}::uuid, ${now}::timestamptz)`.execute(
    tx,
  );
  return id;
}

/** Writes the decision; a refusal has its reason. */
export const decide = (
  { tx, actor, now }: Now,
  id: string,
  grantedUntil: CivilDay | null,
  reason: string | null,
): Promise<unknown> =>
  sql`update referral.extension set state = ${grantedUntil === null ? 'refused' : 'granted'}, granted_until = ${grantedUntil}::date,
    decided_by = ${actor.person}::uuid, decided_at = ${now}::timestamptz, decision_reason = ${reason} where id = ${id}::uuid`.execute(
    tx,
  );

export async function addContribution({ tx, actor, now }: Now, referral: ReferralId, text: string): Promise<string> {
  const id = newId<string>();
  await sql`insert into referral.contribution (id, referral, text, made_by, made_at)
    values (${id}::uuid, ${referral}::uuid, ${text}, ${actor.person}::uuid, ${now}::timestamptz)`.execute(tx);
  return id;
}

/** The due day of the referral above, as far as the session may read it. */
export async function dueDayAbove(tx: Tx, parent: ReferralId): Promise<CivilDay | null> {
  const { rows } = await sql<{
    due: CivilDay | null;
  }>`select due_on as due from referral.referral where id = ${parent}::uuid`.execute(tx);
  return rows[0]?.due ?? null;
}
