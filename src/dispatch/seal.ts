import type { SignerKind } from '../platform/signature/signer.ts';

/** Whose signature a seal is: of the person who signed the document, or of the house. In this order they stand in a paper. */
export const sealHolders = ['signatory', 'house'] as const;
export type SealHolder = (typeof sealHolders)[number];

/** What hinders the sealing of papers. The document waits, nothing of it leaves, and it is tried again by itself. */
export const sealProblems = [
  'signer-away',
  'signer-refused',
  'no-signing-key',
  'certificate-expired',
  'time-stamp-missing',
] as const;
export type SealProblem = (typeof sealProblems)[number];

/** A signature that stands in a letter, as it is kept. */
export interface Seal {
  /** The place of the letter among the papers, and of the signature in it. */
  readonly place: number;
  readonly step: number;
  readonly holder: SealHolder;
  readonly keyKind: SignerKind;
  readonly trial: boolean;
  readonly name: string;
  readonly issuer: string;
  /** SHA-256 of the certificate. */
  readonly certificate: string;
  readonly sealedAt: Date;
  readonly stampedAt: Date | null;
  readonly stampedBy: string | null;
  readonly cms: Uint8Array;
}

/** A signature in the papers of a document, as its reader is told of it. */
export interface SealView {
  readonly holder: SealHolder;
  /** The language of the letter that bears it. */
  readonly language: string | null;
  readonly keyKind: SignerKind;
  readonly trial: boolean;
  readonly name: string;
  readonly issuer: string;
  /** ISO 8601, UTC. */
  readonly sealedAt: string;
  readonly stampedAt: string | null;
  readonly stampedBy: string | null;
}
