import { sql } from 'kysely';
import type { Manifest } from '../drafting/manifest.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { CheckCode, ClearanceRow, PointView, RoundView, VerdictGiven } from './clearance.ts';
import type { CountedFindings } from './findings/findings.ts';

/** A round with what commands and policy need of it. */
export interface Round {
  readonly id: string;
  readonly draft: string;
  readonly version: string;
  readonly ordinal: number;
  readonly manifest: Manifest;
  readonly manifestHash: string;
  readonly adviser: PersonId | null;
  readonly state: RoundView['state'];
  readonly touched: readonly CheckCode[];
  readonly edition: number;
  /** The rules with which an approved round was read, and whose findings are kept with it. */
  readonly rules: string | null;
  readonly draftState: string;
  readonly unit: string;
  readonly authors: readonly string[];
}

export interface StandingVerdict {
  readonly id: string;
  readonly check: CheckCode;
  readonly verdict: VerdictGiven['verdict'];
  readonly reason: string | null;
  readonly by: PersonId;
  readonly byName: Text;
  readonly as: string;
  readonly at: Date;
  readonly findings: CountedFindings | null;
  readonly carriedFrom: string | null;
}

const authors = sql`array(select distinct v.made_by from drafting.version v where v.draft = d.id union select d.drafter)`;

const rounds = sql`
  select r.id, r.draft, r.version, r.ordinal, r.manifest, r.manifest_hash as "manifestHash", r.adviser, r.state, r.touched, r.edition, r.rules,
    d.state as "draftState", d.unit, ${authors} as authors
  from clearance.round r join drafting.draft d on d.id = r.draft`;

/** The round, if this session may read it, locked against other acts until this one has ended. */
export async function roundForAct(tx: Tx, id: string): Promise<Round | null> {
  const { rows } = await sql<Round>`${rounds} where r.id = ${id}::uuid for update of r`.execute(tx);
  return rows[0] ?? null;
}

export async function roundBy(tx: Tx, id: string): Promise<Round | null> {
  const { rows } = await sql<Round>`${rounds} where r.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** The newest round of a draft. */
export async function lastRound(tx: Tx, draft: string): Promise<Round | null> {
  const { rows } = await sql<Round>`${rounds} where r.draft = ${draft}::uuid order by r.ordinal desc limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function verdictsOf(tx: Tx, round: string): Promise<StandingVerdict[]> {
  const { rows } = await sql<StandingVerdict>`
    select v.id, v.check_code as "check", v.verdict, v.reason, v.given_by as "by", p.name as "byName", v.given_as as "as", v.given_at as "at", v.carried_from as "carriedFrom", v.findings
    from clearance.verdict v join directory.person p on p.id = v.given_by where v.round = ${round}::uuid order by v.check_code`.execute(
    tx,
  );
  return rows;
}

export interface NewRound {
  readonly id: string;
  readonly draft: string;
  readonly version: string;
  readonly ordinal: number;
  readonly manifest: Manifest;
  readonly hash: string;
  readonly adviser: string | null;
  readonly touched: readonly string[];
  readonly by: string;
  readonly at: Date;
}

export const addRound = (tx: Tx, round: NewRound): Promise<unknown> =>
  sql`insert into clearance.round (id, draft, version, ordinal, manifest, manifest_hash, adviser, touched, opened_by, opened_at)
    values (${round.id}::uuid, ${round.draft}::uuid, ${round.version}::uuid, ${round.ordinal}, ${JSON.stringify(round.manifest)}::jsonb, ${round.hash},
      ${round.adviser}::uuid, ${[...round.touched]}::text[], ${round.by}::uuid, ${round.at}::timestamptz)`.execute(tx);

/** Lets the passing verdicts of an earlier round stand in a new one, for the checks that its change did not touch. */
export async function carryOver(
  tx: Tx,
  from: string,
  to: string,
  hash: string,
  touched: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ check: string }>`
    insert into clearance.verdict (id, round, draft, check_code, verdict, reason, given_by, given_as, given_at, manifest_hash, findings, carried_from)
    select gen_random_uuid(), ${to}::uuid, v.draft, v.check_code, v.verdict, v.reason, v.given_by, v.given_as, v.given_at, ${hash}, v.findings,
      coalesce(v.carried_from, v.id)
    from clearance.verdict v where v.round = ${from}::uuid and v.verdict in ('pass', 'waive') and not v.check_code = any (${[...touched]}::text[])
    returning check_code as "check"`.execute(tx);
  return rows.map((row) => row.check).sort();
}

export interface NewVerdict {
  /** How the machine's findings of the check stood. */
  readonly findings: CountedFindings;
  readonly id: string;
  readonly round: string;
  readonly draft: string;
  readonly check: CheckCode;
  readonly verdict: VerdictGiven['verdict'];
  readonly reason: string | null;
  readonly by: string;
  readonly as: string;
  readonly at: Date;
  readonly hash: string;
}

/** Gives a verdict, or changes the one that the same person gave in this round. */
export const giveVerdict = (tx: Tx, v: NewVerdict): Promise<unknown> =>
  sql`insert into clearance.verdict (id, round, draft, check_code, verdict, reason, given_by, given_as, given_at, manifest_hash, findings)
    values (${v.id}::uuid, ${v.round}::uuid, ${v.draft}::uuid, ${v.check}, ${v.verdict}, ${v.reason}, ${v.by}::uuid, ${v.as}::uuid, ${v.at}::timestamptz, ${v.hash},
      ${JSON.stringify(v.findings)}::jsonb)
    on conflict (round, check_code) do update set verdict = excluded.verdict, reason = excluded.reason, given_by = excluded.given_by, given_as = excluded.given_as,
      given_at = excluded.given_at, findings = excluded.findings, carried_from = null`.execute(tx);

export const setPoints = async (
  tx: Tx,
  round: Round,
  check: CheckCode,
  points: readonly string[],
  by: string,
): Promise<void> => {
  await sql`update clearance.point set settled_at = now(), settled_by = ${by}::uuid, answer = '—' where round = ${round.id}::uuid and check_code = ${check}
    and settled_at is null and not text = any (${[...points]}::text[])`.execute(tx);
  await sql`insert into clearance.point (id, round, draft, check_code, text, made_by)
    select gen_random_uuid(), ${round.id}::uuid, ${round.draft}::uuid, ${check}, t, ${by}::uuid from unnest(${[...points]}::text[]) t
    where not exists (select from clearance.point p where p.round = ${round.id}::uuid and p.check_code = ${check} and p.text = t and p.settled_at is null)`.execute(
    tx,
  );
};

/** Ends a round; false when somebody changed it since the edition that the officer saw. */
export async function endRound(tx: Tx, round: Round, state: RoundView['state'], at: Date): Promise<void> {
  await sql`update clearance.round set state = ${state}, ended_at = ${at}::timestamptz, edition = edition + 1 where id = ${round.id}::uuid`.execute(
    tx,
  );
}

export const raiseEdition = (tx: Tx, round: string): Promise<unknown> =>
  sql`update clearance.round set edition = edition + 1 where id = ${round}::uuid`.execute(tx);

export const setDraftState = (tx: Tx, draft: string, state: string): Promise<unknown> =>
  sql`update drafting.draft set state = ${state}, edition = edition + 1 where id = ${draft}::uuid`.execute(tx);

export const unsettledPoints = async (tx: Tx, draft: string): Promise<number> =>
  (
    await sql<{
      n: number;
    }>`select count(*)::int as n from clearance.point where draft = ${draft}::uuid and settled_at is null`.execute(tx)
  ).rows[0]!.n;

export async function pointForAct(
  tx: Tx,
  id: string,
): Promise<{ draft: string; unit: string; settled: boolean } | null> {
  const { rows } = await sql<{ draft: string; unit: string; settled: boolean }>`
    select p.draft, d.unit, p.settled_at is not null as settled from clearance.point p join drafting.draft d on d.id = p.draft where p.id = ${id}::uuid for update of p`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export const settlePoint = (tx: Tx, id: string, by: string, at: Date, answer: string): Promise<unknown> =>
  sql`update clearance.point set settled_by = ${by}::uuid, settled_at = ${at}::timestamptz, answer = ${answer} where id = ${id}::uuid`.execute(
    tx,
  );

export const pointsOf = async (tx: Tx, draft: string): Promise<PointView[]> =>
  (
    await sql<PointView>`select p.id, p.check_code as "check", p.text, m.name as "madeByName", r.ordinal as round, p.answer, p.settled_at as "settledAt"
      from clearance.point p join clearance.round r on r.id = p.round join directory.person m on m.id = p.made_by where p.draft = ${draft}::uuid
      order by r.ordinal desc, p.check_code, p.id`.execute(tx)
  ).rows;

/** Whether a person is an adviser on a day. */
export const isAdviser = async (tx: Tx, person: string, day: string, roles: readonly string[]): Promise<boolean> =>
  (
    await sql`select from access.roles_on(${person}::uuid, ${day}::date) r where r.role = any (${[...roles]}::text[])`.execute(
      tx,
    )
  ).rows.length > 0;

/** The advisers from whom one is named, those who wrote the draft left out. */
export const advisersOn = async (
  tx: Tx,
  day: string,
  roles: readonly string[],
): Promise<{ person: string; name: Text; post: Text }[]> =>
  (
    await sql<{ person: string; name: Text; post: Text }>`
      select distinct on (p.id) p.id as person, p.name, q.name as post from directory.holding h join directory.post q on q.id = h.post join directory.person p on p.id = h.person
      where q.roles && ${[...roles]}::text[] and (h.confirmed_by is not null or h.first) and h.from_day <= ${day}::date and (h.to_day is null or h.to_day >= ${day}::date)
        and (h.revoked_on is null or h.revoked_on > ${day}::date) order by p.id, q.slug`.execute(tx)
  ).rows;

export const addApproval = (
  tx: Tx,
  a: { id: string; round: Round; by: string; as: string; actingFor: string | null; authority: string; at: Date },
): Promise<unknown> =>
  sql`insert into clearance.approval (id, round, draft, approved_by, approved_as, acting_for, authority, manifest_hash, at)
    values (${a.id}::uuid, ${a.round.id}::uuid, ${a.round.draft}::uuid, ${a.by}::uuid, ${a.as}::uuid, ${a.actingFor}::uuid, ${a.authority}, ${a.round.manifestHash}, ${a.at}::timestamptz)`.execute(
    tx,
  );

/** What waits at the gate: submitted drafts without a round, and open rounds with their verdicts so far; newest first. */
export async function tray(tx: Tx, before: string | null, most: number): Promise<ClearanceRow[]> {
  const { rows } = await sql<ClearanceRow>`
    select d.id, d.id as draft, r.id as round, r.ordinal, d.subject, d.kind, d.road, u.name as "unitName", d.level,
      coalesce((select jsonb_object_agg(v.check_code, v.verdict) from clearance.verdict v where v.round = r.id), '{}'::jsonb) as verdicts,
      coalesce(r.opened_at, (select max(v.made_at) from drafting.version v where v.draft = d.id), d.made_at) as since
    from drafting.draft d join directory.unit u on u.id = d.unit left join clearance.round r on r.draft = d.id and r.state = 'open'
    where d.state = 'submitted' and (${before}::uuid is null or d.id < ${before}::uuid) order by d.id desc limit ${most}`.execute(
    tx,
  );
  return rows;
}

export interface RoundHead {
  readonly subject: string;
  readonly kind: string;
  readonly road: RoundView['road'];
  readonly unitName: Text;
  readonly level: number;
  readonly openedAt: string;
  readonly adviser: RoundView['adviser'];
  readonly earlier: RoundView['earlier'];
  readonly approval: RoundView['approval'];
}

export async function headOf(tx: Tx, round: string): Promise<RoundHead> {
  const { rows } = await sql<RoundHead>`
    select d.subject, d.kind, d.road, u.name as "unitName", d.level, r.opened_at as "openedAt",
      case when a.id is null then null else jsonb_build_object('person', a.id, 'name', a.name) end as adviser,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'ordinal', e.ordinal, 'state', e.state, 'openedAt', e.opened_at) order by e.ordinal desc)
        from clearance.round e where e.draft = r.draft and e.ordinal < r.ordinal), '[]'::jsonb) as earlier,
      (select jsonb_build_object('byName', p.name, 'as', q.name, 'at', k.at, 'actingFor', f.name) from clearance.approval k join directory.person p on p.id = k.approved_by
        join directory.post q on q.id = k.approved_as left join directory.person f on f.id = k.acting_for where k.round = r.id) as approval
    from clearance.round r join drafting.draft d on d.id = r.draft join directory.unit u on u.id = d.unit left join directory.person a on a.id = r.adviser
    where r.id = ${round}::uuid`.execute(tx);
  return rows[0]!;
}

export const postsNamed = async (
  tx: Tx,
  posts: readonly string[],
): Promise<Map<string, { slug: string; name: Text }>> =>
  new Map(
    (
      await sql<{
        id: string;
        slug: string;
        name: Text;
      }>`select id, slug, name from directory.post where id = any (${[...posts]}::uuid[])`.execute(tx)
    ).rows.map((row) => [row.id, row]),
  );

/**
 * Whoever is to sign reads what he signs, from the approval on, also outside the Cabinet and the drafting unit; what it rests on only
 * where that was referred to him.
 */
export const showToSignatory = (tx: Tx, draft: string, { signatory, level }: Manifest): Promise<unknown> =>
  sql`select access.share(${draft}::uuid, ${[`person:${signatory.person}`]}::text[], ${level}::smallint)`.execute(tx);
