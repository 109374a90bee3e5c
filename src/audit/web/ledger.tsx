import { useMemo } from 'react';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  EmptyState,
  Loading,
  Moment,
  Page,
  PagedList,
  Row,
  Split,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { actText, recordKindTexts } from '../acts.text.ts';
import type { EntryView } from '../audit.ts';
import { placeOf } from './entry-place.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { ledgerWords as words } from './ledger.text.ts';
import { type LedgerFilter, LedgerFilters } from './ledger-filters.tsx';
import { LedgerHead } from './ledger-head.tsx';
import './ledger.css';

function EntryLine({ entry }: { entry: EntryView }) {
  const say = useText();
  const language = useLanguage();
  const { zone } = useHouse();
  const kind = entry.recordKind === null ? null : recordKindTexts[entry.recordKind]?.[language];
  return (
    <Row
      lead={<TwoCalendars day={dayIn(zone, new Date(entry.at))} style="numeric" isStacked />}
      title={actText(entry.act)[language]}
      note={
        <>
          <Moment at={entry.at} isTimeOnly /> · <bdi>{entry.actor?.[language] ?? say(words.house)}</bdi>
          {kind && <> · {kind}</>}
          {entry.number && (
            <>
              {' '}
              <Bdi>{entry.number}</Bdi>
            </>
          )}
        </>
      }
      end={entry.position === null ? null : <Bdi>{entry.position + 1}</Bdi>}
    />
  );
}

/** What the ledger is narrowed to, kept in the address. */
function useLedgerFilter() {
  const [act] = useAddressWord('act');
  const [actor] = useAddressWord('actor');
  const [record] = useAddressWord('record');
  const [from] = useAddressWord('from');
  const [to] = useAddressWord('to');
  return useMemo<LedgerFilter>(() => ({ act, actor, record, from, to }), [act, actor, record, from, to]);
}

/** The auditor's view: every entry newest first, narrowed by act, person, record and day, each with its proof. */
export function Ledger() {
  const say = useText();
  const go = useGo();
  const filter = useLedgerFilter();
  const [chosenId, choose] = useAddressWord('entry');
  const pages = usePages<EntryView>('ledger', '/api/ledger/entries', { ...filter });
  const rows = pages.items;
  const chosen = rows.find(({ id }) => id === chosenId) ?? null;
  const narrow = (next: Partial<LedgerFilter>): void => {
    const question = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, ...next })) if (value !== null) question.set(name, value);
    go(`/ledger${question.size > 0 ? `?${question}` : ''}`);
  };
  const step = (by: 1 | -1) => (): void => {
    const at = rows.findIndex(({ id }) => id === chosenId);
    const next = rows[at < 0 ? 0 : at + by];
    if (next) choose(next.id);
  };
  const place = chosen === null ? null : placeOf(chosen);
  useActKeys({ KeyJ: step(1), KeyK: step(-1), KeyO: place === null ? null : () => go(place) });
  return (
    <Page title={say(words.title)} lede={say(words.lede)} isFull>
      <div className="ledger">
        <LedgerHead />
        <LedgerFilters
          filter={filter}
          onChange={(name, value) => narrow({ [name]: value })}
          onClear={() => go('/ledger')}
        />
        {pages.isFirstLoad ? (
          <Loading rows={8} />
        ) : (
          <Split
            isDetailShown={chosen !== null}
            onBack={() => choose(null)}
            list={
              <PagedList
                label={say(words.list)}
                chosenId={chosenId}
                onChoose={choose}
                onOpen={(entry) => {
                  const there = placeOf(entry);
                  if (there !== null) go(there);
                }}
                pages={pages}
                empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'ledger' }}
              >
                {(entry) => <EntryLine entry={entry} />}
              </PagedList>
            }
            detail={
              chosen === null ? (
                <EmptyState title={say(words.chooseOne)} icon="ledger" />
              ) : (
                <EntrySheet key={chosen.id} entry={chosen} onRecord={(record) => narrow({ record })} />
              )
            }
          />
        )}
      </div>
    </Page>
  );
}
