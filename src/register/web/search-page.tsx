import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { gather } from '../../apps/web/pages.ts';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  EmptyState,
  Keys,
  LinkButton,
  Loading,
  Page,
  ProblemNotice,
  Row,
  SheetSwitch,
  StatusMark,
  TwoCalendars,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import type { FoundPage } from '../search.commands.ts';
import { bookTexts } from './books.text.ts';
import { type FoundRow, foundRow } from './found-row.ts';
import { Highlighted } from './highlighted.tsx';
import { ItemGlance } from './item-glance.tsx';
import { ItemState } from './item-state.tsx';
import { searchTexts as words } from './search.text.ts';
import { useSenderName } from './sender-name.ts';
import './books.css';
import './search.css';
import { useSubject } from './subject.ts';

const kinds = ['item', 'document', 'draft', 'directive'] as const;
const mostRows = 50;

/** What the one search box found: everything that answers and that its reader may see, the newest first. */
export function SearchPage() {
  const say = useText();
  const go = useGo();
  const [asked] = useAddressWord('q');
  const [kind, setKind] = useAddressWord('kind');
  const [chosen, choose] = useAddressWord('item');
  const query = asked?.trim() ?? '';
  const found = useInfiniteQuery({
    queryKey: ['search', query, kind],
    queryFn: ({ pageParam, signal }) =>
      api.get<FoundPage>('/api/search', { q: query, kinds: kind, before: pageParam, most: mostRows }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled: query !== '',
  });
  const pages = found.data?.pages;
  const rows = useMemo(
    () =>
      gather(
        (pages ?? []).map((page) => ({ rows: page.rows.map(foundRow), next: page.next })),
        ({ id }) => id,
      ),
    [pages],
  );
  const waiting = pages?.[0]?.waiting ?? 0;
  const row = rows.find(({ id }) => id === chosen) ?? null;
  return (
    <Page isFull title={query === '' ? say(words.title) : say(words.asked, { query })}>
      <div className="register-page">
        <div className="search-bar">
          <SheetSwitch
            label={say(words.kinds)}
            sheets={[
              { id: 'all', label: say(words.all) },
              { id: 'item', label: say(words.items) },
              { id: 'document', label: say(words.documents) },
              { id: 'draft', label: say(words.drafts) },
              { id: 'directive', label: say(words.directives) },
            ]}
            chosen={kinds.find((each) => each === kind) ?? 'all'}
            onChoose={(id) => setKind(id === 'all' ? null : id)}
          />
          {waiting > 0 && <StatusMark tone="waiting">{say(words.waiting, { count: waiting })}</StatusMark>}
        </div>
        <div className="search-list">
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
          {query === '' ? (
            <EmptyState icon="search" title={say(words.nothingAsked)}>
              {say(words.nothingAskedWords)}
            </EmptyState>
          ) : found.isPending ? (
            <Loading rows={8} />
          ) : (
            <div className="register-sheet">
              <VirtualList
                label={say(words.asked, { query })}
                items={rows}
                selectedId={chosen}
                onSelect={({ id }) => choose(id)}
                onOpen={({ href }) => go(href)}
                hasMore={found.hasNextPage}
                isLoading={found.isFetchingNextPage}
                onMore={() => void found.fetchNextPage()}
                empty={
                  <EmptyState icon="search" title={say(words.nothingFound)}>
                    {say(words.nothingFoundWords)}
                  </EmptyState>
                }
              >
                {(row) => <Result row={row} query={query} />}
              </VirtualList>
              <aside className="register-glance" aria-label={say(bookTexts.chooseOne)}>
                {row ? <Glance row={row} /> : <EmptyState icon="search" title={say(bookTexts.chooseOne)} />}
              </aside>
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}

function Result({ row, query }: { row: FoundRow; query: string }) {
  const say = useText();
  const names = useNames();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  const { item } = row;
  return (
    <Row
      lead={
        <>
          <span className="search-kind">{say(words[row.kind])}</span>
          {row.number && (
            <Bdi>
              <Highlighted text={row.number} query={query} />
            </Bdi>
          )}
        </>
      }
      title={
        row.subject === null ? (
          say(words.classified)
        ) : (
          <Highlighted text={item === null ? row.subject : subjectOf(item)} query={query} />
        )
      }
      note={
        <>
          {item ? (
            <>
              <bdi>
                <Highlighted text={senderName(item.sender)} query={query} />
              </bdi>
              {item.theirReference && (
                <>
                  {' · '}
                  <Bdi>
                    <Highlighted text={item.theirReference} query={query} />
                  </Bdi>
                </>
              )}
            </>
          ) : (
            row.documentKind && names.kind(row.documentKind)
          )}
          {row.day && (
            <>
              {' · '}
              <TwoCalendars day={row.day} style="numeric" />
            </>
          )}
        </>
      }
      end={item && <ItemState state={item.state} />}
    />
  );
}

/** A result at a glance, with the way to its page. */
function Glance({ row }: { row: FoundRow }) {
  const say = useText();
  const names = useNames();
  if (row.item && row.kind === 'item') return <ItemGlance item={row.item} />;
  return (
    <article className="glance">
      <p className="glance-number">
        {say(words[row.kind])} {row.number && <Bdi>{row.number}</Bdi>}
      </p>
      <h2 className="glance-title" dir="auto">
        {row.subject ?? say(words.classified)}
      </h2>
      {row.documentKind && <p>{names.kind(row.documentKind)}</p>}
      {row.day && <TwoCalendars day={row.day} />}
      <LinkButton href={row.href} tone="primary" icon="eye">
        {say(words.open)} <Keys>{['Enter']}</Keys>
      </LinkButton>
    </article>
  );
}
