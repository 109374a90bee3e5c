import type { Profile, ProfileCitationOrgan } from '../../../../directory/profile.ts';
import type { Citation, Span } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { organOfSession } from '../citations.text.ts';
import { citedIn, sessionEvidence, sessionOf, tokensOf, yearsOf } from '../cited.ts';

type Code = keyof typeof organOfSession.messages;

/** An organ that changed its name has a code for each time; and only a Summit's resolutions carry its mark. */
export const rule = defineRule({
  id: 'organ-of-session',
  check: 'C1',
  severity: 'error',
  ...organOfSession,
  examples: {
    fires: { text: 'as contained in document OIC/CFM-34/2007/ECO/RES/FINAL' },
    silent: { text: 'as contained in document OIC/ICFM-34/2007/ECO/RES/FINAL' },
  },
  *examine(document, { profile }) {
    for (const citation of citedIn(document, 'resolution', 'symbol')) {
      const organ = profile.citationOrgans.find(({ code }) => code === citation.organ);
      const found = organ ? examined(document, citation, organ, profile) : null;
      if (found) yield found;
    }
  },
});

function examined(
  document: CheckedDocument,
  citation: Citation,
  organ: ProfileCitationOrgan,
  profile: Profile,
): Found<Code> | null {
  const written = document.text.slice(citation.start, citation.end);
  const mark = written.search(/\([^)]*\)\s*$/);
  if (citation.kind === 'resolution' && citation.summit && !organ.summit && mark >= 0) {
    const start = citation.start + mark;
    return {
      start,
      end: citation.end,
      message: 'no-summit',
      with: { mark: written.slice(mark), organ: organ.code },
    };
  }
  const { session } = citation;
  if (session === null) return null;
  const early = organ.fromSession !== undefined && session < organ.fromSession;
  const late = organ.untilSession !== undefined && session > organ.untilSession;
  if (!early && !late) return null;
  const bound = early ? organ.fromSession : organ.untilSession;
  const held = organ.sessionKind === null ? null : sessionOf(profile, organ.sessionKind, session);
  return {
    ...organSpan(document, citation, organ),
    message: early ? 'from' : 'until',
    with: { organ: organ.code, bound: String(bound), session: String(session) },
    evidence: held ? [sessionEvidence(held)] : [],
    suggestion: certainOrgan(citation, organ, profile),
  };
}

/** Where the year is that of the session, it is the organ's code that is wrong. */
function certainOrgan(citation: Citation, organ: ProfileCitationOrgan, profile: Profile): string | null {
  const { session, year } = citation;
  const held = organ.sessionKind === null ? null : sessionOf(profile, organ.sessionKind, session!);
  if (!held || year === null || !yearsOf(held).includes(String(year))) return null;
  const right = profile.citationOrgans.find(
    ({ sessionKind, fromSession = 1, untilSession = Number.POSITIVE_INFINITY }) =>
      sessionKind === organ.sessionKind && fromSession <= session! && session! <= untilSession,
  );
  return right?.code ?? null;
}

function organSpan(document: CheckedDocument, citation: Citation, organ: ProfileCitationOrgan): Span {
  const spellings = new Set(organ.spellings.map((each) => each.toLowerCase()));
  const token = tokensOf(document, citation).find(({ folded }) => spellings.has(folded));
  return token ? { start: token.start, end: token.end } : { start: citation.start, end: citation.end };
}
