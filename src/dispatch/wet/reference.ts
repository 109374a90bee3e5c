import type { Language } from '../../kernel/text.ts';
import type { PlacedWord } from './page-words.ts';
import { apart, isForeign, keyOf, wordsOfPage } from './page-words.ts';
import { nearEnough, type Pair, pairWords, type Run } from './pair-words.ts';
import type { Place, ReadPage } from './wet.ts';

/** A word of the paper as it was set, with what the machine makes of it on a clean print. */
export interface ReferenceWord {
  /** The cleared word; on what is no word (a mark, a part of a code) what the machine takes it for. */
  readonly text: string;
  readonly key: string;
  /** What the machine reads here on a clean print; null where it reads nothing. */
  readonly seen: string | null;
  readonly place: Place;
  readonly isWord: boolean;
  /** In the other script than the page is read in: the machine makes nothing of it. */
  readonly isForeign: boolean;
}

interface TrueWord {
  readonly text: string;
  readonly key: string;
}

/**
 * The cleared words of a page in the order in which the machine reads them: the words come from the file's own text, their order and places from
 * the same reading that the scan is given, so that neither header nor columns nor a word that is never read well tell anything.
 */
export function referenceOf(page: ReadPage, text: string): ReferenceWord[] {
  const seen = wordsOfPage(page);
  const cleared: TrueWord[] = text
    .split(/\s+/)
    .map((word) => ({ text: word, key: keyOf(word) }))
    .filter(({ key }) => key !== '');
  const known = new Map<PlacedWord, TrueWord>();
  const lost: { word: TrueWord; after: PlacedWord | null }[] = [];
  const spare: PlacedWord[] = [];
  let last: PlacedWord | null = null;
  // What the machine parts at the end of a line stands as it parts it.
  const asSeen = ({ second }: Run<TrueWord, PlacedWord>) =>
    second.map((read): Pair<TrueWord, PlacedWord> => [read, read]);
  for (const [word, read] of pairWords(cleared, seen, asSeen)) {
    if (word !== null && read !== null && apart(word.key, read.key) <= nearEnough) known.set(read, word);
    else {
      if (word !== null) lost.push({ word, after: last });
      if (read !== null) spare.push(read);
    }
    last = read ?? last;
  }
  const left = lost.filter(({ word }) => !takeFrom(spare, word, known));
  const inOrder = seen.flatMap((read) => [
    referenceWord(read, known.get(read), page.language),
    ...left.filter(({ after }) => after === read).map(({ word }) => unseen(word, page.language, read.place)),
  ]);
  const first = left.filter(({ after }) => after === null);
  return [...first.map(({ word }) => unseen(word, page.language, seen[0]?.place)), ...inOrder];
}

/** A word that the file says at another place in its order than the page shows it. */
function takeFrom(spare: PlacedWord[], word: TrueWord, known: Map<PlacedWord, TrueWord>): boolean {
  const at = spare.findIndex(({ key }) => key === word.key);
  const near = at >= 0 || word.key.length < 4 ? at : spare.findIndex(({ key }) => apart(key, word.key) <= 0.34);
  if (near < 0) return false;
  known.set(spare[near]!, word);
  spare.splice(near, 1);
  return true;
}

const referenceWord = (read: PlacedWord, word: TrueWord | undefined, language: Language | null): ReferenceWord => ({
  text: word?.text ?? read.text,
  key: word?.key ?? read.key,
  seen: read.key,
  place: read.place,
  isWord: word !== undefined,
  isForeign: word !== undefined && isForeign(word.key, language),
});

const nowhere: Place = { left: 0, top: 0, width: 1, height: 1 };
const unseen = (word: TrueWord, language: Language | null, place: Place = nowhere): ReferenceWord => ({
  ...word,
  seen: null,
  place,
  isWord: true,
  isForeign: isForeign(word.key, language),
});
