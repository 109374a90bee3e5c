import { headBefore, namesUnitedNations } from './citation-heads.ts';
import { type Cited, isTail } from './citation-numbers.ts';
import { follows, isSign, numberAt } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import type { Citation, Token } from './reading.ts';

/** Resolutions of the United Nations: "242 (1967)", "194 (III)", "ES-10/10", "A/RES/67/19", "S/RES/2334 (2016)". Their years are no Hijri years. */

type Parts = Pick<Citation, 'serial' | 'session' | 'year' | 'part' | 'canonical'> & {
  readonly next: number;
  readonly certain: boolean;
};

const nothing = { session: null, year: null, part: null } as const;

/** The citation of a United Nations resolution that begins at a token; null without a head, a list or a symbol that says so. */
export function worldResolution(ground: Ground, at: number, before: Cited | null): Cited | null {
  const { tokens } = ground;
  const symbol = symbolAt(tokens, at);
  const parts = symbol ?? emergency(tokens, at) ?? numbered(ground, at);
  if (!parts || isTail(tokens, at)) return null;
  const head = symbol ? null : headBefore(ground, at);
  const inList = before?.citation.kind === 'un-resolution' && before.headed;
  if (!symbol && !head && !inList) return null;
  const named = head ? namesUnitedNations(ground, head.at - 4, parts.next + 7) : false;
  if (!parts.certain && !symbol && !named && !inList) return null;
  const { next, certain: _, ...rest } = parts;
  const citation: Citation = {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    kind: 'un-resolution',
    language: head?.language ?? before?.citation.language ?? null,
    extraordinary: false,
    body: null,
    organ: null,
    summit: false,
    title: null,
    ...rest,
  };
  return { citation, next, headed: true };
}

/** A/RES/67/19, S/RES/2334 (2016), A/RES/194 (III). */
function symbolAt(tokens: readonly Token[], at: number): Parts | null {
  const organ = tokens[at]?.folded;
  if ((organ !== 'a' && organ !== 's') || !isSign(tokens, at + 1, '/', 1) || tokens[at + 2]?.folded !== 'res')
    return null;
  if (!isSign(tokens, at + 3, '/', 1)) return null;
  const found = emergency(tokens, at + 4) ?? serialInSession(tokens, at + 4) ?? withYear(tokens, at + 4);
  return found && { ...found, certain: true };
}

/** ES-10/10. */
function emergency(tokens: readonly Token[], at: number): Parts | null {
  if (tokens[at]?.folded !== 'es' || !isSign(tokens, at + 1, '-', 1) || !isSign(tokens, at + 3, '/', 1)) return null;
  const session = numberAt(tokens, at + 2, 2);
  const serial = follows(tokens, at + 4, 1) ? numberAt(tokens, at + 4, 2) : null;
  if (session === null || serial === null) return null;
  return { ...nothing, serial, session, canonical: `ES-${session}/${serial}`, next: at + 5, certain: true };
}

const numbered = ({ tokens }: Ground, at: number): Parts | null => serialInSession(tokens, at) ?? withYear(tokens, at);

/** 67/19: the General Assembly counts so since its 31st session. */
function serialInSession(tokens: readonly Token[], at: number): Parts | null {
  const session = numberAt(tokens, at, 3);
  if (session === null || session < 31 || session > 120 || !isSign(tokens, at + 1, '/', 1)) return null;
  const serial = follows(tokens, at + 2, 1) ? numberAt(tokens, at + 2, 3) : null;
  if (serial === null || isSign(tokens, at + 3, '/', 1) || isSign(tokens, at + 3, '-', 1)) return null;
  return { ...nothing, serial, session, canonical: `${session}/${serial}`, next: at + 3, certain: false };
}

const yearWords = new Set(['of', 'de', 'لعام', 'لسنه', 'عام', 'سنه']);

/** 242 (1967), 194 (III), "242 of 1967", or the number alone. */
function withYear(tokens: readonly Token[], at: number): Parts | null {
  const serial = numberAt(tokens, at, 4);
  if (!serial) return null;
  const alone: Parts = { ...nothing, serial, canonical: String(serial), next: at + 1, certain: false };
  const inside = tokens[at + 2];
  const counted = isSign(tokens, at + 1, '(') ? sessionAt(tokens, at + 2) : null;
  if (counted) return { ...alone, part: counted, canonical: `${serial} (${counted})`, next: at + 6, certain: true };
  if (isSign(tokens, at + 1, '(') && isSign(tokens, at + 3, ')')) {
    const year = yearAt(tokens, at + 2);
    if (year) return { ...alone, year, canonical: `${serial} (${year})`, next: at + 4, certain: true };
    const roman = /^[ivxlc]{1,8}$/.test(inside?.folded ?? '') ? inside!.folded.toUpperCase() : null;
    if (roman) return { ...alone, part: roman, canonical: `${serial} (${roman})`, next: at + 4, certain: true };
  }
  const year = yearWords.has(tokens[at + 1]?.folded ?? '') ? yearAt(tokens, at + 2) : null;
  return year
    ? { ...alone, year, canonical: `${serial} (${year})`, next: at + 3, certain: serial >= 100 }
    : isSign(tokens, at + 1, '/') ||
        isSign(tokens, at + 1, '-', 0) ||
        (isSign(tokens, at + 1, '.', 0) && numberAt(tokens, at + 2, 4) !== null)
      ? null
      : alone;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const year = numberAt(tokens, at, 4);
  return year !== null && year >= 1946 && year <= 2199 ? year : null;
}

/** The Arabic texts of the Assembly write its early sessions as (د-2); the others write (II). */
function sessionAt(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.folded !== 'د' || !isSign(tokens, at + 1, '-', 1) || !isSign(tokens, at + 3, ')', 1)) return null;
  const session = numberAt(tokens, at + 2, 2);
  return session && session <= 30 ? 'X'.repeat(Math.floor(session / 10)) + units[session % 10] : null;
}

const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
