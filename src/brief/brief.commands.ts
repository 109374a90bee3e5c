import { type Acting, type ActRefusal, act } from '../access/act.ts';
import { holderOf } from '../directives/directives.store.ts';
import type { House } from '../directory/house.ts';
import { addDays, type CivilDay, dayIn, isCivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { addWorkingDays } from '../kernel/working-days.ts';
import { closuresOf } from '../referral/office-days.ts';
import { changeOf } from '../referral/referral.store.ts';
import { startOfDay } from '../register/list.commands.ts';
import { issuesFor, may } from './brief.policy.ts';
import * as store from './brief.store.ts';
import type { ArrangeForm, BriefId, ComposeForm } from './brief.ts';
import { kept, rearranged } from './lines.ts';
import { proposalFor } from './proposal.store.ts';

export interface Composed {
  readonly brief: BriefId;
  readonly edition: number;
}

type ComposeRefusal = ActRefusal | 'day-does-not-exist' | 'day-has-passed' | 'already-begun' | 'already-issued';

/** Begins the brief of a day with everything that the Secretary-General is to be told of (R09). */
export const composeBrief = (
  house: House,
  person: PersonId,
  form: ComposeForm,
): Promise<Outcome<Composed, ComposeRefusal>> =>
  act(house, person, 'brief.compose', async (acting): Promise<Outcome<Composed, ComposeRefusal>> => {
    const { tx, actor, today } = acting;
    if (!may.compose(actor)) return refuse('not-allowed');
    if (form.day !== undefined && !isCivilDay(form.day)) return refuse('day-does-not-exist', { day: form.day });
    const day = (form.day ?? today) as CivilDay;
    if (day < today) return refuse('day-has-passed', { day });
    await store.oneAtATime(tx);
    const inHand = await store.draftInHand(tx);
    if (inHand !== null) return refuse('already-begun', { day: inHand.day });
    if (await store.isIssuedFor(tx, day)) return refuse('already-issued', { day });
    const brief = await store.addBrief(acting, day);
    await propose(house, acting, brief, day);
    acting.about('brief', brief, { day });
    return done({ brief, edition: 1 });
  });

/** Adds to a brief in hand what is to be told and does not stand in it; says how much that was. */
async function propose(house: House, acting: Acting, brief: BriefId, day: CivilDay): Promise<number> {
  const { tx } = acting;
  const [from, to] = timeBefore(house, day, await store.firstBegunAt(tx));
  const of = await holderOf(tx, 'secretary-general', acting.today);
  const proposed = await proposalFor(tx, { brief, day, of, from, to });
  await store.addLines(acting, brief, proposed);
  return proposed.length;
}

/** What left longer ago is not taken up any more; a line that was left out is proposed again however old it is. */
const mostDaysBack = 60;

/**
 * Within which time it counts what left and was not told: from the day on which the first brief was begun, or the last working day where
 * that is earlier, up to the day itself. It does not begin at the last brief, since what its officer was not cleared to see stands in none.
 */
function timeBefore(house: House, day: CivilDay, firstBegunAt: Date | null): [Date, Date] {
  const earliest = addDays(day, -mostDaysBack);
  const workingDay = addWorkingDays(day, -1, closuresOf(house.profile.calendars, '', earliest, day));
  const begun = firstBegunAt === null ? workingDay : dayIn(house.zone, firstBegunAt);
  const since = begun < workingDay ? begun : workingDay;
  return [startOfDay(house.zone, since < earliest ? earliest : since), startOfDay(house.zone, day)];
}

type OnDraft = ActRefusal | 'no-such-brief' | 'changed-meanwhile' | 'already-issued';

/** A brief in hand that the actor may change, as he saw it. */
async function draftOf(
  { tx, actor }: Acting,
  id: BriefId,
  edition: number,
  allowed: (actor: Acting['actor']) => boolean,
): Promise<Outcome<store.BriefFacts, OnDraft>> {
  const brief = await store.briefAtHand(tx, id);
  if (brief === null || (brief.state === 'draft' && !may.seeInHand(actor))) return refuse('no-such-brief');
  if (!allowed(actor)) return refuse('not-allowed');
  if (brief.state === 'issued') return refuse('already-issued', { day: brief.day });
  return brief.edition === edition ? done(brief) : refuse('changed-meanwhile', await changeOf(tx, [id], brief.edition));
}

/** The day for which a brief stands: one that was begun and not issued goes on to today. */
const dayNow = (brief: store.BriefFacts, today: CivilDay): CivilDay => (brief.day < today ? today : brief.day);

/** Takes in what has come since a brief was begun, and what its officer was not cleared to see. */
export const refreshBrief = (
  house: House,
  person: PersonId,
  id: BriefId,
  edition: number,
): Promise<Outcome<Composed & { readonly added: number }, OnDraft>> =>
  act(house, person, 'brief.refresh', async (acting): Promise<Outcome<Composed & { added: number }, OnDraft>> => {
    const found = await draftOf(acting, id, edition, may.compose);
    if (!found.done) return found;
    const day = dayNow(found.value, acting.today);
    const added = await propose(house, acting, id, day);
    await store.touchBrief(acting.tx, id, day);
    acting.about('brief', id, { day });
    return done({ brief: id, edition: edition + 1, added });
  });

/** Orders the lines, leaves some out for the next brief, adds the officer's summaries. */
export const arrangeBrief = (
  house: House,
  person: PersonId,
  id: BriefId,
  form: ArrangeForm,
): Promise<Outcome<Composed, OnDraft>> =>
  act(house, person, 'brief.arrange', async (acting): Promise<Outcome<Composed, OnDraft>> => {
    const { tx, today } = acting;
    const found = await draftOf(acting, id, form.edition, may.compose);
    if (!found.done) return found;
    const places = rearranged(
      await store.placesOf(tx, id),
      form.lines.map((line) => line.id),
    );
    await store.arrange(
      tx,
      form.lines.flatMap(({ id: line, summary, leftOut }) => {
        const place = places.get(line);
        return place === undefined ? [] : [{ id: line, place, summary: summary?.trim() || null, leftOut }];
      }),
    );
    await store.touchBrief(tx, id, dayNow(found.value, today));
    acting.about('brief', id);
    return done({ brief: id, edition: form.edition + 1 });
  });

type IssueRefusal = OnDraft | 'nothing-to-tell';

/**
 * Issues a brief to the Secretary-General: from now on it lies on top of his folder and never changes. What whoever issues it may not read
 * is not told by him; it goes to the next one.
 */
export const issueBrief = (
  house: House,
  person: PersonId,
  id: BriefId,
  edition: number,
): Promise<Outcome<null, IssueRefusal>> =>
  act(house, person, 'brief.issue', async (acting): Promise<Outcome<null, IssueRefusal>> => {
    await store.oneAtATime(acting.tx);
    const found = await draftOf(acting, id, edition, may.issue);
    if (!found.done) return found;
    const day = dayNow(found.value, acting.today);
    if (await store.isIssuedFor(acting.tx, day)) return refuse('already-issued', { day });
    const lines = kept(await store.linesOf(acting.tx, found.value));
    if (lines.length === 0) return refuse('nothing-to-tell');
    await store.issue(acting, id, day, lines);
    const lender = issuesFor(acting.actor);
    if (lender !== null) acting.actsFor(lender);
    // Neither how many lines nor how high: whoever reads the entry may see fewer of them.
    acting.about('brief', id, { day });
    return done(null);
  });
