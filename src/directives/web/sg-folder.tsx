import { Suspense, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useGo } from '../../apps/web/address.ts';
import { folderHeads } from '../../apps/web/folder-slots.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import {
  ActButton,
  Bdi,
  Button,
  ConfirmDialog,
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
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { ItemPaper } from '../../referral/web/item-paper.tsx';
import { nextAfter } from '../../referral/web/tray.ts';
import { trayRowHeight } from '../../referral/web/triage.tsx';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import { useTrayCounts } from '../../referral/web/use-counts.ts';
import { useStanding } from '../../referral/web/use-standing.ts';
import { useSenderName } from '../../register/web/sender-name.ts';
import type { FolderRow } from '../directives.ts';
import { DirectiveCard } from './directive-card.tsx';
import { folderTexts as words } from './folder.text.ts';
import { MinuteAct } from './minute-act.tsx';
import { MinuteCard } from './minute-card.tsx';
import { notableBy } from './minute-draft.ts';
import { useConfirmable, useDirectivesOn, useDraftMinutes } from './use-words.ts';
import '../../referral/web/acts.css';
import '../../referral/web/triage.css';
import './directives.css';
import { languageOfSubject, useSubject } from '../../register/web/subject.ts';

function FolderLine({ row }: { row: FolderRow }) {
  const say = useText();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  return (
    <Row
      isNew={row.seenAt === null}
      title={subjectOf(row)}
      note={
        <>
          <bdi>{senderName(row.sender)}</bdi> · <TwoCalendars day={row.receivedOn} style="numeric" />
        </>
      }
      end={
        row.seenAt === null ? (
          <StatusMark tone="waiting">{say(words.notSeen)}</StatusMark>
        ) : (
          <StatusMark tone="done">{say(words.seen)}</StatusMark>
        )
      }
    />
  );
}

/** The item in large: who wrote, why it is here, what is proposed, what was directed. */
function FolderWords({ row, onWord }: { row: FolderRow; onWord: () => void }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const senderName = useSenderName();
  const subjectOf = useSubject();
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
        <h2 className="folder-title" dir="auto" lang={languageOfSubject(row)}>
          {subjectOf(row)}
        </h2>
      </header>
      <section className="folder-why" aria-label={say(words.why)}>
        <Words isLong>{row.reason}</Words>
        <p className="folder-why-by">
          {say(words.putBy, { name: row.putBy.name[language] })} · <Moment at={row.putAt} />
        </p>
        {row.seenAt && (
          <p className="folder-why-by">
            {say(words.seenAt)} <Moment at={row.seenAt} />
          </p>
        )}
      </section>
      {minutes.length + directives.length === 0 && (
        <Section title={say(words.proposed)}>
          <p className="folder-who">{say(words.nothingProposed)}</p>
        </Section>
      )}
      {minutes.length > 0 && (
        <Section title={say(words.proposed)} count={minutes.length}>
          {minutes.map((minute, at) => (
            <MinuteCard
              key={minute.id}
              minute={minute}
              mayConfirm={confirmable.has(minute.id)}
              isFirst={at === 0}
              onDone={(isIssued) => isIssued && onWord()}
            />
          ))}
        </Section>
      )}
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

/** One item lying open: its words beside its document, and the acts below them, large enough for a finger. */
function FolderOpen({ row, onNext, onBack }: { row: FolderRow; onNext: () => void; onBack: () => void }) {
  const say = useText();
  const me = useMe();
  const standing = useStanding();
  const [isTaking, setTaking] = useState(false);
  const isHis = me.roles.includes('secretary-general');
  const mayTake = standing.behindGate || me.roles.includes('private-secretary');
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
      setTaking(false);
      toasts.say(say(words.taken, { number: row.number }));
      onNext();
    },
  });
  const maySee = isHis && row.seenAt === null;
  const see = (): void => seeing.mutate({});
  // His word on an item is proof enough that he saw it.
  const onWord = (): void => {
    if (maySee) see();
  };
  useActKeys({ KeyS: maySee ? see : null, KeyT: mayTake ? () => setTaking(true) : null }, !isTaking);
  return (
    <div className="folder-open">
      <div className="folder-sheet">
        <div className="folder-back">
          <Button tone="quiet" size="small" icon="back" onPress={onBack}>
            {say(uiTexts.backToList)}
          </Button>
        </div>
        <FolderWords row={row} onWord={onWord} />
        <div className="folder-paper">
          <ItemPaper item={row} hasHead={false} />
        </div>
      </div>
      <div>
        <ProblemNotice error={seeing.error} />
        <div className="folder-acts">
          {maySee && (
            <ActButton tone="primary" icon="eye" code="KeyS" onPress={see} isPending={seeing.isPending}>
              {say(words.see)}
            </ActButton>
          )}
          {notableBy(me.roles).length > 0 && (
            <MinuteAct
              item={row.id}
              label={say(isHis ? words.write : words.prepare)}
              tone={maySee ? 'plain' : 'primary'}
              onDone={onWord}
            />
          )}
          {mayTake && (
            <ActButton tone="quiet" icon="leave" code="KeyT" onPress={() => setTaking(true)}>
              {say(words.take)}
            </ActButton>
          )}
        </div>
      </div>
      <ConfirmDialog
        title={say(words.take)}
        isOpen={isTaking}
        onClose={() => setTaking(false)}
        confirmLabel={say(words.take)}
        isPending={taking.isPending}
        error={taking.error}
        onConfirm={() => taking.mutate({})}
      >
        <p>{say(words.takeWords)}</p>
      </ConfirmDialog>
    </div>
  );
}

/** The Secretary-General's folder: calm and large. What is important, why, what is proposed; he sees, writes, confirms. */
export function SgFolder() {
  const say = useText();
  const go = useGo();
  const counts = useTrayCounts();
  const pages = usePages<FolderRow>('trays', '/api/trays/sg');
  const rows = pages.items;
  const { chosen, choose } = useChosenRow('item', rows, (row) => go(`/items/${row.id}`));
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
            <div>
              <Suspense>
                {folderHeads.map((Head, at) => (
                  <Head key={at} />
                ))}
              </Suspense>
              <ProblemNotice error={pages.error} onRetry={pages.reload} />
            </div>
            <VirtualList
              label={say(words.list)}
              items={rows}
              selectedId={chosen?.id ?? null}
              onSelect={({ id }) => choose(id)}
              rowHeight={trayRowHeight}
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
            <FolderOpen
              key={chosen.id}
              row={chosen}
              onNext={() => choose(nextAfter(rows, chosen.id))}
              onBack={() => choose(null)}
            />
          ) : (
            <EmptyState title={say(words.chooseOne)} icon="folder" />
          )}
        </div>
      )}
    </Page>
  );
}
