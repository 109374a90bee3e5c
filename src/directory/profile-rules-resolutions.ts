import type { Profile } from './profile.ts';
import type { Fault } from './profile-faults.ts';

type Rule = (profile: Profile) => Fault[];

const fault = (pointer: string, text: string): Fault => ({ file: 'resolutions.json', pointer, fault: text });

/** The rules of resolutions. */
export const resolutionRules: readonly Rule[] = [bodiesAreKnown, sessionsWereHeld, heldOnceTold];

function bodiesAreKnown({ citationBodies, resolutions, resolutionsHeld }: Profile): Fault[] {
  const known = new Set(citationBodies.map(({ code }) => code));
  return Object.entries({ resolutions, resolutionsHeld }).flatMap(([list, rows]) =>
    rows.flatMap(({ body }, at) => (known.has(body) ? [] : [fault(`/${list}/${at}/body`, `unknown series "${body}"`)])),
  );
}

/** A session that the profile does not list cannot have adopted anything, where it lists the sessions of that kind. */
function sessionsWereHeld({ sessions, resolutions, resolutionsHeld }: Profile): Fault[] {
  const listed = new Set(sessions.map(({ kind, number }) => `${kind} ${number}`));
  const kinds = new Set(sessions.map(({ kind }) => kind));
  return Object.entries({ resolutions, resolutionsHeld }).flatMap(([list, rows]) =>
    rows.flatMap(({ sessionKind, session }, at) =>
      kinds.has(sessionKind) && !listed.has(`${sessionKind} ${session}`)
        ? [fault(`/${list}/${at}/session`, `there is no session ${session} of "${sessionKind}"`)]
        : [],
    ),
  );
}

function heldOnceTold({ resolutionsHeld }: Profile): Fault[] {
  const seen = new Map<string, number>();
  return resolutionsHeld.flatMap(({ sessionKind, session, body }, at) => {
    const key = `${sessionKind} ${session} ${body}`;
    const first = seen.get(key) ?? at;
    seen.set(key, first);
    return first === at ? [] : [fault(`/resolutionsHeld/${at}`, `already told by /resolutionsHeld/${first}`)];
  });
}
