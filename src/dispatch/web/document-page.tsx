import { Suspense, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressPart, useGo } from '../../apps/web/address.ts';
import { documentPanels } from '../../apps/web/document-slots.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  Button,
  Facts,
  Loading,
  Menu,
  type MenuChoice,
  Moment,
  NameAndOffice,
  Page,
  ProblemNotice,
  ReasonDialog,
  Section,
  StatusMark,
  TextLink,
  TwoCalendars,
  toasts,
} from '../../apps/web/ui/index.ts';
import { documentStateNames } from '../dispatch.text.ts';
import type { DocumentView } from '../dispatch.ts';
import { handStateNames } from '../wet/wet.text.ts';
import { circularTexts } from './circular.text.ts';
import { DispatchList } from './dispatch-list.tsx';
import { documentTexts as words } from './document.text.ts';
import { DocumentPapers } from './document-papers.tsx';
import { DocumentPrints } from './document-prints.tsx';
import { DocumentProof } from './document-proof.tsx';
import { DocumentSeals } from './document-seals.tsx';
import { handTexts } from './hand.text.ts';
import { HandSection, handTones } from './hand-section.tsx';
import { documentTones } from './standing.ts';
import { useDocument } from './use-document.ts';
import './dispatch.css';

/** One document: its papers, where each copy went, and how anyone verifies it. */
export function DocumentPage() {
  const id = useAddressPart('id');
  const { data, error, refetch } = useDocument(id);
  if (data) return <DocumentSheet key={id} document={data} />;
  return (
    <Page title="…">
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}
    </Page>
  );
}

function DocumentSheet({ document }: { document: DocumentView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { may } = document;
  return (
    <Page
      title={document.subject}
      isFull
      lede={
        <span className="document-lede">
          <Bdi>{document.number}</Bdi>
          {document.inOutbox ? (
            <StatusMark tone="stopped">{say(words.inOutbox)}</StatusMark>
          ) : (
            // What waits for the pen is numbered, and not signed yet.
            !(document.state === 'signed' && document.hand !== null) && (
              <StatusMark tone={documentTones[document.state]}>
                {documentStateNames[document.state][language]}
              </StatusMark>
            )
          )}
          {document.hand !== null && (
            <StatusMark tone={handTones[document.hand]}>{say(handStateNames[document.hand])}</StatusMark>
          )}
          <bdi>{names.kind(document.kind)}</bdi>
        </span>
      }
      acts={<DocumentActs document={document} />}
    >
      <div className="document">
        <section className="document-paper" aria-label={say(words.papers)}>
          <DocumentPapers document={document.id} papers={document.papers} />
        </section>
        <section className="document-beside" aria-label={say(words.facts)}>
          {document.trial && document.hand === null && <p className="trial-key">{say(words.trialPaper)}</p>}
          <DocumentFacts document={document} />
          <HandSection document={document} />
          <Section title={say(words.dispatches)} count={document.dispatches.length}>
            <DispatchList dispatches={document.dispatches} may={may} />
          </Section>
          <Suspense>
            {documentPanels.map((Panel, place) => (
              <Panel key={place} document={document.id} />
            ))}
          </Suspense>
          <DocumentSeals document={document} />
          <DocumentProof document={document} />
        </section>
      </div>
    </Page>
  );
}

function DocumentFacts({ document }: { document: DocumentView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const link = ({ id, number }: { id: string; number: string }) => (
    <TextLink href={`/documents/${id}`}>
      <Bdi>{number}</Bdi>
    </TextLink>
  );
  return (
    <Facts
      facts={[
        [say(words.dated), <TwoCalendars key="d" day={document.dated} style="long" />],
        [
          say(document.hand === null ? words.signedBy : handTexts.signatory),
          <NameAndOffice key="s" name={document.signedBy[language]} office={document.signedAs[language]} />,
        ],
        [
          say(document.hand === null ? words.signedAt : handTexts.numberedAt),
          <Moment key="at" at={document.signedAt} />,
        ],
        [
          say(circularTexts.list),
          document.circular && (
            <TextLink key="circular" href={`/circulars/${document.circular.id}`}>
              {say(circularTexts.eachOf, { count: document.circular.originals })}
            </TextLink>
          ),
        ],
        [say(words.unit), document.unit.name[language]],
        [say(words.level), names.level(document.level)],
        [
          say(words.answers),
          document.answers.length > 0 && (
            <span key="a" className="document-lede">
              {document.answers.map(({ id, number }) => (
                <TextLink key={id} href={`/items/${id}`}>
                  <Bdi>{number}</Bdi>
                </TextLink>
              ))}
            </span>
          ),
        ],
        [say(words[document.remedies?.manner ?? 'corrigendum']), document.remedies && link(document.remedies)],
        [say(words.correctedBy), document.correctedBy && link(document.correctedBy)],
        [say(words.reason), document.stateReason],
        [
          say(words.story),
          (document.draft ?? document.round) && (
            <span key="f" className="document-lede">
              {document.draft && <TextLink href={`/drafts/${document.draft}`}>{say(words.fromDraft)}</TextLink>}
              {document.round && <TextLink href={`/clearance/${document.round}`}>{say(words.fromRound)}</TextLink>}
            </span>
          ),
        ],
      ]}
    />
  );
}

/** What is done with a document as a whole: sending its e-mails, striking it out before it leaves, correcting it after. */
export function DocumentActs({ document }: { document: DocumentView }) {
  const say = useText();
  const go = useGo();
  const [isVoiding, setVoiding] = useState(false);
  const touches = ['documents', 'trays', 'counts'];
  const sending = useAct<object, { intoOutbox: boolean }>(`/api/documents/${document.id}/send`, {
    touches,
    onDone: ({ intoOutbox }) => toasts.say(say(intoOutbox ? words.sentToOutbox : words.sendOrdered)),
  });
  const voiding = useAct<{ edition: number; reason: string }>(`/api/documents/${document.id}/void`, {
    touches,
    onDone: () => setVoiding(false),
  });
  const waits = document.dispatches.some(
    ({ sending: by, state, ordered }) => by === 'smtp' && state === 'waiting' && !ordered,
  );
  const remedy = (manner: string) => () => go(`/drafts/new?remedy=${manner}&of=${document.id}`);
  const remedies: MenuChoice[] =
    document.state === 'dispatched'
      ? [
          { id: 'corrigendum', label: say(words.startCorrigendum), icon: 'draft', onAction: remedy('corrigendum') },
          { id: 'withdrawal', label: say(words.startWithdrawal), icon: 'back', onAction: remedy('withdrawal') },
          { id: 'recall', label: say(words.startRecall), icon: 'reply', onAction: remedy('recall') },
        ]
      : [];
  return (
    <>
      {document.may.send && waits && (document.hand === null || document.hand === 'accepted') && (
        <Button tone="primary" icon="send" isPending={sending.isPending} onPress={() => sending.mutate({})}>
          {say(words.send)}
        </Button>
      )}
      <DocumentPrints document={document} />
      {remedies.length > 0 && <Menu label={say(words.remedy)} choices={remedies} />}
      {document.may.void && document.state === 'signed' && (
        <Button tone="quiet" onPress={() => setVoiding(true)}>
          {say(words.void)}
        </Button>
      )}
      <ProblemNotice error={sending.error} />
      <ReasonDialog
        title={say(words.void)}
        reasonLabel={say(words.reason)}
        isOpen={isVoiding}
        onClose={() => setVoiding(false)}
        confirmLabel={say(words.void)}
        tone="grave"
        isPending={voiding.isPending}
        error={voiding.error}
        onConfirm={(reason) => voiding.mutate({ edition: document.edition, reason })}
      >
        <p>{say(words.voidWords)}</p>
      </ReasonDialog>
    </>
  );
}
