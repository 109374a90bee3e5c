import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, Facts, Section, TextLink, toasts } from '../../apps/web/ui/index.ts';
import type { DocumentView } from '../dispatch.ts';
import { documentTexts as words } from './document.text.ts';

/** How anyone, inside or outside, proves a document: its code, its hash, its key, its place in the ledger. */
export function DocumentProof({ document }: { document: DocumentView }) {
  const say = useText();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(document.url);
    toasts.say(say(words.copied));
  };
  return (
    <Section
      title={say(words.proof)}
      acts={
        <Button size="small" tone="quiet" icon="clip" onPress={() => void copy()}>
          {say(words.copy)}
        </Button>
      }
    >
      <Facts
        facts={[
          [
            say(words.code),
            <span key="c" className="document-lede">
              <Bdi>{document.code}</Bdi> <TextLink href={document.url}>{say(words.verify)}</TextLink>
            </span>,
          ],
          [
            say(words.ledger),
            document.ledger.position === null ? say(words.notCovered) : <Bdi key="l">{document.ledger.position}</Bdi>,
          ],
          [
            say(words.hash),
            <code key="h" className="document-hash">
              {document.manifestHash}
            </code>,
          ],
          [
            say(words.key),
            <code key="k" className="document-hash">
              {document.fingerprint}
            </code>,
          ],
        ]}
      />
    </Section>
  );
}
