import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import type { House } from '../../src/directory/house.ts';
import { loadCast, loadProfile } from '../../src/directory/load.ts';
import type { Profile } from '../../src/directory/profile.ts';
import { readProfile } from '../../src/directory/profile-read.ts';
import type { PersonId, UnitId } from '../../src/kernel/id.ts';
import { openHouseKey } from '../../src/ledger/keys.ts';
import { type Sequencer, startSequencer } from '../../src/ledger/sequencer.ts';
import { openDatabase, openPool } from '../../src/platform/database/connect.ts';
import { createIntake } from '../../src/platform/files/intake.ts';
import { createReader } from '../../src/platform/files/read.ts';
import { createFolderStore } from '../../src/platform/files/store.ts';
import { openJobs } from '../../src/platform/jobs/jobs.ts';
import { Live } from '../../src/platform/live.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

/** A house for a test: a database of its own with the profile and the cast, a folder of files, and a clock to set. */
export interface TestHouse extends House {
  /** The id of a member of the cast, by the slug that `profiles/<profile>/cast.json` gives. */
  person(slug: string): PersonId;
  /** The id of a unit by its slug in the profile. */
  unit(slug: string): UnitId;
  /** Moves the clock to an instant, ISO 8601; it starts at 2026-11-22T07:00:00Z, a working Sunday in Jeddah. */
  setClock(instant: string): void;
  /** The database as its owner, past every policy: for looking behind the program's back. */
  readonly owner: House['db'];
  /** The entries that were recorded, newest last. */
  readonly entries: string[];
  /** The public key of the ledger, and where the database is. */
  readonly vkey: string;
  readonly addresses: Pick<FreshDatabase, 'owner' | 'session'>;
  /** The folder of files, keys, checkpoints and the outbox. */
  readonly folder: string;
  /** What stays when the process goes: the database and the folder; a house can be opened on it again. */
  readonly place: Place;
  /** Ends the process's part of the house and leaves its place as it is. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** What of a house outlives its process. */
export interface Place {
  readonly database: FreshDatabase;
  readonly folder: string;
}

export const freshPlace = async (database?: FreshDatabase): Promise<Place> => ({
  database: database ?? (await freshDatabase()),
  folder: await mkdtemp(join(tmpdir(), 'diwan-test-')),
});

const profiles = new Map<string, Profile>();

/** A profile of this project, read once by each worker. */
function profileOf(name: string): Profile {
  const known = profiles.get(name);
  if (known) return known;
  const read = readProfile(new URL(`../../profiles/${name}`, import.meta.url).pathname);
  if (!read.done) throw new Error(JSON.stringify(read.facts));
  profiles.set(name, read.value);
  return read.value;
}

/** Opens a house of the given profile, on a new place or on one that was left. Close it after the test; `houseForTests` does both. */
export async function openHouse(profileName = 'oic', at?: Place): Promise<TestHouse> {
  const place = at ?? (await freshPlace());
  const { database, folder } = place;
  const profile = profileOf(profileName);
  const sessionPool = openPool(database.session, 12);
  const ownerPool = openPool(database.owner, 4);
  const log = createLog({ logLevel: 'silent' });
  const jobs = await openJobs(sessionPool, log);
  let now = new Date('2026-11-22T07:00:00Z');
  const entries: string[] = [];
  const sequencerPool = openPool(database.sequencer, 2);
  const key = await openHouseKey(join(folder, 'keys'), { purpose: 'ledger', house: 'diwan.example', isTrial: true });
  const sequencer: Sequencer = await startSequencer({
    pool: sequencerPool,
    signer: key,
    folder: join(folder, 'checkpoints'),
    everyMs: 50,
  });
  const files = createFolderStore({ folder: join(folder, 'files') });
  const reader = createReader({ threads: 1 });
  const house: House = {
    db: openDatabase(sessionPool),
    clock: () => now,
    zone: profile.calendars.timeZone,
    recorded: (entry) => {
      entries.push(entry);
      sequencer.wake();
    },
    sequencer,
    keyFolder: join(folder, 'keys'),
    seals: { signatory: { kind: 'file' }, house: null, timeStampUrl: null },
    outbox: join(folder, 'outbox'),
    mail: null,
    profile,
    kind: 'trial',
    files,
    intake: createIntake(files, reader),
    reader,
    jobs,
    live: new Live(),
    log,
    publicUrl: 'https://diwan.example',
  };
  await loadProfile(house, profile);
  await loadCast(house, profile);
  const owner = openDatabase(ownerPool);
  const ids = async (table: string) =>
    new Map(
      (
        await sql<{
          slug: string;
          id: string;
        }>`select slug, id from ${sql.table(table)} where slug is not null`.execute(owner)
      ).rows.map((r) => [r.slug, r.id]),
    );
  const [persons, units] = [await ids('directory.person'), await ids('directory.unit')];
  const known = (map: Map<string, string>, slug: string): string => {
    const id = map.get(slug);
    if (id === undefined) throw new Error(`The profile names no "${slug}"; it names ${[...map.keys()].join(', ')}.`);
    return id;
  };
  const leave = async (): Promise<void> => {
    await jobs.stop();
    await reader.close();
    await sequencer.stop();
    await sequencerPool.end();
    await house.db.destroy();
    await owner.destroy();
  };
  return {
    ...house,
    owner,
    entries,
    place,
    leave,
    vkey: key.vkey,
    addresses: database,
    folder,
    person: (slug) => known(persons, slug) as PersonId,
    unit: (slug) => known(units, slug) as UnitId,
    setClock: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      await leave();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One house for all tests of a file: opened before the first, closed after the last. */
export function houseForTests(profileName?: string): { readonly house: TestHouse } {
  const held: { house: TestHouse } = { house: undefined as unknown as TestHouse };
  beforeAll(async () => {
    held.house = await openHouse(profileName);
  });
  afterAll(async () => {
    await held.house?.close();
  });
  return held;
}
