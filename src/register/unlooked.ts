import { sql } from 'kysely';
import { actAsHouse, readAsHouse, unrecordedAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';

/** So many are sent at a time: new letters never wait behind a cellar full of old ones. */
const batch = 200;

interface Unlooked {
  readonly file: string;
  readonly record: string;
}

/**
 * Sends the scans to reading that were kept before the house could read them, each once: at most two hundred, and none while others still wait.
 * Asked again, as at every start and every hour, it goes on with the next. How many were sent.
 */
export async function readUnlooked(house: House): Promise<number> {
  await leaveAlone(house);
  const next = await readAsHouse(house, async (tx) => {
    const { rows } = await sql<Unlooked>`
      select u.file, f.record from register.unlooked u join register.file f on f.id = u.file
      where not exists (select from register.file w where w.reading in ('waiting', 'recognising')) order by u.file limit ${batch}`.execute(
      tx,
    );
    return rows;
  });
  for (const each of next) await sendOne(house, each);
  return next.length;
}

const isLeft = sql`f.reading = 'no-text' and f.reading_problem in ('no-text-layer', 'no-reader')`;

/** Whoever had it read again meanwhile, or stopped that, is heeded: the file then only leaves the list. */
const leaveAlone = (house: House): Promise<unknown> =>
  unrecordedAsHouse(house, (tx) =>
    sql`delete from register.unlooked u using register.file f where f.id = u.file and not (${isLeft})`.execute(tx),
  );

const sendOne = (house: House, { file, record }: Unlooked): Promise<void> =>
  actAsHouse(house, 'file.read-again', async ({ tx, about }) => {
    await sql`
      update register.file f set reading = 'waiting', reading_problem = null where f.id = ${file}::uuid and ${isLeft}`.execute(
      tx,
    );
    await sql`delete from register.unlooked where file = ${file}::uuid`.execute(tx);
    await house.jobs.send(tx, 'read-file', { id: record });
    about('file', record, { file });
  });
