import type { Language } from '../kernel/text.ts';
import { codeAt, follows } from './citation-steps.ts';
import { countedNouns, singularOf } from './counted-nouns.ts';
import { type Candidate, languageAt } from './number-candidates.ts';
import type { Ground } from './read-text.ts';
import type { NumberMention, Quantity } from './reading.ts';
import { wordSet } from './walk.ts';

const stops: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(
    'the a an of to in on at by for from with and or as is are was were be been has have had shall will may can not no that which who whose this these those per ' +
      'it its their his her they he we all both more less other others such than then there when where while after before until since between into out over under against ' +
      'has also only first second third mr mrs am pm ad ce bc ah were if but so percentage point points january february march april may june july august september october november december',
  ),
  fr: wordSet(
    'le la les l un une des de du d a au aux en et ou par pour sur dans avec sans est sont etait etaient sera seront a ont avait qui que dont ce cette ces son sa ses leur leurs ' +
      'il elle ils elles on ne pas plus moins autres autre tels entre apres avant depuis jusqu chez se si mais donc premiers premieres derniers dernieres janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ),
  ar: wordSet(
    'من الي علي عن في مع او ثم ان قد لا ما هذه هذا التي الذي الذين كل غير بعد قبل عند حتي منها منهم ضد بين خلال كان كانت تم حول بشان لدي حيث و وقد ولا هو هي',
  ),
};

const adjectives = wordSet(
  'other further additional new main key senior equal separate different identical consecutive successive official distinguished following remaining ' +
    'autres nouveaux nouvelles premiers premieres principaux principales grands grandes',
);
/** What a hyphen joins to its number in English: "a 5-day visit", but not the "two-state solution". */
const hyphenated = wordSet('day week month year hour minute page point member');

/** The noun that a number counts and its span: "57 member states", "les 57 États membres", "سبعاً وخمسين دولة". Null where no noun follows. */
export function quantityOf(ground: Ground, candidate: Candidate, number: NumberMention, at: number): Quantity | null {
  const { tokens } = ground;
  const before = candidate.language === 'ar' ? afterNoun(ground, candidate, number) : null;
  if (before) return before;
  const noun = isDefinite(ground, candidate) ? null : nounAt(ground, at, !looksLikeYear(ground, candidate));
  if (noun) {
    const nounSpan = { start: tokens[noun.from]!.start, end: tokens[noun.next - 1]!.end };
    return { start: number.start, end: nounSpan.end, number, noun: noun.noun, nounSpan };
  }
  return null;
}

/** السبع والخمسون counts what stands before it. */
const isDefinite = ({ tokens }: Ground, { from, language }: Candidate): boolean =>
  language === 'ar' && /^و?ال(?!ف$|ف[اي]|اف$)/.test(tokens[from]!.folded);

/** "the 2008 Charter": four digits alone count only what is often counted. */
const looksLikeYear = ({ tokens }: Ground, { from, next, form }: Candidate): boolean =>
  form === 'figures' && next === from + 1 && /^(?:1[3-9]|20|21)\d\d$/.test(tokens[from]!.folded);

type Noun = { readonly noun: string; readonly from: number; readonly next: number };

function nounAt(ground: Ground, at: number, any: boolean): Noun | null {
  const { tokens } = ground;
  let from = at;
  if (!follows(tokens, from, 2)) return null;
  const language = languageAt(ground, from);
  if (language === 'fr' && tokens[from]!.folded === 'de') from++;
  else if (language === 'fr' && tokens[from]!.folded === 'd' && tokens[from + 1]?.folded === "'") from += 2;
  else if (tokens[from]!.folded === 'من' && tokens[from + 1]?.folded.startsWith('ال')) from++;
  else if (language === 'en' && tokens[from]!.folded === '-' && hyphenated.has(tokens[from + 1]?.folded ?? '')) from++;
  if (adjectives.has(tokens[from]?.folded ?? '')) from++;
  const token = tokens[from];
  if (token?.kind !== 'word' || !follows(tokens, from, 2)) return null;
  const known = codeAt(countedNouns(language), tokens, from, 2);
  if (known) return { noun: known.value, from, next: known.next };
  if (!any || token.folded.length < 3 || stops[language].has(token.folded)) return null;
  return { noun: singularOf(token.folded, language), from, next: from + 1 };
}

/** الدول الأعضاء السبع والخمسون: the noun stands before, with its article, and so does the number. */
function afterNoun(ground: Ground, candidate: Candidate, number: NumberMention): Quantity | null {
  const { tokens } = ground;
  if (!isDefinite(ground, candidate)) return null;
  for (const length of [2, 1]) {
    const from = candidate.from - length;
    if (from < 0 || tokens[from]!.paragraph !== tokens[candidate.from]!.paragraph) continue;
    const known = codeAt(countedNouns('ar'), tokens, from, 2);
    if (known?.next !== candidate.from || !tokens[from]!.folded.startsWith('ال')) continue;
    const nounSpan = { start: tokens[from]!.start, end: tokens[candidate.from - 1]!.end };
    return { start: nounSpan.start, end: number.end, number, noun: known.value, nounSpan };
  }
  return null;
}
