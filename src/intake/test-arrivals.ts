import { sql } from 'kysely';
import { actAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { newId } from '../kernel/id.ts';
import { addArrival, centralRegistry } from './intake.store.ts';
import type { ArrivalId, NewArrival } from './intake.ts';

/** Something that lies at the Registry since a moment ago: one text file with these words. */
export async function arrived(
  house: House,
  words: string,
  changes: Partial<NewArrival> = {},
): Promise<{ readonly id: ArrivalId; readonly file: string; readonly sha256: string }> {
  const { sha256, size } = await house.files.put(Buffer.from(words));
  const id = newId<ArrivalId>();
  const arrival: NewArrival = {
    id,
    way: 'folder',
    place: `${words}.txt`,
    state: 'waiting',
    nature: 'letter',
    title: `${words}.txt`,
    sender: null,
    sentAt: null,
    messageId: null,
    fingerprint: sha256,
    problem: null,
    leftOut: [],
    answers: null,
    sending: null,
    files: [
      {
        part: 'main',
        name: `${words}.txt`,
        kind: 'txt',
        mediaType: 'text/plain; charset=utf-8',
        sha256,
        size,
        pages: null,
      },
    ],
    ...changes,
  };
  const file = await actAsHouse(house, 'arrival.receive', async ({ tx, now, about }) => {
    await addArrival(tx, arrival, await centralRegistry(tx), now);
    about('arrival', id, { way: arrival.way, files: [sha256] });
    const { rows } = await sql<{
      id: string;
    }>`select id from intake.file where arrival = ${id}::uuid order by place`.execute(tx);
    return rows[0]?.id ?? '';
  });
  return { id, file, sha256 };
}
