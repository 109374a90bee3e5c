import { exportBundle } from '../../src/dispatch/bundle/bundle.commands.ts';
import { receiveBundle } from '../../src/register/bundle/bundle.commands.ts';
import { endKnownKey, noteKey } from '../../src/register/bundle/known-key.commands.ts';
import { takeIn } from '../../src/register/file.commands.ts';
import type { Act } from './acts.ts';
import { oneOf, someone, type World } from './world.ts';

async function bundle(world: World) {
  const { house, memory } = world;
  const document = await oneOf(world, 'dispatch.document', world.random.chance(0.9) ? `state = 'dispatched'` : 'true');
  if (document === null) return null;
  const made = await exportBundle(house, someone(world, 'amina-cedar', 'bilal-birch'), document.id, null);
  if (made.done)
    memory.bundled.push({
      content: made.value.content,
      number: String(document['number_text']),
      vkey: house.vkey,
    });
  return made;
}

/** A bundle reaches the other house, or comes home; now and then somebody has changed a byte of it on the way. */
async function receive(world: World) {
  const { random, memory } = world;
  if (memory.bundled.length === 0) return null;
  const { content, number } = random.pick(memory.bundled.slice(-12));
  const isAbroad = world.neighbour !== null && random.chance(0.7);
  const house = isAbroad ? world.neighbour! : world.house;
  const changed = random.chance(0.3) ? Buffer.from(content) : null;
  if (changed !== null) changed[random.below(changed.length)]! ^= 1 << random.below(8);
  // The clerk of each house has the same post; the other house has ids of its own.
  const person = house.person(random.pick(['amina-cedar', 'amina-cedar', 'bilal-birch']));
  const taken = await takeIn(house, person, changed ?? content, 'letter.diwan.zip');
  if (!taken.taken) {
    if (changed === null) throw new Error(`our own bundle is refused: ${taken.code}`);
    return null;
  }
  const form = { sha256: taken.sha256, name: taken.name, channel: 'diwan', whyAnother: 'A further copy' };
  const received = await receiveBundle(house, person, form);
  if (received.done) memory.received.push({ isAbroad, item: received.value.id, number, bundle: taken.sha256 });
  else if (changed === null && received.refusal.startsWith('bundle-') && received.facts['file'] !== '')
    throw new Error(`our own bundle proves nothing: ${received.refusal} ${JSON.stringify(received.facts)}`);
  return received;
}

async function onKey(world: World) {
  const { random } = world;
  const house = world.neighbour ?? world.house;
  const known = random.chance(0.5) ? await oneOf({ ...world, house }, 'register.known_key', 'ended_at is null') : null;
  const person = house.person(random.pick(['amina-cedar', 'dalia-willow', 'tariq-olive']));
  if (known !== null) return endKnownKey(house, person, known.id, 'A new key');
  const form = { vkey: world.house.vkey, house: 'The General Secretariat', how: 'By telephone' };
  return noteKey(house, person, form);
}

/** Documents from house to house. */
export const bundlingActs: readonly Act[] = [
  { name: 'make a bundle', weight: 3, run: bundle },
  { name: 'receive a bundle', weight: 3, run: receive },
  { name: 'on a key', weight: 1, run: onKey },
];
