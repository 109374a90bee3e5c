import { type ActRefusal, act, read } from '../access/act.ts';
import { type Actor, has } from '../access/actor.ts';
import { authoritiesOn, candidates } from '../directory/authority.store.ts';
import { mayAct } from '../directory/authority.ts';
import type { House } from '../directory/house.ts';
import { draftById } from '../drafting/drafting.store.ts';
import { type Manifest, touched } from '../drafting/manifest.ts';
import { visibleTo } from '../drafting/visible.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { factsFor, matterOf } from './clearance.commands.ts';
import { checkOf, may } from './clearance.policy.ts';
import * as store from './clearance.store.ts';
import { type CheckRow, type ClearanceRow, checkCodes, isComplete, type RoundView } from './clearance.ts';
import { awaitingWords } from './findings/awaited-words.ts';
import { keptFindings, readable } from './findings/findings.store.ts';
import type { CountedFindings, DraftFinding, FindingCounts } from './findings/findings.ts';
import { readDraft } from './findings/read-draft.ts';

/** The round as this reader sees it. Opening a classified one is an entry of the ledger. */
export async function showRound(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<RoundView, 'no-such-round' | ActRefusal>> {
  const seen = await awaitingWords(house, (here) =>
    read(here, person, async (tx, actor, today) => {
      const round = await store.roundBy(tx, id);
      return round === null ? null : viewOf(tx, here, actor, today, round);
    }),
  );
  if (seen === null) return refuse('no-such-round');
  if (seen.level === 0) return done(seen);
  const noted = await act<null, never>(house, person, 'draft.read', async ({ about }) => {
    about('draft', seen.draft, { round: id, level: seen.level });
    return done(null);
  });
  return noted.done ? done(seen) : noted;
}

async function viewOf(tx: Tx, house: House, actor: Actor, today: CivilDay, round: store.Round): Promise<RoundView> {
  const [head, verdicts, points, findings, facts, lines] = [
    await store.headOf(tx, round.id),
    await store.verdictsOf(tx, round.id),
    await store.pointsOf(tx, round.draft),
    await findingsIn(tx, house, actor, today, round),
    await factsFor(tx, actor, round),
    await authoritiesOn(tx, 'approve', today),
  ];
  const matter = matterOf('approve', round.manifest);
  const posts = await store.postsNamed(
    tx,
    verdicts.map((v) => v.as),
  );
  const former = head.earlier[0] === undefined ? null : await store.roundBy(tx, head.earlier[0].id);
  const isOpen = round.state === 'open';
  const resting = await readable(
    tx,
    verdicts.flatMap((v) => v.findings?.records ?? []),
  );
  const told = (counted: CountedFindings | null): FindingCounts | null => {
    if (counted === null) return null;
    const { records = [], ...counts } = counted;
    return records.every((record) => resting.has(record)) ? counts : null;
  };
  const checks = checkCodes.map((code): CheckRow => {
    const check = checkOf(house.profile.checks, code);
    const given = verdicts.find((v) => v.check === code);
    const isMine = given === undefined || given.by === actor.person || given.carriedFrom !== null;
    return {
      check: code,
      name: check.name,
      mandate: check.mandate,
      waivable: check.waivable,
      touched: round.touched.includes(code),
      verdict:
        given === undefined
          ? null
          : {
              check: code,
              verdict: given.verdict,
              reason: given.reason,
              by: given.by,
              byName: given.byName,
              as: posts.get(given.as)!.name,
              at: given.at.toISOString(),
              // Nobody is told how much the gate saw that he may not see himself.
              findings:
                has(actor, 'cabinet') && actor.level >= highestLevel(round.manifest) ? told(given.findings) : null,
              carriedFrom: given.carriedFrom === null ? null : (former?.ordinal ?? null),
            },
      mayGive: isOpen && isMine && may.giveVerdict(actor, check, facts),
      mayWaive: isOpen && isMine && may.waive(actor, check, facts),
      findings: findings.filter((finding) => finding.check === code),
    };
  });
  const own = verdicts.filter((v) => v.by === actor.person).length;
  return {
    id: round.id,
    draft: round.draft,
    version: round.version,
    ordinal: round.ordinal,
    state: round.state,
    unit: round.unit,
    manifest: visibleTo(round.manifest, actor.level),
    manifestHash: round.manifestHash,
    edition: round.edition,
    checks,
    points,
    ...head,
    changed: former === null ? null : touched(former.manifest, round.manifest),
    mayApprove:
      isOpen &&
      isComplete(verdicts) &&
      own <= 1 &&
      !round.authors.includes(actor.person) &&
      mayAct(lines, actor, matter).done,
    approvers: (await candidates(tx, matter, today)).map((c) => ({
      name: c.name,
      post: c.postName,
      awayUntil: c.awayUntil,
      acting: c.acting?.name ?? null,
    })),
    addressees: round.manifest.addressees.map(({ role, name, channel, address }) => ({
      role,
      name,
      channel,
      address,
    })),
  };
}

/** The level from which on nothing of a manifest is hidden. */
const highestLevel = ({ level, enclosures, uploaded }: Manifest): number =>
  Math.max(level, uploaded?.level ?? 0, ...enclosures.map((file) => file.level));

/** Of a round that was approved what the machine had found then; of any other what it finds now. */
async function findingsIn(
  tx: Tx,
  house: House,
  actor: Actor,
  today: CivilDay,
  round: store.Round,
): Promise<readonly DraftFinding[]> {
  if (round.rules !== null) return keptFindings(tx, round.id);
  const draft = await draftById(tx, round.draft);
  return draft === null ? [] : (await readDraft(tx, house, actor, draft, today, round.manifest)).findings;
}

/** What waits at the gate, newest first, from a place in the list on. */
export async function showTray(
  house: House,
  person: PersonId,
  before: string | null,
  most: number,
): Promise<{ rows: ClearanceRow[]; next: string | null }> {
  const rows = (await read(house, person, (tx) => store.tray(tx, before, most + 1))) ?? [];
  return { rows: rows.slice(0, most), next: rows.length > most ? rows[most - 1]!.draft : null };
}

/** The advisers from whom one may be named for the check that needs a person by name. */
export const showAdvisers = async (
  house: House,
  person: PersonId,
): Promise<{ person: string; name: unknown; post: unknown }[]> =>
  (await read(house, person, (tx, _actor, today) =>
    store.advisersOn(tx, today, house.profile.checks.find((c) => c.named)?.givenBy ?? []),
  )) ?? [];
