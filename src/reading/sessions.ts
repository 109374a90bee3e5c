import { type Row, rowAt, word } from './date-parts.ts';
import type { Ground } from './read-text.ts';
import type { DateMention, NameMention, Ordinal, SessionMention } from './reading.ts';
import { placeAndDate } from './session-place.ts';
import {
  bareForms,
  isBetween,
  isCompanion,
  isExtraordinary,
  isOneOf,
  type SummitOrgan,
  sessionWords,
  summitOrgan,
  summitWords,
} from './session-words.ts';
import { firstTokenFrom } from './walk.ts';

/** What was read before and what sessions are made of. */
export type SessionParts = {
  readonly ordinals: readonly Ordinal[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
};

type Organ = { readonly id: string; readonly from: number; readonly next: number; readonly extraordinary: boolean };
type World = { readonly organs: ReadonlyMap<number, Organ>; readonly ends: ReadonlyMap<number, Organ> };

const mostBetween = 6;

/** Every session of an organ that is named by its number, with the place and the day that are said with it. */
export function readSessions(ground: Ground, parts: SessionParts): SessionMention[] {
  const ordinals = [...parts.ordinals, ...bracketed(ground)].sort((one, two) => one.start - two.start);
  if (ordinals.length === 0) return [];
  const world = organsOf(ground, parts.names);
  const sessions: SessionMention[] = [];
  for (const ordinal of ordinals) {
    const found = sessionAbout(ground, world, ordinal);
    if (!found || (sessions.at(-1)?.end ?? 0) > found.start) continue;
    sessions.push({
      ...found,
      ...placeAndDate(ground, parts, found),
      ordinal: ordinal.value,
      wellFormed: ordinal.wellFormed,
    });
  }
  return sessions;
}

/** "الدورة (38)", "الدورة رقم 38": Arabic counts a session by a number in brackets too. */
function bracketed(ground: Ground): Ordinal[] {
  const found: Ordinal[] = [];
  ground.tokens.forEach(({ folded, paragraph }, at) => {
    if (!looksLikeSession.test(folded) || !isOneOf(sessionWords, folded)) return;
    const sign = ground.tokens[at + 1]?.folded;
    const number = sign === '(' || sign === 'رقم' ? ground.tokens[at + 2] : null;
    if (number?.kind !== 'number' || number.paragraph !== paragraph || number.folded.length > 3) return;
    const { start, end } = number;
    found.push({ start, end, value: Number(number.folded), form: 'figures', language: 'ar', wellFormed: true });
  });
  return found;
}

const looksLikeSession = /دور[هت]/;

type Found = Omit<SessionMention, 'ordinal' | 'wellFormed' | 'place' | 'date'>;

/** Organs of the house by the tokens in which they begin and end; "the Islamic Summit" counts as the organ called a summit. */
function organsOf(ground: Ground, names: readonly NameMention[]): World {
  const organs = new Map<number, Organ>();
  for (const { start, end, kind, entry } of names) {
    if (kind !== 'organ' && kind !== 'institution') continue;
    const from = firstTokenFrom(ground.tokens, start);
    const next = firstTokenFrom(ground.tokens, end);
    const known = organs.get(from);
    if (known && known.next >= next) continue;
    const extraordinary = ground.tokens.slice(from, next).some(({ folded }) => isExtraordinary(folded));
    organs.set(from, { id: extraordinary ? plainOrgan(ground, entry) : entry, from, next, extraordinary });
  }
  const summit = summitOrgan(ground.lexicon);
  if (summit) addSummits(ground, summit, organs);
  return { organs, ends: new Map([...organs.values()].map((organ) => [organ.next, organ])) };
}

/** The organ itself, where a profile names its extraordinary sessions as a kind of their own: `ex-is` beside `is`. */
function plainOrgan({ lexicon }: Ground, id: string): string {
  const plain = id.replace(/^ex-/, '');
  return lexicon.entryOf('organ', plain) ? plain : id;
}

/** Quick to ask of every word. */
const looksLikeSummit = /^s[uo]mm|قمه/;

function addSummits(ground: Ground, summit: SummitOrgan, organs: Map<number, Organ>): void {
  let busy = 0;
  ground.tokens.forEach(({ folded }, at) => {
    busy = Math.max(busy, organs.get(at)?.next ?? 0);
    if (at < busy || !looksLikeSummit.test(folded) || !isOneOf(summitWords, folded)) return;
    const row = rowAt(ground, at);
    const kinds = [at - 1, at - 2].filter((each) => isExtraordinary(word(row, each)));
    const before = kinds.includes(at - 1) ? at - 2 : at - 1;
    const after = isExtraordinary(word(row, at + 1)) ? at + 2 : at + 1;
    const companion = isCompanion(summit, word(row, before))
      ? before
      : isCompanion(summit, word(row, after))
        ? after
        : null;
    if (companion === null) return;
    const conference = /^conference$/.test(word(row, at + 1)) ? at + 2 : at + 1;
    const from = Math.min(at, companion);
    organs.set(from, {
      id: summit.entry.id,
      from,
      next: Math.max(conference, companion + 1),
      extraordinary: hasExtraordinary(row, from, at + 2),
    });
  });
}

const hasExtraordinary = (row: Row, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isExtraordinary(word(row, at))) return true;
  return false;
};

/** The session that an ordinal counts: words to its right in English and French, on both sides in Arabic. */
function sessionAbout(ground: Ground, world: World, ordinal: Ordinal): Found | null {
  const from = firstTokenFrom(ground.tokens, ordinal.start);
  const row = rowAt(ground, from);
  let next = firstTokenFrom(ground.tokens, ordinal.end);
  while (/^[")»”]$/.test(word(row, next))) next++;
  next = afterRepeated(row, next);
  const noun = nounBefore(row, world, from);
  if (noun !== null) return arabicSession(ground, row, world, { from: noun, ordinal: from, next });
  const at = skip(row, world, next);
  const direct = world.organs.get(at);
  if (direct) return made(ground, row, direct, from, direct.next);
  if (!sessionWords.has(word(row, at))) return null;
  const organ = world.organs.get(skip(row, world, at + 1));
  if (organ) return made(ground, row, organ, from, organ.next);
  const earlier = organBefore(row, world, from);
  return earlier && { ...made(ground, row, earlier, from, at + 1), start: ground.tokens[from]!.start };
}

/** Behind the same number said again in brackets: "the Fifty-first (51st) Session". */
function afterRepeated(row: Row, at: number): number {
  if (word(row, at) !== '(' || row.tokens[at + 1]?.kind !== 'number') return at;
  for (let close = at + 2; close < at + 6; close++) if (word(row, close) === ')') return close + 1;
  return at;
}

/** Over kinds of session and small words to whatever comes next. */
function skip(row: Row, world: World, from: number): number {
  let at = from;
  while (at < from + mostBetween && !world.organs.has(at) && isBetween(word(row, at))) at++;
  return at;
}

const made = (ground: Ground, row: Row, organ: Organ, from: number, next: number): Found => ({
  start: ground.tokens[Math.min(from, next - 1)]!.start,
  end: ground.tokens[next - 1]!.end,
  organ: organ.id,
  extraordinary: organ.extraordinary || hasExtraordinary(row, from, next + 1),
});

/** The noun that an Arabic ordinal follows: الدورة, or an organ such as القمة الإسلامية; kinds of session may stand between. */
function nounBefore(row: Row, world: World, ordinal: number): number | null {
  for (let at = ordinal - 1; at >= ordinal - 5 && word(row, at) !== ''; at--) {
    const folded = word(row, at);
    if (row.tokens[at]!.script !== 'arabic' && !/^["(«“]$/.test(folded)) return null;
    if (isOneOf(sessionWords, folded) || world.ends.get(at + 1)) return at;
    if (!isBetween(folded) && !/^["(«“]$/.test(folded) && folded !== 'رقم') return null;
  }
  return null;
}

function arabicSession(
  ground: Ground,
  row: Row,
  world: World,
  { from, ordinal, next }: { from: number; ordinal: number; next: number },
): Found | null {
  const own = world.ends.get(from + 1);
  if (own)
    return {
      ...made(ground, row, own, own.from, next),
      extraordinary: own.extraordinary || hasExtraordinary(row, own.from, next + 1),
    };
  const organ = world.organs.get(skip(row, world, next)) ?? organBefore(row, world, from);
  if (!organ) return null;
  const last = organ.from > ordinal ? organ.next : next;
  return {
    ...made(ground, row, organ, from, last),
    extraordinary: organ.extraordinary || hasExtraordinary(row, from, last + 1),
  };
}

const farthestOrgan = 9;
/** "its" and دورته look further back. */
const farthestOwner = 32;

const isPossessive = (row: Row, from: number): boolean =>
  /^(?:its|sa|leur)$/.test(word(row, from - 1)) ||
  bareForms(word(row, from)).some((form) => /^دورت(?:ه|ها|هم)$/.test(form));

/** "the Council of Foreign Ministers, at its 51st session": the organ said shortly before, in the same sentence. */
function organBefore(row: Row, world: World, from: number): Organ | null {
  const farthest = isPossessive(row, from) ? farthestOwner : farthestOrgan;
  for (let at = from; at > from - farthest; at--) {
    const organ = world.ends.get(at);
    if (organ) return organ;
    if (word(row, at - 1) === '' || /^[.;:]$/.test(word(row, at - 1))) return null;
  }
  return null;
}
