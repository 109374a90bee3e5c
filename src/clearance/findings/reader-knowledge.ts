import type { Profile } from '../../directory/profile.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { DocumentFacts } from '../checks/document.ts';
import { booksOfHouse } from '../checks/house-knowledge.ts';
import type { Knowledge } from '../checks/knowledge.ts';
import { knowledgeOfProfile } from '../checks/knowledge-of-profile.ts';
import { ofProfile } from '../checks/of-profile.ts';

const knownOf = ofProfile(knowledgeOfProfile);

/** What rules may ask in a house: the profile, and of the house's own books what this session may read. Spelling is left to the command line. */
export async function readerKnowledge(tx: Tx, profile: Profile, facts: DocumentFacts): Promise<Knowledge> {
  const known = knownOf(profile);
  const books = await booksOfHouse(tx, facts, profile.calendars.timeZone);
  return { ...known, ...books, resolutions: books.resolutions ?? known.resolutions };
}
