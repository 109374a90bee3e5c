import {
  approveRound,
  giveVerdict,
  openRound,
  returnRound,
  settlePoint,
  supersedeRound,
} from '../../src/clearance/clearance.commands.ts';
import { checkCodes } from '../../src/clearance/clearance.ts';
import { recordDispatch, sendDocument, voidDocument } from '../../src/dispatch/dispatch.commands.ts';
import { signDocument } from '../../src/dispatch/sign.commands.ts';
import { answerConcurrence, openConcurrence } from '../../src/drafting/concurrence.commands.ts';
import type { DraftContent } from '../../src/drafting/content.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { submitDraft, takeBackDraft, withdrawDraft } from '../../src/drafting/submit.commands.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import type { PersonId } from '../../src/kernel/id.ts';
import { noteContent, post, reviewers } from '../harness/road.ts';
import type { Act } from './acts.ts';
import { rewriteCircular } from './circulars.ts';
import { daysAhead, gate, memberOf, oneOf, seen, someone, type World } from './world.ts';

const reason = 'A reason';
const blank: DraftContent = {
  languages: [
    {
      language: 'en',
      authentic: true,
      title: null,
      subject: null,
      salutation: null,
      body: { blocks: [] } as never,
      close: null,
    },
  ],
  addressees: [],
  enclosures: [],
  basis: [],
  signatory: null,
  email: null,
  uploaded: null,
  yourReference: null,
};

async function start(world: World) {
  const { random, house } = world;
  const unit = random.pick(['legal', 'information', 'protocol']);
  const item = random.chance(0.6) ? await oneOf(world, 'register.item', `state = 'directed'`) : null;
  return startDraft(house, memberOf(world, house.unit(unit)), {
    road: 'outgoing',
    kind: 'note-verbale',
    unit: house.unit(unit),
    subject: 'A technical meeting',
    answers: item === null ? [] : [item.id],
    quotes: [],
  });
}

/** What is written: for the mission of Qaf, by e-mail or by hand, signed by Protocol's head or the Director-General. */
async function contentFor(world: World): Promise<DraftContent> {
  const { random, house } = world;
  const content = await noteContent(house, blank, `The meeting is on day ${random.below(28) + 1}.`);
  const channel = random.chance(0.6) ? 'hand' : 'e-mail';
  return {
    ...content,
    addressees: content.addressees.map((one) => ({ ...one, channel })),
    ...(random.chance(0.3) ? { signatory: { post: await post(house, 'director-general'), onBehalfOf: null } } : {}),
  };
}

async function write(world: World) {
  const { random, house } = world;
  const draft = await oneOf(world, 'drafting.draft', random.chance(0.9) ? `state in ('draft', 'returned')` : 'true');
  if (draft === null) return null;
  const point = await oneOf(world, 'clearance.point', `draft = '${draft.id}' and settled_at is null`);
  const person = memberOf(world, draft['unit']);
  if (point !== null) return settlePoint(house, person, point.id, 'Done');
  if (draft['kind'] === 'circular') return rewriteCircular(world, draft, person);
  const expectedEdition = seen(world, draft);
  if (draft['current_version'] === null || random.chance(0.3))
    return saveVersion(house, person, draft.id, await contentFor(world), { expectedEdition });
  return submitDraft(house, person, draft.id, { expectedEdition });
}

async function onDraft(world: World) {
  const { random, house } = world;
  const draft = await oneOf(
    world,
    'drafting.draft',
    random.chance(0.5) ? `state in ('submitted', 'in-concurrence')` : 'true',
  );
  if (draft === null) return null;
  const [person, expectedEdition] = [memberOf(world, draft['unit']), seen(world, draft)];
  switch (random.below(5)) {
    case 0:
      return takeBackDraft(house, person, draft.id, { expectedEdition });
    case 1:
      return withdrawDraft(house, person, draft.id, { reason, expectedEdition });
    case 2: {
      const asked = await oneOf(world, 'drafting.concurrence', 'position is null');
      if (asked === null) return null;
      return answerConcurrence(house, memberOf(world, asked['unit']), asked.id, { position: 'agrees' });
    }
    default:
      return openConcurrence(house, someone(world, ...gate), draft.id, {
        asked: [{ unit: house.unit('political-affairs') as never, dueOn: daysAhead(world, 3) as never }],
        expectedEdition,
      });
  }
}

async function open(world: World) {
  const draft = await oneOf(world, 'drafting.draft', `state = 'submitted'`);
  if (draft === null) return null;
  const adviser = world.house.person('idris-cypress');
  return openRound(world.house, someone(world, 'dalia-willow', 'faris-oak'), draft.id, adviser);
}

async function judge(world: World) {
  const { random, house } = world;
  const round = await oneOf(world, 'clearance.round', `state = 'open'`);
  if (round === null) return null;
  const code = random.pick(checkCodes);
  const verdict = random.chance(0.93) ? 'pass' : random.pick(['return', 'waive'] as const);
  return giveVerdict(house, someone(world, reviewers[code]), round.id, code, {
    verdict,
    reason: verdict === 'pass' ? null : reason,
    points: verdict === 'return' ? ['A point'] : [],
    edition: seen(world, round),
  });
}

async function decide(world: World) {
  const { random, house } = world;
  const ready = `(select count(*) from clearance.verdict v where v.round = x.id) = 7`;
  const round = await oneOf(
    world,
    'clearance.round',
    random.chance(0.7) ? `state = 'open' and ${ready}` : `state in ('open', 'approved')`,
  );
  if (round === null) return null;
  if (random.chance(0.06)) return supersedeRound(house, someone(world, ...gate), round.id);
  if (random.chance(0.2)) return returnRound(house, someone(world, ...gate), round.id, seen(world, round));
  return approveRound(
    house,
    someone(world, 'jamila-sirius', 'jamila-sirius', 'khalil-polaris'),
    round.id,
    seen(world, round),
  );
}

async function sign(world: World) {
  const round = await oneOf(
    world,
    'clearance.round',
    world.random.chance(0.9)
      ? `state = 'approved' and exists (select from drafting.draft d where d.id = x.draft and d.state = 'approved')`
      : 'true',
  );
  if (round === null) return null;
  const manifest = round['manifest'] as unknown as { signatory: { person: string } };
  const person = world.random.chance(0.85) ? (manifest.signatory.person as PersonId) : world.random.pick(world.people);
  return signDocument(world.house, person, round.id, world.random.chance(0.3) ? 'hand' : 'house');
}

async function dispatch(world: World) {
  const { random, house } = world;
  const document = await oneOf(world, 'dispatch.document', `state in ('signed', 'dispatched')`);
  if (document === null) return null;
  const person = someone(world, 'bilal-birch', 'amina-cedar', 'dalia-willow');
  if (random.chance(0.15))
    return voidDocument(house, someone(world, 'jamila-sirius', 'yusra-pine'), document.id, {
      edition: seen(world, document),
      reason,
    });
  if (random.chance(0.3)) return sendDocument(house, person, document.id);
  const waiting = await oneOf(world, 'dispatch.dispatch', `state = 'waiting'`);
  if (waiting === null) return null;
  return recordDispatch(house, person, waiting.id, { edition: seen(world, waiting), takenBy: 'A messenger' });
}

/** What people do on the way out, and how often. */
export const outgoingActs: readonly Act[] = [
  { name: 'start a draft', weight: 7, run: start },
  { name: 'write', weight: 16, run: write },
  { name: 'on a draft', weight: 5, run: onDraft },
  { name: 'open a round', weight: 7, run: open },
  { name: 'judge', weight: 34, run: judge },
  { name: 'decide', weight: 7, run: decide },
  { name: 'sign', weight: 6, run: sign },
  { name: 'dispatch', weight: 5, run: dispatch },
];
