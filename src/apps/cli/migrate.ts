import { addressOf } from '../../platform/database/connect.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { Trouble } from './trouble.ts';

/** `diwan migrate`: the schema of a server, brought up to date as its owner. */
export async function run(): Promise<number> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '')
    throw new Trouble(
      'Set DATABASE_URL to the PostgreSQL server of the house; a trial house migrates itself at start.',
      2,
    );
  const applied = await migrate(addressOf(url)).catch((error: unknown) => {
    throw new Trouble(error instanceof Error ? error.message : String(error), 1);
  });
  process.stdout.write(applied.length === 0 ? 'The schema is up to date.\n' : `Applied: ${applied.join(', ')}.\n`);
  return 0;
}
