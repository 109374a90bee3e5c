import type { Text } from '../../kernel/text.ts';

/** Why a bundle proves nothing: what is said of it, and what it holds, do not agree. */
export type BundleFault =
  | 'bundle-damaged'
  | 'bundle-too-large'
  | 'bundle-incomplete'
  | 'bundle-has-more'
  | 'bundle-changed'
  | 'bundle-not-described'
  | 'bundle-not-proven';

/** What a bundle proves to this house: everything, all but whose key it is, or nothing. */
export type BundleVerdict = 'proven' | 'key-unknown' | 'not-proven';

/** Where the sending stands in the sender's ledger, and when its entry was written (ISO 8601). */
export interface Proven {
  readonly origin: string;
  readonly position: number;
  readonly size: number;
  readonly at: string;
}

/** A bundle on an item, as far as its proof goes; what it says stands in its papers. */
export interface BundleView {
  readonly file: string;
  readonly name: string;
  readonly verdict: BundleVerdict;
  /** Why it is not proven. */
  readonly fault: { readonly code: BundleFault; readonly file: string; readonly why: string } | null;
  /** As the sender names itself, and where the key is known, as it is known here. */
  readonly house: Text | null;
  readonly knownAs: string | null;
  readonly vkey: string | null;
  readonly proven: Proven | null;
  readonly trial: boolean;
}
