import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../src/platform/database/migrate.ts';
import { createLog } from '../src/platform/log/log.ts';
import { startEmbedded } from '../src/platform/postgres/embedded.ts';
import { writeSchema } from './write-schema.ts';

const run = promisify(execFile);
const root = new URL('..', import.meta.url).pathname;
const typesFile = join(root, 'src/platform/database/schema.ts');
const schemaFile = join(root, 'schema.sql');
const isVerifying = process.argv.includes('--verify');

/** Writes (or with --verify compares) `schema.sql` and the database types from a database that all migrations were just applied to. */
const dataDir = await mkdtemp(join(tmpdir(), 'diwan-schema-'));
const embedded = await startEmbedded({ dataDir, log: createLog({ logLevel: 'silent' }), fsync: false });
try {
  const owner = {
    host: embedded.socketDir,
    port: embedded.port,
    user: embedded.superuser,
    database: embedded.database,
  };
  await migrate(owner);
  const types = join(dataDir, 'types.ts');
  await run(join(root, 'node_modules/.bin/kysely-codegen'), [
    '--dialect',
    'postgres',
    '--url',
    `postgres://${owner.user}@localhost:${owner.port}/${owner.database}?host=${owner.host}`,
    '--out-file',
    types,
    '--default-schema',
    'public',
    '--date-parser',
    'string',
    '--no-domains',
    '--type-mapping',
    '{"int8":"number"}',
    '--include-pattern',
    '(platform|ledger|access|directory|register|referral|directives|drafting|clearance|dispatch|intake|memoranda|brief|resolutions).*',
  ]);
  const made = [
    [typesFile, await readFile(types, 'utf8')],
    [schemaFile, await writeSchema(owner)],
  ] as const;
  const stale: string[] = [];
  for (const [file, text] of made) {
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    stale.push(file.slice(root.length));
    if (!isVerifying) await writeFile(file, text);
  }
  if (isVerifying && stale.length > 0) {
    console.error(`${stale.join(' and ')} not what the migrations make; run: node tools/schema.ts`);
    process.exitCode = 1;
  }
} finally {
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
}
