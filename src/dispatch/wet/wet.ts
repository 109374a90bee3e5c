import type { Language, Text } from '../../kernel/text.ts';
import type { PageLine } from '../../register/recognition.ts';

/** Where the signed scan of a document that is signed by hand stands; a document without one awaits it. */
export const scanStates = ['reading', 'read', 'failed', 'accepted', 'refused'] as const;
export type ScanState = (typeof scanStates)[number];

/** Where a document stands that is signed by hand. */
export const handStates = ['awaits-scan', 'reading', 'to-compare', 'accepted'] as const;
export type HandState = (typeof handStates)[number];

/** Why a scan could not be made ready to compare; each has its sentence. */
export const scanProblems = ['page-unread', 'too-large', 'lost', 'no-paper'] as const;
export type ScanProblem = (typeof scanProblems)[number];

/**
 * What differs between the cleared words and a signed scan. A `figure` is any word with a digit, a `page` one that is missing, too many, in the
 * wrong place or bears another's code. `poor`: the machine only read it badly, and no person is asked.
 */
export const differenceSorts = ['page', 'figure', 'changed', 'missing', 'added', 'poor'] as const;
export type DifferenceSort = (typeof differenceSorts)[number];

/** What is wrong with a page of the scan. The first two stand in the way of accepting it. */
export const pageTroubles = ['missing-page', 'other-document', 'extra-page', 'out-of-order', 'code-not-read'] as const;
export type PageTrouble = (typeof pageTroubles)[number];
const inTheWay: readonly PageTrouble[] = ['missing-page', 'other-document'];

/** A place on a page of the scan, in hundredths of a percent of the page. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Difference {
  /** Its number in the comparison, from 1. */
  readonly id: number;
  readonly sort: DifferenceSort;
  readonly trouble: PageTrouble | null;
  /** The words that were cleared, and those that the machine read on the scan; null where there are none. */
  readonly cleared: string | null;
  readonly scanned: string | null;
  /** The page of the paper as it was set, and the page of the scan, both from 1. */
  readonly paperPage: number | null;
  readonly scanPage: number | null;
  readonly place: Place | null;
}

/** What a machine found when it laid a signed scan beside the cleared text. An officer decides. */
export interface Comparison {
  /** Sheets of the paper as it was set, and of the scan. */
  readonly paperPages: number;
  readonly scanPages: number;
  /** Words that are alike, and how many of those hold figures. */
  readonly alike: number;
  readonly figuresAlike: number;
  /** Words of the paper that the machine cannot read even on a clean print. */
  readonly notReadable: number;
  readonly differences: readonly Difference[];
}

/** What an officer decides of a difference: the paper says what was cleared, or it says more and that does no harm, and why. */
export const decisionHows = ['agrees', 'harmless'] as const;
export type DecisionHow = (typeof decisionHows)[number];
export interface Decision {
  readonly difference: number;
  readonly how: DecisionHow;
  readonly note: string | null;
}

/** A page as the machine read it, of the scan or of the paper as it was set. */
export interface ReadPage {
  readonly page: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly language: Language | null;
  readonly lines: readonly PageLine[];
  /** The words of the codes that stand on it. */
  readonly codes: readonly string[];
}

/** Whether a person must decide about it before the scan is accepted. */
export const isWeighty = ({ sort }: Pick<Difference, 'sort'>): boolean => sort !== 'poor';

/** Whether it keeps a scan from being accepted, whatever a person says of it. */
export const isInTheWay = ({ trouble }: Pick<Difference, 'trouble'>): boolean =>
  trouble !== null && inTheWay.includes(trouble);

export type AcceptObstacle = 'pages-not-right' | 'difference-open' | 'note-missing';

/** What keeps these decisions from accepting a scan; null where nothing does. */
export function obstacleTo(comparison: Comparison, decisions: readonly Decision[]): AcceptObstacle | null {
  const weighty = comparison.differences.filter(isWeighty);
  if (weighty.some(isInTheWay)) return 'pages-not-right';
  if (weighty.some(({ id }) => !decisions.some((one) => one.difference === id))) return 'difference-open';
  const isBare = ({ how, note }: Decision): boolean => how === 'harmless' && (note ?? '').trim() === '';
  return decisions.some(isBare) ? 'note-missing' : null;
}

/** A scan that was brought, as its reader may see it. */
export interface ScanView {
  readonly id: string;
  readonly state: ScanState;
  readonly problem: ScanProblem | null;
  readonly broughtBy: Text;
  /** ISO 8601, UTC. */
  readonly broughtAt: string;
  /** How many pages have been read, of how many. */
  readonly read: number;
  readonly toRead: number;
  readonly pages: number | null;
  readonly sha256: string | null;
  readonly comparison: Comparison | null;
  readonly decisions: readonly Decision[] | null;
  readonly decidedBy: Text | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly edition: number;
}

/** The signing by hand of a document: where it stands, its scans, newest first, and what the reader may do. */
export interface HandView {
  readonly document: string;
  readonly number: string;
  readonly subject: string;
  readonly state: HandState;
  readonly scans: readonly ScanView[];
  readonly may: { readonly bring: boolean; readonly judge: boolean };
}
