import type { Profile } from '../../directory/profile.ts';
import { lexiconOfProfile } from '../../reading/lexicon-of-profile.ts';
import { resolutionBookOfProfile } from '../../resolutions/resolution-book.ts';
import type { Knowledge } from './knowledge.ts';
import { precedentsAmong } from './precedents.ts';

/** What rules may ask where there is a profile and nothing else: no house, no speller; of resolutions what the profile brings along. */
export function knowledgeOfProfile(profile: Profile): Knowledge {
  const resolutions = resolutionBookOfProfile(profile);
  return {
    profile,
    lexicon: lexiconOfProfile(profile),
    resolutions,
    offices: null,
    directives: null,
    precedents: resolutions && precedentsAmong(resolutions),
    levelOf: null,
    speller: null,
  };
}
