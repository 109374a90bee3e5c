import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  EmptyState,
  Facts,
  Icon,
  Loading,
  Moment,
  Page,
  PagedList,
  Row,
  SheetSwitch,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { useSenderName } from '../../register/web/sender-name.ts';
import { useSubject } from '../../register/web/subject.ts';
import type { DeskRow } from '../desk.ts';
import { AskedList } from './asked-list.tsx';
import { deskTexts as words } from './desk.text.ts';
import { DueMark } from './due-mark.tsx';
import { ItemPaper } from './item-paper.tsx';
import { paperTexts } from './paper.text.ts';
import { nextAfter } from './tray.ts';
import { Triage, trayRowHeight } from './triage.tsx';
import { UnitActs } from './unit-acts.tsx';
import { useChosenRow } from './use-chosen-row.ts';
import { useTrayCounts } from './use-counts.ts';
import { useStanding } from './use-standing.ts';

/** One referral in the list: its number and due day in the margin, how many working days are left at the end. */
function DeskLine({ row }: { row: DeskRow }) {
  const language = useLanguage();
  const names = useNames();
  const say = useText();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  const on = row.referredOn.map(({ name }) => name[language]).join(' · ');
  return (
    <Row
      isNew={row.state === 'open'}
      lead={
        <>
          <Bdi>{row.item.number}</Bdi>
          {row.dueOn ? <TwoCalendars day={row.dueOn} style="numeric" isStacked /> : <span>{say(words.noDue)}</span>}
        </>
      }
      title={subjectOf(row.item)}
      note={
        <>
          <bdi>{names.purpose(row.purpose)}</bdi> · <bdi>{on === '' ? senderName(row.item.sender) : on}</bdi>
        </>
      }
      end={
        <>
          <DueMark dueOn={row.dueOn} daysLeft={row.workingDaysLeft} />
          {row.reminded && (
            <span>
              <Icon name="clock" size={14} />
              <span className="sr-only">{say(words.reminded)}</span>
            </span>
          )}
        </>
      }
    />
  );
}

/** What was asked of the reader: by whom it must be done, the instruction, what is under way. */
export function Charge({ row }: { row: DeskRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  return (
    <>
      <Facts
        facts={[
          [say(words.to), (row.unit ?? row.person)?.name[language]],
          [
            say(words.purpose),
            `${names.purpose(row.purpose)}${row.lead && row.parent === null ? ` · ${say(words.lead)}` : ''}`,
          ],
          [say(words.due), row.dueOn && <TwoCalendars day={row.dueOn} style="weekday" />],
          [say(words.referredOn), row.referredOn.map(({ name }) => name[language]).join(' · ')],
        ]}
      />
      {row.instruction && (
        <div className="act-note">
          <p className="act-note-head">{say(words.instruction)}</p>
          <Words isLong>{row.instruction}</Words>
        </div>
      )}
      {row.reminded && (
        <div className="act-note" data-tone="due">
          <p className="act-note-head">
            {say(row.reminded.manner === 'late' ? words.remindedLate : words.remindedNear)} ·{' '}
            <Moment at={row.reminded.at} />
          </p>
        </div>
      )}
      {row.asked && (
        <div className="act-note" data-tone="wait">
          <p>{say(words.waitsForMore, { day: row.asked.until })}</p>
        </div>
      )}
    </>
  );
}

type Sheet = 'all' | 'mine' | 'asked';

function DeskSheet({ isMine }: { isMine: boolean }) {
  const say = useText();
  const go = useGo();
  const standing = useStanding();
  const pages = usePages<DeskRow>('trays', '/api/trays/unit', isMine ? { mine: true } : {});
  const rows = pages.items;
  const { chosen, choose } = useChosenRow('referral', rows, (row) => go(`/items/${row.item.id}`));
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
          onOpen={({ item }) => go(`/items/${item.id}`)}
          pages={pages}
          empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'desk' }}
        >
          {(row) => <DeskLine row={row} />}
        </PagedList>
      }
      paper={
        chosen ? (
          <ItemPaper key={chosen.item.id} item={chosen.item} />
        ) : (
          rows.length > 0 && <EmptyState title={say(paperTexts.chooseOne)} icon="letter" />
        )
      }
      acts={
        chosen && (
          <>
            <Charge row={chosen} />
            <UnitActs
              key={chosen.id}
              referral={chosen}
              item={chosen.item}
              standing={standing}
              onDone={(isGone) => isGone && choose(nextAfter(rows, chosen.id))}
            />
          </>
        )
      }
    />
  );
}

/** The unit's desk: what is referred to it by due day, the late ones first, the document, and what is to be done with it. */
export function UnitDesk() {
  const say = useText();
  const counts = useTrayCounts();
  const [sheet, setSheet] = useAddressWord('sheet');
  const chosen: Sheet = sheet === 'mine' || sheet === 'asked' ? sheet : 'all';
  const asked = counts['extensions'] ?? 0;
  return (
    <Page
      title={say(words.title)}
      isFull
      lede={counts['desk'] === undefined ? null : say(words.lede, { open: counts['desk'], late: counts['late'] ?? 0 })}
      acts={
        <SheetSwitch<Sheet>
          label={say(words.sheets)}
          chosen={chosen}
          onChoose={(id) => setSheet(id === 'all' ? null : id)}
          sheets={[
            { id: 'all', label: say(words.all) },
            { id: 'mine', label: say(words.mine) },
            ...(asked > 0 || chosen === 'asked'
              ? [{ id: 'asked' as const, label: say(words.asked), count: asked }]
              : []),
          ]}
        />
      }
    >
      {chosen === 'asked' ? <AskedList /> : <DeskSheet key={chosen} isMine={chosen === 'mine'} />}
    </Page>
  );
}
