import type { Language } from '../kernel/text.ts';
import { figureReadings } from './figure-readings.ts';
import { isLabelled, leftOf, rightOf, startsEntryWithFigures } from './figure-surroundings.ts';
import { type Candidate, languageAt } from './number-candidates.ts';
import { scaleAt } from './number-scales.ts';
import type { Ground } from './read-text.ts';
import type { Token } from './reading.ts';

type Run = { readonly next: number; readonly groups: string[]; readonly signs: string[] };

const joints = new Set([',', '.', '٬', '٫', "'", '’']);
const spaces = new Set([' ', '\u00a0', '\u202f', '\u2009']);
const mostGroups = 8;

/** The number in figures that begins at a token, with a scale behind it ("1.5 million"); `next` is where to look on even if there is none. */
export function figuresAt(ground: Ground, at: number): { readonly candidate: Candidate | null; readonly next: number } {
  const { tokens } = ground;
  const run = runFrom(ground, at);
  const none = { candidate: null, next: run.next };
  const digits = digitsOf(run.groups);
  if (digits === 'mixed') return none;
  const left = leftOf(ground, at);
  const right = rightOf(ground, run.next);
  if (left === 'no' || right === 'no' || isLabelled(ground, at)) return none;
  const scale = scaleAt(ground, run.next);
  const percent = /^[%٪]$/.test(tokens[run.next]?.folded ?? '');
  const language = languageAt(ground, at);
  const readings = figureReadings({
    groups: run.groups.map(plainDigits),
    signs: run.signs,
    language,
    arabicDigits: digits === 'arabic',
    scaled: scale !== null || percent,
  });
  const valued = left === 'negative' ? readings.map((value) => -value) : readings;
  if (valued.length === 0 || (!scale && !percent && startsEntryWithFigures(ground, at, run.next))) return none;
  const next = scale?.next ?? run.next;
  const inBrackets = tokens[at - 1]?.folded === '(' && tokens[run.next]?.folded === ')' && run.signs.length === 0;
  return {
    next,
    candidate: {
      start: left === 'negative' ? tokens[at - 1]!.start : tokens[at]!.start,
      end: tokens[next - 1]!.end,
      from: at,
      next,
      form: 'figures',
      language: scale?.language ?? null,
      readings: scale ? valued.map((value) => scaled(value, scale.value)) : valued,
      shown: !(inBrackets && run.groups[0]!.length <= 3),
      either: left === 'article',
    },
  };
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
const scaled = (value: number, scale: number): number => Number(`${value}e${Math.round(Math.log10(scale))}`);

/** Groups of digits with one sign or one space between them, as far as they can belong to one number. */
function runFrom({ tokens, text, ...rest }: Ground, at: number): Run {
  const groups = [text.slice(tokens[at]!.start, tokens[at]!.end)];
  const signs: string[] = [];
  let next = at + 1;
  while (groups.length < mostGroups) {
    const sign = signBefore(text, tokens, next);
    if (!sign) break;
    const group = tokens[sign.group]!;
    const digits = group.end - group.start;
    const first = groups[0]!.length;
    if (spaces.has(sign.written) && (digits !== 3 || first > 3 || !spaces.has(signs[0] ?? sign.written))) break;
    if (spaces.has(sign.written) && !mayGroup(rest.paragraphs[group.paragraph]!.language, sign.written)) break;
    groups.push(text.slice(group.start, group.end));
    signs.push(sign.written);
    next = sign.group + 1;
  }
  return { next, groups, signs };
}

const mayGroup = (language: Language, space: string): boolean => language === 'fr' || space !== ' ';

function signBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly written: string; readonly group: number } | null {
  const [before, here, after] = [tokens[at - 1]!, tokens[at], tokens[at + 1]];
  if (!here || here.paragraph !== before.paragraph) return null;
  if (here.kind === 'number') {
    const gap = text.slice(before.end, here.start);
    return spaces.has(gap) ? { written: gap, group: at } : null;
  }
  const written = text.slice(here.start, here.end);
  if (!joints.has(written) || here.start !== before.end || after?.kind !== 'number') return null;
  return after.start === here.end ? { written: written === '’' ? "'" : written, group: at + 1 } : null;
}

const digitSets = {
  latin: /^[0-9]+$/,
  arabic: /^[\u0660-\u0669]+$/,
  persian: /^[\u06f0-\u06f9]+$/,
  wide: /^[\uff10-\uff19]+$/,
};

/** Which digits a number is written in; mixed ones make none. */
function digitsOf(groups: readonly string[]): 'latin' | 'arabic' | 'mixed' {
  if (groups.every((group) => digitSets.latin.test(group))) return 'latin';
  const sets = [digitSets.arabic, digitSets.persian, digitSets.wide];
  return sets.some((set) => groups.every((group) => set.test(group))) ? 'arabic' : 'mixed';
}

const plainDigits = (digits: string): string => digits.replace(/\D/g, (digit) => String(digit.charCodeAt(0) & 0xf));
