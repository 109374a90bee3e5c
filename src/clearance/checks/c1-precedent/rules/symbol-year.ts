import type { Profile } from '../../../../directory/profile.ts';
import type { Citation } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { symbolYear } from '../citations.text.ts';
import { citedIn, kindOfSession, nameOfKind, sessionEvidence, sessionOf, spanOf, yearSpan, yearsOf } from '../cited.ts';

type Code = keyof typeof symbolYear.messages;

/** A symbol names its session and the year in which it sat. Which of the two is wrong is left to the officer. */
export const rule = defineRule({
  id: 'symbol-year',
  check: 'C1',
  severity: 'error',
  ...symbolYear,
  examples: {
    fires: { text: 'as contained in document OIC/CFM-44/2018/POL/RES/FINAL' },
    silent: { text: 'as contained in document OIC/CFM-44/2017/POL/RES/FINAL' },
  },
  *examine(document, { profile }) {
    for (const citation of citedIn(document, 'symbol')) {
      const found = examined(document, citation, profile);
      if (found) yield found;
    }
  },
});

function examined(document: CheckedDocument, citation: Citation, profile: Profile): Found<Code> | null {
  const kind = kindOfSession(citation, profile);
  const { session: number, year } = citation;
  if (kind === null || number === null || year === null) return null;
  const session = sessionOf(profile, kind, number);
  const held = session ? yearsOf(session) : [];
  if (!session || held.length === 0 || held.includes(String(year))) return null;
  const other = profile.sessions.find(
    (each) => each.kind === kind && each.number !== null && yearsOf(each).includes(String(year)),
  );
  const said = {
    session: String(number),
    organ: nameOfKind(profile, kind, number),
    held: held.join('–'),
    year: String(year),
  };
  return {
    ...spanOf(yearSpan(document, citation)),
    ...(other
      ? { message: 'other-session-then', with: { ...said, other: String(other.number) } }
      : { message: 'other-year', with: said }),
    evidence: [sessionEvidence(session), ...(other ? [sessionEvidence(other)] : [])],
    severity: session.verified ? 'error' : 'warning',
  };
}
