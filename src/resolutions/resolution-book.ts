import type { Profile, ProfileResolution } from '../directory/profile.ts';
import type { Text } from '../kernel/text.ts';
import { type Holding, type KnownResolution, numberOf, type ResolutionBook } from './resolutions.ts';

/** A register of resolutions in memory, for the rules to ask. */
export function resolutionBookOf(all: readonly KnownResolution[], holdings: readonly Holding[]): ResolutionBook {
  const byNumber = Map.groupBy(all, ({ number }) => number);
  const bySession = Map.groupBy(all, (each) => key(each.sessionKind, each.session, each.body));
  const complete = new Set(
    holdings.filter((each) => each.complete).map((each) => key(each.sessionKind, each.session, each.body)),
  );
  return {
    all,
    numbered: (canonical) => byNumber.get(canonical) ?? byNumber.get(canonical.replace(/\.[A-Z]$/, '')) ?? [],
    isComplete: (sessionKind, session, body) => complete.has(key(sessionKind, session, body)),
    heldOf: (sessionKind, session, body) =>
      (bySession.get(key(sessionKind, session, body)) ?? []).map(({ number }) => number),
  };
}

const key = (sessionKind: string, session: number, body: string) => `${sessionKind} ${session} ${body}`;

/** The register that a profile brings along; null where it brings none, so that nothing is said of numbers that are not held. */
export function resolutionBookOfProfile(
  profile: Pick<Profile, 'resolutions' | 'resolutionsHeld' | 'citationOrgans'>,
): ResolutionBook | null {
  if (profile.resolutions.length === 0) return null;
  return resolutionBookOf(
    profile.resolutions.map((row) => knownResolution(row, profile.citationOrgans)),
    profile.resolutionsHeld,
  );
}

/** A row of the profile as the register shows it. */
export function knownResolution(row: ProfileResolution, organs: Profile['citationOrgans']): KnownResolution {
  return {
    number: numberOf(row, organs),
    session: row.session,
    sessionKind: row.sessionKind,
    body: row.body,
    title: byLanguage(row.titles),
    text: byLanguage(row.texts ?? []),
    about: row.about ?? {},
    adoptedOn: row.adoptedOn,
    supersededBy: row.supersededBy,
    source: row.source ?? '',
  };
}

const byLanguage = (words: ProfileResolution['titles']): Partial<Text> =>
  Object.fromEntries(words.map((each) => [each.language, each.words]));
