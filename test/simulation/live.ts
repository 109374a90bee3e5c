import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { type Breach, breachesOf } from '../../src/audit/invariants.ts';
import type { House } from '../../src/directory/house.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { closeBundles } from '../../src/register/bundle/open-bundle.ts';
import { closeRecogniser } from '../../src/register/file-text.ts';
import { openHouse, type Place } from '../harness/house.ts';
import { nextAct } from './acts.ts';
import { emptyMemory } from './memory.ts';
import { toldOutside } from './outside/outside.ts';
import { type Random, seeded } from './random.ts';
import type { World } from './world.ts';

/** What a simulation is asked to do. */
export interface Wishes {
  readonly seed: number;
  readonly acts: number;
  /** Acts between two crashes, and between two looks at the whole house. */
  readonly crashEvery: number;
  readonly wholeEvery: number;
  /** Where another house lies, to which bundles go; none: they come home. */
  readonly neighbour?: Place;
  readonly onProgress?: (told: Told) => void;
}

/** What happened. */
export interface Told {
  readonly acts: number;
  /** How often each act was done. */
  readonly done: Readonly<Record<string, number>>;
  /** How often each act was refused for what. */
  readonly refused: Readonly<Record<string, number>>;
  readonly crashes: number;
  readonly cut: number;
  readonly looks: number;
}

/** A life that broke an invariant: the seed and the act repeat it. */
export class Broken extends Error {
  constructor(seed: number, act: number, name: string, what: unknown) {
    super(`seed ${seed}, act ${act} (${name}): ${JSON.stringify(what)}`);
  }
}

/** Lives a house: random people do random things, with crashes between, and the invariants are asked all the while. */
export async function live(place: Place, wishes: Wishes): Promise<Told> {
  const { seed } = wishes;
  const random = seeded(seed);
  const told = {
    acts: 0,
    done: {} as Record<string, number>,
    refused: {} as Record<string, number>,
    crashes: 0,
    cut: 0,
    looks: 0,
  };
  const neighbour = wishes.neighbour === undefined ? null : await openHouse('oic', wishes.neighbour);
  const world = await enter(place);
  const broken = (name: string, what: unknown) => new Broken(seed, told.acts, name, what);
  try {
    while (told.acts < wishes.acts) {
      told.acts += 1;
      passTime(world);
      const act = nextAct(random);
      const crash = told.acts % wishes.crashEvery === 0;
      const cutting = crash ? cutOff(world) : null;
      const outcome = await act.run(world).catch((fault: unknown) => {
        // Cut off, an act may fail as it likes; whether it did anything by half is asked of the whole house below.
        if (!crash) throw broken(act.name, String(fault));
        told.cut += 1;
        return null;
      });
      await cutting;
      if (outcome?.done === true) told.done[act.name] = (told.done[act.name] ?? 0) + 1;
      else if (outcome) {
        const why = `${act.name}: ${outcome.refusal}`;
        told.refused[why] = (told.refused[why] ?? 0) + 1;
      }
      if (crash) {
        closeRecogniser(world.house);
        await world.house.leave();
        Object.assign(world, await enter(place, world));
        told.crashes += 1;
      }
      const found = await look(world, crash || told.acts % wishes.wholeEvery === 0);
      told.looks += 1;
      if (found.length > 0) throw broken(act.name, found);
      if (told.acts % 100 === 0) wishes.onProgress?.(told);
    }
    const found = await look(world, true);
    if (found.length > 0) throw broken('the end', found);
    return told;
  } finally {
    closeRecogniser(world.house);
    await world.house.leave();
    await neighbour?.leave();
    await closeBundles();
  }

  async function enter(at: Place, before?: World): Promise<World> {
    const opened = await openHouse('oic', at);
    const touched = before?.touched ?? new Set<string>();
    const house = {
      ...opened,
      ...settingsOf(random),
      recorded: (entry: Parameters<typeof opened.recorded>[0], records: readonly string[]) => {
        opened.recorded(entry, records);
        for (const record of records) touched.add(record);
      },
    };
    const { rows } = await sql<{ id: string }>`select id from directory.person order by slug`.execute(house.owner);
    const now = before?.now ?? new Date('2026-11-22T07:00:00Z');
    house.setClock(now.toISOString());
    const memory = before?.memory ?? emptyMemory();
    return { house, random, now, people: rows.map((row) => row.id as never), touched, memory, neighbour };
  }
}

/** What a house is configured with from one start to the next: with a seal of its own or without, with a mail server that is away or none. */
const settingsOf = (random: Random): Pick<House, 'seals' | 'mail'> => ({
  seals: { signatory: { kind: 'file' }, house: random.chance(0.5) ? { kind: 'file' } : null, timeStampUrl: null },
  mail: random.chance(0.3) ? { url: 'smtp://127.0.0.1:1', from: 'cabinet@diwan.example' } : null,
});

/** Minutes mostly, sometimes days, and so into the next year. */
function passTime(world: World): void {
  const { random } = world;
  const minutes = random.chance(0.04) ? 1440 * (1 + random.below(6)) : 1 + random.below(20);
  world.now = new Date(world.now.getTime() + minutes * 60_000 + 1);
  world.house.setClock(world.now.toISOString());
  world.neighbour?.setClock(world.now.toISOString());
}

/** Ends every connection of the program, a few times over, in the middle of whatever it does. */
async function cutOff({ house, random }: World): Promise<void> {
  for (let times = 0; times < 4; times += 1) {
    await new Promise((resolve) => setTimeout(resolve, random.below(15)));
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename in ('diwan_session', 'diwan_sequencer')`.execute(house.owner);
  }
}

/** Asks the invariants of what was touched; of the whole house, and its ledger, when that is wished. */
async function look(world: World, whole: boolean): Promise<readonly (Breach | object)[]> {
  const { house, touched } = world;
  const found: object[] = [];
  for (const record of touched) found.push(...(await breachesOf(house.owner, record)));
  touched.clear();
  if (whole)
    found.push(...(await breachesOf(house.owner)), ...(await ledgerFindings(world)), ...(await toldOutside(world)));
  return found;
}

async function ledgerFindings({ house }: World): Promise<readonly object[]> {
  const client = new pg.Client({ ...house.place.database.owner });
  await client.connect();
  try {
    const checkpointsFile = join(house.folder, 'checkpoints', 'checkpoints.log');
    const verified = await verifyLedger(client, { vkey: house.vkey, checkpointsFile });
    return verified.done ? verified.value.findings : [verified];
  } finally {
    await client.end();
  }
}
