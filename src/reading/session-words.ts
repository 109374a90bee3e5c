import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { foldToken } from './tokens.ts';
import { wordSet } from './walk.ts';

/** The words about a session, folded. Arabic ones are compared without the و ف ب ل ك glued before them. */

export const sessionWords = wordSet('session الدوره دوره دورته دورتها دورتهم');
export const summitWords = wordSet('summit sommet القمه قمه');

const extraordinary = wordSet(
  'extraordinary extraordinaire extraordinaires special speciale emergency urgence الاستثناييه استثناييه الاستثنايي الطاريه طاريه العاجله',
);
const plainKinds = wordSet(
  "ordinary regular annual resumed ordinaire annuelle islamic islamique oic oci العاديه عاديه العادي السنويه الاسلاميه الاسلامي official the la le du de l de d ' of des a an",
);

export const isExtraordinary = (folded: string): boolean => extraordinary.has(folded);
/** Words that may stand between the ordinal, "session" and the organ. */
export const isBetween = (folded: string): boolean => extraordinary.has(folded) || plainKinds.has(folded);

/** The forms of an Arabic word with and without the letters that may be glued before it; other words as they are. */
export function bareForms(folded: string): string[] {
  if (!/^[وفبلك]/.test(folded) || folded.length < 4) return [folded];
  const forms = [folded, folded.slice(1)];
  if (folded.startsWith('لل')) forms.push(`ا${folded.slice(1)}`);
  if (/^[وف][بلك]/.test(folded)) forms.push(...bareForms(folded.slice(1)));
  return forms;
}

export const isOneOf = (words: ReadonlySet<string>, folded: string): boolean =>
  bareForms(folded).some((form) => words.has(form));

/** The organ of the house that is called a summit, and the words of its names, by which "the 13th Islamic Summit" is known for it. */
export type SummitOrgan = { readonly entry: LexiconEntry; readonly companions: readonly string[] };

const summits = new WeakMap<Lexicon, SummitOrgan | null>();

export function summitOrgan(lexicon: Lexicon): SummitOrgan | null {
  let known = summits.get(lexicon);
  if (known === undefined) summits.set(lexicon, (known = findSummit(lexicon)));
  return known;
}

function findSummit({ entries }: Lexicon): SummitOrgan | null {
  for (const entry of entries) {
    if (entry.kind !== 'organ') continue;
    const words = entry.forms.flatMap(({ text }) => text.split(/\s+/).map(foldToken));
    if (!words.some((word) => summitWords.has(word)) || words.some(isExtraordinary)) continue;
    return {
      entry,
      companions: words.filter((word) => word.length > 3 && !summitWords.has(word) && word !== 'conference'),
    };
  }
  return null;
}

/** Whether a word beside "summit" makes it the summit of the house: one of its name's words, in either gender. */
export const isCompanion = ({ companions }: SummitOrgan, folded: string): boolean =>
  folded.length > 3 &&
  companions.some((word) => folded === word || folded === `${word}ه` || word === `${folded}ه` || folded === `${word}s`);
