import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressPart } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  Button,
  ConfirmDialog,
  EmptyState,
  IconButton,
  LinkButton,
  Loading,
  Page,
  ProblemNotice,
  ReasonDialog,
  StatusMark,
} from '../../apps/web/ui/index.ts';
import { handStateNames } from '../wet/wet.text.ts';
import type { Comparison, HandView, ScanView } from '../wet/wet.ts';
import { handTexts as words } from './hand.text.ts';
import { handTones } from './hand-section.tsx';
import { boxOf, type Decisions, decisionsOf, leftOpen, mayAccept } from './judging.ts';
import { ScanDifferences } from './scan-differences.tsx';
import { useHand } from './use-hand.ts';
import './hand.css';

/** The signed scan of a document beside what differs from its cleared text, and what an officer decides about it. */
export function SignedScan() {
  const say = useText();
  const id = useAddressPart('id');
  const { data, error, refetch } = useHand(id);
  if (data === undefined)
    return (
      <Page title={say(words.pageTitle)}>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}
      </Page>
    );
  const scan = data.scans.find(({ comparison }) => comparison !== null);
  return (
    <Page
      title={data.subject}
      isFull
      lede={
        <span className="document-lede">
          <Bdi>{data.number}</Bdi>
          <StatusMark tone={handTones[data.state]}>{say(handStateNames[data.state])}</StatusMark>
          {say(words.lede)}
        </span>
      }
      acts={
        <LinkButton href={`/documents/${data.document}`} icon="letter">
          {say(words.back)}
        </LinkButton>
      }
    >
      {scan?.comparison ? (
        <Compared key={scan.id} hand={data} scan={scan} comparison={scan.comparison} />
      ) : (
        <EmptyState title={say(words.noScan)} icon="letter" />
      )}
    </Page>
  );
}

interface ComparedProps {
  readonly hand: HandView;
  readonly scan: ScanView;
  readonly comparison: Comparison;
}

function Compared({ hand, scan, comparison }: ComparedProps) {
  const first = comparison.differences.find(({ scanPage }) => scanPage !== null);
  const [page, setPage] = useState(first?.scanPage ?? 1);
  const [chosen, choose] = useState<number | null>(null);
  const kept = Object.fromEntries((scan.decisions ?? []).map(({ difference, ...one }) => [difference, one]));
  const [decisions, setDecisions] = useState<Decisions>(kept);
  const mayJudge = hand.may.judge && scan.state === 'read';
  const show = (id: number): void => {
    choose(id);
    const found = comparison.differences.find((one) => one.id === id);
    if (found?.scanPage) setPage(found.scanPage);
  };
  return (
    <div className="compare">
      <ScanPage hand={hand} scan={scan} comparison={comparison} page={page} onPage={setPage} chosen={chosen} />
      <div className="compare-beside">
        <ScanDifferences
          comparison={comparison}
          decisions={decisions}
          onDecide={mayJudge ? (id, one) => setDecisions({ ...decisions, [id]: one }) : null}
          chosen={chosen}
          onShow={show}
        />
        {mayJudge && <Judging hand={hand} scan={scan} comparison={comparison} decisions={decisions} />}
        {!hand.may.judge && scan.state === 'read' && <NotYours />}
      </div>
    </div>
  );
}

function NotYours() {
  const say = useText();
  return <p className="compare-note">{say(words.notYours)}</p>;
}

interface ScanPageProps extends ComparedProps {
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly chosen: number | null;
}

/** A page of the scan as a picture, with what differs on it marked at its place. */
function ScanPage({ hand, scan, comparison, page, onPage, chosen }: ScanPageProps) {
  const say = useText();
  const pages = scan.pages ?? 1;
  return (
    <section className="compare-paper" aria-label={say(words.page, { page, pages })}>
      <header className="compare-pages">
        <IconButton
          icon="back"
          size="small"
          label={say(words.previous)}
          isDisabled={page <= 1}
          onPress={() => onPage(page - 1)}
        />
        <span>{say(words.page, { page, pages })}</span>
        <IconButton
          icon="onward"
          size="small"
          label={say(words.next)}
          isDisabled={page >= pages}
          onPress={() => onPage(page + 1)}
        />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="compare-scroll" tabIndex={0} role="group" aria-label={say(words.picture, { page })}>
        <div className="compare-picture" dir="ltr">
          <img
            src={`/api/documents/${hand.document}/scans/${scan.id}/pages/${page}/picture`}
            alt={say(words.picture, { page })}
          />
          {comparison.differences.map(
            ({ id, sort, scanPage, place }) =>
              scanPage === page &&
              place !== null &&
              sort !== 'poor' && (
                <span
                  key={id}
                  className="compare-box"
                  data-sort={sort}
                  data-chosen={chosen === id ? '' : undefined}
                  style={boxOf(place)}
                  aria-hidden="true"
                />
              ),
          )}
        </div>
      </div>
    </section>
  );
}

function Judging({ hand, scan, comparison, decisions }: ComparedProps & { readonly decisions: Decisions }) {
  const say = useText();
  const [asked, ask] = useState<'accept' | 'refuse' | null>(null);
  const at = `/api/documents/${hand.document}/scans/${scan.id}`;
  const options = { touches: ['documents', 'trays', 'counts'], onDone: () => ask(null) };
  const accepting = useAct<object>(`${at}/accept`, options);
  const refusing = useAct<object>(`${at}/refuse`, options);
  const { edition } = scan;
  return (
    <div className="compare-acts">
      <p role="status">{say(words.open, { count: leftOpen(comparison, decisions) })}</p>
      <Button tone="primary" isDisabled={!mayAccept(comparison, decisions)} onPress={() => ask('accept')}>
        {say(words.accept)}
      </Button>
      <Button onPress={() => ask('refuse')}>{say(words.refuse)}</Button>
      <ConfirmDialog
        title={say(words.accept)}
        isOpen={asked === 'accept'}
        onClose={() => ask(null)}
        confirmLabel={say(words.accept)}
        isPending={accepting.isPending}
        error={accepting.error}
        onConfirm={() => accepting.mutate({ edition, decisions: decisionsOf(decisions) })}
      >
        <p>{say(words.acceptWords)}</p>
        <code className="round-hash">{scan.sha256}</code>
      </ConfirmDialog>
      <ReasonDialog
        title={say(words.refuse)}
        reasonLabel={say(words.reason)}
        isOpen={asked === 'refuse'}
        onClose={() => ask(null)}
        confirmLabel={say(words.refuse)}
        isPending={refusing.isPending}
        error={refusing.error}
        onConfirm={(reason) => refusing.mutate({ edition, reason })}
      />
    </div>
  );
}
