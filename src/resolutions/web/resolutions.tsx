import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAddressWord } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bar,
  Bdi,
  Button,
  Dialog,
  EmptyState,
  Loading,
  Page,
  ProblemNotice,
  Row,
  SelectField,
  Split,
  StatusMark,
  TextField,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { ResolutionPage, ResolutionRow } from '../register.ts';
import { ResolutionSheet } from './resolution-sheet.tsx';
import { heldWords } from './resolutions-held.text.ts';
import { ResolutionsHeld } from './resolutions-held.tsx';
import { ResolutionsImport } from './resolutions-import.tsx';
import { resolutionWords as words } from './resolutions-screen.text.ts';
import { roughDay, titleOf } from './shown.ts';
import './resolutions.css';

type Known = Pick<ResolutionPage, 'kinds' | 'series' | 'may'>;
const unknown: Known = { kinds: [], series: [], may: { keep: false } };

/** The register of resolutions: found by number, series and words; one is read in its three texts side by side. */
export function Resolutions() {
  const say = useText();
  const [isBringing, setBringing] = useState(false);
  const [isTold, setTold] = useState(false);
  const known = useQuery({
    queryKey: ['resolutions', 'known'],
    queryFn: ({ signal }) => api.get<ResolutionPage>('/api/resolutions', { most: 1 }, signal),
  });
  const { may, ...named } = known.data ?? unknown;
  return (
    <Page
      title={say(words.title)}
      lede={say(words.lede)}
      isFull
      acts={
        <>
          <Button onPress={() => setTold(true)}>{say(heldWords.open)}</Button>
          {may.keep && (
            <Button tone="primary" icon="upload" onPress={() => setBringing(true)}>
              {say(words.bring)}
            </Button>
          )}
        </>
      }
    >
      <Register named={named} mayKeep={may.keep} />
      <Dialog title={say(words.bringTitle)} isOpen={isBringing} onClose={() => setBringing(false)} size="side">
        <ResolutionsImport />
      </Dialog>
      <Dialog title={say(heldWords.title)} isOpen={isTold} onClose={() => setTold(false)} size="side">
        <ResolutionsHeld named={named} mayKeep={may.keep} />
      </Dialog>
    </Page>
  );
}

function Register({ named, mayKeep }: { named: Omit<Known, 'may'>; mayKeep: boolean }) {
  const say = useText();
  const language = useLanguage();
  const [chosen, choose] = useAddressWord('resolution');
  const [find, setFind] = useAddressWord('find');
  const [body, setBody] = useAddressWord('series');
  const isNarrowed = Boolean(find) || Boolean(body);
  const pages = usePages<ResolutionRow>('resolutions', '/api/resolutions', {
    ...(find ? { find } : {}),
    ...(body ? { body } : {}),
  });
  const series = named.series.map(({ id, name }) => ({ id, label: `${id} · ${name[language]}` }));
  return (
    <Split
      isDetailShown={chosen !== null}
      onBack={() => choose(null)}
      list={
        <>
          <Bar label={say(words.list)}>
            <TextField label={say(words.find)} value={find ?? ''} onChange={(value) => setFind(value || null)} />
            <SelectField
              label={say(words.series)}
              value={body ?? 'all'}
              onChange={(value) => setBody(value === 'all' ? null : value)}
              choices={[{ id: 'all', label: say(words.allSeries) }, ...series]}
            />
          </Bar>
          <ProblemNotice error={pages.error} onRetry={pages.reload} />
          {pages.isFirstLoad ? (
            <Loading rows={8} />
          ) : (
            <VirtualList<ResolutionRow>
              label={say(words.list)}
              items={pages.items}
              selectedId={chosen}
              onSelect={({ id }) => choose(id)}
              {...(pages.total === undefined ? {} : { total: pages.total })}
              hasMore={pages.hasMore}
              isLoading={pages.isLoading}
              onMore={pages.loadMore}
              empty={
                <EmptyState title={say(isNarrowed ? words.noneFound : words.empty)} icon="registers">
                  {say(isNarrowed ? words.noneFoundHint : mayKeep ? words.emptyKeeper : words.emptyReader)}
                </EmptyState>
              }
            >
              {(row) => <Line row={row} />}
            </VirtualList>
          )}
        </>
      }
      detail={
        chosen === null ? (
          <EmptyState title={say(words.chooseOne)} icon="registers" />
        ) : (
          <ResolutionSheet key={chosen} id={chosen} named={named} onOpen={choose} />
        )
      }
    />
  );
}

function Line({ row }: { row: ResolutionRow }) {
  const say = useText();
  const language = useLanguage();
  const title = titleOf(row, language);
  return (
    <Row
      lead={<Bdi>{row.number}</Bdi>}
      title={title?.words ?? say(words.noTitle)}
      note={row.adoptedOn ? roughDay(row.adoptedOn, language) : `${say(words.session)} ${row.session}`}
      end={
        row.supersededBy ? (
          <StatusMark tone="stopped">{say(words.superseded)}</StatusMark>
        ) : (
          <span className="resolution-held">{row.texts.join(' · ').toUpperCase()}</span>
        )
      }
    />
  );
}
