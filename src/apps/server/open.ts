import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { tellConcerned } from '../../access/live.routes.ts';
import type { House } from '../../directory/house.ts';
import { loadCast, loadProfile } from '../../directory/load.ts';
import type { Profile } from '../../directory/profile.ts';
import { readProfile } from '../../directory/profile-read.ts';
import { startIntake } from '../../intake/start.ts';
import { openHouseKey } from '../../ledger/keys.ts';
import { startSequencer } from '../../ledger/sequencer.ts';
import type { Config } from '../../platform/config/config.ts';
import { openDatabase, openPool } from '../../platform/database/connect.ts';
import { createIntake } from '../../platform/files/intake.ts';
import { createReader } from '../../platform/files/read.ts';
import { createFolderStore } from '../../platform/files/store.ts';
import { openJobs } from '../../platform/jobs/jobs.ts';
import { Live } from '../../platform/live.ts';
import { createLog } from '../../platform/log/log.ts';
import { tellAddress } from '../../platform/postgres/address.ts';
import type { KeyPlace, SealSettings } from '../../platform/signature/open-signer.ts';
import { createSpelling } from '../../platform/spelling/spelling.ts';
import { endRecognising } from '../../register/recognition.jobs.ts';
import { loadResolutions } from '../../resolutions/load.ts';
import { beginOrCompleteDay } from '../trial/begin-day.ts';
import { workers } from './capabilities.ts';
import { type Addresses, reachDatabase } from './database.ts';
import { createServer } from './server.ts';
import { keepSwept } from './sweep.ts';

export interface Running {
  readonly house: House;
  /** Lines that tell a newcomer how to come in. */
  readonly howToEnter: readonly string[];
  readonly url: string;
  /** Settles with a sentence when the house has lost its database for good: it can only be closed. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

const root = new URL('../../../', import.meta.url).pathname;
const fileLimit = 200 * 1024 * 1024;

/** Opens the house: database, profile, keys, sequencer, jobs, server, in that order; `say` hears what is being done. */
export async function openTheHouse(config: Config, say: (line: string) => void): Promise<Running> {
  const opened: Opened = [];
  try {
    return await open(config, say, opened);
  } catch (error) {
    // What was opened before the fault is closed in order, the database above all.
    await closeAll(opened).catch(() => {});
    throw error;
  }
}

/** How to close what is open, oldest first. */
type Opened = (() => Promise<unknown>)[];

/** Closes the newest first; one that cannot be closed keeps none of the others open. */
async function closeAll(opened: Opened): Promise<void> {
  const faults: unknown[] = [];
  for (let close = opened.pop(); close !== undefined; close = opened.pop())
    await close().catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}

async function open(config: Config, say: (line: string) => void, opened: Opened): Promise<Running> {
  const log = createLog(config);
  const profile = profileOf(config.profile);
  const database = await reachDatabase(config, log, say);
  let stopping = false;
  opened.push(
    () => database.stop(),
    async () => void (stopping = true),
  );
  // A connection that the closing database ends first is no trouble.
  const onLost = (error: Error): void => void (stopping || log.error({ err: error }, 'database connection'));
  const pool = openPool(database.addresses.session, 16, onLost);
  const sequencerPool = openPool(database.addresses.sequencer, 2, onLost);
  const db = openDatabase(pool);
  opened.push(
    () => sequencerPool.end(),
    () => db.destroy(),
  );
  const live = new Live();
  const jobs = await openJobs(pool, log);
  const host = config.publicUrl === null ? 'diwan.localhost' : new URL(config.publicUrl).host;
  const sequencer = await startSequencer({
    pool: sequencerPool,
    signer: await openHouseKey(join(config.dataDir, 'keys'), {
      purpose: 'ledger',
      house: host,
      isTrial: config.house === 'trial',
    }),
    folder: join(config.dataDir, 'checkpoints'),
    ...(config.checkpoints === null ? {} : { secondFolder: config.checkpoints }),
    onEvent: (event) => {
      if (event.kind === 'grown') log.debug({ entries: event.entries, size: event.size }, 'ledger grown');
      else log.error({ event: event.kind, err: event.error }, 'ledger');
    },
  });
  opened.push(() => sequencer.stop());
  const files = createFolderStore({ folder: join(config.dataDir, 'files'), limitBytes: fileLimit });
  const reader = createReader();
  const spelling = createSpelling();
  opened.push(
    () => spelling.close(),
    () => reader.close(),
    () => jobs.stop(),
  );
  const house: House = {
    db,
    clock: () => new Date(),
    zone: profile.calendars.timeZone,
    recorded: (_entry, records) => {
      sequencer.wake();
      tellConcerned(house, live, records).catch((error: unknown) => log.error({ err: error }, 'live'));
    },
    profile,
    kind: config.house,
    files,
    intake: createIntake(files, reader),
    reader,
    spelling,
    jobs,
    live,
    log,
    sequencer,
    keyFolder: join(config.dataDir, 'keys', 'signers'),
    seals: sealsOf(config),
    trustFolder: config.trustFolder,
    outbox: join(config.dataDir, 'outbox'),
    mail:
      config.secrets.smtpUrl === null || config.mailFrom === null
        ? null
        : { url: config.secrets.smtpUrl, from: config.mailFrom },
    // A trial's codes lead to this machine; a real house prints none before its address is set.
    publicUrl: config.publicUrl ?? (config.house === 'trial' ? `http://127.0.0.1:${config.port}` : null),
  };
  const setupToken = await prepareHouse(house, database.addresses, config, say);

  for (const work of workers) await work(house);
  opened.push(async () => endRecognising(house));
  const intake = startIntake(house, { scanFolder: config.scanFolder, mailboxes: config.secrets.mailboxes });
  opened.push(() => intake.stop());
  if (config.house === 'trial' && !config.empty)
    await beginOrCompleteDay(withoutSpelling(house), join(root, 'samples'), say);

  const door = {
    secure: config.publicUrl?.startsWith('https:') ?? false,
    hosts: config.house === 'trial' ? new Set(['127.0.0.1', 'localhost', '[::1]', config.host]) : null,
  };
  const app = await createServer(house, {
    door,
    fileLimit,
    web: join(root, 'dist', 'web'),
    isStopping: () => stopping,
  });
  opened.push(() => app.close());
  const url = await app.listen({ host: config.host, port: config.port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Something answers at ${config.host}:${config.port} already: end it, or set PORT to another number.`,
    );
  });
  opened.push(await tellAddress(config.dataDir, url));
  const stopSweeping = await keepSwept({ ...house, files });
  return {
    house,
    url,
    lost: database.lost,
    howToEnter: howToEnter(house, url, setupToken),
    async stop() {
      stopping = true;
      stopSweeping();
      await closeAll(opened);
    },
  };
}

/** With what letters are sealed, its secrets with it. */
function sealsOf({ signer, houseSeal, timeStampUrl, secrets }: Config): SealSettings {
  const placeOf = (written: Config['signer'], secret: string | null): KeyPlace | null => {
    switch (written.kind) {
      case 'none':
        return null;
      case 'file':
        return { kind: 'file' };
      case 'token':
        return { ...written, pin: secret ?? '' };
      case 'remote':
        return { ...written, token: secret ?? '' };
    }
  };
  return {
    signatory: placeOf(signer, secrets.signer),
    house: placeOf(houseSeal, secrets.houseSeal),
    timeStampUrl,
  };
}

/** The invented day is written before anyone waits for the door: nobody looks its words up. */
function withoutSpelling({ spelling: _unasked, ...house }: House): House {
  return house;
}

function profileOf(name: string): Profile {
  const read = readProfile(join(root, 'profiles', name));
  if (read.done) return read.value;
  const places = read.facts['places'] ?? read.facts['faults'] ?? [];
  throw new Error(
    `The profile "${name}" cannot be used:\n${Array.isArray(places) ? places.join('\n') : String(places)}`,
  );
}

/** Makes the house's one row, loads the profile where it changed, and the cast of a trial; returns the set-up token where one is due. */
async function prepareHouse(
  house: House,
  addresses: Addresses,
  config: Config,
  say: (line: string) => void,
): Promise<string | null> {
  const ownerPool = openPool(addresses.owner, 2);
  const owner = openDatabase(ownerPool);
  try {
    await owner
      .insertInto('platform.house')
      .values({ kind: config.house, profile: config.profile })
      .onConflict((c) => c.column('one').doNothing())
      .execute();
    const known = await owner.selectFrom('platform.house').selectAll().executeTakeFirstOrThrow();
    if (known.kind !== config.house) {
      throw new Error(`This database belongs to a ${known.kind} house; it does not open as a ${config.house} house.`);
    }
    if (known.profile !== config.profile) {
      throw new Error(
        `This database belongs to the profile "${known.profile}"; start it with DIWAN_PROFILE=${known.profile}.`,
      );
    }
    if (known.profile_digest !== house.profile.fingerprint) {
      say(`Loading the profile "${config.profile}" …`);
      await loadProfile(house, house.profile);
      await loadResolutions(house, house.profile);
      if (config.house === 'trial') await loadCast(house, house.profile);
      await owner.updateTable('platform.house').set({ profile_digest: house.profile.fingerprint }).execute();
    }
    if (config.house === 'trial' || known.setup_done_at !== null) return null;
    if (known.setup_token_hash !== null) {
      say(
        'The set-up token was printed at the first start and has not been used yet. To have a new one, run: npx diwan user token',
      );
      return null;
    }
    const token = randomBytes(20).toString('base64url');
    await owner
      .updateTable('platform.house')
      .set({ setup_token_hash: createHash('sha256').update(token).digest() })
      .execute();
    return token;
  } finally {
    await owner.destroy();
  }
}

function howToEnter(house: House, url: string, setupToken: string | null): string[] {
  if (house.kind === 'trial')
    return [`Open ${url} and choose who you are: this is a trial house, everyone in it is invented.`];
  const lines = [`Open ${house.publicUrl ?? url}.`];
  if (setupToken !== null)
    lines.push(`Set-up token, printed this once; it makes the first administrator: ${setupToken}`);
  if (house.publicUrl === null) lines.push('PUBLIC_URL is not set: no document leaves the house until it is.');
  return lines;
}
