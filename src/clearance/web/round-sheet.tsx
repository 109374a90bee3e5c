import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  Button,
  ConfirmDialog,
  Moment,
  NameAndOffice,
  Section,
  StatusMark,
  type Tone,
} from '../../apps/web/ui/index.ts';
import type { Manifest } from '../../drafting/manifest.ts';
import { openOf } from '../../drafting/web/open-findings.ts';
import { OpenFindingsLine, useCountWords } from '../../drafting/web/open-findings.tsx';
import { PointList } from '../../drafting/web/point-list.tsx';
import { type RoundView } from '../clearance.ts';
import { CheckLine } from './check-line.tsx';
import { partWords, deskWords as words } from './desk.text.ts';
import { ManifestPaper } from './manifest-paper.tsx';

const stateWord = {
  open: 'stateOpen',
  returned: 'stateReturned',
  approved: 'stateApproved',
  superseded: 'stateSuperseded',
} as const;
const stateTone: Record<RoundView['state'], Tone> = {
  open: 'open',
  returned: 'stopped',
  approved: 'done',
  superseded: 'note',
};

/** The round as the house tells it now. */
export const useRound = (id: string | null) =>
  useQuery({
    queryKey: ['rounds', id],
    queryFn: ({ signal }) => api.get<RoundView>(`/api/rounds/${id}`, {}, signal),
    enabled: id !== null,
  });

/** What would leave: the document with its envelope, and the hash that binds them. */
export function RoundPaper({ round }: { round: RoundView }) {
  const say = useText();
  const findings = useMemo(() => round.checks.flatMap((row) => row.findings), [round]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="round-paper" role="group" aria-label={say(words.document)} tabIndex={0}>
      <ManifestPaper manifest={round.manifest as Manifest} hash={round.manifestHash} findings={findings} />
    </div>
  );
}

/** The seven checks, what was returned, and the approval. */
export function RoundActs({ round }: { round: RoundView }) {
  const say = useText();
  const language = useLanguage();
  return (
    <>
      <header className="round-head">
        <h2>{say(words.round, { ordinal: round.ordinal })}</h2>
        <StatusMark tone={stateTone[round.state]}>{say(words[stateWord[round.state]])}</StatusMark>
      </header>
      {round.changed && round.changed.parts.length > 0 && (
        <p className="round-changed">
          {say(words.changedSince, {
            parts: round.changed.parts.map((part) => partWords[part]?.[language] ?? part),
            checks: [...round.changed.checks],
          })}
        </p>
      )}
      <ol className="check-list">
        {round.checks.map((row) => (
          <CheckLine key={row.check} row={row} round={round} />
        ))}
      </ol>
      {round.points.length > 0 && (
        <Section title={say(words.points)} count={round.points.length}>
          <PointList points={round.points} />
        </Section>
      )}
      <Ending round={round} />
    </>
  );
}

/** What ends a round: the approval, giving the draft back, or withdrawing a round that no longer holds. */
function Ending({ round }: { round: RoundView }) {
  const say = useText();
  const language = useLanguage();
  const [asked, ask] = useState<'approve' | 'return' | 'supersede' | null>(null);
  const close = (): void => ask(null);
  const act = useAct<{ edition?: number }>(() => `/api/rounds/${round.id}/${asked}`, {
    touches: ['rounds', 'trays', 'counts', 'drafts'],
    onDone: close,
  });
  const isReturned = round.checks.some((row) => row.verdict?.verdict === 'return');
  if (round.approval !== null) {
    return (
      <Section title={say(words.approved)}>
        <p>
          <NameAndOffice name={round.approval.byName[language]} office={round.approval.as[language]} />
          {round.approval.actingFor && <> ({say(words.onBehalf, { name: round.approval.actingFor[language] })})</>} ·{' '}
          <Moment at={round.approval.at} />
        </p>
      </Section>
    );
  }
  if (round.state !== 'open') return null;
  return (
    <>
      <Section title={say(words.approvers)}>
        <ul className="approvers">
          {round.approvers.map((person) => (
            <li key={`${person.name.en} ${person.post.en}`}>
              <NameAndOffice name={person.name[language]} office={person.post[language]} />
              {person.awayUntil && (
                <StatusMark tone="note">
                  {say(words.awayUntil, { day: person.awayUntil, acting: person.acting?.[language] ?? 'none' })}
                </StatusMark>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <div className="round-ending">
        {round.mayApprove && (
          <Button tone="primary" icon="seal" onPress={() => ask('approve')}>
            {say(words.approve)}
          </Button>
        )}
        {isReturned && <Button onPress={() => ask('return')}>{say(words.giveBack)}</Button>}
        <Button tone="quiet" onPress={() => ask('supersede')}>
          {say(words.supersede)}
        </Button>
      </div>
      <ConfirmDialog
        title={say(words.approve)}
        isOpen={asked === 'approve'}
        onClose={close}
        confirmLabel={say(words.approve)}
        tone="primary"
        isPending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate({ edition: round.edition })}
      >
        <OpenUnderChecks round={round} />
        <p>{say(words.hashWords)}</p>
        <code className="round-hash">{round.manifestHash}</code>
      </ConfirmDialog>
      <ConfirmDialog
        title={say(words.giveBack)}
        isOpen={asked === 'return'}
        onClose={close}
        confirmLabel={say(words.giveBackConfirm)}
        isPending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate({ edition: round.edition })}
      >
        <p>{say(words.giveBackWords)}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={say(words.supersede)}
        isOpen={asked === 'supersede'}
        onClose={close}
        confirmLabel={say(words.supersede)}
        tone="grave"
        isPending={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate({})}
      >
        <p>{say(words.supersedeWords)}</p>
      </ConfirmDialog>
    </>
  );
}

/** What stands open under each check when the content is to be approved; nothing where no error and no warning does. */
function OpenUnderChecks({ round }: { round: RoundView }) {
  const counted = useCountWords();
  const language = useLanguage();
  const rows = round.checks
    .map((row) => ({ ...row, open: openOf(row.findings) }))
    .filter(({ open }) => open.errors + open.warnings > 0);
  if (rows.length === 0) return null;
  return (
    <>
      <OpenFindingsLine counts={openOf(round.checks.flatMap(({ findings }) => findings))} />
      <ul className="open-under-checks">
        {rows.map(({ check, name, open }) => (
          <li key={check}>
            <Bdi>{check}</Bdi> {name[language]}: {counted(open).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
