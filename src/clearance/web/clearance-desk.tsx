import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  EmptyState,
  Loading,
  Page,
  PagedList,
  ProblemNotice,
  Row,
  StatusMark,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { GlancePaper } from '../../drafting/web/draft-glance.tsx';
import { Triage, trayRowHeight } from '../../referral/web/triage.tsx';
import { useOpenRow } from '../../referral/web/use-open-row.ts';
import type { ClearanceRow } from '../clearance.ts';
import { deskWords as words } from './desk.text.ts';
import { OpenRound } from './open-round.tsx';
import { RoundActs, RoundPaper, useRound } from './round-sheet.tsx';
import { sinceDay } from './since.ts';
import './clearance.css';
import '../../drafting/web/drafting.css';

function Line({ row }: { row: ClearanceRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { zone } = useHouse();
  const given = Object.values(row.verdicts).length;
  const returned = Object.values(row.verdicts).includes('return');
  return (
    <Row
      isNew={row.round === null}
      lead={<TwoCalendars day={sinceDay(row, zone)} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.unitName[language]}</bdi>
        </>
      }
      end={
        row.round === null ? (
          <StatusMark tone="open">{say(words.waitsForRound)}</StatusMark>
        ) : (
          <StatusMark tone={returned ? 'stopped' : given === 7 ? 'done' : 'waiting'}>
            {say(words.verdictsSoFar, { count: given })}
          </StatusMark>
        )
      }
    />
  );
}

/** The clearance desk: what units have submitted, the document and its envelope, the seven checks beside it. */
export function ClearanceDesk() {
  const say = useText();
  const go = useGo();
  const [chosenId, chooseId] = useAddressWord('draft');
  const pages = usePages<ClearanceRow>('trays', '/api/trays/clearance');
  const rows = pages.items;
  const { chosen, choose } = useOpenRow(rows, chosenId, chooseId);
  const round = useRound(chosen?.round ?? null);
  return (
    <Page title={say(words.title)} lede={say(words.lede)} isFull>
      {pages.isFirstLoad ? (
        <Loading rows={8} />
      ) : (
        <Triage
          isChosen={chosen !== null}
          onBack={() => choose(null)}
          actsLabel={say(words.checks)}
          list={
            <PagedList
              label={say(words.list)}
              chosenId={chosen?.id ?? null}
              rowHeight={trayRowHeight}
              onChoose={choose}
              onOpen={({ round: open }) => open && go(`/clearance/${open}`)}
              pages={pages}
              empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'seal' }}
            >
              {(row) => <Line row={row} />}
            </PagedList>
          }
          paper={
            chosen === null ? (
              <EmptyState title={say(words.chooseOne)} icon="seal" />
            ) : round.data ? (
              <RoundPaper key={round.data.id} round={round.data} />
            ) : chosen.round === null ? (
              <GlancePaper key={chosen.draft} row={{ id: chosen.draft, level: chosen.level }} />
            ) : (
              <Loading rows={6} />
            )
          }
          acts={
            chosen === null ? null : chosen.round === null ? (
              <OpenRound key={chosen.id} draft={chosen.id} subject={chosen.subject} />
            ) : (
              <>
                <ProblemNotice error={round.error} onRetry={() => void round.refetch()} />
                {round.data && <RoundActs key={round.data.id} round={round.data} />}
              </>
            )
          }
        />
      )}
    </Page>
  );
}
