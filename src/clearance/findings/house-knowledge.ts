import type { Profile } from '../../directory/profile.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { DocumentFacts } from '../checks/document.ts';
import type { Knowledge } from '../checks/knowledge.ts';
import { knowledgeOfProfile } from '../checks/knowledge-of-profile.ts';
import { ofProfile } from '../checks/of-profile.ts';

const knownOf = ofProfile(knowledgeOfProfile);

/** What rules may ask in a house: the profile, and of the house's own books what this session may read. */
export async function houseKnowledge(
  _tx: Tx,
  profile: Profile,
  _facts: DocumentFacts,
  _today: CivilDay,
): Promise<Knowledge> {
  return knownOf(profile);
}
