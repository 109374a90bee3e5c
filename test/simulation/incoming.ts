import { weighItem } from '../../src/directives/folder.commands.ts';
import { confirmMinute, noteMinute } from '../../src/directives/minute.commands.ts';
import type { CivilDay } from '../../src/kernel/calendar.ts';
import type { ItemId, PersonId, ReferralId } from '../../src/kernel/id.ts';
import { closeItem, reopenItem } from '../../src/referral/close.commands.ts';
import { directItem, referFurther, withdrawReferral } from '../../src/referral/direct.commands.ts';
import type { Addressee, Charge } from '../../src/referral/referral.ts';
import { acknowledgeReferral, contribute, returnReferral, subRefer } from '../../src/referral/unit.commands.ts';
import { correctItem } from '../../src/register/correction.commands.ts';
import { voidItem } from '../../src/register/item.commands.ts';
import { registerItem } from '../../src/register/register.commands.ts';
import { noteVerbale } from '../../src/register/test-forms.ts';
import type { Act } from './acts.ts';
import { daysAhead, gate, memberOf, oneOf, seen, someone, today, unitSlugs, type World } from './world.ts';

const reason = 'A reason';

/** Now and then four officers at once, on the same register. */
async function registerSome(world: World) {
  if (world.random.chance(0.85)) return register(world);
  const [first] = await Promise.all([register(world), register(world), register(world), register(world)]);
  return first;
}

/** What comes in: a letter, an envelope that stays closed, a spoken word, a letter that an office abroad or a unit hands in. */
async function register(world: World) {
  const { random, house } = world;
  const office = random.chance(0.2);
  const level = random.pick([0, 0, 0, 0, 1, 2] as const);
  const person = office
    ? someone(world, 'ghassan-elm')
    : someone(world, 'amina-cedar', 'bilal-birch', 'bilal-birch', 'dalia-willow');
  const spoken = house.profile.channels.find((each) => each.spoken && each.in)!.id;
  const how = random.below(6);
  return registerItem(house, person, {
    ...noteVerbale({ level, theirDate: today(world), asksAnswer: random.chance(0.5) }),
    ...(how === 0 ? { channel: spoken, text: `Said on the telephone, ${random.below(1e9)}.` } : {}),
    ...(level === 2 && how !== 0 ? { openers: [house.person('khalil-polaris')] } : {}),
    ...(how === 1 ? { handedInBy: house.unit(random.pick(unitSlugs)), handedInHow: 'By post' } : {}),
  });
}

function chargeOf(world: World): Charge {
  const { random, house } = world;
  const to: Addressee = random.chance(0.85)
    ? { unit: house.unit(random.pick(unitSlugs)) }
    : { person: random.pick(world.people) };
  const purpose = random.pick(house.profile.purposes).id;
  return {
    to,
    purpose,
    instruction: random.chance(0.3) ? 'See to it' : null,
    dueOn: daysAhead(world, random.below(30)) as CivilDay,
  };
}

async function direct(world: World) {
  const { random, house } = world;
  const item = await oneOf(world, 'register.item', random.chance(0.9) ? `state = 'registered'` : 'true');
  if (item === null) return null;
  const lead = { ...chargeOf(world), purpose: 'action' };
  const order = { lead, others: random.chance(0.3) ? [chargeOf(world)] : [], directive: null };
  return directItem(house, someone(world, 'faris-oak', 'dalia-willow', 'jamila-sirius'), item.id as ItemId, {
    ...order,
    edition: seen(world, item),
    insteadBecause: random.chance(0.2) ? reason : null,
  });
}

async function onReferral(world: World) {
  const { random, house } = world;
  const found = await oneOf(
    world,
    'referral.referral',
    random.chance(0.9) ? `state in ('open', 'acknowledged')` : 'true',
  );
  if (found === null) return null;
  const person = found['to_person'] === null ? memberOf(world, found['to_unit']) : someoneOr(world, found['to_person']);
  const [id, edition] = [found.id as ReferralId, seen(world, found)];
  switch (random.below(6)) {
    case 0:
      return acknowledgeReferral(house, person, id, edition);
    case 1:
      return returnReferral(house, person, id, { edition, reason });
    case 2:
      return withdrawReferral(house, someone(world, 'faris-oak', 'jamila-sirius'), id, { edition, reason });
    case 3:
      return contribute(house, person, id, { edition, text: 'A remark', isFinal: random.chance(0.3) });
    default:
      return subRefer(house, person, id, { ...chargeOf(world), edition });
  }
}
const someoneOr = (world: World, person: unknown): PersonId =>
  world.random.chance(0.1) ? world.random.pick(world.people) : (person as PersonId);

async function further(world: World) {
  const item = await oneOf(world, 'register.item', `state = 'directed'`);
  if (item === null) return null;
  const order = { others: [chargeOf(world)], directive: null };
  return referFurther(world.house, someone(world, 'faris-oak', 'dalia-willow'), item.id as ItemId, order);
}

async function close(world: World) {
  const { random, house } = world;
  const answered = random.chance(0.5);
  const from = answered
    ? `exists (select from drafting.source s join dispatch.document d on d.draft = s.draft where s.record = x.id)`
    : `state in ('registered', 'directed')`;
  const item = await oneOf(world, 'register.item', from);
  if (item === null) return null;
  const document = answered ? await oneOf(world, 'dispatch.document') : null;
  const how = answered ? ('answered' as const) : random.pick(['no-reply', 'not-ours', 'misdirected'] as const);
  const closing = how === 'answered' ? { how, document: document?.id ?? item.id } : { how, reason };
  const person = someone(world, 'faris-oak', 'jamila-sirius', 'nadia-almond');
  return closeItem(house, person, item.id as ItemId, { edition: seen(world, item), ...closing } as never);
}

async function onItem(world: World) {
  const { random, house } = world;
  const item = await oneOf(world, 'register.item');
  if (item === null) return null;
  const [id, edition] = [item.id as ItemId, seen(world, item)];
  switch (random.below(4)) {
    case 0:
      return voidItem(house, someone(world, 'amina-cedar', 'bilal-birch', 'ghassan-elm'), id, { edition, reason });
    case 1:
      return reopenItem(house, someone(world, 'faris-oak', 'jamila-sirius'), id, { edition, reason });
    case 2:
      return weighItem(house, someone(world, ...gate), id, {
        edition,
        importance: random.pick(['important', 'routine'] as const),
        reason,
      });
    default:
      return correctItem(house, someone(world, 'amina-cedar', 'bilal-birch', 'faris-oak'), id, {
        edition,
        reason,
        changes: random.chance(0.4) ? { level: random.below(3) } : { subject: 'A corrected subject' },
      });
  }
}

async function minute(world: World) {
  const { random, house } = world;
  const waiting = random.chance(0.5) ? await oneOf(world, 'directives.minute', `state = 'draft'`) : null;
  if (waiting !== null)
    return confirmMinute(
      house,
      someone(world, 'khalil-polaris', 'jamila-sirius'),
      waiting.id as never,
      seen(world, waiting),
    );
  const item = random.chance(0.8) ? await oneOf(world, 'register.item') : null;
  return noteMinute(house, someone(world, 'layla-vega', 'jamila-sirius', 'faris-oak'), {
    authority: random.pick(['secretary-general', 'director-general'] as const),
    manner: 'oral',
    text: 'Reply.',
    units: [house.unit(random.pick(unitSlugs))],
    ...(item === null ? {} : { item: item.id as ItemId }),
  });
}

/** What people do with what comes in, and how often. */
export const incomingActs: readonly Act[] = [
  { name: 'register', weight: 22, run: registerSome },
  { name: 'direct', weight: 14, run: direct },
  { name: 'refer further', weight: 3, run: further },
  { name: 'on a referral', weight: 16, run: onReferral },
  { name: 'close', weight: 6, run: close },
  { name: 'on an item', weight: 8, run: onItem },
  { name: 'minute', weight: 5, run: minute },
];
