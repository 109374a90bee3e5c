import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { useAddressPart, useAddressWord } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { type ItemSlot, itemActs, itemPanels, itemStories } from '../../apps/web/item-acts.ts';
import { useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  Loading,
  Page,
  ProblemNotice,
  SheetSwitch,
  StatusMark,
  Tabs,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { ItemView } from '../register.ts';
import { itemTexts as words } from './item.text.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemPaper } from './item-paper.tsx';
import { ItemState } from './item-state.tsx';
import { useSenderName } from './sender-name.ts';
import './item.css';
import { useSubject } from './subject.ts';

/** An item: its document beside its story on one line of time, its particulars, and what its reader may do with it. */
export function ItemPage() {
  const say = useText();
  const id = useAddressPart('id');
  const { data, error, refetch } = useQuery({
    queryKey: ['items', id],
    queryFn: ({ signal }) => api.get<ItemView>(`/api/items/${id}`, {}, signal),
    // Every reading of a classified item is an entry: it is read when it is opened and after an act, never again by itself.
    enabled: ({ state }) => state.data === undefined || state.data.level === 0,
    refetchOnWindowFocus: false,
  });
  const queries = useQueryClient();
  if (error && !data)
    return (
      <Page title={say(words.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <Loading rows={10} />;
  const onDone = (): void => {
    void refetch();
    void queries.invalidateQueries({ queryKey: ['items', id, 'story'] });
  };
  return <ItemSheet key={id} item={data} onDone={onDone} />;
}

function ItemSheet({ item, onDone }: { item: ItemView; onDone: () => void }) {
  const say = useText();
  const subjectOf = useSubject();
  const me = useMe();
  const [tab, setTab] = useAddressWord('tab');
  const [side, setSide] = useAddressWord('side');
  const slots = (found: readonly ItemSlot[]): ReactNode[] =>
    found.map((Slot, place) => (
      <Suspense key={place} fallback={null}>
        <Slot item={item} me={me} onDone={onDone} />
      </Suspense>
    ));
  const isPaper = side !== 'story';
  return (
    <Page
      isFull
      title={subjectOf(item)}
      lede={<ItemHead item={item} />}
      acts={
        <div className="item-acts" role="group" aria-label={say(words.acts)}>
          {slots(itemActs)}
        </div>
      }
    >
      <div className="item-body">
        <div className="item-switch">
          <SheetSwitch
            label={say(words.views)}
            sheets={[
              { id: 'paper', label: say(words.paper) },
              { id: 'story', label: say(words.story) },
            ]}
            chosen={isPaper ? 'paper' : 'story'}
            onChoose={(id) => setSide(id === 'story' ? 'story' : null)}
          />
        </div>
        <div className="item-sheet" data-side={isPaper ? 'paper' : 'story'}>
          <section className="item-sheet-document" aria-label={say(words.paper)}>
            <ItemPaper item={item} />
          </section>
          <section className="item-sheet-side" aria-label={say(words.story)}>
            {slots(itemPanels)}
            <Tabs
              label={say(words.views)}
              selected={tab ?? 'story'}
              onSelect={(id) => setTab(id === 'story' ? null : id)}
              tabs={[
                { id: 'story', label: say(words.story), content: slots(itemStories) },
                { id: 'facts', label: say(words.facts), content: <ItemFacts item={item} /> },
              ]}
            />
          </section>
        </div>
      </div>
    </Page>
  );
}

/** Number, state and secrecy; from whom, under which reference and date. */
function ItemHead({ item }: { item: ItemView }) {
  const say = useText();
  const names = useNames();
  const senderName = useSenderName();
  return (
    <div className="item-head">
      <div className="item-head-line">
        <span className="item-number">
          <Bdi>{item.number}</Bdi>
        </span>
        <ItemState state={item.state} closedHow={item.closedHow} />
        {item.level > 0 && <StatusMark tone="late">{names.level(item.level)}</StatusMark>}
        {item.sealed && (
          <StatusMark tone={item.contents?.openedAt ? 'done' : 'stopped'}>
            {say(item.contents?.openedAt ? words.opened : words.sealed)}
          </StatusMark>
        )}
        {item.asksAnswer && item.state !== 'closed' && <StatusMark tone="due">{say(words.asksAnswer)}</StatusMark>}
        {item.importance === 'important' && <StatusMark tone="due">{say(words.important)}</StatusMark>}
      </div>
      <div className="item-head-line">
        <Words>{senderName(item.sender)}</Words>
        {item.theirReference && <Bdi>{item.theirReference}</Bdi>}
        {item.theirDate && <TwoCalendars day={item.theirDate.day} />}
        <span>{names.kind(item.kind)}</span>
        <span>{names.urgency(item.urgency)}</span>
      </div>
      {item.voidReason && (
        <p className="item-void" dir="auto">
          {say(uiTexts.labelled, { label: say(words.voided) })} {item.voidReason}
        </p>
      )}
    </div>
  );
}
