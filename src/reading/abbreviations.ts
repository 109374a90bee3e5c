import { foldToken } from './tokens.ts';
import { wordSet } from './walk.ts';

/** Words whose dot ends no sentence, folded. Those that may end one all the same ("etc.", "H.") are in the second list. */
const alwaysMore = wordSet(
  'no nos mr mrs ms dr prof hon rev gen col sgt capt lt st art arts para paras par sec chap ch vol pp p ed eds cf vs viz res doc ref fig tab dept govt amb ' +
    'mm mme mmes mlle me m pr al annex al n num tel bp jan janv feb fevr fev mar apr avr jun jul juil aug sep sept oct nov dec ' +
    'د ا م أ ص ت ج رقم ف ه ق س',
);
const sometimesMore = wordSet('etc inc ltd co corp h ah ad ce al ext');

/** Whether the dot at the end of this piece ("No.", "H.E.", "S.E.M.", "art.", "د.") belongs to the word and ends nothing. */
export function isAbbreviation(piece: string): boolean {
  if (!piece.endsWith('.')) return false;
  const word = piece.slice(0, -1).replace(/^.*[("'’«“‘[]/u, '');
  if (word.length === 0 || word.length > 12) return false;
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return true;
  return alwaysMore.has(foldToken(word));
}

/** Whether the dot may end a sentence and may belong to the word; what follows decides. */
export const mayAbbreviate = (piece: string): boolean =>
  piece.endsWith('.') && sometimesMore.has(foldToken(piece.slice(0, -1)));
