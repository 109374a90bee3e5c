import type { Level } from '../access/actor.ts';
import type { Profile } from '../directory/profile.ts';

/** What the profile says of envelopes and of ways to come in. */
type Envelopes = Pick<Profile, 'classification' | 'channels'>;

/** Whether an envelope stays closed at the register: its level or its marking says so. What was said has no envelope. */
export function staysSealed(profile: Envelopes, level: Level, marking: string | null, channel: string): boolean {
  if (isSpoken(profile, channel)) return false;
  return (
    profile.classification.levels.some((each) => each.rank === level && each.registeredUnopened) ||
    profile.classification.markings.some((each) => each.id === marking && each.registeredUnopened)
  );
}

/** Whether a channel carries words without paper. */
export const isSpoken = (profile: Envelopes, channel: string): boolean =>
  profile.channels.some((each) => each.id === channel && each.spoken);
