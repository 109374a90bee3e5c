import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { arrivalFile, listArrivals } from '../../../src/intake/intake.commands.ts';
import { lookAtScanner, scannerOf } from '../arriving.ts';
import { fetchMail } from '../posting.ts';
import type { World } from '../world.ts';
import type { Told } from './originals.ts';

interface Row {
  readonly id: string;
  readonly way: string;
  readonly title: string;
  readonly state: string;
  readonly fingerprint: string;
  readonly cutFrom: string | null;
  readonly letters: number;
}

const arrivals = sql<Row>`
  select a.id, a.way, a.title, a.state, a.fingerprint, a.cut_from as "cutFrom",
    (select count(*)::int from intake.arrival l where l.cut_from = a.id) as letters
  from intake.arrival a`;

/**
 * What arrived is an item, an enclosure, or is still to be seen; nothing is lost, and nothing is there twice. The house is first given the
 * time to finish what it has in hand.
 */
export async function arrivalsTold(world: World): Promise<Told[]> {
  await lookAtScanner(world, 0);
  await fetchMail(world);
  const { rows } = await arrivals.execute(world.house.owner);
  return [
    ...(await leftLying(world)),
    ...laidTold(world, rows),
    ...postedTold(world, rows),
    ...(await filesTold(world)),
    ...(await seenTold(world, rows)),
  ];
}

async function leftLying(world: World): Promise<Told[]> {
  const folder = scannerOf(world);
  const names = await readdir(folder).catch(() => [] as string[]);
  const inHand = await readdir(join(folder, '.in-hand')).catch(() => [] as string[]);
  return [...names.filter((name) => name.startsWith('scan ')), ...inHand].map((name) => ({
    record: name,
    what: 'lies at the scanner still',
  }));
}

function laidTold({ memory }: World, rows: readonly Row[]): Told[] {
  const whole = rows.filter(({ way, cutFrom }) => way === 'folder' && cutFrom === null);
  const told = memory.laid.flatMap((laid): Told[] => {
    const found = whole.filter(({ title }) => title === laid.name);
    if (found.length !== 1) return [{ record: laid.name, what: `became ${found.length} arrivals` }];
    const [{ state, letters, id }] = found as [Row];
    if ((state === 'refused') !== laid.isRefused || letters !== laid.letters)
      return [{ record: id, what: `${laid.name} is ${state} and has ${letters} letters` }];
    return [];
  });
  return whole.length === memory.laid.length
    ? told
    : [...told, { record: '', what: `${memory.laid.length} files were laid there, ${whole.length} arrived` }];
}

function postedTold({ memory }: World, rows: readonly Row[]): Told[] {
  const mailed = rows.filter(({ way, cutFrom }) => way === 'mail' && cutFrom === null).map((row) => row.fingerprint);
  const posted = new Set(memory.posted.map(({ fingerprint }) => fingerprint));
  const lost = [...posted].filter((one) => mailed.filter((other) => other === one).length !== 1);
  const more = mailed.filter((one) => !posted.has(one));
  return [...lost, ...more].map((record) => ({ record, what: 'a message is not there once' }));
}

/** Whatever was taken in lies in the store. */
async function filesTold({ house }: World): Promise<Told[]> {
  const { rows } = await sql<{ arrival: string; sha256: string }>`
    select arrival, sha256 from intake.file order by id desc limit 300`.execute(house.owner);
  const told: Told[] = [];
  for (const { arrival, sha256 } of rows)
    if (!(await house.files.has(sha256))) told.push({ record: arrival, what: `file ${sha256} is lost` });
  return told;
}

/** The Registry is shown all that waits, was set aside or refused; and of what was registered, the files that its item does not hold. */
async function seenTold(world: World, rows: readonly Row[]): Promise<Told[]> {
  const { house } = world;
  const amina = house.person('amina-cedar');
  const told: Told[] = [];
  for (const state of ['waiting', 'set-aside', 'refused'] as const) {
    const shown = new Set<string>();
    for (let before: string | null = null; ; ) {
      const page = await listArrivals(house, amina, state, { most: 200, ...(before === null ? {} : { before }) });
      for (const { id } of page.rows) shown.add(id);
      before = page.next;
      if (before === null) break;
    }
    const there = rows.filter((row) => row.state === state);
    for (const { id } of there) if (!shown.has(id)) told.push({ record: id, what: `is ${state} and shown to nobody` });
    if (shown.size !== there.length) told.push({ record: '', what: `more is shown as ${state} than there is` });
  }
  const { rows: kept } = await sql<{ arrival: string; file: string }>`
    select f.arrival, f.id as file from intake.file f join intake.arrival a on a.id = f.arrival join register.item i on i.id = a.item
    where a.state = 'registered' and not i.sealed and i.level = 0 order by f.id desc limit 20`.execute(house.owner);
  for (const { arrival, file } of kept)
    if (!(await arrivalFile(house, amina, arrival, file)).done)
      told.push({ record: arrival, what: `its file ${file} is to be seen by nobody` });
  return told;
}
