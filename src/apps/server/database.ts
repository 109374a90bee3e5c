import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Config } from '../../platform/config/config.ts';
import { type Address, addressOf, openDatabase, openPool } from '../../platform/database/connect.ts';
import { migrate, UnfitDatabase } from '../../platform/database/migrate.ts';
import type { Log } from '../../platform/log/log.ts';
import { type Embedded, startEmbedded } from '../../platform/postgres/embedded.ts';

/** The three who enter the database: its owner (migrations only), the program's sessions, and the sequencer of the ledger. */
export interface Addresses {
  readonly owner: Address;
  readonly session: Address;
  readonly sequencer: Address;
}

export interface Reached {
  readonly addresses: Addresses;
  /** Settles with a sentence when a database that this process runs has died and could not be started again; never for a server. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

/** Starts the embedded database or reaches the server of DATABASE_URL, and brings it to this program's schema. */
export async function reachDatabase(config: Config, log: Log, say: (line: string) => void): Promise<Reached> {
  const url = config.secrets.databaseUrl;
  if (url !== null) {
    const owner = addressOf(url);
    await bringUp(owner, say);
    return { addresses: await withPasswords(owner), lost: new Promise(() => {}), stop: async () => {} };
  }
  say(`Starting the database in ${config.dataDir} …`);
  const embedded = await startEmbedded({ dataDir: config.dataDir, log });
  try {
    if (embedded.footing === 'copied')
      say(`The database's own user cannot reach that folder; database and binaries are in ${embedded.home}.`);
    if (embedded.recovered)
      say('The last stop was not clean: the database has recovered; nothing that was acknowledged is lost.');
    const at = { host: embedded.socketDir, port: embedded.port, database: embedded.database };
    const owner = { ...at, user: embedded.superuser };
    await bringUp(owner, say);
    return {
      addresses: { owner, session: { ...at, user: 'diwan_session' }, sequencer: { ...at, user: 'diwan_sequencer' } },
      lost: lossOf(embedded, config),
      stop: () => embedded.stop(),
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** A server that dies is started again (`supervise`); only when that has failed many times over is the database lost. */
const lossOf = (embedded: Embedded, config: Config): Promise<string> =>
  new Promise((resolve) => {
    void embedded.exited.then((code) => {
      if (code === 0) return;
      resolve(
        `The database died and could not be started again; why is in ${join(config.dataDir, 'postgres', 'postgres.log')}. Diwan ends. What was acknowledged is on the disk: put the cause right, then start again.`,
      );
    });
  });

async function bringUp(owner: Address, say: (line: string) => void): Promise<void> {
  try {
    const applied = await migrate(owner);
    if (applied.length > 0)
      say(
        `The schema was brought up to date (${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'}).`,
      );
  } catch (error) {
    if (error instanceof UnfitDatabase) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '28P01' || code === '28000')
      throw new UnfitDatabase('PostgreSQL refused the user or the password of DATABASE_URL.');
    if (code === '3D000')
      throw new UnfitDatabase(
        `There is no database "${owner.database}" on that server: create it, or correct DATABASE_URL.`,
      );
    if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ENOENT')
      throw new UnfitDatabase(`No PostgreSQL answers at ${owner.host}.`);
    throw error;
  }
}

/** On a server the two session roles have passwords that only the owner can look up; made at the first start. */
async function withPasswords(owner: Address): Promise<Addresses> {
  const db = openDatabase(openPool(owner, 1));
  try {
    const addressFor = async (user: 'diwan_session' | 'diwan_sequencer'): Promise<Address> => {
      const fresh = randomBytes(24).toString('base64url');
      const { rows } = await sql<{
        value: string;
      }>`insert into platform.secret (name, value) values (${`password of ${user}`}, ${fresh})
        on conflict (name) do update set value = platform.secret.value returning value`.execute(db);
      const password = rows[0]!.value;
      await sql`alter role ${sql.ref(user)} login password ${sql.lit(password)}`.execute(db).catch((error: unknown) => {
        throw new UnfitDatabase(
          `The user of DATABASE_URL may not set the password of the role ${user} (${error instanceof Error ? error.message : ''}): grant it CREATEROLE and ADMIN on that role.`,
        );
      });
      return { ...owner, user, password };
    };
    return { owner, session: await addressFor('diwan_session'), sequencer: await addressFor('diwan_sequencer') };
  } finally {
    await db.destroy();
  }
}
