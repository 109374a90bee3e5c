import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressWord } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { holdsAny, useMe } from '../../apps/web/me.ts';
import {
  Button,
  EmptyState,
  Icon,
  Loading,
  Page,
  ProblemNotice,
  Row,
  Split,
  StatusMark,
  TwoCalendars,
  toasts,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { useDeskWide } from '../../referral/web/use-desk-wide.ts';
import { useHouseDays } from '../../referral/web/use-house-days.ts';
import type { BriefRow, ComposeForm } from '../brief.ts';
import { BriefDraft } from './brief-draft.tsx';
import { BriefPaper } from './brief-paper.tsx';
import { briefTexts as words } from './daily-brief.text.ts';
import { useBrief } from './use-briefs.ts';
import './brief.css';

function BriefRowLine({ row }: { row: BriefRow }) {
  const say = useText();
  const language = useLanguage();
  const first = row.seen[0];
  return (
    <Row
      isNew={row.state === 'issued' && !first}
      lead={<TwoCalendars day={row.day} style="numeric" isStacked />}
      title={say(words.matters, { count: row.lines })}
      note={
        row.issuedBy === null
          ? say(words.composedBy, { name: row.composedBy.name[language] })
          : say(words.issuedBy, { name: row.issuedBy.name[language] })
      }
      end={
        row.state === 'draft' ? (
          <StatusMark tone="open">{say(words.inHand)}</StatusMark>
        ) : first ? (
          <StatusMark tone="done">{say(words.seen)}</StatusMark>
        ) : (
          <StatusMark tone="waiting">{say(words.unseen)}</StatusMark>
        )
      }
    />
  );
}

/** One brief lying open. What the Secretary-General has not opened lies closed until he does so himself: that is its proof. */
function OpenBrief({ row, isOpened, onOpen }: { row: BriefRow; isOpened: boolean; onOpen: () => void }) {
  const say = useText();
  const me = useMe();
  const isProof = holdsAny(me, ['secretary-general']) && row.seen.every(({ by }) => by.id !== me.person.id);
  const isOpen = !isProof || isOpened;
  const { data, error, refetch } = useBrief(row.id, isOpen);
  if (!isOpen)
    return (
      <div className="brief-closed">
        <Icon name="brief" size={32} />
        <p className="brief-day">
          <TwoCalendars day={row.day} style="weekday" />
        </p>
        <p>{say(words.matters, { count: row.lines })}</p>
        <Button tone="primary" icon="eye" onPress={onOpen}>
          {say(words.open)}
        </Button>
        <p className="brief-facts">{say(words.openWords)}</p>
      </div>
    );
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={8} />;
  return data.state === 'draft' ? <BriefDraft brief={data} /> : <BriefPaper brief={data} />;
}

/** The desk of the daily brief: the Cabinet composes and issues it; the Secretary-General opens it and directs from its lines. */
export function DailyBrief() {
  const say = useText();
  const me = useMe();
  const isDesk = useDeskWide();
  const [chosenId, choose] = useAddressWord('brief');
  const [asked] = useAddressWord('open');
  const [opened, setOpened] = useState<string | null>(asked);
  const pages = usePages<BriefRow>('briefs', '/api/briefs');
  const rows = pages.items;
  const composes = holdsAny(me, ['cabinet-officer', 'director-general', 'private-secretary']);
  const hasDraft = rows.some(({ state }) => state === 'draft');
  const { today } = useHouse();
  const { dueIn } = useHouseDays();
  // Once today has its brief, what is new goes into that of the next working day.
  const isTodayTold = rows.some(({ state, day }) => state === 'issued' && day === today);
  const next = isTodayTold ? dueIn('', 1) : null;
  const composing = useAct<ComposeForm, { brief: string }>('/api/briefs', {
    touches: ['briefs'],
    onDone: ({ brief }) => {
      choose(brief);
      toasts.say(say(words.composed));
    },
  });
  const chosen = rows.find(({ id }) => id === chosenId) ?? (isDesk && composes ? rows[0] : undefined) ?? null;
  return (
    <Page
      title={say(words.title)}
      isFull
      lede={say(composes ? words.ledeCompose : words.lede)}
      acts={
        composes &&
        !hasDraft &&
        !pages.isFirstLoad && (
          <Button
            tone="primary"
            icon="plus"
            isPending={composing.isPending}
            onPress={() => composing.mutate(next === null ? {} : { day: next })}
          >
            {next === null ? say(words.compose) : say(words.composeFor, { day: next })}
          </Button>
        )
      }
    >
      <Split
        isDetailShown={chosen !== null}
        onBack={() => choose(null)}
        list={
          pages.isFirstLoad ? (
            <Loading rows={6} />
          ) : (
            <>
              <ProblemNotice error={composing.error ?? pages.error} />
              <VirtualList
                label={say(words.list)}
                items={rows}
                selectedId={chosen?.id ?? null}
                onSelect={({ id }) => choose(id)}
                hasMore={pages.hasMore}
                isLoading={pages.isLoading}
                onMore={pages.loadMore}
                empty={
                  <EmptyState title={say(words.empty)} icon="brief">
                    {say(composes ? words.emptyCompose : words.emptyWords)}
                  </EmptyState>
                }
              >
                {(row) => <BriefRowLine row={row} />}
              </VirtualList>
            </>
          )
        }
        detail={
          chosen === null ? (
            rows.length > 0 && <EmptyState title={say(words.chooseOne)} icon="brief" />
          ) : (
            <OpenBrief
              key={chosen.id}
              row={chosen}
              isOpened={opened === chosen.id}
              onOpen={() => setOpened(chosen.id)}
            />
          )
        }
      />
    </Page>
  );
}
