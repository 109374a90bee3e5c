import { approveRound, giveVerdict, openRound } from '../../src/clearance/clearance.commands.ts';
import { checkCodes } from '../../src/clearance/clearance.ts';
import { voidCircular } from '../../src/dispatch/circular.commands.ts';
import { circularContent } from '../../src/dispatch/test-originals.ts';
import type { DraftContent } from '../../src/drafting/content.ts';
import { contentOf } from '../../src/drafting/drafting.store.ts';
import { chooseOriginals } from '../../src/drafting/merge.commands.ts';
import { written } from '../../src/drafting/merge.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { submitDraft } from '../../src/drafting/submit.commands.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import type { PersonId } from '../../src/kernel/id.ts';
import { cast, correspondent, reviewers } from '../harness/road.ts';
import type { Act } from './acts.ts';
import { memberOf, oneOf, type Row, seen, someone, type World } from './world.ts';

const trialMissions = ['trial-mission-qaf', 'trial-mission-bensalem', 'trial-mission-icaria'];

/** The circular of the tests, without the state of its addressee: the invented missions have none. */
async function contentFor({ house }: World, proposal: DraftContent): Promise<DraftContent> {
  const { languages, ...content } = await circularContent(house, proposal);
  const stateless = ({ language, ...version }: DraftContent['languages'][number]) => ({
    ...(JSON.parse(
      JSON.stringify(version).replaceAll(written('state', language), written('addressee', language)),
    ) as typeof version),
    language,
  });
  return { ...content, languages: languages.map(stateless) };
}

/** The invented missions, which have an e-mail address, as addressees of their own originals. */
async function byHand({ house, random }: World): Promise<DraftContent['addressees']> {
  const addressees: DraftContent['addressees'] = [];
  for (const [place, slug] of trialMissions.entries())
    addressees.push({
      role: 'to',
      correspondent: await correspondent(house, slug),
      unit: null,
      person: null,
      language: (['ar', 'en', 'fr'] as const)[place]!,
      channel: random.chance(0.7) ? 'e-mail' : 'hand',
      address: null,
    });
  return addressees.slice(0, 1 + random.below(3));
}

/** Out of the observers, with one left out now and then. */
async function groups({ random, house }: World) {
  const except = random.chance(0.4) ? [await correspondent(house, 'trial-mission-qaf')] : [];
  return random.chance(0.5) ? [{ id: 'observer-missions', except }] : [];
}

/** A circular in three languages, or one that corrects, withdraws or recalls what has left; written, and given to the Cabinet. */
async function startCircular(world: World) {
  const { random, house } = world;
  const drafter = memberOf(world, house.unit('legal'));
  const left = random.chance(0.4) ? await oneOf(world, 'dispatch.document', `state = 'dispatched'`) : null;
  const manner = random.pick(['corrigendum', 'withdrawal', 'recall'] as const);
  const of = left === null ? null : String((random.chance(0.5) ? left['circular'] : null) ?? left.id);
  const started = await startDraft(house, drafter, {
    road: 'outgoing',
    kind: 'circular',
    unit: house.unit('legal'),
    subject: 'The coordination meeting',
    answers: [],
    quotes: [],
    ...(of === null ? {} : { remedy: { manner, of } }),
  });
  if (!started.done) return started;
  const proposed = await contentFor(world, started.value.proposal);
  const addressees = of === null ? await byHand(world) : proposed.addressees;
  const content = { ...proposed, addressees, originals: { groups: [] } };
  const saved = await saveVersion(house, drafter, started.value.id, content, {
    expectedEdition: started.value.edition,
  });
  if (!saved.done || random.chance(0.2)) return saved;
  const order = { edition: saved.value.edition, groups: await groups(world), byMail: random.chance(0.5) };
  const chosen = of === null ? await chooseOriginals(house, drafter, started.value.id, order) : saved;
  if (!chosen.done) return chosen;
  return submitDraft(house, drafter, started.value.id, { expectedEdition: chosen.value.edition });
}

/** A circular that came back, or was left lying, is written anew and given to the Cabinet. */
export async function rewriteCircular(world: World, draft: Row, person: PersonId) {
  const { random, house } = world;
  const expectedEdition = seen(world, draft);
  const version = draft['current_version'];
  if (version === null || version === undefined) return null;
  if (random.chance(0.4)) return submitDraft(house, person, draft.id, { expectedEdition });
  if (random.chance(0.4)) {
    const order = { edition: expectedEdition, groups: await groups(world), byMail: random.chance(0.5) };
    return chooseOriginals(house, person, draft.id, order);
  }
  const content = await house.owner.transaction().execute((tx) => contentOf(tx, String(version)));
  const basis = [{ manner: 'charter' as const, citation: `Article ${1 + random.below(30)} of the Charter` }];
  return saveVersion(house, person, draft.id, { ...content, basis }, { expectedEdition });
}

/** A day on which everyone does his part at once: what lies with the Cabinet is cleared by the seven and approved. */
async function clear({ house, ...world }: World) {
  const draft = await oneOf({ house, ...world }, 'drafting.draft', `state = 'submitted'`);
  if (draft === null) return null;
  const adviser = house.person(reviewers.C7);
  const opened = await openRound(house, house.person(cast.correspondence), draft.id, adviser);
  if (!opened.done) return opened;
  let { edition } = opened.value;
  for (const check of checkCodes) {
    const form = { verdict: 'pass' as const, reason: null, points: [], edition };
    const given = await giveVerdict(house, house.person(reviewers[check]), opened.value.id, check, form);
    if (given.done) ({ edition } = given.value);
    else if (given.refusal !== 'already-given') return given;
  }
  return approveRound(house, house.person(cast.directorGeneral), opened.value.id, edition);
}

async function strikeAll(world: World) {
  const circular = await oneOf(world, 'dispatch.circular');
  if (circular === null) return null;
  return voidCircular(world.house, someone(world, 'jamila-sirius', 'khalil-polaris'), circular.id, {
    reason: 'A reason',
  });
}

/** One clearance, an original to each. */
export const circularActs: readonly Act[] = [
  { name: 'write a circular', weight: 5, run: startCircular },
  { name: 'clear at once', weight: 5, run: clear },
  { name: 'strike all originals', weight: 1, run: strikeAll },
];
