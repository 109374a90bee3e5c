import { directionOf, type Language } from '../kernel/text.ts';
import type { Paragraph, Span, Token } from './reading.ts';
import { wordSet } from './walk.ts';

const english = wordSet(
  'the of and to for with that is by its at from has have was were which this are it be not been their his her shall will also these those on in as an or no ' +
    'dear yours sincerely honour presents compliments january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday session secretary minister embassy foreign affairs member islamic council ' +
    'subject agenda item draft report enclosures copy republic kingdom state thank regards',
);
const french = wordSet(
  'le la les de des du et en au aux un une pour par sur dans que qui est son sa ses ce cette avec ou il elle ont sont ete leur leurs nous vous ne pas plus a l d qu n s y ' +
    'monsieur madame veuillez agreer honneur janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche secretaire ministre ambassade affaires etrangeres etats membres islamique conseil ' +
    'objet excellence merci cordialement projet rapport pieces jointes copie republique royaume point ordre jour',
);
/** Words that English has taken over with their accents. */
const loans = wordSet('communique expose attache charge facade cliche regime resume detente entente cote');
const englishEnd = /(?:ing|ed|ly|ty|ness|ship|ght|th)$/;
const frenchEnd = /(?:ique|iques|iel|iels|uel|uels|elle|elles|eux|euse|eaux|aux|ement|ements|ier|iers|iere|oir|ois)$/;
const englishAllTheSame = /(?:greement|tatement|ettlement|ovement|anagement|lement|vement|gement|nique|quiet)s?$/;
const accent = /[àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ]/;

type Counted = { arabic: number; latin: number; english: number; french: number };

/** Language and direction of each paragraph: the script first, then the small words of English and French, then what the rest of the text is in. */
export function paragraphsOf(
  text: string,
  spans: readonly Span[],
  tokens: readonly Token[],
  fallback: Language | null,
): { paragraphs: Paragraph[]; language: Language } {
  const counts: Counted[] = spans.map(() => ({ arabic: 0, latin: 0, english: 0, french: 0 }));
  for (const token of tokens) if (token.kind === 'word') count(text, token, counts[token.paragraph]!);
  const all: Counted = { arabic: 0, latin: 0, english: 0, french: 0 };
  for (const each of counts) for (const key of Object.keys(all) as (keyof Counted)[]) all[key] += each[key];
  const latin = latinOf(all, fallback === 'fr' ? 'fr' : 'en');
  const language = languageOf(all, latin) ?? fallback ?? 'en';
  const paragraphs = spans.map(({ start, end }, index) => {
    const own = languageOf(counts[index]!, latinOf(counts[index]!, latin)) ?? language;
    return { start, end, index, language: own, direction: directionOf(own) };
  });
  return { paragraphs, language: fallback ?? language };
}

function count(text: string, { start, end, folded, script }: Token, counted: Counted): void {
  if (script === 'arabic') counted.arabic += end - start;
  if (script !== 'latin') return;
  counted.latin += end - start;
  if (english.has(folded)) counted.english += 2;
  if (french.has(folded)) counted.french += folded.length > 1 ? 2 : 1;
  if (folded.length < 3) return;
  if (accent.test(text.slice(start, end)) && !loans.has(folded)) counted.french += 1;
  if (englishEnd.test(folded)) counted.english += 1;
  else if (frenchEnd.test(folded) && !englishAllTheSame.test(folded)) counted.french += 1;
}

const latinOf = ({ english: en, french: fr }: Counted, otherwise: 'en' | 'fr'): 'en' | 'fr' =>
  en === fr ? otherwise : en > fr ? 'en' : 'fr';

function languageOf({ arabic, latin }: Counted, ofLatin: 'en' | 'fr'): Language | null {
  if (arabic + latin === 0) return null;
  return arabic >= latin ? 'ar' : ofLatin;
}
