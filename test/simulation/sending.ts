import { takeUpDispatches } from '../../src/dispatch/attempt.commands.ts';
import { recordCircular, sendCircular } from '../../src/dispatch/circular.commands.ts';
import { cancelDispatch, recordReceipt, resolveUnknown, retryDispatch } from '../../src/dispatch/outcome.commands.ts';
import { done } from '../../src/kernel/outcome.ts';
import type { Act } from './acts.ts';
import { oneOf, seen, someone, type World } from './world.ts';

const officer = (world: World) => someone(world, 'bilal-birch', 'amina-cedar', 'dalia-willow');

/** What the house does by itself every minute: papers are set and sealed, e-mails leave, what was cut off is found. */
async function takeUp({ house }: World) {
  await takeUpDispatches(house);
  return done(null);
}

async function sendAll(world: World) {
  const { random, house } = world;
  const circular = await oneOf(world, 'dispatch.circular');
  if (circular === null) return null;
  if (random.chance(0.5)) return sendCircular(house, officer(world), circular.id);
  const channel = random.pick(['hand', 'post', 'pouch', 'e-mail']);
  return recordCircular(house, officer(world), circular.id, { channel, takenBy: 'A messenger' });
}

/** An officer decides about one sending: what nobody knows of, what failed, what came back. */
async function onDispatch(world: World) {
  const { random, house } = world;
  const state = random.pick(['unknown', 'failed', 'failed', 'waiting', 'sent', 'sent']);
  const found = await oneOf(world, 'dispatch.dispatch', random.chance(0.9) ? `state = '${state}'` : 'true');
  if (found === null) return null;
  const [person, edition] = [officer(world), seen(world, found)];
  if (state === 'unknown')
    return resolveUnknown(house, person, found.id, { edition, how: random.pick(['delivered', 'resend'] as const) });
  if (state === 'failed') return retryDispatch(house, person, found.id, { edition });
  if (state === 'waiting') return cancelDispatch(house, person, found.id, { edition, reason: 'A reason' });
  const manner = random.pick(['acknowledged', 'signed-for', 'bounced'] as const);
  return recordReceipt(house, person, found.id, { edition, manner });
}

/** What happens to what was signed until the addressee has it. */
export const sendingActs: readonly Act[] = [
  { name: 'the house takes up', weight: 4, run: takeUp },
  { name: 'send all originals', weight: 4, run: sendAll },
  { name: 'on a dispatch', weight: 4, run: onDispatch },
];
