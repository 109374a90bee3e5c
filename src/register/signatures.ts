import type { PdfSignature } from '../platform/signature/pdf-signature.ts';

/** The signatures of a file as they were verified when someone asked; `problem` says why they could not be. */
export interface FileSignatures {
  readonly signatures: readonly PdfSignature[];
  readonly problem: string | null;
}

/** What is said of a signature first: whether it holds, and for how much of the file. */
export const holdings = ['whole', 'signed-again', 'continued', 'changed', 'unverifiable'] as const;
export type Holding = (typeof holdings)[number];

export const holdingOf = ({ state, extent }: Pick<PdfSignature, 'state' | 'extent'>): Holding =>
  state === 'intact' ? extent : state;

/** How sure the time of a signature is. */
export const timings = ['stamped', 'stamped-unknown', 'claimed', 'untold'] as const;
export type Timing = (typeof timings)[number];

/** Which time is told of a signature, and how sure it is: a trusted server's, any server's, or what the signer says of himself. */
export function timeOf(signature: PdfSignature): { readonly timing: Timing; readonly at: string | null } {
  const { stampedAt, isStampTrusted, claimedAt } = signature;
  if (stampedAt !== null) return { timing: isStampTrusted ? 'stamped' : 'stamped-unknown', at: stampedAt };
  return { timing: claimedAt === null ? 'untold' : 'claimed', at: claimedAt };
}
