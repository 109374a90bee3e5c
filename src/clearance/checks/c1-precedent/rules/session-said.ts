import type { Profile, ProfileSession } from '../../../../directory/profile.ts';
import { fold } from '../../../../kernel/fold.ts';
import { languages } from '../../../../kernel/text.ts';
import type { Citation, DateMention, SessionMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { sessionSaid } from '../citations.text.ts';
import { citedIn, kindOfSession, nameOfKind, sessionEvidence, sessionOf, spanOf, yearsOf } from '../cited.ts';
import { isSaidOf, nearBehind } from '../link-words.ts';

type Code = keyof typeof sessionSaid.messages;
type Asked = { readonly document: CheckedDocument; readonly citation: Citation; readonly profile: Profile };

/** What the text says of a resolution's adoption against the session in its number. A resolution recalled by a later session is fine. */
export const rule = defineRule({
  id: 'session-said',
  check: 'C1',
  severity: 'error',
  ...sessionSaid,
  examples: {
    fires: {
      text: 'Resolution No. 4/38-ORG adopted by the Thirty-ninth Session of the Council of Foreign Ministers',
    },
    silent: {
      text: 'Resolution No. 4/38-ORG adopted by the Thirty-eighth Session of the Council of Foreign Ministers, held in Astana on 28-30 June 2011',
    },
  },
  *examine(document, { profile }) {
    for (const citation of citedIn(document, 'resolution')) {
      const kind = kindOfSession(citation, profile);
      const held = kind === null ? null : sessionOf(profile, kind, citation.session!);
      const asked = { document, citation, profile };
      const organs = nearBehind(document.names, citation).filter((each) => each.kind === 'organ');
      const said = nearBehind(document.sessions, citation).find((each) => isSaidOf(document, citation, each, organs));
      const found = said && kind ? besideSession(asked, said, kind) : null;
      if (found) yield found;
      else if (held && !said) yield* besideDayAndPlace(asked, held);
    }
  },
});

function besideSession({ citation, profile }: Asked, said: SessionMention, kind: string): Found<Code> | null {
  const named = profile.sessionKinds.some(({ id }) => id === `ex-${said.organ}`) && said.extraordinary;
  const saidKind = named ? `ex-${said.organ}` : said.organ;
  if (!profile.sessionKinds.some(({ id }) => id === saidKind)) return null;
  const number = citation.canonical;
  if (saidKind !== kind) {
    return {
      ...spanOf(said),
      message: 'other-organ',
      with: {
        number,
        organ: nameOfKind(profile, kind, citation.session),
        said: nameOfKind(profile, saidKind, said.ordinal),
      },
      severity: 'warning',
    };
  }
  if (said.ordinal === citation.session) return null;
  const held = sessionOf(profile, kind, citation.session!);
  return {
    ...spanOf(said),
    message: 'other-session',
    with: { number, session: String(citation.session), said: String(said.ordinal) },
    evidence: held ? [sessionEvidence(held)] : [],
  };
}

function* besideDayAndPlace({ document, citation, profile }: Asked, held: ProfileSession): Iterable<Found<Code>> {
  const names = nearBehind(document.names, citation);
  const places = names.filter(({ kind }) => kind === 'place' || kind === 'state' || kind === 'organ');
  const organs = names.filter(({ kind }) => kind === 'organ');
  const day = nearBehind(document.dates, citation).find((each) => isSaidOf(document, citation, each, places));
  const wrongDay = day ? otherDay(citation, held, day) : null;
  if (wrongDay) yield wrongDay;
  const place = names.find((each) => each.kind === 'place' && isSaidOf(document, citation, each, organs));
  const said = place ? document.text.slice(place.start, place.end) : '';
  if (!place || isCityOf(held, said) || !profile.sessions.some((each) => isCityOf(each, said))) return;
  yield {
    ...spanOf(place),
    message: 'other-place',
    with: { number: citation.canonical, session: String(citation.session), city: held.city, said },
    evidence: [sessionEvidence(held)],
  };
}

const isCityOf = ({ city }: ProfileSession, said: string): boolean => {
  const folded = fold(said);
  return languages.some((language) => fold(city[language]).includes(folded) || folded.includes(fold(city[language])));
};

function otherDay(citation: Citation, held: ProfileSession, day: DateMention): Found<Code> | null {
  const years = yearsOf(held);
  if (!day.days || years.length === 0) return null;
  const { from, to } = day.days;
  const session = String(citation.session);
  const number = citation.canonical;
  const evidence = [sessionEvidence(held)];
  if (to.slice(0, 4) < years[0]! || from.slice(0, 4) > years.at(-1)!) {
    const said = from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
    const severity = held.verified ? 'error' : 'warning';
    return {
      ...spanOf(day),
      message: 'other-year',
      with: { number, session, held: years.join('–'), said },
      evidence,
      severity,
    };
  }
  const [start, end] = [held.start!, held.end ?? held.start!];
  const isExact = day.form === 'day' && day.calendar === 'gregory' && start.length === 10 && held.verified;
  if (!isExact || (from >= start && from <= end)) return null;
  const said = { number, session, from: start, to: end, day: from };
  return { ...spanOf(day), message: 'other-day', with: said, evidence, severity: 'warning' };
}
