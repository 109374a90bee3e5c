import type { CitedOrgan } from './citation-grammar.ts';
import type { Cited } from './citation-numbers.ts';
import { isTail } from './citation-numbers.ts';
import { codeAt, follows, isSign, numberAt } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import type { Citation, Token } from './reading.ts';

/** What a symbol has been read to say so far; `papers` are its parts as it writes them, in the house's spelling. */
type Symbol = {
  prefix: string | null;
  organ: CitedOrgan | null;
  session: number | null;
  year: number | null;
  body: string | null;
  parts: string[];
  known: number;
  slashes: number;
  end: number;
};

const mostParts = 8;

/** The symbol of a document that begins at a token: "OIC/CFM-44/2017/POL/RES/FINAL", "ICFM/25-98/FC", "34-ICFM-ECO-RES/FINAL". */
export function documentSymbol(ground: Ground, at: number): Cited | null {
  const { tokens } = ground;
  const token = tokens[at]!;
  const { prefixes, organs } = ground.lexicon.citations;
  const word = token.kind === 'word';
  if (word ? !prefixes.has(token.folded) && !organs.has(token.folded) : tokens[at + 1]?.folded !== '-') return null;
  if (isTail(tokens, at)) return null;
  const symbol = word ? headline(ground, at) : footer(ground, at);
  return symbol && symbol.slashes > 0 && symbol.known > 0 ? { ...cited(ground, at, symbol), headed: true } : null;
}

const empty = (): Symbol => ({
  prefix: null,
  organ: null,
  session: null,
  year: null,
  body: null,
  parts: [],
  known: 0,
  slashes: 0,
  end: 0,
});

/** "/" may have spaces about it, "-" has none or one on each side. */
function separator(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.folded;
  if (sign !== '/' && sign !== '-') return false;
  const gap = sign === '/' ? 2 : 1;
  if (!follows(tokens, at, gap) || !follows(tokens, at + 1, gap)) return false;
  return sign === '/' || follows(tokens, at, 0) || follows(tokens, at + 1, 0);
}

function headline(ground: Ground, at: number): Symbol | null {
  const { tokens, lexicon, text } = ground;
  const { prefixes, organs } = lexicon.citations;
  const symbol = empty();
  let next = at;
  const prefix = codeAt(prefixes, tokens, at);
  if (prefix) {
    if (!separator(tokens, prefix.next) || tokens[prefix.next]!.folded !== '/') return null;
    symbol.prefix = prefix.value;
    symbol.slashes++;
    next = prefix.next + 1;
  }
  const organ = codeAt(organs, tokens, next) ?? (prefix ? strangeOrgan(ground, next) : null);
  if (!organ) return null;
  const written = text.slice(tokens[next]!.start, tokens[organ.next - 1]!.end);
  if (!prefix && (written !== written.toUpperCase() || !separator(tokens, organ.next))) return null;
  symbol.organ = organ.value;
  symbol.end = organ.next;
  next = afterSession(tokens, organ.next, symbol);
  if (!prefix && symbol.session === null) return null;
  takeParts(ground, next, symbol);
  return symbol;
}

/** Behind the organisation's own letters an organ that the profile does not know is read by its capitals. */
function strangeOrgan({ tokens, text }: Ground, at: number): { value: CitedOrgan; next: number } | null {
  const token = tokens[at];
  const code = token ? text.slice(token.start, token.end) : '';
  return /^[A-Z]{2,10}$/.test(code) ? { value: { code, summit: false, extraordinary: false }, next: at + 1 } : null;
}

/** "-44/2017", "/34-2007", "/25-98", or a year alone. */
function afterSession(tokens: readonly Token[], at: number, symbol: Symbol): number {
  let next = at;
  for (let step = 0; step < 2 && separator(tokens, next); step++) {
    const short = numberAt(tokens, next + 1, 2);
    const long = numberAt(tokens, next + 1, 4);
    if (short !== null && symbol.session === null && short > 0) symbol.session = short;
    else if (short !== null && tokens[next]!.folded === '-') symbol.year = short < 69 ? 2000 + short : 1900 + short;
    else if (long !== null && long >= 1900 && long <= 2199) symbol.year = long;
    else break;
    if (tokens[next]!.folded === '/') symbol.slashes++;
    symbol.end = next + 2;
    next += 2;
  }
  return next;
}

/** "34-ICFM-ECO-RES/FINAL", as at the foot of a page. */
function footer(ground: Ground, at: number): Symbol | null {
  const { tokens, lexicon } = ground;
  const session = numberAt(tokens, at, 2);
  if (!session || !separator(tokens, at + 1) || tokens[at + 1]!.folded !== '-') return null;
  const organ = codeAt(lexicon.citations.organs, tokens, at + 2);
  if (!organ || !separator(tokens, organ.next)) return null;
  const symbol: Symbol = { ...empty(), session, organ: organ.value, end: organ.next };
  takeParts(ground, organ.next, symbol);
  return symbol.body === null && symbol.parts.length === 0 ? null : symbol;
}

function takeParts(ground: Ground, at: number, symbol: Symbol): void {
  const { tokens, lexicon, text } = ground;
  const { papers, bodies, organs } = lexicon.citations;
  let next = at;
  for (let step = 0; step < mostParts; step++) {
    if (isSign(tokens, next, '.', 0) && tokens[next + 1]?.folded === '/') next++;
    if (!separator(tokens, next)) break;
    const paper = codeAt(papers, tokens, next + 1);
    const body = paper ? null : codeAt(bodies, tokens, next + 1);
    const again = paper || body ? null : codeAt(organs, tokens, next + 1);
    const token = tokens[next + 1]!;
    const written = text.slice(token.start, token.end);
    const strange = !paper && !body && !again && symbol.prefix !== null && /^[A-Z]{1,8}$/.test(written);
    if (!paper && !body && !again && !strange) break;
    if (tokens[next]!.folded === '/') symbol.slashes++;
    if (body && symbol.body === null) symbol.body = body.value;
    if (!again) symbol.parts.push(paper ? paper.value : written.toUpperCase());
    if (paper || body) symbol.known++;
    symbol.end = (paper ?? body ?? again)?.next ?? next + 2;
    next = symbol.end;
    if (paper) next = takeNumber(tokens, next, symbol);
  }
}

/** "SG-REP.3", "REP6": which of several papers. */
function takeNumber(tokens: readonly Token[], at: number, symbol: Symbol): number {
  const dot = isSign(tokens, at, '.', 0) ? at + 1 : at;
  const number = follows(tokens, dot, dot > at ? 1 : 0) ? numberAt(tokens, dot, 3) : null;
  if (number === null) return at;
  symbol.parts.push(`${symbol.parts.pop()}.${number}`);
  symbol.end = dot + 1;
  return dot + 1;
}

function cited({ tokens }: Ground, at: number, symbol: Symbol): { citation: Citation; next: number } {
  const { prefix, organ, session, year, body, parts, end } = symbol;
  const place = [organ!.code, session].filter((each) => each !== null).join('-');
  const number = /\.(\d+)$/.exec(parts.at(-1) ?? '');
  const citation: Citation = {
    start: tokens[at]!.start,
    end: tokens[end - 1]!.end,
    kind: 'symbol',
    language: null,
    serial: null,
    session,
    extraordinary: organ!.extraordinary,
    body,
    organ: organ!.code,
    summit: organ!.summit,
    year,
    part: number ? number[1]! : null,
    canonical: [prefix, place, year, ...parts].filter((each) => each !== null).join('/'),
    title: null,
  };
  return { citation, next: end };
}
