import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames, useProfile } from '../../apps/web/profile.ts';
import {
  Bdi,
  EmptyState,
  Loading,
  Moment,
  Page,
  PagedList,
  Row,
  SheetSwitch,
  StatusMark,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { TrayRow } from '../../referral/desk.ts';
import { AskedList } from '../../referral/web/asked-list.tsx';
import { ItemPaper } from '../../referral/web/item-paper.tsx';
import { paperTexts } from '../../referral/web/paper.text.ts';
import { nextAfter } from '../../referral/web/tray.ts';
import { Triage, trayRowHeight } from '../../referral/web/triage.tsx';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import { useTrayCounts } from '../../referral/web/use-counts.ts';
import { useStanding } from '../../referral/web/use-standing.ts';
import { useSenderName } from '../../register/web/sender-name.ts';
import { useSubject } from '../../register/web/subject.ts';
import { GuardedWords, MinuteCard } from './minute-card.tsx';
import { trayTexts as words } from './tray.text.ts';
import { TrayActs } from './tray-acts.tsx';
import { useConfirmable, useDirectivesOn, useDraftMinutes } from './use-words.ts';

/** What came of an undirected item so far, the weightiest first; its urgency where nothing came. */
function TrayMark({ row }: { row: TrayRow }) {
  const say = useText();
  const names = useNames();
  const { urgency } = useProfile();
  if (row.directives > 0) return <StatusMark tone="due">{say(words.directed, { count: row.directives })}</StatusMark>;
  if (row.returned) return <StatusMark tone="stopped">{say(words.returned)}</StatusMark>;
  if (row.folder)
    return row.folder.seenAt === null ? (
      <StatusMark tone="waiting">{say(words.withSg)}</StatusMark>
    ) : (
      <StatusMark tone="done">{say(words.seen)}</StatusMark>
    );
  const rank = urgency.find(({ id }) => id === row.urgency)?.rank ?? 0;
  return rank > 0 ? <StatusMark tone={rank > 1 ? 'late' : 'due'}>{names.urgency(row.urgency)}</StatusMark> : null;
}

function TrayLine({ row }: { row: TrayRow }) {
  const subjectOf = useSubject();
  const names = useNames();
  const senderName = useSenderName();
  const { today } = useHouse();
  return (
    <Row
      isNew={row.receivedOn === today && row.folder === null && row.returned === null}
      lead={
        <>
          <Bdi>{row.number}</Bdi>
          <TwoCalendars day={row.receivedOn} style="numeric" isStacked />
        </>
      }
      title={subjectOf(row)}
      note={
        <>
          <bdi>{senderName(row.sender)}</bdi> · {names.kind(row.kind)}
        </>
      }
      end={<TrayMark row={row} />}
    />
  );
}

/** What has passed with the item: who returned it and why, why it is in the folder, what was directed or is proposed. */
function TrayStory({ row }: { row: TrayRow }) {
  const say = useText();
  const language = useLanguage();
  const minutes = useDraftMinutes(row.id);
  const directives = useDirectivesOn(row.id, row.directives > 0);
  const confirmable = useConfirmable();
  return (
    <>
      {row.returned && (
        <div className="act-note" data-tone="trouble">
          <p className="act-note-head">
            {say(words.returnedBy, { name: row.returned.by.name[language] })} · <Moment at={row.returned.at} />
          </p>
          <Words isLong>{row.returned.reason}</Words>
        </div>
      )}
      {row.folder && (
        <div className="act-note" data-tone="wait">
          <p className="act-note-head">
            {say(row.folder.seenAt ? words.seenAt : words.inTheFolder)} ·{' '}
            <Moment at={row.folder.seenAt ?? row.folder.putAt} />
          </p>
          {row.importanceReason && <Words isLong>{row.importanceReason}</Words>}
        </div>
      )}
      {directives.map((directive) => (
        <div key={directive.id} className="word">
          <GuardedWords path={`/api/directives/${directive.id}`} word={directive} />
        </div>
      ))}
      {minutes.map((minute) => (
        <MinuteCard key={minute.id} minute={minute} mayConfirm={confirmable.has(minute.id)} />
      ))}
    </>
  );
}

function Undirected() {
  const say = useText();
  const go = useGo();
  const me = useMe();
  const standing = useStanding();
  const pages = usePages<TrayRow>('trays', '/api/trays/cabinet');
  const rows = pages.items;
  const { chosen, choose } = useChosenRow('item', rows, (row) => go(`/items/${row.id}`));
  const directives = useDirectivesOn(chosen?.id ?? '', (chosen?.directives ?? 0) > 0);
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
          chosenId={chosen?.id ?? null}
          onChoose={choose}
          onOpen={({ id }) => go(`/items/${id}`)}
          pages={pages}
          empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'tray' }}
        >
          {(row) => <TrayLine row={row} />}
        </PagedList>
      }
      paper={
        chosen ? (
          <ItemPaper key={chosen.id} item={chosen} />
        ) : (
          rows.length > 0 && <EmptyState title={say(paperTexts.chooseOne)} icon="letter" />
        )
      }
      acts={
        chosen && (
          <>
            <TrayActs
              key={chosen.id}
              item={chosen}
              standing={standing}
              roles={me.roles}
              directives={directives}
              onDone={() => choose(nextAfter(rows, chosen.id))}
            />
            <TrayStory row={chosen} />
          </>
        )
      }
    />
  );
}

type Sheet = 'undirected' | 'asked';

/** The Cabinet tray: what is registered and not yet directed, newest first; its document; what may be done with it. */
export function CabinetTray() {
  const say = useText();
  const counts = useTrayCounts();
  const [sheet, setSheet] = useAddressWord('sheet');
  const chosen: Sheet = sheet === 'asked' ? 'asked' : 'undirected';
  return (
    <Page
      title={say(words.title)}
      isFull
      lede={counts['tray'] === undefined ? null : say(words.lede, { count: counts['tray'] })}
      acts={
        <SheetSwitch<Sheet>
          label={say(words.sheets)}
          chosen={chosen}
          onChoose={(id) => setSheet(id === 'asked' ? id : null)}
          sheets={[
            { id: 'undirected', label: say(words.undirected), count: counts['tray'] },
            { id: 'asked', label: say(words.asked), count: counts['extensions'] },
          ]}
        />
      }
    >
      {chosen === 'asked' ? <AskedList /> : <Undirected />}
    </Page>
  );
}
