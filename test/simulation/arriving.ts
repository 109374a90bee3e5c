import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { restore, setAside, takeInHand } from '../../src/intake/intake.commands.ts';
import type { ArrivalFile } from '../../src/intake/intake.ts';
import { watchFolder } from '../../src/intake/scan/scan-folder.ts';
import { separatorSheet } from '../../src/intake/test-stacks.ts';
import { done, type Outcome, refuse } from '../../src/kernel/outcome.ts';
import { pdfFile } from '../../src/platform/files/test-files.ts';
import { blankSheet, pdfScan } from '../../src/platform/ocr/test-scans.ts';
import { registerItem } from '../../src/register/register.commands.ts';
import { noteVerbale } from '../../src/register/test-forms.ts';
import type { Act } from './acts.ts';
import type { Laid } from './memory.ts';
import { oneOf, seen, someone, today, type World } from './world.ts';

const officer = (world: World) => someone(world, 'amina-cedar', 'bilal-birch');

/** Where the scanner of the house writes. */
export const scannerOf = ({ house }: World): string => join(house.folder, 'scanned');

let stack: Promise<Buffer> | null = null;
/** Two letters, of two pages and of one, with a separator sheet before each; made once. */
const stackOfTwo = (): Promise<Buffer> => {
  stack ??= separatorSheet().then((sheet) => {
    const page = (place: number) => {
      const written = blankSheet(600, 840);
      written.grey.fill(20, 600 * 60 * place, 600 * (60 * place + 20));
      return written;
    };
    return pdfScan([sheet, page(1), page(2), sheet, page(3)]);
  });
  return stack;
};

/** The scanner writes a letter: a text, a few pages, a stack of two letters, the same words again, or nothing at all. */
async function lay(world: World) {
  const { random, memory } = world;
  const [how, place] = [random.below(20), memory.laid.length];
  const words = `A letter of the scanner, ${random.below(6)} ${random.chance(0.3) ? '' : place}`;
  const [ending, content]: [string, Buffer | string] =
    how === 0
      ? ['pdf', await stackOfTwo()]
      : how === 1
        ? ['pdf', '']
        : how < 8
          ? ['pdf', pdfFile([words, 'Its second page'])]
          : ['txt', words];
  const laid: Laid = { name: `scan ${place}.${ending}`, letters: how === 0 ? 2 : 0, isRefused: how === 1 };
  await mkdir(scannerOf(world), { recursive: true });
  memory.laid.push(laid);
  await writeFile(join(scannerOf(world), laid.name), content);
  return done(null);
}

class Stopped extends Error {}

/** One look at the scanner's folder; the process may end between any two of its steps, as often as is wished. */
export async function lookAtScanner(world: World, stops: number): Promise<Outcome<null, 'stopped'>> {
  const scanner = watchFolder(world.house, {
    folder: scannerOf(world),
    everyMs: 0,
    patience: { quietMs: 0, unfinishedMs: 0 },
    after: () => {
      if (world.random.chance(stops)) throw new Stopped();
    },
  });
  try {
    await scanner.look();
    return done(null);
  } catch (fault) {
    if (fault instanceof Stopped) return refuse('stopped');
    throw fault;
  } finally {
    await scanner.stop();
  }
}

/** An officer registers from what arrived, with the files that he wants; now and then a colleague does so at the same moment. */
async function registerArrival(world: World) {
  const { random } = world;
  const arrival = await oneOf(world, 'intake.arrival', random.chance(0.9) ? `state = 'waiting'` : 'true');
  if (arrival === null) return null;
  if (random.chance(0.8)) return registerFrom(world, arrival.id);
  const both = await Promise.all([registerFrom(world, arrival.id), registerFrom(world, arrival.id)]);
  if (both[0].done && both[1].done) throw new Error(`arrival ${arrival.id} became two items`);
  return both.find((one) => one.done) ?? both[0];
}

async function registerFrom(world: World, arrival: string) {
  const { random, house } = world;
  const person = officer(world);
  const level = random.pick([0, 0, 0, 1] as const);
  const isSure = random.chance(0.7);
  const wanted = (part: ArrivalFile['part']): boolean => part === 'main' || random.chance(0.7);
  const inHand = await takeInHand(house, person, arrival);
  if (!inHand.done) return inHand;
  const files = inHand.value.files.flatMap(({ part, taken }) =>
    taken.taken && wanted(part) ? [{ sha256: taken.sha256, name: taken.name, part }] : [],
  );
  const form = noteVerbale({ files, level, arrival, theirDate: today(world) });
  return registerItem(house, person, { ...form, ...(isSure ? { whyAnother: 'It came twice' } : {}) });
}

async function aside(world: World) {
  const { random, house } = world;
  const found = await oneOf(world, 'intake.arrival', random.chance(0.9) ? `state in ('waiting', 'set-aside')` : 'true');
  if (found === null) return null;
  const [person, edition] = [officer(world), seen(world, found)];
  if (found['state'] === 'set-aside') return restore(house, person, found.id, edition);
  if (random.chance(0.6)) return null;
  return setAside(house, person, found.id, { edition, reason: random.pick(['advertising', 'duplicate'] as const) });
}

/** What arrives at the Registry without anyone bringing it, and what an officer makes of it. */
export const arrivingActs: readonly Act[] = [
  { name: 'the scanner writes', weight: 8, run: lay },
  { name: 'look at the scanner', weight: 6, run: (world) => lookAtScanner(world, 0.04) },
  { name: 'register an arrival', weight: 8, run: registerArrival },
  { name: 'set aside', weight: 4, run: aside },
];
