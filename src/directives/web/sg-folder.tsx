import { type ReactNode, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  Button,
  ConfirmDialog,
  Dialog,
  EmptyState,
  Loading,
  Moment,
  Page,
  ProblemNotice,
  Row,
  Section,
  StatusMark,
  TwoCalendars,
  toasts,
  VirtualList,
  Words,
} from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { ActButton } from '../../referral/web/act-button.tsx';
import { ItemPaper, useSenderName } from '../../referral/web/item-paper.tsx';
import { chosenOf, nextAfter, stepFrom } from '../../referral/web/tray.ts';
import { useActKeys } from '../../referral/web/use-act-keys.ts';
import { useTrayCounts } from '../../referral/web/use-counts.ts';
import { useDeskWide } from '../../referral/web/use-desk-wide.ts';
import { useStanding } from '../../referral/web/use-standing.ts';
import type { FolderRow } from '../directives.ts';
import { DirectiveCard } from './directive-card.tsx';
import { folderTexts as words } from './folder.text.ts';
import { MinuteCard } from './minute-card.tsx';
import { notableBy } from './minute-draft.ts';
import { MinuteForm } from './minute-form.tsx';
import { useConfirmable, useDirectivesOn, useDraftMinutes } from './use-words.ts';
import './directives.css';

function FolderLine({ row }: { row: FolderRow }) {
  const say = useText();
  const senderName = useSenderName();
  return (
    <Row
      isNew={row.seenAt === null}
      title={row.subject}
      note={
        <>
          <bdi>{senderName(row.sender)}</bdi> · <TwoCalendars day={row.receivedOn} style="numeric" />
        </>
      }
      end={
        row.seenAt === null ? (
          <StatusMark tone="waiting">{say(words.notSeen)}</StatusMark>
        ) : (
          <StatusMark tone="done">
            <Moment at={row.seenAt} />
          </StatusMark>
        )
      }
    />
  );
}

/** The item in large: who wrote, why it is here, what is proposed, what was directed. */
function FolderWords({ row }: { row: FolderRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const senderName = useSenderName();
  const minutes = useDraftMinutes(row.id);
  const directives = useDirectivesOn(row.id);
  const confirmable = useConfirmable();
  return (
    <div className="folder-words">
      <header>
        <p className="folder-who">
          <Words>{senderName(row.sender)}</Words>
          <TwoCalendars day={row.receivedOn} />
          <Bdi>{row.number}</Bdi>
          {row.level > 0 && <strong>{names.level(row.level)}</strong>}
        </p>
        <h2 className="folder-title" dir="auto" lang={row.language}>
          {row.subject}
        </h2>
      </header>
      <section className="folder-why" aria-label={say(words.why)}>
        <Words isLong>{row.reason}</Words>
        <p className="folder-why-by">
          {say(words.putBy, { name: row.putBy.name[language] })} · <Moment at={row.putAt} />
        </p>
      </section>
      <Section title={say(words.proposed)} {...(minutes.length > 0 ? { count: minutes.length } : {})}>
        {minutes.length === 0 && <p className="folder-who">{say(words.nothingProposed)}</p>}
        {minutes.map((minute, at) => (
          <MinuteCard key={minute.id} minute={minute} mayConfirm={confirmable.has(minute.id)} isFirst={at === 0} />
        ))}
      </Section>
      {directives.length > 0 && (
        <Section title={say(words.given)} count={directives.length}>
          {directives.map((directive) => (
            <DirectiveCard key={directive.id} directive={directive} />
          ))}
        </Section>
      )}
    </div>
  );
}

interface FolderActsProps {
  readonly row: FolderRow;
  readonly onNext: () => void;
  readonly back: ReactNode;
}

function FolderActs({ row, onNext, back }: FolderActsProps) {
  const say = useText();
  const me = useMe();
  const standing = useStanding();
  const [opened, setOpened] = useState<'write' | 'take' | null>(null);
  const isHis = me.roles.includes('secretary-general');
  const mayTake = standing.behindGate || me.roles.includes('private-secretary');
  const mayNote = notableBy(me.roles).length > 0;
  const close = (): void => setOpened(null);
  const touches = ['trays', 'items', 'counts'];
  const seeing = useAct(`/api/items/${row.id}/see`, {
    touches,
    onDone: () => {
      toasts.say(say(words.seenNow, { number: row.number }));
      onNext();
    },
  });
  const taking = useAct(`/api/items/${row.id}/take-from-folder`, {
    touches,
    onDone: () => {
      close();
      toasts.say(say(words.taken, { number: row.number }));
      onNext();
    },
  });
  const maySee = isHis && row.seenAt === null;
  const see = (): void => seeing.mutate({});
  useActKeys(
    {
      KeyS: maySee ? see : null,
      KeyW: mayNote ? () => setOpened('write') : null,
      KeyT: mayTake ? () => setOpened('take') : null,
    },
    opened === null,
  );
  return (
    <>
      <ProblemNotice error={seeing.error} />
      <div className="folder-acts">
        {back}
        {maySee && (
          <ActButton tone="primary" icon="eye" code="KeyS" onPress={see} isPending={seeing.isPending}>
            {say(words.see)}
          </ActButton>
        )}
        {mayNote && (
          <ActButton tone={maySee ? 'plain' : 'primary'} icon="pen" code="KeyW" onPress={() => setOpened('write')}>
            {say(isHis ? words.write : words.prepare)}
          </ActButton>
        )}
        {mayTake && (
          <ActButton tone="quiet" icon="leave" code="KeyT" onPress={() => setOpened('take')}>
            {say(words.take)}
          </ActButton>
        )}
      </div>
      <Dialog title={say(isHis ? words.write : words.prepare)} isOpen={opened === 'write'} onClose={close} size="side">
        <MinuteForm
          item={row.id}
          onCancel={close}
          onDone={() => {
            close();
            // His word on an item is proof enough that he saw it.
            if (maySee) see();
          }}
        />
      </Dialog>
      <ConfirmDialog
        title={say(words.take)}
        isOpen={opened === 'take'}
        onClose={close}
        confirmLabel={say(words.take)}
        isPending={taking.isPending}
        error={taking.error}
        onConfirm={() => taking.mutate({})}
      >
        <p>{say(words.takeWords)}</p>
      </ConfirmDialog>
    </>
  );
}

/** The Secretary-General's folder: calm and large. What is important, why, what is proposed; he sees, writes, confirms. */
export function SgFolder() {
  const say = useText();
  const go = useGo();
  const isDesk = useDeskWide();
  const counts = useTrayCounts();
  const [chosenId, choose] = useAddressWord('item');
  const pages = usePages<FolderRow>('trays', '/api/trays/sg');
  const rows = pages.items;
  const chosen = chosenOf(rows, chosenId, isDesk);
  const step = (by: 1 | -1) => (): void => choose(stepFrom(rows, chosen?.id ?? null, by));
  useActKeys({ KeyJ: step(1), KeyK: step(-1), KeyO: chosen ? () => go(`/items/${chosen.id}`) : null });
  return (
    <Page
      title={say(words.title)}
      isFull
      lede={counts['folder'] === undefined ? null : say(words.lede, { count: counts['folder'] })}
    >
      {pages.isFirstLoad ? (
        <Loading rows={8} />
      ) : (
        <div className="folder" data-chosen={chosen !== null || undefined}>
          <div className="folder-list">
            <ProblemNotice error={pages.error} onRetry={pages.reload} />
            <VirtualList
              label={say(words.list)}
              items={rows}
              selectedId={chosen?.id ?? null}
              onSelect={({ id }) => choose(id)}
              rowHeight={84}
              hasMore={pages.hasMore}
              isLoading={pages.isLoading}
              onMore={pages.loadMore}
              empty={
                <EmptyState title={say(words.empty)} icon="folder">
                  {say(words.emptyWords)}
                </EmptyState>
              }
            >
              {(row) => <FolderLine row={row} />}
            </VirtualList>
          </div>
          {chosen ? (
            <div className="folder-open" key={chosen.id}>
              <div className="folder-sheet">
                <FolderWords row={chosen} />
                <div className="folder-paper">
                  <ItemPaper item={chosen} />
                </div>
              </div>
              <div>
                <FolderActs
                  row={chosen}
                  onNext={() => choose(nextAfter(rows, chosen.id))}
                  back={
                    <span className="folder-back">
                      <Button tone="quiet" icon="back" onPress={() => choose(null)}>
                        {say(uiTexts.backToList)}
                      </Button>
                    </span>
                  }
                />
              </div>
            </div>
          ) : (
            <EmptyState title={say(words.chooseOne)} icon="folder" />
          )}
        </div>
      )}
    </Page>
  );
}
