import type { ProfileSession } from '../../../directory/profile.ts';
import { addDays, type Days, gregorianOf, isCivilDay, monthDays, yearDays } from '../../../kernel/calendar.ts';
import { showDay } from '../../../kernel/dates-shown.ts';
import { fold } from '../../../kernel/fold.ts';
import { type Language, languages } from '../../../kernel/text.ts';
import type { DateMention, NameMention, SessionMention } from '../../../reading/reading.ts';
import type { Evidence } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** The kind of session, as the profile names it, that a mention speaks of. */
export const kindOf = ({ organ, extraordinary }: SessionMention): string => (extraordinary ? `ex-${organ}` : organ);

/** The days of a session as exactly as the record knows them; null where it does not. */
export function daysOnRecord({ start, end }: ProfileSession): Days | null {
  const [from, to] = [roughDays(start), roughDays(end ?? start)];
  return from && to && { from: from.from, to: to.to };
}

function roughDays(rough: string | null): Days | null {
  if (rough === null) return null;
  if (isCivilDay(rough)) return { from: rough, to: rough };
  const [year, month] = rough.split('-').map(Number);
  return month ? monthDays('gregory', year!, month) : yearDays('gregory', year!);
}

/** The days that a mention says; Hijri days are given a day on either side. */
export function daysSaid({ days, calendar }: DateMention): Days | null {
  if (!days || calendar === 'gregory') return days;
  return { from: addDays(days.from, -1), to: addDays(days.to, 1) };
}

export const doOverlap = (one: Days, two: Days): boolean => one.from <= two.to && two.from <= one.to;

/** Whether a place named in a text is the one of the record; a name that is neither city nor country of any session is left alone. */
export function isPlaceOf(
  session: ProfileSession,
  place: NameMention,
  written: string,
  { profile }: Knowledge,
): boolean {
  if (place.kind === 'state') {
    const state = [...profile.memberStates, ...profile.observerStates].find(({ id }) => id === place.entry);
    return session.country === null || state === undefined || state.iso === session.country;
  }
  const said = fold(written);
  const names = languages.flatMap((language) => session.city[language].split('/').map(fold));
  return names.some((name) => name.includes(said) || said.includes(name)) || isSpelled(session, place, { profile });
}

/** The same place under another of its spellings: both are forms of one entry of the lexicon. */
function isSpelled(session: ProfileSession, place: NameMention, { profile }: Pick<Knowledge, 'profile'>): boolean {
  return profile.sessions.some(
    (other) => other.country === session.country && slugOf(other.city.en) === place.entry && isOneCity(other, session),
  );
}

const slugOf = (city: string): string => city.toLowerCase().replace(/[^a-z]+/g, '-');

const isOneCity = (one: ProfileSession, two: ProfileSession): boolean =>
  languages.some((language) => {
    const [a, b] = [fold(one.city[language]), fold(two.city[language])];
    return a.includes(b) || b.includes(a);
  });

/** What the record says of a session, for evidence. */
export const evidenceOf = (session: ProfileSession, language: Language): Evidence => ({
  source: `${session.id}${session.verified ? '' : ' (unverified)'}: ${session.source}`,
  quote: [session.city[language], daysInWords(session, language)].filter(Boolean).join(', '),
  date: session.start,
});

/** The days of a session as one writes them: "21 June 2025 – 22 June 2025". */
export function daysInWords(session: ProfileSession, language: Language): string {
  const days = daysOnRecord(session);
  if (!days) return '';
  if (!isCivilDay(session.start)) return String(gregorianOf(days.from).year);
  const [from, to] = [showDay(days.from, language), showDay(days.to, language)];
  return from === to ? from : `${from} – ${to}`;
}
