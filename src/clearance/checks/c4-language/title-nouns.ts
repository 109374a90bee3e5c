import { foldToken } from '../../../reading/tokens.ts';
import { wordSet } from '../../../reading/walk.ts';

/** What somebody is called to his face, in three languages; each row is one rank. */
const ranks = [
  wordSet('majesty majeste sire king queen roi reine الجلاله جلاله الملك ملك الملكه'),
  wordSet('highness altesse prince princess princesse emir سمو السمو الامير امير'),
  wordSet('president presidente الرييس رييس الرييسه رييسه'),
  wordSet('minister ministre الوزير وزير الوزيره وزيره'),
  wordSet('ambassador ambassadeur ambassadrice السفير سفير السفيره سفيره'),
  wordSet('director directeur directrice المدير مدير المديره مديره'),
  wordSet('chairman chairperson chairwoman chair speaker'),
  wordSet('governor gouverneur المحافظ محافظ'),
  wordSet('eminence السماحه سماحه الفضيله فضيله'),
];

/** A head of government and a director or a secretary "general" have two nouns; both count. */
export function ranksIn(words: string): ReadonlySet<number> {
  const folded = words.split(/[\s.,;:()'’،]+/u).map(foldToken);
  const found = new Set<number>();
  ranks.forEach((rank, at) => {
    if (folded.some((word) => rank.has(word) || rank.has(word.replace(/^يا/, '')))) found.add(at);
  });
  return found;
}

/** Whether both name a rank and none of them is the same. */
export const isOtherRank = (one: ReadonlySet<number>, two: ReadonlySet<number>): boolean =>
  one.size > 0 && two.size > 0 && ![...one].some((rank) => two.has(rank));
