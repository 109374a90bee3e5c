import type { Profile, ProfileSession } from '../../../directory/profile.ts';
import { type Text } from '../../../kernel/text.ts';
import type { Citation, CitationKind, Span, Token } from '../../../reading/reading.ts';
import { firstTokenFrom } from '../../../reading/walk.ts';
import { sessionKindOf } from '../../../resolutions/resolutions.ts';
import type { CheckedDocument } from '../document.ts';
import type { Evidence } from '../finding.ts';
import { joinedSpans, liesIn } from '../others-words.ts';

/** What the rules of this check ask of a citation. */

/** The citations of some kinds that the document makes in its own words; those inside what it quotes are others'. */
export function citedIn(document: CheckedDocument, ...kinds: readonly CitationKind[]): Citation[] {
  const quoted = joinedSpans(document.quotations.map(({ start, end }) => ({ start: start + 2, end: end - 2 })));
  return document.citations.filter((each) => kinds.includes(each.kind) && !liesIn(each, quoted));
}

/** The first of several mentions of the same number. */
export function firstOfEach(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ canonical }) => !seen.has(canonical) && seen.add(canonical));
}

/** What kind of session a citation names; null where the profile does not tell. A symbol of an organ that it does not name is of other sessions. */
export const kindOfSession = (citation: Citation, { citationOrgans }: Profile): string | null =>
  citation.kind === 'symbol' && citation.organ !== null && !citationOrgans.some(({ code }) => code === citation.organ)
    ? null
    : sessionKindOf(citation, citationOrgans);

/** The session of a kind and number; null where the profile does not list it. */
export const sessionOf = ({ sessions }: Profile, kind: string, number: number): ProfileSession | null =>
  sessions.find((each) => each.kind === kind && each.number === number) ?? null;

/** The highest session of a kind of which the day is known. */
export function lastSession({ sessions }: Profile, kind: string): ProfileSession | null {
  const numbered = sessions.filter((each) => each.kind === kind && each.number !== null && each.start !== null);
  return numbered.reduce<ProfileSession | null>(
    (last, each) => (last === null || each.number! > last.number! ? each : last),
    null,
  );
}

/** The name of a kind of session; of the organ's former time where the number is of that time. */
export function nameOfKind({ sessionKinds }: Profile, kind: string, number: number | null = null): Text {
  const row = sessionKinds.find(({ id }) => id === kind);
  const former = row?.formerName;
  if (row && former && number !== null && number <= former.untilNumber) return former.name;
  return row?.name ?? { ar: kind, en: kind, fr: kind };
}

/** The years in which a session sat; empty where its days are not known. */
export const yearsOf = ({ start, end }: ProfileSession): string[] => [
  ...new Set([start, end].flatMap((day) => day?.slice(0, 4) ?? [])),
];

/** The row of the profile that says when and where a session sat. */
export const sessionEvidence = (session: ProfileSession): Evidence => ({
  source: session.source ?? 'sessions.json',
  quote: [session.id, session.city.en, session.start, session.end === session.start ? null : session.end]
    .filter((each) => each !== null)
    .join(', '),
  date: session.start,
});

/** The tokens of a citation. */
export function tokensOf({ tokens }: CheckedDocument, { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    found.push(tokens[at]!);
  return found;
}

/** Where a citation writes its session: the second number of a resolution, the number of that value in a symbol. */
export function sessionSpan(document: CheckedDocument, citation: Citation): Span {
  const numbers = tokensOf(document, citation).filter(({ kind }) => kind === 'number');
  if (citation.kind === 'resolution') return numbers[1] ?? citation;
  return numbers.find(({ folded }) => Number(folded) === citation.session) ?? citation;
}

/** Where a symbol writes its year, in four digits or two. */
export function yearSpan(document: CheckedDocument, citation: Citation): Span {
  const numbers = tokensOf(document, citation).filter(({ kind }) => kind === 'number');
  const written = [String(citation.year), String(citation.year).slice(2)];
  return numbers.findLast(({ folded }) => written.includes(folded)) ?? citation;
}

/** Only the place, of a token or a mention. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });
