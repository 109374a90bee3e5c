import type { Outcome } from '../../kernel/outcome.ts';
import { askPdf } from '../pdf/inspect.ts';
import type { PdfRefusal } from '../pdf/inspection.ts';
import type { PdfSignature } from './pdf-signature.ts';

/**
 * The signatures of a PDF from outside, each verified: whether it holds, how much of the file it covers, whose certificate it bears and
 * whether that is trusted here. Done in a worker thread, with the limits of everything that reads such files.
 */
export const verifyPdfSignatures = (
  file: Uint8Array,
  trustAnchors: readonly Uint8Array[],
  now = new Date(),
): Promise<Outcome<PdfSignature[], PdfRefusal>> =>
  askPdf<PdfSignature[]>({ task: 'signatures', file, trusted: trustAnchors, now: now.toISOString() });
