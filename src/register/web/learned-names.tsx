import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  EmptyState,
  Loading,
  Moment,
  Page,
  ProblemNotice,
  ReasonDialog,
  Row,
} from '../../apps/web/ui/index.ts';
import { learnedWords as words } from '../proposals/learned-names.text.ts';
import type { LearnedName, WithdrawalForm } from '../proposals/learned-names.ts';

/** What the house learned from proposals that officers put right, and the act of withdrawing it. */
export function LearnedNames() {
  const say = useText();
  const { data, error, isLoading } = useQuery({
    queryKey: ['learned'],
    queryFn: ({ signal }) => api.get<{ rows: readonly LearnedName[] }>('/api/learned', {}, signal),
  });
  const [chosen, choose] = useState<LearnedName | null>(null);
  return (
    <Page title={say(words.title)} lede={say(words.lede)}>
      <ProblemNotice error={error} />
      {isLoading && <Loading rows={3} />}
      {data?.rows.length === 0 && <EmptyState icon="info" title={say(words.none)} />}
      <ul className="learned-names">
        {data?.rows.map((row) => (
          <li key={row.id}>
            <LearnedRow row={row} onWithdraw={() => choose(row)} />
          </li>
        ))}
      </ul>
      {chosen && <Withdrawal row={chosen} onClose={() => choose(null)} />}
    </Page>
  );
}

function LearnedRow({ row, onWithdraw }: { row: LearnedName; onWithdraw: () => void }) {
  const say = useText();
  const language = useLanguage();
  const isInUse = row.state === 'in-use';
  return (
    <Row
      title={<bdi dir="auto">{row.words}</bdi>}
      note={
        <>
          {say(words.names)}: <bdi>{row.name[language]}</bdi>
          {row.withdrawnReason !== null && <> · {say(words.withdrawn, { reason: row.withdrawnReason })}</>}
        </>
      }
      end={
        <>
          <span>
            {say(words.learned)} <Moment at={row.learnedAt} />
          </span>
          {isInUse && (
            <Button size="small" tone="quiet" onPress={onWithdraw}>
              {say(words.withdraw)}
            </Button>
          )}
        </>
      }
    />
  );
}

function Withdrawal({ row, onClose }: { row: LearnedName; onClose: () => void }) {
  const say = useText();
  const act = useAct<WithdrawalForm, LearnedName>(`/api/learned/${row.id}/withdrawal`, {
    touches: ['learned'],
    onDone: onClose,
  });
  return (
    <ReasonDialog
      title={say(words.withdrawTitle, { words: row.words })}
      reasonLabel={say(words.reason)}
      confirmLabel={say(words.withdraw)}
      isOpen
      isPending={act.isPending}
      error={act.error}
      onClose={onClose}
      onConfirm={(reason) => act.mutate({ reason })}
    />
  );
}
