import { meaningOf } from '../../register/paper-codes.ts';
import { groupedCode } from '../codes.ts';
import { comparePage } from './compare-page.ts';
import { keyOf, type PlacedWord, wordsOfPage } from './page-words.ts';
import { type ReferenceWord, referenceOf } from './reference.ts';
import type { Comparison, Difference, PageTrouble, ReadPage } from './wet.ts';

/** A page of the paper as it was set: as the machine reads it, and the words that the file itself says stand on it. */
export interface SetPage {
  readonly read: ReadPage;
  readonly text: string;
}

type Unnumbered = Omit<Difference, 'id'>;

/**
 * Compares a signed scan with the paper as it was set, page by page and word by word. What is one is said once, with its place on the scan;
 * pages and figures first, then words by how much they weigh. It decides nothing.
 * @param code the verification code of the document, as it is kept
 */
export function compareScan(paper: readonly SetPage[], scan: readonly ReadPage[], code: string): Comparison {
  const references = paper.map(({ read, text }) => referenceOf(read, text));
  const scanned = scan.map(wordsOfPage);
  const shows = pagesShown(references, scanned);
  const differences: Unnumbered[] = [...troubles(paper, scan, scanned, shows, code)];
  let [alike, figuresAlike, notReadable] = [0, 0, 0];
  for (const [at, reference] of references.entries()) {
    const on = shows.indexOf(at);
    if (on < 0) continue;
    const own = keyOf(groupedCode(code));
    const isBorne = bears(scan[on]!, code);
    const page = comparePage(reference, scanned[on]!, (key) => isBorne && key === own);
    alike += page.alike;
    figuresAlike += page.figuresAlike;
    notReadable += page.notReadable;
    differences.push(...page.found.map((found) => ({ ...found, trouble: null, paperPage: at + 1, scanPage: on + 1 })));
  }
  const order = ['page', 'figure', 'missing', 'added', 'changed', 'poor'];
  const ordered = differences.sort((one, other) => order.indexOf(one.sort) - order.indexOf(other.sort));
  return {
    paperPages: paper.length,
    scanPages: scan.length,
    alike,
    figuresAlike,
    notReadable,
    differences: ordered.map((one, at) => ({ ...one, id: at + 1 })),
  };
}

/** So much of its longer words a page must share with a page of the scan to be shown by it. */
const leastShared = 0.35;
const longer = 3;

/** Of each page of the scan, which page of the paper it shows, from 0; -1 where none. */
function pagesShown(
  references: readonly (readonly ReferenceWord[])[],
  scanned: readonly (readonly PlacedWord[])[],
): number[] {
  const bags = scanned.map((words) => new Set(words.map(({ key }) => key)));
  const likely = references.flatMap((reference, at) => {
    const own = [
      ...new Set(reference.filter(({ isWord, key }) => isWord && key.length >= longer).map(({ key }) => key)),
    ];
    return bags.map((bag, on) => ({
      at,
      on,
      // Of two pages that share as much, the one in its own place.
      share: own.filter((key) => bag.has(key)).length / Math.max(1, own.length) + (at === on ? 0.01 : 0),
    }));
  });
  const shows = scanned.map(() => -1);
  for (const { at, on, share } of likely.sort((one, other) => other.share - one.share))
    if (share >= leastShared && shows[on] === -1 && !shows.includes(at)) shows[on] = at;
  return shows;
}

/** What is wrong with the pages themselves: how many, in which order, and whose code they bear. */
function troubles(
  paper: readonly SetPage[],
  scan: readonly ReadPage[],
  scanned: readonly (readonly PlacedWord[])[],
  shows: readonly number[],
  code: string,
): Unnumbered[] {
  const found: Unnumbered[] = [];
  const say = (trouble: PageTrouble, page: { paper?: number; scan?: number; scanned?: string }): void => {
    found.push({
      sort: 'page',
      trouble,
      cleared: null,
      scanned: page.scanned ?? null,
      paperPage: page.paper ?? null,
      scanPage: page.scan ?? null,
      place: null,
    });
  };
  for (const at of paper.keys()) if (!shows.includes(at)) say('missing-page', { paper: at + 1 });
  const seen: number[] = [];
  for (const [on, page] of scan.entries()) {
    const at = shows[on]!;
    // The empty back of a sheet is no page of anything.
    if (at < 0 && scanned[on]!.some(({ key }) => key.length >= longer)) say('extra-page', { scan: on + 1 });
    if (at >= 0 && seen.some((one) => one > at)) say('out-of-order', { paper: at + 1, scan: on + 1 });
    if (at >= 0) seen.push(at);
    if (page.codes.some((one) => isAnothers(one, code))) say('other-document', { scan: on + 1 });
    if (at >= 0 && bears(paper[at]!.read, code) && !bears(page, code))
      say('code-not-read', { paper: at + 1, scan: on + 1 });
  }
  return found;
}

const isOwn = (text: string, code: string): boolean => {
  const meaning = meaningOf(text);
  return meaning?.kind === 'document' && meaning.key === code;
};

const bears = ({ codes }: ReadPage, code: string): boolean => codes.some((one) => isOwn(one, code));

/** Any other code of the house's own form: of another document, of an item, of a separator sheet. */
const isAnothers = (text: string, code: string): boolean => meaningOf(text) !== null && !isOwn(text, code);
