import type { Tx } from '../../platform/database/connect.ts';
import type { ReadText } from '../../reading/reading.ts';
import type { DocumentFacts, Hand } from '../checks/document.ts';
import { booksOfHouse } from '../checks/house-knowledge.ts';
import type { Knowledge } from '../checks/knowledge.ts';
import { levelsOfCited, numbersCited } from '../checks/knowledge-of-citations.ts';
import { matterOf } from '../checks/offices.ts';

/**
 * What rules may ask in a house about a document: what all of it know, and of its books and registers what this session may read. Spelling
 * is added where there is time for it.
 */
export async function readerKnowledge(
  tx: Tx,
  known: Knowledge,
  facts: DocumentFacts,
  read: readonly ReadText[],
): Promise<Knowledge> {
  const books = await booksOfHouse(tx, facts, known.profile.calendars.timeZone);
  const correspondents = (facts.addressees ?? []).flatMap(({ correspondent }) => correspondent ?? []);
  return {
    ...known,
    ...books,
    resolutions: books.resolutions ?? known.resolutions,
    levelOf: await levelsOfCited(tx, numbersCited(read), correspondents),
  };
}

/** Who is to approve a document, as this reader should know him; null where too little of it is known, or nobody approves. */
export function approverOf(facts: DocumentFacts, { offices }: Knowledge, reader: string): Hand | null {
  const matter = offices && matterOf(facts);
  const person = matter ? offices.approverOf(matter, facts.on, reader, facts.drafter) : null;
  return person === null ? null : { person, post: '', onBehalfOf: null };
}
