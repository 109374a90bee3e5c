/**
 * A power cut, which `kill -9` cannot show: the house's database and files stand on an XFS image, letters are registered, and the file
 * system is shut down without flushing (`xfs_io -x -c shutdown`), so that only what was forced to the disk is still there. Nothing that was
 * acknowledged may be lost. To show that the trial can tell, the same cut must lose something once the database does without fsync,
 * and once the files do.
 *
 * It needs Linux, root, loop devices and Debian's package xfsprogs, so it stands apart from `npm test`: run `npm run power-cut`. Exit code 0: all
 * three went as they must; 1: one did not; 2: this machine does not allow the trial.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { findRunning } from '../../src/platform/postgres/running.ts';
import { houseDatabase, superuser } from '../../src/platform/postgres/settings.ts';
import { type Acknowledged, lossesOf, Officer, registerUntilCutOff } from './officer.ts';
import { openRealHouse } from './real-house.ts';

const imageBytes = 768 * 1024 * 1024;
const clients = 4;
const registrationsBeforeTheCut = 60;
/** So many cuts of the house as it is, since each falls at another moment. */
const rounds = 2;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });

/** A disk whose power can be cut, in a folder of its own. */
class Disk {
  readonly folder: string;
  readonly mount: string;
  readonly #image: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'diwan-power-'));
    // The database's own user passes through.
    chmodSync(this.folder, 0o711);
    this.mount = join(this.folder, 'disk');
    this.#image = join(this.folder, 'image');
    mkdirSync(this.mount);
    writeFileSync(this.#image, '');
    truncateSync(this.#image, imageBytes);
    run('mkfs.xfs', '-q', this.#image);
    this.start();
  }

  start(): void {
    run('mount', '-t', 'xfs', '-o', 'loop', this.#image, this.mount);
  }

  cut(): void {
    run('xfs_io', '-x', '-c', 'shutdown', this.mount);
  }

  /** Lets go of the dead file system once nobody stands in it any more. */
  async letGo(): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return void run('umount', this.mount);
      } catch (fault) {
        if (attempt > 100) throw fault;
        await pause(100);
      }
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

type Careless = 'nothing' | 'the database' | 'the files';

/** Takes fsync from the running database, as a careless administrator might. */
async function withoutFsync(dataDir: string): Promise<void> {
  const running = await findRunning(dataDir);
  const client = new Client({ ...running!.reach, user: superuser, database: houseDatabase });
  await client.connect();
  for (const name of ['fsync', 'full_page_writes']) await client.query(`alter system set ${name} = off`);
  await client.query('checkpoint');
  await client.query('select pg_reload_conf()');
  await client.end();
}

/** One cut under load, and what it cost: an empty list when nothing that was acknowledged is lost. */
async function lossesAfterACut(careless: Careless): Promise<string[]> {
  const disk = new Disk();
  const dataDir = join(disk.mount, 'data');
  const settings = { DIWAN_DATA: dataDir };
  const preload = careless === 'the files' ? ['--import', new URL('without-fsync.ts', import.meta.url).href] : [];
  let house = await openRealHouse(settings, [...preload, 'src/apps/start.ts', '--empty']);
  try {
    if (careless === 'the database') await withoutFsync(dataDir);
    const officer = await Officer.enter(house.url);
    const acknowledged: Acknowledged[] = [];
    const working = Array.from({ length: clients }, () => registerUntilCutOff(officer, acknowledged));
    while (acknowledged.length < registrationsBeforeTheCut) await pause(10);
    disk.cut();
    await pause(300);
    await house.kill();
    await Promise.all(working);
    await disk.letGo();
    disk.start();
    say(`  ${acknowledged.length} registrations were acknowledged before the power went.`);
    house = await openRealHouse(settings);
    return await lossesOf(await Officer.enter(house.url), acknowledged);
  } catch (fault) {
    return [`the house does not open again: ${fault instanceof Error ? fault.message : String(fault)}`];
  } finally {
    await house.kill();
    await disk.letGo();
    disk.remove();
  }
}

/** Why this machine does not allow the trial; null when it does. */
function obstacle(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs Linux and root, to mount a disk';
  try {
    run('mkfs.xfs', '-V');
    run('xfs_io', '-V');
    run('losetup', '--find');
    return null;
  } catch (fault) {
    return `it needs loop devices and the package xfsprogs (${fault instanceof Error ? fault.message.split('\n')[0] : ''})`;
  }
}

const why = obstacle();
if (why !== null) {
  say(`The power cut cannot be tried on this machine: ${why}.`);
  process.exit(2);
}
let isAsItMust = true;
for (const careless of ['nothing', 'the database', 'the files'] as const) {
  for (let round = 1; round <= (careless === 'nothing' ? rounds : 1); round += 1) {
    say(careless === 'nothing' ? `As the house is, cut ${round}:` : `With ${careless} doing without fsync:`);
    const losses = await lossesAfterACut(careless);
    const [first] = losses;
    say(first === undefined ? '  nothing is lost.' : `  something is lost, such as: ${first}`);
    if ((first === undefined) !== (careless === 'nothing')) isAsItMust = false;
  }
}
say(isAsItMust ? 'All went as it must.' : 'This is not as it must be.');
process.exit(isAsItMust ? 0 : 1);
