import type { Profile } from './profile.ts';
import type { Fault } from './profile-faults.ts';
import { citationRules } from './profile-rules-citations.ts';
import { houseRules } from './profile-rules-house.ts';
import { languageRules } from './profile-rules-language.ts';
import { paperRules } from './profile-rules-papers.ts';
import { resolutionRules } from './profile-rules-resolutions.ts';
import { worldRules } from './profile-rules-world.ts';

/** What no single file can say: the rules that keep a house with such data whole. They run on well-shaped profiles only. */
export const ruleFaults = (profile: Profile): Fault[] =>
  [...houseRules, ...paperRules, ...worldRules, ...citationRules, ...languageRules, ...resolutionRules].flatMap(
    (rule) => rule(profile),
  );
