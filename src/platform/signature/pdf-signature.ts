import type { Standing } from './trust.ts';

/** A signature as it stands in a PDF, before anyone has looked whether it holds. */
export interface FoundSignature {
  /** Where the signed parts begin and how long they are, as the file says. */
  readonly range: readonly number[];
  /** Its sub-filter, such as `ETSI.CAdES.detached`. */
  readonly manner: string;
  /** ISO 8601, as the file claims it. */
  readonly claimedAt: string | null;
}

/** What was found out about a signature of a PDF. */
export interface PdfSignature {
  /** Of whom: the name in the certificate; null where none came along. */
  readonly signer: string | null;
  readonly issuer: string | null;
  /** `unverifiable`: made in a manner that the house does not know, or that proves nothing any more. */
  readonly state: 'intact' | 'changed' | 'unverifiable';
  /** Whether it covers the file to its end, was followed by a further signature that does, or by something else. */
  readonly extent: 'whole' | 'signed-again' | 'continued';
  readonly certificate: Standing;
  /** ISO 8601; what the signer claims. */
  readonly claimedAt: string | null;
  /** What a time stamp server says that holds; ISO 8601. */
  readonly stampedAt: string | null;
  readonly stampedBy: string | null;
  /** Whether the time stamp server's certificate is trusted here. */
  readonly isStampTrusted: boolean;
}

/** More than these are not looked at. */
export const mostSignatures = 30;
