import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome } from '../kernel/outcome.ts';
import { trustAnchors } from '../platform/signature/trust.ts';
import { verifyPdfSignatures } from '../platform/signature/verify-pdf.ts';
import { fileFor } from './file.commands.ts';
import type { FileSignatures } from './signatures.ts';

/**
 * The electronic signatures of a file, verified now, by the certificates that the house trusts today: for those who may read the file.
 * Only those of a PDF are; of any other file it is known that it says it bears some.
 */
export async function signaturesFor(
  house: House,
  person: PersonId,
  item: string,
  file: string,
): Promise<Outcome<FileSignatures, 'no-such-file' | 'not-allowed' | 'key-used-otherwise'>> {
  const found = await fileFor(house, person, item, file, false);
  if (!found.done) return found;
  if (found.value.mediaType !== 'application/pdf') return done({ signatures: [], problem: null });
  const content = await house.files.readVerified(found.value.sha256);
  const anchors = await trustAnchors(house.trustFolder ?? null);
  const verified = await verifyPdfSignatures(content, anchors, house.clock());
  return done(
    verified.done ? { signatures: verified.value, problem: null } : { signatures: [], problem: verified.refusal },
  );
}
