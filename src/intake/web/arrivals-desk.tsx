import { useState } from 'react';
import { useAddressWord } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  DocumentViewer,
  EmptyState,
  Loading,
  Page,
  PagedList,
  Row,
  SheetSwitch,
  StatusMark,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { Triage } from '../../referral/web/triage.tsx';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import { openPaper, paperAddress } from '../../register/web/papers.ts';
import { natureTexts } from '../intake.text.ts';
import { type ArrivalRow, listedStates } from '../intake.ts';
import { ArrivalActs } from './arrival-acts.tsx';
import { arrivalsTexts as words } from './arrivals.text.ts';
import { fileAddress, useTakeUp } from './take-up.ts';

/** So many separator sheets are printed at once: enough for a stack, and they are used again. */
const sheetsAtOnce = 10;

type Sheet = (typeof listedStates)[number];

function Line({ row }: { row: ArrivalRow }) {
  const say = useText();
  const language = useLanguage();
  const { zone } = useHouse();
  return (
    <Row
      lead={<TwoCalendars day={dayIn(zone, new Date(row.arrivedAt))} style="numeric" isStacked />}
      title={row.title || say(words.untitled)}
      note={<bdi>{row.sender ?? (row.way === 'mail' ? row.place : say(words.byFolder))}</bdi>}
      end={
        <>
          {row.nature !== 'letter' && <StatusMark tone="note">{natureTexts[row.nature][language]}</StatusMark>}
          {row.again && <StatusMark tone="late">{say(words.again)}</StatusMark>}
          {row.leftOut.length > 0 && (
            <StatusMark tone="waiting">{say(words.someLeftOut, { count: row.leftOut.length })}</StatusMark>
          )}
        </>
      }
    />
  );
}

/** The files of an arrival, one of them in sight. */
function Papers({ row }: { row: ArrivalRow }) {
  const say = useText();
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = row.files.find(({ id }) => id === wanted) ?? row.files[0];
  if (shown === undefined)
    return <EmptyState icon="warning" title={say(words[row.state === 'refused' ? 'refused' : 'choose'])} />;
  return (
    <>
      {row.files.length > 1 && (
        <div className="act-list" role="group" aria-label={say(words.files)}>
          {row.files.map((file) => (
            <Button
              key={file.id}
              size="small"
              tone={file.id === shown.id ? 'plain' : 'quiet'}
              icon={file.part === 'main' ? 'letter' : file.part === 'enclosure' ? 'clip' : 'seal'}
              onPress={() => setWanted(file.id)}
            >
              <bdi>{file.part === 'transmission' ? say(words['part-transmission']) : file.name}</bdi>
            </Button>
          ))}
        </div>
      )}
      <DocumentViewer
        key={shown.id}
        name={shown.name}
        mediaType={shown.mediaType}
        address={fileAddress(row.id, shown.id)}
      />
    </>
  );
}

/** The registry's desk for what arrived by itself: oldest first, registered with one key, or set aside. */
export function ArrivalsDesk() {
  const say = useText();
  const language = useLanguage();
  const [wanted, setSheet] = useAddressWord('sheet');
  const sheet: Sheet = listedStates.find((each) => each === wanted) ?? 'waiting';
  const pages = usePages<ArrivalRow>('arrivals', '/api/arrivals', { state: sheet });
  const taking = useTakeUp();
  const rows = pages.items;
  const { chosen, choose } = useChosenRow('arrival', rows);
  const register = (row: ArrivalRow): void => void (row.state === 'waiting' && !taking.isPending && taking.mutate(row));
  const isWaiting = sheet === 'waiting';
  return (
    <Page
      title={say(words.title)}
      lede={say(words.lede)}
      isFull
      acts={
        <>
          <Button
            icon="print"
            onPress={() => openPaper(`${paperAddress('/api/separators.pdf', language)}&count=${sheetsAtOnce}`)}
          >
            {say(words.separators)}
          </Button>
          <SheetSwitch<Sheet>
            label={say(words.sheets)}
            chosen={sheet}
            onChoose={setSheet}
            sheets={listedStates.map((id) => ({ id, label: say(words[id]) }))}
          />
        </>
      }
    >
      {pages.isFirstLoad ? (
        <Loading rows={8} />
      ) : (
        <Triage
          isChosen={chosen !== null}
          onBack={() => choose(null)}
          actsLabel={say(words.acts)}
          list={
            <PagedList
              label={say(words.list)}
              chosenId={chosen?.id ?? null}
              onChoose={choose}
              onOpen={register}
              pages={pages}
              empty={{
                title: say(isWaiting ? words.emptyWaiting : words.emptyOther),
                words: say(isWaiting ? words.emptyWaitingWords : words.emptyOtherWords),
                icon: 'arrivals',
              }}
            >
              {(row) => <Line row={row} />}
            </PagedList>
          }
          paper={
            chosen ? <Papers key={chosen.id} row={chosen} /> : <EmptyState title={say(words.choose)} icon="letter" />
          }
          acts={
            chosen && (
              <ArrivalActs
                key={chosen.id}
                row={chosen}
                onRegister={() => register(chosen)}
                isTaking={taking.isPending}
                error={taking.error}
              />
            )
          }
        />
      )}
    </Page>
  );
}
