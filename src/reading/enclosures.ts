import { follows } from './citation-steps.ts';
import { startsEntry } from './entry-marks.ts';
import { trimmed } from './lines.ts';
import { languageAt } from './number-candidates.ts';
import { readNumberWords } from './number-words.ts';
import type { Ground } from './read-text.ts';
import type { EnclosureStatement, Paragraph, Span } from './reading.ts';
import { wordSet } from './walk.ts';

const labels: readonly (readonly string[])[] = [
  ['enclosures'],
  ['enclosure'],
  ['encl'],
  ['encls'],
  ['enc'],
  ['encs'],
  ['attachments'],
  ['attachment'],
  ['pieces', 'jointes'],
  ['piece', 'jointe'],
  ['pieces', '-', 'jointes'],
  ['p', '.', 'j'],
  ['pj'],
  ['annexes'],
  ['المرفقات'],
  ['مرفقات'],
  ['المرفق'],
  ['مرفق'],
];
const firstWords = new Set(labels.map(([word]) => word!));
const singular = wordSet('enclosure attachment piece المرفق مرفق');
const counted = wordSet('enclosures attachments مرفقات مرفق مرفقا');
const none = wordSet('none nil neant aucune لايوجد');
/** "as stated": the paper itself says what is enclosed. */
const asStated = wordSet('as comme كما حسب see voir');
const longestEntry = 60;
const mostEntries = 60;
/** No list on one line is longer, in characters. */
const longestLine = 4000;

type Label = { readonly next: number; readonly single: boolean };

/** What a paper says about its enclosures: how many, and which. "As stated" gives neither. */
export function enclosuresOf(ground: Ground): EnclosureStatement[] {
  const { tokens } = ground;
  const words = tokens.map(({ folded }) => folded);
  const found: EnclosureStatement[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'mark' || tokens[at]!.start < (found.at(-1)?.end ?? 0)) continue;
    const statement = labelled(ground, words, at) ?? numbered(ground, words, at);
    if (statement) found.push(statement);
  }
  return found;
}

function labelAt({ tokens }: Ground, at: number): Label | null {
  if (!firstWords.has(tokens[at]!.folded)) return null;
  for (const label of labels) {
    if (
      !label.every((word, step) => tokens[at + step]?.folded === word && (step === 0 || follows(tokens, at + step, 1)))
    )
      continue;
    const next = at + label.length;
    const dot = tokens[next]?.folded === '.' && follows(tokens, next, 0);
    return { next: dot ? next + 1 : next, single: singular.has(label[0]!) };
  }
  return null;
}

/** "Enclosures: 3", "Encl. (2)", "P.J. : 2", "المرفقات: ثلاثة", or a list behind the colon or below it. */
function labelled(ground: Ground, words: readonly string[], at: number): EnclosureStatement | null {
  const { tokens, paragraphs } = ground;
  const label = labelAt(ground, at);
  if (!label) return null;
  const { paragraph, start } = tokens[at]!;
  const here = paragraphs[paragraph]!;
  const sign = tokens[label.next]?.paragraph === paragraph ? tokens[label.next]!.folded : '';
  const atHead = start === here.start || /^(?:عدد|nombre|number)$/.test(tokens[at - 1]?.folded ?? '');
  const isLabel =
    sign === ':' ||
    (sign === '(' && (atHead || label.next > at + 1)) ||
    (atHead && !label.single && countAt(ground, words, label.next) !== null);
  if (!isLabel) return null;
  const from = /^[:(]$/.test(sign) ? label.next + 1 : label.next;
  const count = countAt(ground, words, from);
  const closed = sign !== '(' || tokens[count?.next ?? from]?.folded === ')';
  if (count && closed) return { start, end: tokens[count.next - 1]!.end, count: count.value, listed: [] };
  if (sign === '(') return null;
  return listedBehind(ground, from, here, { start, end: tokens[label.next - 1]!.end }, label.single);
}

function countAt(ground: Ground, words: readonly string[], at: number): { value: number; next: number } | null {
  const { tokens } = ground;
  const token = tokens[at];
  if (!token || token.paragraph !== tokens[at - 1]!.paragraph) return null;
  if (none.has(token.folded)) return { value: 0, next: at + 1 };
  if (token.folded === 'لا' && tokens[at + 1]?.folded === 'يوجد') return { value: 0, next: at + 2 };
  const bracket = token.folded === '(' ? 1 : 0;
  const number = tokens[at + bracket];
  if (number?.kind === 'number') {
    const sign = tokens[at + bracket + 1];
    const isEntry =
      sign?.paragraph === token.paragraph &&
      /^[.)\-/]$/.test(sign.folded) &&
      bracket === 0 &&
      isFollowedByWord(ground, at + 2);
    const next = at + bracket + 1 + (bracket && sign?.folded === ')' ? 1 : 0);
    const bracketEntry = bracket > 0 && tokens[next]?.kind === 'word' && tokens[next]!.paragraph === token.paragraph;
    return isEntry || bracketEntry || number.folded.length > 3 ? null : { value: Number(number.folded), next };
  }
  const read = token.kind === 'word' ? readNumberWords(languageAt(ground, at), words, at) : null;
  return read && read.ordinal === 'no' && read.value < 1000 ? { value: read.value, next: at + read.length } : null;
}

const isFollowedByWord = ({ tokens }: Ground, at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]!.paragraph === tokens[at - 1]!.paragraph;

/** Entries on the label's own line, or in the paragraphs below it. */
function listedBehind(ground: Ground, from: number, here: Paragraph, label: Span, single: boolean): EnclosureStatement {
  const { tokens, paragraphs, text } = ground;
  const token = tokens[from];
  if (token && token.paragraph === here.index) {
    if (asStated.has(token.folded)) return { ...label, count: null, listed: [] };
    const listed = entriesInLine(ground, { start: token.start, end: here.end });
    return {
      start: label.start,
      end: listed.at(-1)?.end ?? label.end,
      count: single && listed.length === 1 ? 1 : null,
      listed,
    };
  }
  const listed: Span[] = [];
  for (
    let next = here.index + 1;
    next < paragraphs.length && listed.length < mostEntries && startsEntry(text, paragraphs[next]!);
    next++
  )
    listed.push(withoutMarker(text, paragraphs[next]!));
  return { start: label.start, end: listed.at(-1)?.end ?? label.end, count: null, listed };
}

const marker = /(?:^|[\s;،؛,])[([]?(?:\d{1,2}|[٠-٩]{1,2})(?:[.)\]]|\s?[-–])\s/gu;

/** "1. Report 2. List", or parts between semicolons, or the whole line. */
function entriesInLine({ text }: Ground, line: Span): Span[] {
  const written = text.slice(line.start, Math.min(line.end, line.start + longestLine));
  const marks = [...written.matchAll(marker)].slice(0, mostEntries);
  const cuts =
    marks.length > 0 && marks[0]!.index === 0
      ? marks.map((mark, index) => [mark.index + mark[0].length, marks[index + 1]?.index ?? written.length] as const)
      : partsBetween(written);
  return cuts.flatMap(([from, to]) => {
    const part = trimmed(text, line.start + from, line.start + to);
    if (!part) return [];
    const last = /[;؛,،.]/.test(text[part.end - 1]!) ? trimmed(text, part.start, part.end - 1) : part;
    return last ? [last] : [];
  });
}

function partsBetween(written: string): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (const { index } of written.matchAll(/[;؛]/gu)) {
    parts.push([from, index]);
    from = index + 1;
  }
  return [...parts, [from, written.length] as const].slice(0, mostEntries);
}

function withoutMarker(text: string, paragraph: Span): Span {
  const start = /^[^\p{L}]*(?:\p{L}[.)-]\s)?/u.exec(
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longestEntry)),
  )!;
  return (
    trimmed(text, paragraph.start + start[0].length, paragraph.end) ?? { start: paragraph.start, end: paragraph.end }
  );
}

/** "three enclosures", "3 pièces jointes", "ثلاثة مرفقات" inside a sentence. */
function numbered(ground: Ground, words: readonly string[], at: number): EnclosureStatement | null {
  const { tokens } = ground;
  const before = tokens[at - 1];
  const isPart = before?.paragraph === tokens[at]!.paragraph && follows(tokens, at, 0);
  const count = isPart ? null : countHere(ground, words, at);
  const noun = count && tokens[count.next];
  if (!noun || noun.paragraph !== tokens[at]!.paragraph) return null;
  const french = noun.folded === 'pieces' && tokens[count.next + 1]?.folded === 'jointes';
  if (!counted.has(noun.folded) && !french) return null;
  const last = tokens[count.next + (french ? 1 : 0)]!;
  return { start: tokens[at]!.start, end: last.end, count: count.value, listed: [] };
}

function countHere(ground: Ground, words: readonly string[], at: number): { value: number; next: number } | null {
  const token = ground.tokens[at]!;
  if (token.kind === 'number') return token.folded.length <= 3 ? { value: Number(token.folded), next: at + 1 } : null;
  const read = readNumberWords(languageAt(ground, at), words, at);
  return read && read.ordinal === 'no' ? { value: read.value, next: at + read.length } : null;
}
