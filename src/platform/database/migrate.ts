import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import { PgBoss } from 'pg-boss';
import { type Address, openPool } from './connect.ts';

const folder = new URL('../../../migrations/', import.meta.url);

/** A database that cannot carry the house; the message says what to do. */
export class UnfitDatabase extends Error {
  override name = 'UnfitDatabase';
}

const readMigrations: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
    const odd = names.find((name) => !/^\d{4}_[a-z-]+\.sql$/.test(name));
    if (odd !== undefined) throw new Error(`migrations/${odd} is not named like 0001_house.sql, and would be left out`);
    const migrations: Record<string, Migration> = {};
    for (const name of names) {
      const text = await readFile(join(folder.pathname, name), 'utf8');
      migrations[name.replace('.sql', '')] = { up: async (db) => void (await sql.raw(text).execute(db)) };
    }
    return migrations;
  },
};

/**
 * Brings a database to the schema of this program, as its owner. Each numbered file is applied once; all of a run share one transaction.
 * @returns the names of the migrations that were applied
 * @throws UnfitDatabase when the version, the rights or the schema do not fit
 */
export async function migrate(owner: Address): Promise<string[]> {
  const pool = openPool(owner, 2);
  const db = new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }) });
  try {
    await checkFitness(db);
    const migrator = new Migrator({
      db,
      provider: readMigrations,
      migrationTableSchema: 'public',
      migrationTableName: 'diwan_migration',
      migrationLockTableName: 'diwan_migration_lock',
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw asUnfit(error);
    await prepareJobs(owner, db);
    return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

async function checkFitness(db: Kysely<Record<string, never>>): Promise<void> {
  const { rows } = await sql<{
    version: number;
    shown: string;
    may_create: boolean;
    may_write_public: boolean;
    may_create_role: boolean;
    roles: number;
    encoding: string;
  }>`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as shown,
      has_database_privilege(current_database(), 'CREATE') as may_create,
      has_schema_privilege('public', 'CREATE') as may_write_public,
      (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_create_role,
      (select count(*)::int from pg_roles where rolname in ('diwan_session', 'diwan_sequencer')) as roles,
      current_setting('server_encoding') as encoding`.execute(db);
  const found = rows[0]!;
  if (found.version < 150_000)
    throw new UnfitDatabase(`PostgreSQL ${found.shown} is too old: Diwan needs version 15 or later.`);
  if (found.encoding !== 'UTF8')
    throw new UnfitDatabase(`The database is encoded in ${found.encoding}: create one with encoding UTF8.`);
  if (!found.may_create)
    throw new UnfitDatabase('The user of DATABASE_URL may not create schemas: grant it CREATE on the database.');
  // Since version 15 only the owner of a database may, unless it was granted.
  if (!found.may_write_public)
    throw new UnfitDatabase(
      'The user of DATABASE_URL may not make tables in the schema public: make it the owner of the database, or grant it CREATE on that schema.',
    );
  if (!found.may_create_role && found.roles < 2) {
    throw new UnfitDatabase(
      'The user of DATABASE_URL may not create roles: grant it CREATEROLE, or create the login roles diwan_session and diwan_sequencer beforehand.',
    );
  }
}

function asUnfit(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('corrupted migrations') || message.includes('previously executed migration')) {
    return new UnfitDatabase(
      `The database was written by another version of Diwan (${message}): start that version, or restore a fitting copy.`,
    );
  }
  return error instanceof Error ? error : new Error(message);
}

/** Makes the tables of the job queue, owned by the owner, used by the session role. */
async function prepareJobs(owner: Address, db: Kysely<Record<string, never>>): Promise<void> {
  const boss = new PgBoss({
    host: owner.host,
    ...(owner.port === undefined ? {} : { port: owner.port }),
    user: owner.user,
    ...(owner.password === undefined ? {} : { password: owner.password }),
    database: owner.database,
    schema: 'jobs',
    max: 2,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => {});
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue, { retryLimit: 5, retryBackoff: true, retryDelay: 5 });
  await boss.stop({ graceful: false });
  await sql`grant usage on schema jobs to diwan_session`.execute(db);
  await sql`grant select, insert, update, delete on all tables in schema jobs to diwan_session`.execute(db);
  await sql`grant execute on all functions in schema jobs to diwan_session`.execute(db);
}

/** The queues of the house. Payloads hold ids only (I1). */
export const queues = [
  'read-file',
  'recognise-file',
  'settle-document',
  'read-scan',
  'send-dispatch',
  'send-acknowledgement',
  'remind-referral',
] as const;
export type Queue = (typeof queues)[number];
