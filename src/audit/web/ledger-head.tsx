import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, Dialog, ProblemNotice, StatusMark } from '../../apps/web/ui/index.ts';
import type { LedgerHead as Head } from '../audit.ts';
import { sizeOfCheckpoint } from './entry-place.ts';
import { ledgerWords as words } from './ledger.text.ts';

/** The head of the ledger: how many entries, what the newest signed checkpoint covers, and whether anything is wrong. */
export function LedgerHead() {
  const say = useText();
  const [isShown, show] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['ledger', 'head'],
    queryFn: ({ signal }) => api.get<Head>('/api/ledger', {}, signal),
    refetchInterval: 15_000,
  });
  if (!data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const signed = sizeOfCheckpoint(data.checkpoint);
  return (
    <div className="ledger-head">
      {data.isTroubled ? (
        <StatusMark tone="late">{say(words.trouble)}</StatusMark>
      ) : (
        <StatusMark tone="done">{say(words.sound)}</StatusMark>
      )}
      {data.covered !== null && (
        <>
          <span className="ledger-size">{say(words.size, { count: data.covered })}</span>
          <span>{signed === null ? say(words.noCheckpoint) : say(words.checkpointOf, { count: signed })}</span>
        </>
      )}
      {data.checkpoint !== null && (
        <Button size="small" tone="quiet" icon="seal" onPress={() => show(true)}>
          {say(words.showCheckpoint)}
        </Button>
      )}
      <Dialog title={say(words.checkpoint)} isOpen={isShown} onClose={() => show(false)}>
        <p>{say(words.checkpointWords)}</p>
        <pre className="ledger-kept" dir="ltr">
          {data.checkpoint}
        </pre>
      </Dialog>
    </div>
  );
}
