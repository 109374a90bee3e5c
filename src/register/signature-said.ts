import { showMoment } from '../kernel/dates-shown.ts';
import { format } from '../kernel/message.ts';
import type { Language } from '../kernel/text.ts';
import type { PdfSignature } from '../platform/signature/pdf-signature.ts';
import { certificateTexts, holdingTexts, signatureTexts, timingTexts } from './signatures.text.ts';
import { holdingOf, timeOf } from './signatures.ts';

const momentOf = (at: string, language: Language): string => showMoment(new Date(at), 'UTC', language);

/** What the house found out about a signature of a file that arrived, in one line. */
export function signatureSaid(signature: PdfSignature, language: Language): string {
  const { signer, issuer, certificate, stampedBy } = signature;
  const { timing, at } = timeOf(signature);
  const name = signer ?? signatureTexts.nobody[language];
  return [
    format(holdingTexts[holdingOf(signature)], language, { name }),
    format(certificateTexts[certificate], language, { issuer: issuer ?? '' }),
    [
      format(timingTexts[timing], language, { by: stampedBy ?? '' }),
      ...(at === null ? [] : [momentOf(at, language)]),
    ].join(' '),
  ].join('; ');
}
