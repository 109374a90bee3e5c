import type { Language } from '../kernel/text.ts';
import { headBefore } from './citation-heads.ts';
import { codeAt, follows, isSign, listWords, numberAt } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import type { Citation, Token } from './reading.ts';

/** A citation and the token behind it. */
export type Cited = { readonly citation: Citation; readonly next: number; readonly headed: boolean };

type Body = { readonly code: string; readonly next: number; readonly end: number; readonly known: boolean };

/**
 * The number of a resolution that begins at a token: serial/session-body, as "1/51-PAL", "9 /20 - أت", "7/40-CFM-PAL", "1/10-PAL (IS)".
 * Without "Resolution" before it, only a known body in capitals of two letters or more makes one.
 * @param before the citation just before this one, if only "and" or a comma stands between
 */
export function resolutionNumber(ground: Ground, at: number, before: Cited | null): Cited | null {
  const { tokens } = ground;
  const serial = numberAt(tokens, at, 3);
  if (!serial || !isSign(tokens, at + 1, '/') || isTail(tokens, at)) return null;
  const session = follows(tokens, at + 2) ? numberAt(tokens, at + 2, 2) : null;
  if (!session) return null;
  let next = at + 3;
  const extraordinary = tokens[next]?.folded === 'ex' && follows(tokens, next, 1);
  if (extraordinary) next++;
  if (!isSign(tokens, next, '-')) return null;
  next++;
  const organ = codeAt(ground.lexicon.citations.organs, tokens, next);
  if (organ && isSign(tokens, organ.next, '-')) next = organ.next + 1;
  const head = headBefore(ground, at);
  const headed = head !== null || before?.headed === true;
  const body = bodyAt(ground, next, headed);
  if (!body) return null;
  const end = afterBody(tokens, body.next);
  const language: Language | null = head?.language ?? before?.citation.language ?? null;
  const citation: Citation = {
    start: tokens[at]!.start,
    end: end.next > body.next ? tokens[end.next - 1]!.end : body.end,
    kind: 'resolution',
    language,
    serial,
    session,
    extraordinary: extraordinary || end.extraordinary,
    body: body.code,
    organ: organ && next > organ.next ? organ.value.code : null,
    summit: end.summit || (organ?.value.summit ?? false),
    year: null,
    part: end.part,
    canonical: `${serial}/${session}${extraordinary ? 'EX' : ''}-${body.code}${end.extraordinary ? '(EX-IS)' : end.summit ? '(IS)' : ''}${end.part ? `.${end.part}` : ''}`,
    title: null,
  };
  return { citation, next: end.next, headed };
}

/** Whether the digits belong to a longer sign that began before them: a date, a fraction, a path. */
export function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !follows(tokens, at, 0)) return false;
  if (before.kind === 'word') return !(before.script === 'arabic' || /^(?:n|no|nos|res)$/.test(before.folded));
  return (
    /^[/\\\-_.@#+]$/.test(before.folded) && follows(tokens, at - 1, 0) && !/^nos?$|^n$/.test(tokens[at - 2]!.folded)
  );
}

function bodyAt(ground: Ground, at: number, headed: boolean): Body | null {
  const { tokens, text } = ground;
  const token = tokens[at];
  if (token?.kind !== 'word' || !follows(tokens, at)) return null;
  const written = text.slice(token.start, token.end);
  const whole = codeAt(ground.lexicon.citations.bodies, tokens, at);
  if (whole) {
    const certain = headed || (written.length > 1 && (token.script === 'arabic' || written === written.toUpperCase()));
    return certain ? { code: whole.value, next: whole.next, end: tokens[whole.next - 1]!.end, known: true } : null;
  }
  return glued(ground, token, at, written, headed) ?? unknown(tokens, at, written, headed);
}

/** A body that runs into the next word ("PALadopted", "سبشأن"): the longest code that the run begins with. */
function glued(ground: Ground, token: Token, at: number, written: string, headed: boolean): Body | null {
  for (let length = Math.min(written.length - 2, 6); length > 0; length--) {
    const start = written.slice(0, length);
    const rest = written.slice(length);
    const codes = ground.lexicon.citations.bodies.get(token.folded.slice(0, length));
    const code = codes?.find(({ tokens }) => tokens.length === 1);
    if (!code) continue;
    const latin =
      start === start.toUpperCase() && /^(?:[\p{Ll}]|\p{Script=Arabic})/u.test(rest) && /^[A-Z]/.test(start);
    const arabic = headed && token.script === 'arabic' && /^\p{Script=Arabic}{2}/u.test(rest);
    if ((latin && (headed || length > 1)) || arabic)
      return { code: code.value, next: at + 1, end: token.start + length, known: true };
  }
  return null;
}

/** A body that the profile does not know, as far as its form shows that it is one: capitals right behind the hyphen. */
function unknown(tokens: readonly Token[], at: number, written: string, headed: boolean): Body | null {
  const isCode = /^(?:[A-Z]{1,6}|[\u0621-\u064a]{1,3})$/.test(written);
  if (!headed || !isCode || !follows(tokens, at, 0)) return null;
  return { code: written, next: at + 1, end: tokens[at]!.end, known: false };
}

type Rest = {
  readonly next: number;
  readonly summit: boolean;
  readonly extraordinary: boolean;
  readonly part: string | null;
};

/** "(IS)", "(EX-IS)", ".A" behind the body. */
function afterBody(tokens: readonly Token[], at: number): Rest {
  let next = at;
  let summit = false;
  let extraordinary = false;
  if (isSign(tokens, next, '(')) {
    const ex = tokens[next + 1]?.folded === 'ex' && isSign(tokens, next + 2, '-');
    const is = next + (ex ? 3 : 1);
    if (tokens[is]?.folded === 'is' && isSign(tokens, is + 1, ')')) {
      summit = true;
      extraordinary = ex;
      next = is + 2;
    }
  }
  const letter = tokens[next + 1];
  const isPart = isSign(tokens, next, '.', 0) && follows(tokens, next + 1, 0) && /^[a-z]$/.test(letter?.folded ?? '');
  if (!isPart || (follows(tokens, next + 2, 0) && tokens[next + 2]!.kind !== 'mark'))
    return { next, summit, extraordinary, part: null };
  return { next: next + 2, summit, extraordinary, part: letter!.folded.toUpperCase() };
}

/** Whether only "and", a comma, or both stand between a citation and a token. */
export function continues({ tokens }: Ground, before: Cited | null, at: number): boolean {
  if (!before || tokens[at]!.paragraph !== tokens[before.next - 1]!.paragraph) return false;
  const between = at - before.next;
  if (between < 1 || between > 3) return false;
  for (let step = before.next; step < at; step++) {
    const { folded } = tokens[step]!;
    if (!listWords.has(folded) && !/^(?:no|nos|n|°|\.|رقم|ورقم)$/.test(folded)) return false;
  }
  return true;
}
