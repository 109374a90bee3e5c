import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressWord } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { dayAtSeat } from '../../apps/web/ui/day.tsx';
import {
  ActButton,
  Bdi,
  Button,
  ConfirmDialog,
  EmptyState,
  Facts,
  Loading,
  Moment,
  Page,
  PagedList,
  ProblemNotice,
  Row,
  StatusMark,
  type Tone,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { RoundView } from '../../clearance/clearance.ts';
import { FindingList } from '../../clearance/web/finding-list.tsx';
import { ManifestPaper } from '../../clearance/web/manifest-paper.tsx';
import type { Manifest } from '../../drafting/manifest.ts';
import { openFindingTexts } from '../../drafting/web/open-findings.text.ts';
import { openOf } from '../../drafting/web/open-findings.ts';
import { OpenFindingsLine } from '../../drafting/web/open-findings.tsx';
import { nextAfter, stepFrom } from '../../referral/web/tray.ts';
import { Triage, trayRowHeight } from '../../referral/web/triage.tsx';
import { useOpenRow } from '../../referral/web/use-open-row.ts';
import type { SignatureRow, SignedDocument } from '../dispatch.ts';
import { circularTexts } from './circular.text.ts';
import { folderTexts as words } from './document.text.ts';
import { handTexts } from './hand.text.ts';
import { SignedSlip } from './signed-slip.tsx';
import { useTray } from './use-tray.ts';
import './dispatch.css';
import '../../clearance/web/clearance.css';

/** The same row under the name by which lists know it: its round. */
type FolderRow = SignatureRow & { readonly id: string };
const folderRow = (row: SignatureRow): FolderRow => ({ ...row, id: row.round });

const noFilter = {};

const useRound = (id: string) =>
  useQuery({
    queryKey: ['rounds', id],
    queryFn: ({ signal }) => api.get<RoundView>(`/api/rounds/${id}`, {}, signal),
  });

function Line({ row }: { row: FolderRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { zone } = useHouse();
  return (
    <Row
      isNew={row.obstacle === null}
      lead={<TwoCalendars day={dayAtSeat(row.approvedAt, zone)} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.unit.name[language]}</bdi>
        </>
      }
      end={row.obstacle !== null && <StatusMark tone="stopped">{say(words.cannot)}</StatusMark>}
    />
  );
}

/** What the machine had found when the round was approved. */
const findingsOf = (round: RoundView | undefined) => round?.checks.flatMap((row) => row.findings) ?? [];

function Document({ round }: { round: string }) {
  const { data, error, refetch } = useRound(round);
  const findings = useMemo(() => findingsOf(data), [data]);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={8} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="folder-paper" role="group" aria-label={data.subject} tabIndex={0}>
      <ManifestPaper manifest={data.manifest as Manifest} hash={data.manifestHash} findings={findings} />
    </div>
  );
}

const verdictTones: Readonly<Record<'pass' | 'waive' | 'return', Tone>> = {
  pass: 'done',
  waive: 'note',
  return: 'stopped',
};

/** What the signatory needs to know beside the document: the seven verdicts in a line, who approved, and the one act. */
function Signing({ row, onSigned }: { row: FolderRow; onSigned: (document: SignedDocument, byHand: boolean) => void }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const house = useHouse();
  const round = useRound(row.round).data;
  const [asked, ask] = useState<'house' | 'hand' | null>(null);
  const signing = useAct<{ manner: 'house' | 'hand' }, SignedDocument>(`/api/rounds/${row.round}/sign`, {
    touches: ['trays', 'counts', 'drafts', 'documents'],
    onDone: (document) => {
      ask(null);
      onSigned(document, asked === 'hand');
    },
  });
  const maySign = row.obstacle === null && round !== undefined;
  useActKeys({ KeyS: maySign ? () => ask('house') : null }, asked === null);
  return (
    <>
      <Facts
        facts={[
          [
            say(words.to),
            row.isEach ? say(circularTexts.originals, { count: row.addressees.length }) : row.addressees.join(' · '),
          ],
          [say(words.kind), names.kind(row.kind)],
          [say(words.unit), row.unit.name[language]],
          [say(words.level), names.level(row.level)],
          [
            say(words.approvedBy),
            <span key="a">
              <bdi>{row.approvedBy[language]}</bdi> · <Moment at={row.approvedAt} />
            </span>,
          ],
        ]}
      />
      {round && (
        <ul className="verdict-line" aria-label={say(words.cleared)}>
          {round.checks.map(({ check, verdict }) => (
            <li key={check} title={names.check(check)}>
              <StatusMark tone={verdict === null ? 'open' : verdictTones[verdict.verdict]}>
                <Bdi>{check}</Bdi>
                <span className="sr-only">
                  {names.check(check)}: {say(words[verdict?.verdict ?? 'open'])}
                </span>
              </StatusMark>
            </li>
          ))}
        </ul>
      )}
      <KeptFindings round={round} />
      {house.kind === 'trial' && <p className="trial-key">{say(words.trialKey)}</p>}
      {row.obstacle !== null && (
        <p className="act-refused">
          {say(words.cannot)}. {say(row.obstacle === 'not-the-signatory' ? words.notYours : words.notCovered)}
        </p>
      )}
      {maySign && (
        <div className="act-list">
          <ActButton tone="primary" icon="pen" code="KeyS" onPress={() => ask('house')}>
            {say(words.sign)}
          </ActButton>
          {!row.isEach && (
            <Button tone="quiet" onPress={() => ask('hand')}>
              {say(handTexts.signByHand)}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        title={say(words.signTitle)}
        isOpen={asked === 'house'}
        onClose={() => ask(null)}
        confirmLabel={say(words.sign)}
        isPending={signing.isPending}
        error={signing.error}
        onConfirm={() => signing.mutate({ manner: 'house' })}
      >
        <OpenFindingsLine counts={openOf(findingsOf(round))} />
        <p>{say(words.signWords)}</p>
        {row.isEach && <p>{say(circularTexts.signEach)}</p>}
        <code className="round-hash">{round?.manifestHash}</code>
        {house.kind === 'trial' && <p className="trial-key">{say(words.trialKey)}</p>}
      </ConfirmDialog>
      <ConfirmDialog
        title={say(handTexts.signTitle)}
        isOpen={asked === 'hand'}
        onClose={() => ask(null)}
        confirmLabel={say(handTexts.signByHand)}
        isPending={signing.isPending}
        error={signing.error}
        onConfirm={() => signing.mutate({ manner: 'hand' })}
      >
        <OpenFindingsLine counts={openOf(findingsOf(round))} />
        <p>{say(handTexts.signWords)}</p>
        <code className="round-hash">{round?.manifestHash}</code>
      </ConfirmDialog>
    </>
  );
}

/** What stood unanswered when the content was approved, as far as this reader may know of it: the count, and each of them one click away. */
function KeptFindings({ round }: { round: RoundView | undefined }) {
  const say = useText();
  const open = findingsOf(round).filter(({ answer, severity }) => answer === null && severity !== 'note');
  if (open.length === 0) return null;
  return (
    <div className="kept-findings">
      <OpenFindingsLine counts={openOf(open)} />
      <details>
        <summary>{say(openFindingTexts.look)}</summary>
        <FindingList findings={open} answering={null} />
      </details>
    </div>
  );
}

/** The signature folder: each document as it will be printed, what it passed, and one deliberate act. */
export function SignatureFolder() {
  const say = useText();
  const [chosenId, chooseId] = useAddressWord('round');
  const [signed, setSigned] = useState<{ document: SignedDocument; byHand: boolean } | null>(null);
  const pages = useTray('/api/trays/signature', noFilter, folderRow);
  const rows = pages.items;
  const { chosen: open, choose } = useOpenRow(rows, chosenId, chooseId);
  const chosen = signed === null ? open : null;
  const go = (id: string | null): void => {
    setSigned(null);
    choose(id);
  };
  const step = (by: 1 | -1) => (): void => go(stepFrom(rows, chosen?.id ?? null, by));
  useActKeys({ KeyJ: step(1), KeyK: step(-1) });
  return (
    <Page title={say(words.title)} lede={say(words.lede)} isFull>
      {pages.isFirstLoad ? (
        <Loading rows={8} />
      ) : (
        <Triage
          isChosen={chosen !== null || signed !== null}
          onBack={() => go(null)}
          actsLabel={say(words.acts)}
          list={
            <PagedList
              label={say(words.list)}
              chosenId={chosen?.id ?? null}
              rowHeight={trayRowHeight}
              onChoose={go}
              pages={pages}
              empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'pen' }}
            >
              {(row) => <Line row={row} />}
            </PagedList>
          }
          paper={
            signed ? (
              <SignedSlip {...signed} onNext={rows.length > 0 ? () => go(rows[0]!.id) : null} />
            ) : chosen ? (
              <Document key={chosen.round} round={chosen.round} />
            ) : (
              <EmptyState title={say(words.choose)} icon="pen" />
            )
          }
          acts={
            chosen && (
              <Signing
                key={chosen.round}
                row={chosen}
                onSigned={(document, byHand) => {
                  choose(nextAfter(rows, chosen.id));
                  setSigned({ document, byHand });
                }}
              />
            )
          }
        />
      )}
    </Page>
  );
}
