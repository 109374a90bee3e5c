import { type Acting, type ActRefusal, act } from '../access/act.ts';
import { type Actor, holds } from '../access/actor.ts';
import { authoritiesOn } from '../directory/authority.store.ts';
import { type AuthorityRefusal, type Matter, mayAct } from '../directory/authority.ts';
import type { House } from '../directory/house.ts';
import type { ProfileCheck } from '../directory/profile.ts';
import { draftById } from '../drafting/drafting.store.ts';
import { type Manifest, manifestHash, touched } from '../drafting/manifest.ts';
import { type ManifestRefusal, resolveManifest } from '../drafting/manifest-resolve.ts';
import { newId, type PersonId, type RoundId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { checkOf, may, type RoundFacts } from './clearance.policy.ts';
import * as store from './clearance.store.ts';
import type { ClearanceRefusal } from './clearance.text.ts';
import { type CheckCode, checkCodes, isComplete, isWaivable, openChecks, type VerdictForm } from './clearance.ts';
import { awaitingWords } from './findings/awaited-words.ts';
import { keepFindings } from './findings/findings.store.ts';
import { countFindings } from './findings/findings.ts';
import { readDraft, readToKeep, rulesVersion } from './findings/read-draft.ts';

type Answer<T, R extends string> = Promise<Outcome<T, R | ActRefusal>>;
type Refusal<R extends ClearanceRefusal> = R;
export interface RoundStanding {
  readonly id: string;
  readonly edition: number;
}

/**
 * Opens a clearance round on a submitted draft: the manifest is resolved and hashed now. Verdicts of the earlier round stand where the
 * change did not touch their check (I5); the entry says what changed and which checks are asked again.
 */
export const openRound = (
  house: House,
  person: PersonId,
  draftId: string,
  adviser: string | null,
): Answer<
  RoundStanding & { touched: string[]; parts: string[] },
  | Refusal<
      'no-such-draft' | 'not-submitted' | 'already-open' | 'points-unsettled' | 'adviser-needed' | 'not-an-adviser'
    >
  | ManifestRefusal
> =>
  act(house, person, 'round.open', async ({ tx, actor, today, now, about, touches }) => {
    const draft = await draftById(tx, draftId, { lock: true });
    if (draft === null) return refuse('no-such-draft');
    if (!may.openRound(actor)) return refuse('not-allowed');
    const former = await store.lastRound(tx, draftId);
    if (former?.state === 'open') return refuse('already-open');
    if (draft.state !== 'submitted' || draft.current_version === null) return refuse('not-submitted');
    const unsettled = await store.unsettledPoints(tx, draftId);
    if (unsettled > 0) return refuse('points-unsettled', { count: unsettled });
    const named = house.profile.checks.find((check) => check.named);
    const chosen = adviser ?? former?.adviser ?? null;
    if (named !== undefined) {
      if (chosen === null) return refuse('adviser-needed');
      const isAuthor = (former?.authors ?? [draft.drafter]).includes(chosen);
      if (isAuthor || !(await store.isAdviser(tx, chosen, today, named.givenBy))) return refuse('not-an-adviser');
    }
    const manifest = await resolveManifest(tx, house, draftId, draft.current_version);
    if (!manifest.done) return manifest;
    const hash = manifestHash(manifest.value);
    const change = former === null ? { checks: [...checkCodes], parts: [] } : touched(former.manifest, manifest.value);
    const id = newId<RoundId>(now.getTime());
    await store.addRound(tx, {
      id,
      draft: draftId,
      version: draft.current_version,
      ordinal: (former?.ordinal ?? 0) + 1,
      manifest: manifest.value,
      hash,
      adviser: chosen,
      touched: change.checks,
      by: actor.person,
      at: now,
    });
    const stands = former === null ? [] : await store.carryOver(tx, former.id, id, hash, change.checks);
    about('draft', draftId, { round: id, manifest: hash, touched: change.checks, parts: change.parts, stands });
    touches(draftId);
    return done({ id, edition: 1, touched: change.checks, parts: change.parts });
  });

/** What the policy needs to know about a round and this actor. */
export async function factsFor(
  tx: Tx,
  actor: Actor,
  round: Pick<store.Round, 'authors' | 'adviser'>,
): Promise<RoundFacts> {
  const posts = [
    ...actor.roles.map((held) => held.post),
    ...actor.delegations.filter((d) => d.act === 'verdict' || d.act === 'any').map((d) => d.post),
  ];
  const named = await store.postsNamed(tx, posts);
  return { authors: round.authors, adviser: round.adviser, postSlugs: [...named.values()].map((post) => post.slug) };
}

/** The post in which a person gives a verdict: one of the check's own posts before any other of the entitled roles. */
function postFor(actor: Actor, check: ProfileCheck, wanted: readonly string[]): string | null {
  const roles: readonly string[] = wanted.length > 0 ? wanted : check.givenBy;
  return (
    (actor.roles.find((held) => roles.includes(held.role)) ?? actor.roles.find((held) => holds(actor, [held.role])))
      ?.post ?? null
  );
}

/** One verdict on one check. A return lists its points; a waiver has its reason and is never given on C2 or C7. */
export const giveVerdict = (
  house: House,
  person: PersonId,
  roundId: string,
  code: CheckCode,
  form: VerdictForm,
): Answer<
  RoundStanding,
  Refusal<
    | 'no-such-round'
    | 'round-closed'
    | 'changed-meanwhile'
    | 'already-given'
    | 'own-draft'
    | 'reason-needed'
    | 'never-waived'
  >
> =>
  awaitingWords(house, (here) =>
    act(here, person, 'verdict.give', async (acting) => {
      const { tx, actor, now, about } = acting;
      const round = await store.roundForAct(tx, roundId);
      if (round === null) return refuse('no-such-round');
      const check = checkOf(house.profile.checks, code);
      const facts = await factsFor(tx, actor, round);
      if (round.authors.includes(actor.person) && holds(actor, [...check.givenBy, ...check.waivedBy]))
        return refuse('own-draft');
      if (form.verdict === 'waive' && !isWaivable(code)) return refuse('never-waived');
      if (form.verdict === 'waive' ? !may.waive(actor, check, facts) : !may.giveVerdict(actor, check, facts))
        return refuse('not-allowed');
      if (round.state !== 'open') return refuse('round-closed');
      const standing = (await store.verdictsOf(tx, roundId)).find((v) => v.check === code);
      if (standing !== undefined && standing.by !== actor.person && standing.carriedFrom === null) {
        return refuse('already-given', { name: standing.byName.en, check: code });
      }
      if (form.edition !== round.edition && standing !== undefined)
        return refuse('changed-meanwhile', { changed: code, edition: round.edition });
      const reason = form.reason?.trim() || null;
      const points = (form.points ?? []).map((point) => point.trim()).filter((point) => point !== '');
      if (form.verdict !== 'pass' && reason === null && points.length === 0) return refuse('reason-needed');
      const post = postFor(actor, check, form.verdict === 'waive' ? check.waivedBy : []);
      if (post === null) return refuse('not-allowed');
      const { findings } = await readRound(acting, here, round);
      await store.giveVerdict(tx, {
        id: newId(now.getTime()),
        findings: countFindings(findings, code),
        round: roundId,
        draft: round.draft,
        check: code,
        verdict: form.verdict,
        reason: reason ?? (points.length > 0 ? points.join('\n') : null),
        by: actor.person,
        as: post,
        at: now,
        hash: round.manifestHash,
      });
      const listed = form.verdict === 'return' ? (points.length > 0 ? points : [reason ?? '']) : [];
      await store.setPoints(tx, round, code, listed, actor.person);
      await store.raiseEdition(tx, roundId);
      about('draft', round.draft, {
        round: roundId,
        check: code,
        verdict: form.verdict,
        manifest: round.manifestHash,
        points: listed.length,
      });
      return done({ id: roundId, edition: round.edition + 1 });
    }),
  );

/** Gives the draft back to its unit with the list of everything that was returned. */
export const returnRound = (
  house: House,
  person: PersonId,
  roundId: string,
  edition: number,
): Answer<RoundStanding, Refusal<'no-such-round' | 'round-closed' | 'nothing-returned' | 'changed-meanwhile'>> =>
  act(house, person, 'round.return', async ({ tx, actor, now, about }) => {
    const round = await store.roundForAct(tx, roundId);
    if (round === null) return refuse('no-such-round');
    if (!may.returnRound(actor)) return refuse('not-allowed');
    if (round.state !== 'open') return refuse('round-closed');
    const verdicts = await store.verdictsOf(tx, roundId);
    if (round.edition !== edition)
      return refuse('changed-meanwhile', { changed: shown(verdicts), edition: round.edition });
    const returned = verdicts.filter((v) => v.verdict === 'return').map((v) => v.check);
    if (returned.length === 0) return refuse('nothing-returned');
    await store.endRound(tx, round, 'returned', now);
    await store.setDraftState(tx, round.draft, 'returned');
    about('draft', round.draft, { round: roundId, returned });
    return done({ id: roundId, edition: round.edition + 1 });
  });

const shown = (verdicts: readonly store.StandingVerdict[]): string =>
  verdicts.map((v) => `${v.check} ${v.verdict}`).join(', ');

/** Ticks a point of a return off, with what was done about it. */
export const settlePoint = (
  house: House,
  person: PersonId,
  pointId: string,
  answer: string,
): Answer<{ id: string }, Refusal<'no-such-point' | 'already-settled'>> =>
  act(house, person, 'point.settle', async ({ tx, actor, now, about }) => {
    const point = await store.pointForAct(tx, pointId);
    if (point === null) return refuse('no-such-point');
    if (!may.settlePoint(actor, point.unit)) return refuse('not-allowed');
    if (point.settled) return refuse('already-settled');
    await store.settlePoint(tx, pointId, actor.person, now, answer);
    about('draft', point.draft, { point: pointId });
    return done({ id: pointId });
  });

/** What is to be approved or signed, as the authority matrix asks it. */
export const matterOf = (act: Matter['act'], manifest: Manifest): Matter => ({
  act,
  kind: manifest.kind,
  addresseeClasses: [...new Set(manifest.addressees.map((a) => a.class))],
  amount:
    manifest.amount === null ? null : { value: Number(manifest.amount.value), currency: manifest.amount.currency },
  level: manifest.level,
});

/**
 * Approves exactly the manifest of the round: all seven verdicts, by a person whose authority covers kind, addressees, amount, level and
 * day, who wrote no version and gave at most one verdict. What would leave today must still be what was cleared.
 */
export const approveRound = (
  house: House,
  person: PersonId,
  roundId: string,
  edition: number,
): Answer<
  RoundStanding,
  | Refusal<
      | 'no-such-round'
      | 'round-closed'
      | 'changed-meanwhile'
      | 'own-draft'
      | 'verdicts-missing'
      | 'too-many-verdicts'
      | 'manifest-changed'
    >
  | AuthorityRefusal
  | ManifestRefusal
> =>
  awaitingWords(house, (here) =>
    act(here, person, 'round.approve', async (acting) => {
      const { tx, actor, today, now, about } = acting;
      const round = await store.roundForAct(tx, roundId);
      if (round === null) return refuse('no-such-round');
      const basis = mayAct(await authoritiesOn(tx, 'approve', today), actor, matterOf('approve', round.manifest));
      if (!basis.done) return basis;
      if (round.authors.includes(actor.person)) return refuse('own-draft');
      if (round.state !== 'open') return refuse('round-closed');
      const verdicts = await store.verdictsOf(tx, roundId);
      if (round.edition !== edition)
        return refuse('changed-meanwhile', { changed: shown(verdicts), edition: round.edition });
      if (!isComplete(verdicts)) return refuse('verdicts-missing', { checks: openChecks(verdicts) });
      const own = verdicts.filter((v) => v.by === actor.person).length;
      if (own > 1) return refuse('too-many-verdicts', { count: own });
      const still = await stillTheSame(acting, house, round);
      if (!still.done) return still;
      const draft = await draftById(tx, round.draft);
      if (draft === null) return refuse('no-such-round');
      const findings = await readToKeep(tx, here, actor, draft, today, round.manifest);
      await keepFindings(
        tx,
        round,
        rulesVersion(house.profile),
        findings.map((finding) => ({ ...finding, id: newId(now.getTime()) })),
      );
      await store.addApproval(tx, {
        id: newId(now.getTime()),
        round,
        by: actor.person,
        as: basis.value.post,
        actingFor: basis.value.actingFor,
        authority: basis.value.authority,
        at: now,
      });
      await store.endRound(tx, round, 'approved', now);
      await store.setDraftState(tx, round.draft, 'approved');
      await store.showToSignatory(tx, round.draft, round.manifest);
      if (basis.value.actingFor !== null) acting.actsFor(basis.value.actingFor as PersonId);
      about('draft', round.draft, { round: roundId, manifest: round.manifestHash, authority: basis.value.authority });
      return done({ id: roundId, edition: round.edition + 1 });
    }),
  );

/** What the machine finds in what a round holds, as far as the actor may see it. */
async function readRound(
  { tx, actor, today }: Pick<Acting, 'tx' | 'actor' | 'today'>,
  house: House,
  round: Pick<store.Round, 'draft' | 'manifest'>,
): ReturnType<typeof readDraft> {
  const draft = await draftById(tx, round.draft);
  if (draft === null) return { findings: [], dossier: null, isSpelt: true };
  return readDraft(tx, house, actor, draft, today, round.manifest);
}

/** Whether what would leave today is still what the round holds; else the parts that differ. */
export async function stillTheSame(
  { tx }: Pick<Acting, 'tx'>,
  house: House,
  round: Pick<store.Round, 'draft' | 'version' | 'manifest' | 'manifestHash'>,
): Promise<Outcome<null, 'manifest-changed' | ManifestRefusal>> {
  const now = await resolveManifest(tx, house, round.draft, round.version);
  if (!now.done) return now;
  if (manifestHash(now.value) === round.manifestHash) return done(null);
  return refuse('manifest-changed', { parts: touched(round.manifest, now.value).parts });
}

/** Withdraws an open or approved round whose manifest no longer holds, so that a new one can be opened. */
export const supersedeRound = (
  house: House,
  person: PersonId,
  roundId: string,
): Answer<RoundStanding, Refusal<'no-such-round' | 'round-closed'>> =>
  act(house, person, 'round.supersede', async ({ tx, actor, now, about }) => {
    const round = await store.roundForAct(tx, roundId);
    if (round === null) return refuse('no-such-round');
    if (!may.openRound(actor)) return refuse('not-allowed');
    const isApproved = round.state === 'approved' && round.draftState === 'approved';
    if (round.state !== 'open' && !isApproved) return refuse('round-closed');
    await store.endRound(tx, round, 'superseded', now);
    if (isApproved) await store.setDraftState(tx, round.draft, 'submitted');
    about('draft', round.draft, { round: roundId });
    return done({ id: roundId, edition: round.edition + 1 });
  });
