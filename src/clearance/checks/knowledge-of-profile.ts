import type { Profile } from '../../directory/profile.ts';
import { lexiconOfProfile } from '../../reading/lexicon-of-profile.ts';
import type { Knowledge } from './knowledge.ts';

/** What rules may ask where there is a profile and nothing else: no house, no register, no speller. */
export const knowledgeOfProfile = (profile: Profile): Knowledge => ({
  profile,
  lexicon: lexiconOfProfile(profile),
  resolutions: null,
  offices: null,
  directives: null,
  precedents: null,
  levelOf: null,
  speller: null,
});
