import type { Profile } from '../../directory/profile.ts';

/** Something made once from a profile and kept as long as the profile is. */
export function ofProfile<Made>(make: (profile: Profile) => Made): (profile: Profile) => Made {
  const kept = new WeakMap<Profile, Made>();
  return (profile) => {
    const known = kept.get(profile);
    if (known !== undefined) return known;
    const made = make(profile);
    kept.set(profile, made);
    return made;
  };
}
