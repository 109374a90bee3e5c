import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Moment, StatusMark } from '../../apps/web/ui/index.ts';
import type { PdfSignature } from '../../platform/signature/pdf-signature.ts';
import { certificateTexts, holdingTexts, signatureTexts, timingTexts } from '../signatures.text.ts';
import { type FileSignatures as Found, holdingOf, timeOf } from '../signatures.ts';
import { toneOf } from './signature-tone.ts';

/** The signatures of a PDF as the house verified them: who signed, whether it is as it was signed, and whose certificate that is. */
export function FileSignatures({ address }: { address: string }) {
  const say = useText();
  const { data } = useQuery({
    queryKey: ['file-signatures', address],
    queryFn: ({ signal }) => api.get<Found>(`${address}/signatures`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) return <StatusMark tone="waiting">{say(signatureTexts.verifying)}</StatusMark>;
  if (data.problem !== null) return <StatusMark tone="note">{say(signatureTexts.problem)}</StatusMark>;
  return data.signatures.map((signature, place) => <OneSignature key={place} signature={signature} />);
}

function OneSignature({ signature }: { signature: PdfSignature }) {
  const say = useText();
  const { signer, issuer, certificate, stampedBy } = signature;
  const holding = holdingOf(signature);
  const { timing, at } = timeOf(signature);
  return (
    <span className="file-signature">
      <StatusMark tone={toneOf(holding, certificate)}>
        <Bdi>{say(holdingTexts[holding], { name: signer ?? say(signatureTexts.nobody) })}</Bdi>
      </StatusMark>{' '}
      <Bdi>{say(certificateTexts[certificate], { issuer: issuer ?? '' })}</Bdi>
      {' · '}
      <span>
        {say(timingTexts[timing], { by: stampedBy ?? '' })} {at !== null && <Moment at={at} />}
      </span>
    </span>
  );
}
