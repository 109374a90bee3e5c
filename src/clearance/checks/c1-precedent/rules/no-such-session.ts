import type { Profile } from '../../../../directory/profile.ts';
import type { CivilDay } from '../../../../kernel/calendar.ts';
import type { Citation } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { noSuchSession } from '../citations.text.ts';
import {
  citedIn,
  kindOfSession,
  lastSession,
  nameOfKind,
  sessionEvidence,
  sessionOf,
  sessionSpan,
  spanOf,
} from '../cited.ts';

type Code = keyof typeof noSuchSession.messages;

/** Sessions that the profile does not list. The next one may have met since the list was made; one far beyond it cannot. */
export const rule = defineRule({
  id: 'no-such-session',
  check: 'C1',
  severity: 'error',
  ...noSuchSession,
  examples: {
    fires: { text: 'Recalling Resolution No. 1/94-PAL on the cause of Palestine,' },
    silent: { text: 'Recalling Resolution No. 1/49-PAL on the cause of Palestine,' },
  },
  *examine(document, { profile }) {
    for (const citation of citedIn(document, 'resolution', 'symbol')) {
      const found = examined(document, citation, profile);
      if (found) yield found;
    }
  },
});

function examined(document: CheckedDocument, citation: Citation, profile: Profile): Found<Code> | null {
  const kind = kindOfSession(citation, profile);
  const last = kind === null ? null : lastSession(profile, kind);
  if (kind === null || last === null || citation.session === null) return null;
  const number = citation.session;
  const place = spanOf(sessionSpan(document, citation));
  const session = sessionOf(profile, kind, number);
  const organ = nameOfKind(profile, kind, number);
  if (session) {
    if (session.start === null || !isAfter(session.start, document.facts.on)) return null;
    const said = { session: String(number), organ, held: session.start.slice(0, 7), on: document.facts.on };
    return { ...place, message: 'not-yet', with: said, evidence: [sessionEvidence(session)], severity: 'warning' };
  }
  if (number < last.number!) return null;
  const evidence = [sessionEvidence(last)];
  const summit = summitBeside(document, citation, profile);
  if (summit && number > furthest(last, document.facts.on)) return summit;
  const said = { session: String(number), organ, last: String(last.number), year: last.start!.slice(0, 4) };
  return number > furthest(last, document.facts.on)
    ? { ...place, message: 'beyond', with: said, evidence }
    : { ...place, message: 'not-listed', with: said, evidence, severity: 'note' };
}

/** Organs meet about once a year, so that so many sessions may have followed the last one known. */
const furthest = ({ number, start }: { number: number | null; start: string | null }, on: CivilDay): number =>
  number! + Math.max(1, Number(on.slice(0, 4)) - Number(start!.slice(0, 4)));

const isAfter = (rough: string, day: CivilDay): boolean => rough > day.slice(0, rough.length);

/** A Summit's mark on a number that is of another organ's session. */
function summitBeside(document: CheckedDocument, citation: Citation, profile: Profile): Found<Code> | null {
  if (!citation.summit || citation.kind !== 'resolution') return null;
  const organ = profile.citationOrgans.find(
    ({ summit, extraordinary, sessionKind }) =>
      !summit && !extraordinary && sessionKind !== null && sessionOf(profile, sessionKind, citation.session!) !== null,
  );
  const mark = document.text.slice(citation.start, citation.end).search(/\([^)]*\)\s*$/);
  if (!organ || mark < 0) return null;
  const start = citation.start + mark;
  const kind = organ.sessionKind!;
  return {
    start,
    end: citation.end,
    message: 'no-summit',
    with: {
      mark: document.text.slice(start, citation.end),
      session: String(citation.session),
      organ: nameOfKind(profile, kind, citation.session),
    },
    evidence: [sessionEvidence(sessionOf(profile, kind, citation.session!)!)],
  };
}
