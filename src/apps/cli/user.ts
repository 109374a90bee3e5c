import { createHash, randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { actAsHouse } from '../../access/act.ts';
import { isAcceptablePassword, resetPassword } from '../../access/password.ts';
import type { PersonId } from '../../kernel/id.ts';
import { addressOf, type Database, openDatabase, openPool } from '../../platform/database/connect.ts';
import { enterHouse, reachOptions } from './client.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';
import { ownTokens } from './user-tokens.ts';

/** `diwan user`: who is in the house, one's own tokens; and what only the operator of a real house may do. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: reachOptions });
  const [verb, what, id] = positionals;
  if (verb === 'list') {
    const { rows } = await (await enterHouse(values)).get<{ rows: Person[] }>('/api/people');
    if (values.json === true) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else
      process.stdout.write(
        `${table(
          rows.map((p) => [
            plain(p.name.en),
            p.email ?? '',
            p.holdings
              .filter((h) => h.state === 'in-force')
              .map((h) => h.postName.en)
              .join('; '),
          ]),
        )}\n`,
      );
    return 0;
  }
  if (verb === 'token' && what !== undefined) return ownTokens(values, what, id);
  if (verb === 'token') return withOwner(newToken);
  if (verb === 'password' && what !== undefined) return withOwner((db) => newPassword(db, what));
  throw new Trouble('diwan user list, diwan user token [list|revoke ID], or diwan user password EMAIL.', 2);
}

interface Person {
  readonly name: { en: string };
  readonly email: string | null;
  readonly holdings: { state: string; postName: { en: string } }[];
}

async function withOwner(work: (db: Database) => Promise<number>): Promise<number> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '')
    throw new Trouble('Set DATABASE_URL to the PostgreSQL server of the house; a trial house has no passwords.', 2);
  const db = openDatabase(openPool(addressOf(url), 1));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function newToken(db: Database): Promise<number> {
  const token = randomBytes(20).toString('base64url');
  const { numUpdatedRows } = await db
    .updateTable('platform.house')
    .set({ setup_token_hash: createHash('sha256').update(token).digest() })
    .where('kind', '=', 'real')
    .where('setup_done_at', 'is', null)
    .executeTakeFirst();
  if (Number(numUpdatedRows) === 0)
    throw new Trouble('This house has its first administrator already; further people are added by him.', 1);
  process.stdout.write(`Set-up token, printed this once: ${token}\n`);
  return 0;
}

async function newPassword(db: Database, email: string): Promise<number> {
  if (process.stdin.isTTY) process.stderr.write('The new password, at least twelve characters, then Ctrl-D:\n');
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (!isAcceptablePassword(password)) throw new Trouble('The password is too short: at least twelve characters.', 2);
  const person = await sql<{
    id: PersonId;
  }>`select id from directory.person where lower(email) = ${email.toLowerCase()}`.execute(db);
  const id = person.rows[0]?.id;
  if (id === undefined) throw new Trouble(`Nobody in the house has the address ${email}.`, 1);
  const ground = { db, clock: () => new Date(), zone: 'UTC', recorded: () => {} };
  await actAsHouse(ground, 'person.reset-password', (acting) => resetPassword(acting, id, password));
  process.stdout.write(
    `The first password of ${email} is set, and all sessions and tokens of this person have ended. It serves once: at the next entry the person chooses another.\n`,
  );
  return 0;
}
