import { sha256 } from '../../src/kernel/canonical.ts';
import { done } from '../../src/kernel/outcome.ts';
import type { FolderStore } from '../../src/platform/files/store.ts';
import { registerItem } from '../../src/register/register.commands.ts';
import { addPart, beginUpload, endUpload, sweepSendings, uploadSoFar } from '../../src/register/sending.commands.ts';
import { noteVerbale } from '../../src/register/test-forms.ts';
import type { Act } from './acts.ts';
import type { OnItsWay } from './memory.ts';
import { someone, today, type World } from './world.ts';

/** A further step of a file on its way: its beginning, a part, a part that breaks off, its end. */
async function send(world: World) {
  const { random, memory } = world;
  if (memory.onTheirWay.length === 0 || random.chance(0.2)) return begin(world);
  const sending = random.pick(memory.onTheirWay);
  if (random.chance(0.1)) return meddle(world, sending);
  const so = await uploadSoFar(world.house, sending.person, sending.id);
  if (!so.done) {
    // Swept away after a day, or given up for a newer one: he begins again.
    memory.onTheirWay.splice(memory.onTheirWay.indexOf(sending), 1);
    return so;
  }
  return so.value.received < sending.content.length ? part(world, sending, so.value.received) : end(world, sending);
}

async function begin(world: World) {
  const { random, house, memory } = world;
  const person = someone(world, 'amina-cedar', 'bilal-birch', 'nadia-almond');
  const size = 1 + random.below(random.chance(0.2) ? 300_000 : 3_000);
  const content = Buffer.alloc(size, `Sent part by part, ${memory.onTheirWay.length} ${random.below(1e9)}. `);
  const begun = await beginUpload(house, person, size);
  if (begun.done) memory.onTheirWay.push({ id: begun.value.id, person, content });
  return begun;
}

async function part({ random, house }: World, { id, person, content }: OnItsWay, received: number) {
  const from = random.chance(0.1) ? random.below(content.length) : received;
  const rest = content.subarray(from, from + 1 + random.below(content.length));
  const breaks = random.chance(0.3);
  async function* source(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < rest.length; at += 1_000) {
      if (breaks && at > rest.length / 2) throw new Error('the connection broke');
      yield rest.subarray(at, at + 1_000);
    }
  }
  return addPart(house, person, id, from, source());
}

/** The file is whole: it must be the one that was sent. A keeper of the book registers it. */
async function end(world: World, sending: OnItsWay) {
  const { house, memory } = world;
  const ended = await endUpload(house, sending.person, sending.id, 'letter.txt');
  if (!ended.done) return ended;
  memory.onTheirWay.splice(memory.onTheirWay.indexOf(sending), 1);
  const [file] = ended.value.files;
  const hash = sha256(sending.content);
  if (!file?.taken || file.sha256 !== hash) throw new Error(`not the file that was sent: ${JSON.stringify(file)}`);
  const files = [{ sha256: hash, name: file.name, part: 'main' as const }];
  return registerItem(house, sending.person, noteVerbale({ files, theirDate: today(world) }));
}

/** Somebody else asks for it, who must not learn that it exists. */
async function meddle(world: World, { id, person }: OnItsWay) {
  const other = world.random.pick(world.people.filter((one) => one !== person));
  const ended = await endUpload(world.house, other, id, 'mine.txt');
  if (ended.done || ended.refusal !== 'no-such-upload') throw new Error(`${other} reached the upload of ${person}`);
  return ended;
}

async function sweep({ house }: World) {
  await sweepSendings({ ...house, files: house.files as FolderStore });
  return done(null);
}

/** Files that are sent part by part. */
export const uploadingActs: readonly Act[] = [
  { name: 'send a part', weight: 12, run: send },
  { name: 'sweep uploads', weight: 1, run: sweep },
];
