import type { Profile } from '../directory/profile.ts';
import type { Text } from '../kernel/text.ts';

/**
 * What of the profile stands on the paper, as it stood when the manifest was resolved. It is part of the manifest, so that a profile
 * that changes afterwards changes nothing of what was cleared.
 */
export interface Imprint {
  readonly letterhead: Profile['letterhead'];
  /** Of the document's kind: its name and what decides its layout and the manner of its signature. */
  readonly kind: Pick<Profile['kinds'][number], 'id' | 'name' | 'person' | 'signature' | 'parts'>;
  /** The classification as it is printed; null where the document is unclassified. */
  readonly classification: Text | null;
  /** The time zone in which the hour of the signature is told. */
  readonly zone: string;
}

/** The printed part of a profile for a document of that kind and level; null where the profile has no such kind. */
export function imprintOf(profile: Profile, zone: string, kind: string, level: number): Imprint | null {
  const known = profile.kinds.find((one) => one.id === kind);
  if (known === undefined) return null;
  const { id, name, person, signature, parts } = known;
  const grade = level === 0 ? undefined : profile.classification.levels.find((one) => one.rank === level);
  return {
    letterhead: profile.letterhead,
    kind: { id, name, person, signature, parts },
    classification: grade?.name ?? null,
    zone,
  };
}
