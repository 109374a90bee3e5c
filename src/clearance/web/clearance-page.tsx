import { useAddressPart, useGo } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Loading, Page, ProblemNotice } from '../../apps/web/ui/index.ts';
import { Triage } from '../../referral/web/triage.tsx';
import { deskWords as words } from './desk.text.ts';
import { RoundActs, RoundPaper, useRound } from './round-sheet.tsx';
import './clearance.css';

/** One clearance round on a page of its own, as links from a document's story open it. */
export function ClearancePage() {
  const say = useText();
  const go = useGo();
  const query = useRound(useAddressPart('id'));
  const round = query.data;
  return (
    <Page title={round?.subject ?? say(words.title)} isFull>
      {query.isPending && <Loading rows={8} />}
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
      {round && (
        <Triage
          isChosen
          isAlone
          onBack={() => go('/clearance')}
          list={null}
          paper={<RoundPaper round={round} />}
          acts={<RoundActs round={round} />}
          actsLabel={say(words.checks)}
        />
      )}
    </Page>
  );
}
