import { sql } from 'kysely';
import { readScan } from '../../src/dispatch/wet/read-scan.commands.ts';
import { acceptScan, bringScan, refuseScan } from '../../src/dispatch/wet/wet.commands.ts';
import type { Comparison } from '../../src/dispatch/wet/wet.ts';
import { done, type Outcome } from '../../src/kernel/outcome.ts';
import { rasterise } from '../../src/platform/pdf/inspect.ts';
import { takeIn } from '../../src/register/file.commands.ts';
import type { Act } from './acts.ts';
import { oneOf, seen, someone, type World } from './world.ts';

/** A printed letter comes back signed, or another one by mistake. */
async function bring(world: World) {
  const { random, house, memory } = world;
  const { rows } = await sql<{ id: string; sha256: string }>`
    select d.id, p.sha256 from dispatch.document d join dispatch.paper p on p.document = d.id and p.part = 'letter'
    where d.by_hand and d.state = 'signed' order by d.id desc limit 8`.execute(house.owner);
  if (rows.length === 0) return null;
  const [document, printed] = [random.pick(rows), random.pick(rows)];
  const sheet = random.chance(0.2) ? printed : document;
  const person = someone(world, 'amina-cedar', 'bilal-birch', 'dalia-willow');
  const picture = await rasterise(await house.files.readVerified(sheet.sha256), 0, { dpi: 120 });
  if (!picture.done) throw new Error(`a paper of the house is not drawn: ${picture.refusal}`);
  const taken = await takeIn(house, person, picture.value, 'signed.png');
  if (!taken.taken) throw new Error(taken.code);
  const brought = await bringScan(house, person, document.id, [taken.sha256]);
  if (brought.done && sheet.id !== document.id) memory.wrongScans.add(brought.value.id);
  return brought;
}

/** What the house does by itself with a scan. */
async function read(world: World) {
  const scan = await oneOf(world, 'dispatch.scan', `state = 'reading'`);
  if (scan === null) return null;
  await readScan(world.house, scan.id);
  return done(null);
}

/** An officer judges it, too lightly now and then: whatever he says of it, another letter is not accepted. */
async function judge(world: World): Promise<Outcome<unknown, string> | null> {
  const { random, house } = world;
  const scan = await oneOf(world, 'dispatch.scan', random.chance(0.9) ? `state = 'read'` : 'true');
  if (scan === null) return null;
  const [person, edition] = [someone(world, 'dalia-willow', 'faris-oak'), seen(world, scan)];
  const document = String(scan['document']);
  if (random.chance(0.2)) return refuseScan(house, person, document, scan.id, { edition, reason: 'Not so' });
  const differences = (scan['comparison'] as unknown as Comparison | null)?.differences ?? [];
  const decisions = differences
    .filter(() => random.chance(0.98))
    .map(({ id: difference }) => ({ difference, how: 'agrees' as const, note: null }));
  return acceptScan(house, person, document, scan.id, { edition, decisions });
}

/** What is signed with a pen, until its scan is accepted. */
export const penActs: readonly Act[] = [
  { name: 'bring what was signed by hand', weight: 3, run: bring },
  { name: 'read a signed scan', weight: 2, run: read },
  { name: 'judge a signed scan', weight: 4, run: judge },
];
