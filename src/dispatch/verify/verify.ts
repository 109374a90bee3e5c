import type { CivilDay } from '../../kernel/calendar.ts';

/** What the house says of a code: `corrected` stands, with a corrigendum beside it; `unknown` is everything that has not left. */
export const verdicts = ['valid', 'corrected', 'withdrawn', 'recalled', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** What anyone may learn who holds a code. For an unknown one every other field is empty, whatever the reason. */
export interface Verified {
  readonly verdict: Verdict;
  readonly number: string | null;
  readonly dated: CivilDay | null;
  /** The Hijri date as it is printed on the document. */
  readonly datedHijri: string | null;
  /** The id of the kind in the profile. */
  readonly kind: string | null;
  readonly language: string | null;
  readonly trial: boolean | null;
  /** SHA-256 of the files that left: the letter in each of its languages, and its enclosures. */
  readonly letters: readonly string[];
  /** Of what was signed by hand: the day on which its signed scan was compared with the cleared text. */
  readonly comparedOn: CivilDay | null;
  readonly enclosures: readonly string[];
}

export const unknown: Verified = {
  verdict: 'unknown',
  number: null,
  dated: null,
  datedHijri: null,
  kind: null,
  language: null,
  trial: null,
  letters: [],
  comparedOn: null,
  enclosures: [],
};

/** What a file is to a document, by its hash. */
export type FileVerdict = 'letter' | 'enclosure' | 'other';

export function fileVerdict(verified: Verified, sha256: string): FileVerdict {
  const hash = sha256.trim().toLowerCase();
  if (verified.letters.includes(hash)) return 'letter';
  return verified.enclosures.includes(hash) ? 'enclosure' : 'other';
}
