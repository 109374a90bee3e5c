import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import pg from 'pg';
import { type Config, readConfig } from '../../platform/config/config.ts';
import { type Address, addressOf } from '../../platform/database/connect.ts';
import { createLog } from '../../platform/log/log.ts';
import { startEmbedded } from '../../platform/postgres/embedded.ts';
import { findRunning } from '../../platform/postgres/running.ts';
import { houseDatabase, superuser } from '../../platform/postgres/settings.ts';
import { Trouble } from './trouble.ts';

export interface OperatorsHouse {
  readonly client: Client;
  readonly owner: Address;
  readonly config: Config;
  /** The public key of the ledger, in vkey form. */
  readonly vkey: string;
  readonly checkpointsFile: string;
  readonly secondPlace: string | undefined;
}

/** Works on the database of a house as its owner: a server, the embedded one of a running house, or the embedded one started for this. */
export async function asOperator<T>(work: (house: OperatorsHouse) => Promise<T>): Promise<T> {
  const read = readConfig(process.env, []);
  if (!read.done) throw new Trouble((read.facts['sentences'] as string[]).join('\n'), 2);
  const config = read.value;
  const reached = await reach(config);
  const client = new pg.Client({ ...reached.owner, options: '-c timezone=UTC' });
  try {
    await client.connect();
    return await work({
      client,
      owner: reached.owner,
      config,
      vkey: await ledgerKey(config),
      checkpointsFile: join(config.dataDir, 'checkpoints', 'checkpoints.log'),
      secondPlace: config.checkpoints === null ? undefined : join(config.checkpoints, 'checkpoints.log'),
    });
  } finally {
    await client.end();
    await reached.leave();
  }
}

async function reach(config: Config): Promise<{ owner: Address; leave: () => Promise<void> }> {
  const url = config.secrets.databaseUrl;
  if (url !== null) return { owner: addressOf(url), leave: async () => {} };
  const running = await findRunning(config.dataDir);
  if (running !== null)
    return { owner: { ...running.reach, user: superuser, database: houseDatabase }, leave: async () => {} };
  const embedded = await startEmbedded({ dataDir: config.dataDir, log: createLog({ logLevel: 'silent' }) });
  return {
    owner: { host: embedded.socketDir, port: embedded.port, user: superuser, database: houseDatabase },
    leave: () => embedded.stop(),
  };
}

async function ledgerKey(config: Config): Promise<string> {
  const file = join(config.dataDir, 'keys', `${config.house === 'trial' ? 'trial-' : ''}ledger.vkey`);
  const vkey = await readFile(file, 'utf8').catch(() => null);
  if (vkey === null)
    throw new Trouble(
      `There is no house in ${config.dataDir} yet: its key is not there. Start it once, or set DIWAN_DATA.`,
      2,
    );
  return vkey.trim();
}
