import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, LinkButton, TwoCalendars } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { SignedDocument } from '../dispatch.ts';
import { circularTexts } from './circular.text.ts';
import { folderTexts as words } from './document.text.ts';
import { handTexts } from './hand.text.ts';

interface SignedSlipProps {
  readonly document: SignedDocument;
  /** It is numbered for the pen, and not signed yet. */
  readonly byHand: boolean;
  readonly onNext: (() => void) | null;
}

/** What the signatory is given: the number large, both dates, the code, and the way to the document. */
export function SignedSlip({ document, byHand, onNext }: SignedSlipProps) {
  const say = useText();
  const house = useHouse();
  return (
    <section className="signed-slip" role="status">
      <p className="signed-head">{say(byHand ? handTexts.signed : words.signed)}</p>
      <p className="signed-number">
        <Bdi>{document.number}</Bdi>
        {document.circular && (
          <>
            {' – '}
            <Bdi>{document.circular.last}</Bdi>
          </>
        )}
      </p>
      {document.circular && <p>{say(circularTexts.originals, { count: document.circular.originals })}</p>}
      <p className="signed-dates">
        <TwoCalendars day={document.dated} style="long" isStacked />
      </p>
      {document.circular === null && (
        <p className="signed-code">
          {say(uiTexts.labelled, { label: say(words.code) })} <Bdi>{document.code}</Bdi>
        </p>
      )}
      {house.kind === 'trial' && !byHand && <p className="trial-key">{say(words.trialKey)}</p>}
      <div className="signed-acts">
        {document.circular ? (
          <LinkButton href={`/circulars/${document.circular.id}`} tone="primary" icon="letter">
            {say(circularTexts.open)}
          </LinkButton>
        ) : (
          <LinkButton href={`/documents/${document.id}`} tone="primary" icon="letter">
            {say(words.openDocument)}
          </LinkButton>
        )}
        {onNext && <Button onPress={onNext}>{say(words.next)}</Button>}
      </div>
    </section>
  );
}
