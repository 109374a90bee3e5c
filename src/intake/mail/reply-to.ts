import { sql } from 'kysely';
import { read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import type { PersonId } from '../../kernel/id.ts';
import type { FileAtHand } from '../intake.store.ts';
import { answeredBy, headersOf, longestHeader } from './headers.ts';

/** A document of the house. */
export interface Answered {
  readonly id: string;
  readonly number: string;
}

/** The document to whose e-mail a message replies, by the identifier under which that left, if this person may see it. */
export async function answeredDocument(
  house: House,
  person: PersonId,
  files: readonly FileAtHand[],
): Promise<Answered | null> {
  const message = files.find(({ kind }) => kind === 'eml');
  if (message === undefined || message.size === 0) return null;
  const chunks: Buffer[] = [];
  const beginning = { start: 0, end: Math.min(message.size, longestHeader) - 1 };
  for await (const chunk of house.files.open(message.sha256, beginning)) chunks.push(chunk as Buffer);
  const identifiers = answeredBy(headersOf(Buffer.concat(chunks)), []);
  if (identifiers.length === 0) return null;
  return read(house, person, async (tx) => {
    const { rows } = await sql<Answered>`
      select d.id, d.number_text as number from intake.sent_as(${identifiers}::text[]) s join dispatch.document d on d.id = s.record limit 1`.execute(
      tx,
    );
    return rows[0] ?? null;
  });
}
