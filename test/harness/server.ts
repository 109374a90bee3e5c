import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Address, addressOf } from '../../src/platform/database/connect.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { binariesAt } from '../../src/platform/postgres/binaries.ts';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { isAlive } from '../../src/platform/postgres/orphan.ts';

/** What a test needs to make databases of its own: a server entered as owner, and a migrated database to copy. Plain data. */
export type TestServer = { readonly owner: Address; readonly template: string };

/** A server for one run of tests, a simulation or a benchmark; `stop` leaves nothing behind. */
export type PreparedServer = TestServer & { stop(): Promise<void> };

/** What only a benchmark chooses: a durable server, as a real house has, and a folder of its own. */
export type ServerWishes = { readonly durable?: boolean; readonly dataDir?: string };

/**
 * A PostgreSQL with a migrated template database. It is an embedded one in a temporary folder, without fsync unless durability is wished;
 * `TEST_POSTGRES_BIN=/usr/lib/postgresql/15` takes that installation instead of the embedded one; `TEST_DATABASE_URL` takes a server
 * that runs already, entered as a user who may make databases and roles.
 */
export async function prepareServer(wishes: ServerWishes = {}): Promise<PreparedServer> {
  const url = process.env['TEST_DATABASE_URL'];
  const server =
    url === undefined || url === '' ? await embeddedServer(wishes) : { owner: addressOf(url), stop: async () => {} };
  const template = `diwan_template_${randomBytes(4).toString('hex')}`;
  try {
    await asOwner(server.owner, [`create database ${template} template template0 encoding 'UTF8'`]);
    await migrate({ ...server.owner, database: template });
    await asOwner(server.owner, passwordsFor(server.owner));
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  return {
    owner: server.owner,
    template,
    stop: async () => {
      if (url !== undefined && url !== '')
        await asOwner(server.owner, [`drop database if exists ${template} with (force)`]);
      await server.stop();
    },
  };
}

async function embeddedServer(wishes: ServerWishes): Promise<{ owner: Address; stop(): Promise<void> }> {
  const installation = process.env['TEST_POSTGRES_BIN'];
  const folder = wishes.dataDir ?? temporaryFolder();
  const embedded = await startEmbedded({
    dataDir: folder,
    log: createLog({ logLevel: 'error' }),
    fsync: wishes.durable ?? false,
    ...(installation === undefined || installation === '' ? {} : { binaries: binariesAt(installation) }),
  });
  return {
    owner: { host: embedded.socketDir, port: embedded.port, user: embedded.superuser, database: embedded.database },
    stop: async () => {
      await embedded.stop();
      if (wishes.dataDir === undefined) rmSync(join(folder, '..'), { recursive: true, force: true });
    },
  };
}

/** A folder named by this process, so that what a killed run left behind can be told and cleared. */
function temporaryFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^diwan-test-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  const outer = mkdtempSync(join(tmpdir(), `diwan-test-${process.pid}-`));
  // Root's database user must be able to pass through.
  chmodSync(outer, 0o711);
  const folder = join(outer, 'data');
  mkdirSync(folder, { mode: 0o711 });
  return folder;
}

/** A server that asks its owner for a password asks the house's roles too. */
function passwordsFor(owner: Address): string[] {
  const password = owner.password;
  if (password === undefined) return [];
  const quoted = `'${password.replaceAll("'", "''")}'`;
  return ['diwan_session', 'diwan_sequencer'].map((role) => `alter role ${role} password ${quoted}`);
}

/** Runs statements as the owner, outside any test's database. */
export async function asOwner(owner: Address, statements: readonly string[]): Promise<void> {
  const client = new Client({ ...owner });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
