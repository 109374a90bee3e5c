import type { Language } from '../kernel/text.ts';
import type { CitedInstrument } from './citation-grammar.ts';
import { bareArabic } from './citation-heads.ts';
import type { Cited } from './citation-numbers.ts';
import { codeAt, follows, isSign, listWords, numberAt } from './citation-steps.ts';
import { readNumberWords } from './number-words.ts';
import type { Ground } from './read-text.ts';
import type { Citation, Token } from './reading.ts';
import { wordSet } from './walk.ts';

/** Articles of the Charter and rules of procedure: "Article 5 (2) of the Charter", "Rules 2 and 9", "المادة الخامسة من الميثاق". */

const articleWords = wordSet('article articles art arts ماده الماده المادتان المادتين المواد مواد');
const ruleWords = wordSet('rule rules قاعده القاعده القاعدتان القاعدتين القواعد');
const latinStem = /^(?:art|rule)/;
const arabicStem = /ماد|مواد|قاعد|قواعد/;
const mostInList = 8;
/** "Articles 5 to 7" cites both ends. */
const rangeWords = wordSet('- to through a au الي حتي');
const paragraphWords = wordSet('paragraph para paragraphe alinea al فقره الفقره');

type Numbered = { readonly number: number; readonly part: string | null; readonly from: number; readonly next: number };

/** All articles or rules that one phrase cites, each with its own span. */
export function citedArticles(
  ground: Ground,
  at: number,
  words: readonly string[],
): { cited: Cited[]; next: number } | null {
  const { tokens, text } = ground;
  if (tokens[at]!.script === 'arabic' ? !arabicStem.test(tokens[at]!.folded) : !latinStem.test(tokens[at]!.folded))
    return null;
  const word = tokens[at]!.script === 'arabic' ? bareArabic(tokens[at]!.folded) : tokens[at]!.folded;
  const named = (set: ReadonlySet<string>) =>
    set.has(word) || (tokens[at]!.script === 'arabic' && set.has(`ال${word}`));
  const isRule = named(ruleWords);
  if (!isRule && !named(articleWords)) return null;
  const numbers = numbersFrom(ground, at, words);
  if (numbers.length === 0) return null;
  const next = numbers.at(-1)!.next;
  const behind = instrumentAfter(ground, next);
  const instrument =
    (behind === null || behind === 'another') && isOwned(ground, at, next) ? instrumentBefore(ground, at) : behind;
  if (instrument === 'another') return null;
  const bare = isRule && instrument === null && /^(?:R|\p{Script=Arabic})/u.test(text.slice(tokens[at]!.start));
  if (!instrument && !bare) return null;
  if (isRule && instrument?.value.cited === 'charter-article') return null;
  const kind = instrument?.value.cited ?? 'rule';
  const end = numbers.length === 1 && instrument && instrument.next > next ? instrument.next : null;
  const language = languageOf(ground, at);
  const cited = numbers.map((each, index): Cited => {
    const first = index === 0 ? at : each.from;
    const last = end ?? each.next;
    return { citation: citationOf(tokens, kind, language, each, first, last), next: last, headed: true };
  });
  return { cited, next: Math.max(instrument?.next ?? next, next) };
}

function citationOf(
  tokens: readonly Token[],
  kind: 'charter-article' | 'rule',
  language: Language,
  { number, part }: Numbered,
  from: number,
  next: number,
): Citation {
  const name = kind === 'rule' ? 'Rule' : 'Article';
  return {
    start: tokens[from]!.start,
    end: tokens[next - 1]!.end,
    kind,
    language,
    serial: number,
    session: null,
    extraordinary: false,
    body: null,
    organ: null,
    summit: false,
    year: null,
    part,
    canonical: `${name} ${number}${part ? `(${part})` : ''}`,
    title: null,
  };
}

function languageOf({ tokens, paragraphs }: Ground, at: number): Language {
  if (tokens[at]!.script === 'arabic') return 'ar';
  const own = paragraphs[tokens[at]!.paragraph]!.language;
  return own === 'ar' ? 'en' : own;
}

/** "5", "5 and 6", "5 (2), 7", "الخامسة", "premier", "رقم 2 و9". */
function numbersFrom(ground: Ground, at: number, words: readonly string[]): Numbered[] {
  const { tokens } = ground;
  const found: Numbered[] = [];
  let next = at + 1;
  while (/^(?:\.|رقم|no|n|°)$/.test(tokens[next]?.folded ?? '') && next - at < 4) next++;
  while (found.length < mostInList) {
    const inside = tokens[next]?.paragraph === tokens[at]!.paragraph;
    const one = inside
      ? (numberFrom(ground, next, words) ?? (found.length > 0 ? gluedFrom(ground, next, words) : null))
      : null;
    if (!one) break;
    found.push(one);
    if (/^وال./.test(tokens[one.next]?.folded ?? '')) {
      next = one.next;
      continue;
    }
    const signs = [tokens[one.next]?.folded ?? '', tokens[one.next + 1]?.folded ?? ''];
    if (!listWords.has(signs[0]!) && !rangeWords.has(signs[0]!)) break;
    next = one.next + (listWords.has(signs[1]!) ? 2 : 1);
  }
  return found;
}

function numberFrom(ground: Ground, at: number, words: readonly string[]): Numbered | null {
  const { tokens } = ground;
  const bracket = tokens[at]?.folded === '(' && isSign(tokens, at + 2, ')', 1);
  const figure = numberAt(tokens, bracket ? at + 1 : at, 3);
  if (figure) return { number: figure, from: at, ...paragraphAfter(tokens, at + (bracket ? 3 : 1)) };
  const language = languageOf(ground, at);
  const read = tokens[at]?.kind === 'word' ? readNumberWords(language, words, at) : null;
  if (!read || read.value === 0 || read.value > 999) return null;
  return { number: read.value, from: at, ...paragraphAfter(tokens, at + read.length) };
}

/** "والسابعة عشرة": the "and" of Arabic is one word with the ordinal. */
function gluedFrom(ground: Ground, at: number, words: readonly string[]): Numbered | null {
  if (!(words[at] ?? '').startsWith('وال')) return null;
  const near = words.slice(at, at + 6);
  near[0] = near[0]!.slice(1);
  const read = readNumberWords('ar', near, 0);
  if (!read || read.value === 0 || read.value > 999) return null;
  return { number: read.value, from: at, ...paragraphAfter(ground.tokens, at + read.length) };
}

/** "(2)", ", paragraph 2," or "(فقرة 2)" behind the number of an article. */
function paragraphAfter(tokens: readonly Token[], at: number): { part: string | null; next: number } {
  const spoken = spokenParagraph(tokens, at);
  if (spoken) return spoken;
  const inside = tokens[at + 1];
  const isPart = isSign(tokens, at, '(', 1) && isSign(tokens, at + 2, ')', 1) && follows(tokens, at + 1, 1);
  const part = isPart && /^(?:\d{1,2}|[a-z]|[\u0621-\u064a])$/.test(inside!.folded) ? inside!.folded : null;
  return part ? { part, next: at + 3 } : { part: null, next: at };
}

function spokenParagraph(tokens: readonly Token[], at: number): { part: string; next: number } | null {
  const sign = isSign(tokens, at, ',', 1) || isSign(tokens, at, '(', 1);
  const word = sign ? at + 1 : at;
  if (!paragraphWords.has(tokens[word]?.folded ?? '') || !follows(tokens, word)) return null;
  const bracket = isSign(tokens, word + 1, '(', 1) ? 1 : 0;
  const number = follows(tokens, word + 1) ? numberAt(tokens, word + 1 + bracket, 2) : null;
  if (!number) return null;
  let next = word + 2 + bracket;
  if (bracket && isSign(tokens, next, ')', 1)) next++;
  if (sign && /^[,)]$/.test(tokens[next]?.folded ?? '') && follows(tokens, next, 1)) next++;
  return { part: String(number), next };
}

const mostBack = 16;

/** "the Charter, in particular its Articles 16 and 17", "ميثاق المنظمة، ولا سيما المادتين … منه": the instrument stands before. */
const isOwned = ({ tokens }: Ground, at: number, next: number): boolean =>
  /^(?:its|ses|son)$/.test(tokens[at - 1]?.folded ?? '') || /^(?:منه|منها|thereof)$/.test(tokens[next]?.folded ?? '');

function instrumentBefore({ tokens, lexicon }: Ground, at: number): { value: CitedInstrument; next: number } | null {
  const { paragraph } = tokens[at]!;
  for (let from = at - 1; from >= 0 && at - from <= mostBack && tokens[from]!.paragraph === paragraph; from--) {
    if (/^[.;]$/.test(tokens[from]!.folded)) return null;
    const found = codeAt(lexicon.citations.instruments, tokens, from, 3);
    if (found) return found;
  }
  return null;
}

const links = wordSet("of the de la du des l ' من its their notre sa");
const belongs = wordSet('of de des du d');

/** The instrument named behind the numbers; `another` where something else is named, null where nothing is. */
function instrumentAfter(
  { tokens, lexicon }: Ground,
  at: number,
): { value: CitedInstrument; next: number } | 'another' | null {
  let next = at;
  while (next - at < 4 && links.has(tokens[next]?.folded ?? '') && follows(tokens, next)) next++;
  if (next === at) return null;
  const found = follows(tokens, next) ? codeAt(lexicon.citations.instruments, tokens, next, 3) : null;
  if (!found) return 'another';
  const goesOn = tokens[found.next];
  const near = goesOn !== undefined && follows(tokens, found.next, 2);
  const single = found.next === next + 1;
  if (near && (belongs.has(goesOn.folded) || (single && /^ال.*ي$|^الامم$/.test(goesOn.folded)))) return 'another';
  return found;
}
