import type { ProfileSession } from '../../../../directory/profile.ts';
import { daysBetween } from '../../../../kernel/calendar.ts';
import type { Language, Text } from '../../../../kernel/text.ts';
import type { DateMention, SessionMention, Span } from '../../../../reading/reading.ts';
import { overlaps } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Severity } from '../../finding.ts';
import type { Knowledge } from '../../knowledge.ts';
import { defineRule, type Found } from '../../rule.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { rightOrdinal } from '../right-ordinal.ts';
import { daysInWords, daysOnRecord, daysSaid, doOverlap, evidenceOf, isPlaceOf, kindOf } from '../session-record.ts';
import { sessionFacts } from '../sessions.text.ts';

/** Enough of what a text said of one session before. */
const mostKept = 20;

type Code = keyof typeof sessionFacts.messages;
type Asked = { readonly document: CheckedDocument; readonly knowledge: Knowledge };
/** What a text says of a session, without what stands on lines beneath it and belongs to the letter. */
type Said = Pick<SessionMention, 'place' | 'date'>;

/**
 * The number of a session against its city and days in the profile. Where the city or the days belong to another session of the organ, the
 * number is what is wrong. A row that is not verified only makes a note.
 */
export const rule = defineRule({
  id: 'session-facts',
  check: 'C6',
  severity: 'error',
  ...sessionFacts,
  examples: {
    fires: {
      text: 'The 50th Session of the Council of Foreign Ministers, held in Istanbul on 21-22 June 2025, decided.',
    },
    silent: {
      text: 'The 51st Session of the Council of Foreign Ministers, held in Istanbul on 21-22 June 2025, decided.',
    },
  },
  *examine(document, knowledge) {
    const asked = { document, knowledge };
    const earlier = new Map<string, { session: SessionMention; said: Said }[]>();
    for (const session of inOwnWords(document, document.sessions)) {
      const said = saidOf(document, session);
      const kind = kindOf(session);
      const known = knowledge.profile.sessions.filter((each) => each.kind === kind);
      const own = known.find(({ number }) => number === session.ordinal);
      const other = otherSession(asked, known, own, said);
      if (other) yield otherNumber(asked, session, other, said);
      else if (own?.start || isPlaced(own)) yield* against(asked, session, own!, said);
      else yield* againstEarlier(asked, session, said, earlier.get(`${kind} ${session.ordinal}`) ?? []);
      const list = earlier.get(`${kind} ${session.ordinal}`) ?? [];
      earlier.set(`${kind} ${session.ordinal}`, [...list, { session, said }].slice(0, mostKept));
    }
  },
});

/** A session to come of which only the city is known. */
const isPlaced = (own: ProfileSession | undefined): boolean =>
  own !== undefined && own.start === null && own.city.en !== '';

/** What stands on a line beneath belongs to the session on a title page, where days of a meeting stand there; in a letter it is its date line. */
function saidOf({ text }: CheckedDocument, { start, place, date }: SessionMention): Said {
  const isBelow = (span: Span | null) => span !== null && /[\n\r\u2028]/.test(text.slice(start, span.start));
  const isTitle = date?.form === 'day-range' || date?.form === 'day-list';
  if (isBelow(date) && isTitle) return { place, date };
  return { place: isBelow(place) ? null : place, date: isBelow(date) ? null : date };
}

/** Another session of the organ that the days, and the city where one is said, fit, while the number said fits neither. */
function otherSession(
  { document, knowledge }: Asked,
  known: readonly ProfileSession[],
  own: ProfileSession | undefined,
  { place, date }: Said,
): ProfileSession | null {
  const days = date && daysSaid(date);
  if (!days) return null;
  const fits = (session: ProfileSession) => {
    const real = daysOnRecord(session);
    return real !== null && doOverlap(days, real);
  };
  const isThere = (session: ProfileSession) =>
    place !== null && isPlaceOf(session, place, wordsOf(document, place), knowledge);
  if (own && (fits(own) || isThere(own))) return null;
  const exact = date.form.startsWith('day');
  const others = known.filter(
    (session) => session.number !== null && fits(session) && (place ? isThere(session) : exact),
  );
  return others.length === 1 ? others[0]! : null;
}

function otherNumber({ document }: Asked, session: SessionMention, other: ProfileSession, said: Said): Found<Code> {
  const ordinal = document.ordinals.find((each) => overlaps(each, session) && each.value === session.ordinal);
  const { start, end } = ordinal ?? session;
  return {
    start,
    end,
    message: 'other-number',
    with: {
      known: [said.place, said.date].filter((span) => span !== null).map((span) => wordsOf(document, span)),
      right: other.number!,
      said: session.ordinal,
    },
    severity: weight(other, 'error'),
    evidence: [evidenceOf(other, document.language)],
    suggestion: ordinal ? rightOrdinal({ ...ordinal, value: other.number! }, wordsOf(document, ordinal)) : null,
  };
}

const eachLanguage = (say: (language: Language) => string): Text => ({ ar: say('ar'), en: say('en'), fr: say('fr') });

const weight = ({ verified }: ProfileSession, severity: Severity): Severity => (verified ? severity : 'note');

function* against(
  { document, knowledge }: Asked,
  { ordinal }: SessionMention,
  own: ProfileSession,
  { place, date }: Said,
): Generator<Found<Code>> {
  const evidence = [evidenceOf(own, document.language)];
  if (place && !isPlaceOf(own, place, wordsOf(document, place), knowledge))
    yield {
      start: place.start,
      end: place.end,
      message: 'other-place',
      with: { said: wordsOf(document, place), number: ordinal, city: own.city },
      severity: weight(own, 'error'),
      evidence,
    };
  const other = date && dateVerdict(own, date);
  if (!date || !other) return;
  yield {
    start: date.start,
    end: date.end,
    message: other === 'note' ? 'other-days' : 'other-date',
    with: {
      said: wordsOf(document, date),
      number: ordinal,
      days: eachLanguage((language) => daysInWords(own, language)),
    },
    severity: weight(own, other),
    evidence,
  };
}

/** Other days: an error where not one of them is right, a note where a day is missing or added. Longer stretches hold preparatory meetings. */
function dateVerdict(own: ProfileSession, date: DateMention): Severity | null {
  const [said, real] = [daysSaid(date), daysOnRecord(own)];
  if (!said || !real) return null;
  if (!doOverlap(said, real)) return 'error';
  if (date.form !== 'day-range' || date.calendar === 'hijri' || real.from === real.to) return null;
  const early = daysBetween(said.from, real.from);
  const late = daysBetween(real.to, said.to);
  if (early === 0 && late === 0) return null;
  const isLonger = early >= 0 && late >= 0 && Math.max(early, late) > 1;
  return isLonger ? null : 'note';
}

/** A session of which the record knows no days: what the text itself said before. */
function* againstEarlier(
  { document }: Asked,
  { ordinal }: SessionMention,
  said: Said,
  earlier: readonly { readonly said: Said }[],
): Generator<Found<Code>> {
  const [place, date] = [said.place, said.date];
  const elsewhere = earlier.find(
    (each) => each.said.place?.kind === place?.kind && each.said.place?.entry !== place?.entry,
  );
  const days = date && daysSaid(date);
  const otherDay =
    days &&
    earlier.find((each) => {
      const before = each.said.date && daysSaid(each.said.date);
      return before ? !doOverlap(before, days) : false;
    });
  for (const [here, there] of [
    [place, elsewhere?.said.place],
    [date, otherDay ? otherDay.said.date : null],
  ] as const) {
    if (!here || !there) continue;
    yield {
      start: here.start,
      end: here.end,
      message: 'said-otherwise',
      with: { said: wordsOf(document, here), other: wordsOf(document, there), number: ordinal },
      severity: 'warning',
      evidence: [{ source: 'the same text', quote: wordsOf(document, there), date: null }],
    };
  }
}
