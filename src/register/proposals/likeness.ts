import { fold } from '../../kernel/fold.ts';

/** By what a letter is known again: how its first words run, and how its first page looks. */
export interface Likeness {
  /** The least hash of its groups of words under each of 64 orders; empty where there are too few words. */
  readonly words: readonly number[];
  /** 256 lights and darks of the first page, as a string of 0 and 1; null where there is no page to look at. */
  readonly look: string | null;
}

/** So many characters of a letter are compared: about its first page, so that a scan of one page and a file of ten are alike. */
const mostCharacters = 2_600;
const fewestWords = 12;
const orders = 64;
const rowsOfBand = 2;

/** The groups of a text: each word, and each two that follow one another. A word misread in a scan costs three of them, never the rest. */
function groupsOf(text: string): Set<string> {
  const words = fold(text.slice(0, mostCharacters))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  if (words.length < fewestWords) return new Set();
  return new Set(words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]!} ${word}`])));
}

/** FNV-1a: 32 bits, the same on every machine. */
function hashOf(group: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (let at = 0; at < group.length; at += 1) hash = Math.imul(hash ^ group.charCodeAt(at), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The least hashes of a text (MinHash): two texts share about as many of them as they share groups of words. */
export function wordsLikeness(text: string): number[] {
  const groups = [...groupsOf(text)];
  if (groups.length === 0) return [];
  return Array.from({ length: orders }, (_, order) =>
    groups.reduce((least, group) => Math.min(least, hashOf(group, Math.imul(order + 1, 2_654_435_761))), 0xffff_ffff),
  ).map((hash) => hash | 0);
}

/** Pairs of least hashes as one number each: texts that share a third of their words almost surely share one of these 32. */
export const bandsOf = (words: readonly number[]): number[] =>
  Array.from(
    { length: Math.floor(words.length / rowsOfBand) },
    (_, band) => Math.imul(words[band * rowsOfBand]! ^ band, 2_246_822_507) ^ words[band * rowsOfBand + 1]!,
  ).map((hash) => hash | 0);

/** The share of groups of words that two texts have in common, from 0 to 1; 0 where either has too few. */
export const sharedWords = (one: readonly number[], two: readonly number[]): number =>
  one.length !== orders || two.length !== orders ? 0 : one.filter((hash, at) => hash === two[at]).length / orders;

const bitsOfLook = 256;

/** In how many of the 256 bits two looks differ. */
export const looksApart = (one: string, two: string): number =>
  [...one].reduce((count, bit, at) => count + (bit === two[at] ? 0 : 1), 0);

/** Why a registered letter may be the one in hand. */
export type TwinReason = 'words' | 'look' | 'both';

/** What is known of both letters beside their likeness. */
export interface Beside {
  readonly isSameSender: boolean;
  /** Whether each has a reference of its own, and they are not the same. */
  readonly isOtherReference: boolean;
}

/** From this share of common words on two letters are likely one; of one sender a smaller share is enough, for a scan in Arabic loses half of them. */
const likelyWords = 0.7;
const likelyOfOneSender = 0.38;
/** Two letters of one formula, as a mission writes them by the dozen, have all but names and numbers in common. */
const sureWords = 0.97;
/** Measured: of one page in any quality at most 34 of 256 bits differ; of two letters at least 45. */
const mostApart = 34;
const someWords = 0.22;

/** Why two letters may be one and the same, or null; and how far they agree, from 0 to 1. */
export function twinOf(
  one: Likeness,
  two: Likeness,
  beside: Beside,
): { readonly reason: TwinReason; readonly share: number } | null {
  const share = sharedWords(one.words, two.words);
  const apart = one.look === null || two.look === null ? null : looksApart(one.look, two.look);
  const isSameLook = apart !== null && apart <= mostApart;
  const needed = beside.isOtherReference ? sureWords : beside.isSameSender ? likelyOfOneSender : likelyWords;
  if (share >= needed) return { reason: isSameLook ? 'both' : 'words', share };
  if (!isSameLook || beside.isOtherReference) return null;
  // Pages that look alike and say something else are two letters of one sender.
  const areRead = one.words.length > 0 && two.words.length > 0;
  if (areRead) return share >= someWords ? { reason: 'both', share } : null;
  return { reason: 'look', share: 1 - apart / bitsOfLook };
}
