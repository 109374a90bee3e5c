import { useQuery } from '@tanstack/react-query';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  EmptyState,
  LinkButton,
  Loading,
  Moment,
  Page,
  ProblemNotice,
  Row,
  SheetSwitch,
  StatusMark,
  TwoCalendars,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { ConcurrenceAsked } from '../concurrence.store.ts';
import type { DraftRow } from '../view.ts';
import { stateTexts, stateTones, deskTexts as words } from './desk.text.ts';
import './drafting.css';

type Sheet = 'all' | 'returned' | 'mine' | 'asked';
const filters: Readonly<Record<Exclude<Sheet, 'asked'>, Readonly<Record<string, string | boolean>>>> = {
  all: {},
  returned: { state: 'returned' },
  mine: { mine: true },
};

const useAsked = () =>
  useQuery({
    queryKey: ['concurrences'],
    queryFn: ({ signal }) => api.get<{ rows: readonly ConcurrenceAsked[] }>('/api/concurrences', {}, signal),
  });

function Line({ row }: { row: DraftRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  return (
    <Row
      isNew={row.state === 'returned'}
      lead={<Moment at={row.madeAt} />}
      title={row.subject}
      note={
        <>
          <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.unit.name[language]}</bdi> ·{' '}
          <bdi>{row.drafter.name[language]}</bdi>
        </>
      }
      end={<StatusMark tone={stateTones[row.state]}>{say(stateTexts[row.state])}</StatusMark>}
    />
  );
}

function Drafts({ sheet }: { sheet: Exclude<Sheet, 'asked'> }) {
  const say = useText();
  const go = useGo();
  const pages = usePages<DraftRow>('drafts', '/api/drafts', filters[sheet]);
  const rows =
    sheet === 'all'
      ? pages.items.toSorted((a, b) => Number(b.state === 'returned') - Number(a.state === 'returned'))
      : pages.items;
  if (pages.isFirstLoad) return <Loading rows={8} />;
  return (
    <>
      <ProblemNotice error={pages.error} onRetry={pages.reload} />
      <VirtualList
        label={say(words.list)}
        items={rows}
        onOpen={({ id }) => go(`/drafts/${id}`)}
        onSelect={({ id }) => go(`/drafts/${id}`)}
        hasMore={pages.hasMore}
        isLoading={pages.isLoading}
        onMore={pages.loadMore}
        empty={
          <EmptyState title={say(words.empty)} icon="draft">
            {say(words.emptyWords)}
          </EmptyState>
        }
      >
        {(row) => <Line row={row} />}
      </VirtualList>
    </>
  );
}

function Asked() {
  const say = useText();
  const go = useGo();
  const language = useLanguage();
  const names = useNames();
  const { data, error, refetch } = useAsked();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <VirtualList
      label={say(words.asked)}
      items={data?.rows ?? []}
      onOpen={({ draft }) => go(`/drafts/${draft}?sheet=concurrence`)}
      onSelect={({ draft }) => go(`/drafts/${draft}?sheet=concurrence`)}
      empty={<EmptyState title={say(words.emptyAsked)} icon="draft" />}
    >
      {(row) => (
        <Row
          isNew
          lead={<TwoCalendars day={row.dueOn} style="numeric" isStacked />}
          title={row.subject}
          note={
            <>
              <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.fromUnitName[language]}</bdi>
            </>
          }
        />
      )}
    </VirtualList>
  );
}

/** The drafting desk: what the unit writes, what came back at the top; and what it is asked to agree to. */
export function DraftingDesk() {
  const say = useText();
  const go = useGo();
  const [wanted, setSheet] = useAddressWord('sheet');
  const sheet: Sheet = wanted === 'returned' || wanted === 'mine' || wanted === 'asked' ? wanted : 'all';
  const asked = useAsked().data?.rows.length ?? 0;
  useActKeys({ KeyN: () => go('/drafts/new') });
  return (
    <Page
      title={say(words.title)}
      isFull
      lede={say(words.lede)}
      acts={
        <>
          <SheetSwitch<Sheet>
            label={say(words.sheets)}
            chosen={sheet}
            onChoose={(id) => setSheet(id === 'all' ? null : id)}
            sheets={[
              { id: 'all', label: say(words.inHand) },
              { id: 'returned', label: say(words.returned) },
              { id: 'mine', label: say(words.mine) },
              ...(asked > 0 || sheet === 'asked'
                ? [{ id: 'asked' as const, label: say(words.asked), count: asked }]
                : []),
            ]}
          />
          <LinkButton href="/drafts/new" tone="primary" icon="plus">
            {say(words.newDraft)}
          </LinkButton>
        </>
      }
    >
      <div className="drafts-list">{sheet === 'asked' ? <Asked /> : <Drafts key={sheet} sheet={sheet} />}</div>
    </Page>
  );
}
