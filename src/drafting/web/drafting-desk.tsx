import { useQuery } from '@tanstack/react-query';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { dayAtSeat } from '../../apps/web/ui/day.tsx';
import {
  EmptyState,
  LinkButton,
  Loading,
  Page,
  PagedList,
  ProblemNotice,
  Row,
  SheetSwitch,
  StatusMark,
  TextLink,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { Triage, trayRowHeight } from '../../referral/web/triage.tsx';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import type { ConcurrenceAsked } from '../concurrence.store.ts';
import type { DraftRow } from '../view.ts';
import { stateTexts, stateTones, deskTexts as words } from './desk.text.ts';
import { GlanceActs, GlancePaper } from './draft-glance.tsx';
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
  const { zone } = useHouse();
  return (
    <Row
      isNew={row.state === 'returned'}
      lead={<TwoCalendars day={dayAtSeat(row.madeAt, zone)} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.drafter.name[language]}</bdi>
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
  const open = (id: string): void => go(`/drafts/${id}`);
  const { chosen, choose } = useChosenRow('draft', rows, (row) => open(row.id));
  if (pages.isFirstLoad) return <Loading rows={8} />;
  return (
    <Triage
      isChosen={chosen !== null}
      onBack={() => choose(null)}
      actsLabel={say(words.acts)}
      list={
        <PagedList
          label={say(words.list)}
          rowHeight={trayRowHeight}
          items={rows}
          chosenId={chosen?.id ?? null}
          onChoose={choose}
          onOpen={({ id }) => open(id)}
          pages={pages}
          empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'draft' }}
        >
          {(row) => <Line row={row} />}
        </PagedList>
      }
      paper={
        chosen ? <GlancePaper key={chosen.id} row={chosen} /> : <EmptyState title={say(words.choose)} icon="draft" />
      }
      acts={chosen && <GlanceActs key={chosen.id} row={chosen} />}
    />
  );
}

function Asked() {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { data, error, refetch } = useAsked();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  if (rows.length === 0) return <EmptyState title={say(words.emptyAsked)} icon="draft" />;
  return (
    <ul className="draft-list">
      {rows.map((row) => (
        <li key={row.id}>
          <TextLink href={`/drafts/${row.draft}?sheet=concurrence`}>
            <Words>{row.subject}</Words>
          </TextLink>
          <p className="draft-help">
            <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.fromUnitName[language]}</bdi> · {say(words.dueOn)}{' '}
            <TwoCalendars day={row.dueOn} />
            {row.isLate && <StatusMark tone="late">{say(words.late)}</StatusMark>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The drafting desk: what the unit writes, what came back at the top; and what it is asked to agree to. */
export function DraftingDesk() {
  const say = useText();
  const go = useGo();
  const [wanted, setSheet] = useAddressWord('sheet');
  const sheet: Sheet = wanted === 'returned' || wanted === 'mine' || wanted === 'asked' ? wanted : 'all';
  const asked = useAsked().data?.rows.length ?? 0;
  useActKeys({ KeyN: () => go('/drafts/new'), KeyF: () => go('/findings') });
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
          <LinkButton href="/findings" icon="warning">
            {say(words.findings)}
          </LinkButton>
          <LinkButton href="/drafts/new" tone="primary" icon="plus">
            {say(words.newDraft)}
          </LinkButton>
        </>
      }
    >
      {sheet === 'asked' ? (
        <div className="drafts-list">
          <Asked />
        </div>
      ) : (
        <Drafts key={sheet} sheet={sheet} />
      )}
    </Page>
  );
}
