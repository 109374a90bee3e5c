import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  EmptyState,
  LinkButton,
  Loading,
  Page,
  PagedList,
  ProblemNotice,
  Row,
  SheetSwitch,
  StatusMark,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { Triage, trayRowHeight } from '../../referral/web/triage.tsx';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import { dispatchStateNames } from '../dispatch.text.ts';
import type { DispatchTrayRow, DocumentRow } from '../dispatch.ts';
import { handStateNames } from '../wet/wet.text.ts';
import { ByHandSheet } from './by-hand-sheet.tsx';
import { circularTexts } from './circular.text.ts';
import { CircularsSheet } from './circulars-sheet.tsx';
import { DispatchList } from './dispatch-list.tsx';
import { documentTexts as words } from './document.text.ts';
import { DocumentActs } from './document-page.tsx';
import { DocumentPapers } from './document-papers.tsx';
import { handTexts } from './hand.text.ts';
import { HandSection, handTones } from './hand-section.tsx';
import { receiptsTexts } from './receipts.text.ts';
import { ReceiptsSheet } from './receipts-sheet.tsx';
import { dispatchTones, mostUrgent } from './standing.ts';
import { useDocument } from './use-document.ts';
import { useTray } from './use-tray.ts';
import './dispatch.css';

const trays = ['all', 'waiting', 'failed', 'unknown'] as const;
type Tray = (typeof trays)[number];
const sheets = [...trays, 'by-hand', 'originals', 'receipts'] as const;
type Sheet = (typeof sheets)[number];
const sheetWords = {
  all: words.all,
  waiting: words.waiting,
  failed: words.failed,
  unknown: words.unknown,
  'by-hand': handTexts.sheet,
  originals: circularTexts.inHand,
  receipts: receiptsTexts.sheet,
} as const;
type Line = DocumentRow & Pick<DispatchTrayRow, 'dispatches'>;
const lineOf = ({ document, dispatches }: DispatchTrayRow): Line => ({ ...document, dispatches });

function TrayLine({ row }: { row: Line }) {
  const language = useLanguage();
  const urgent = mostUrgent(row.dispatches);
  const awaited = row.hand === 'accepted' ? null : row.hand;
  return (
    <Row
      isNew={urgent === 'unknown' || urgent === 'failed'}
      lead={<TwoCalendars day={row.dated} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <Bdi>{row.number}</Bdi> · <bdi>{row.addressees.join(' · ')}</bdi>
        </>
      }
      end={
        awaited ? (
          <StatusMark tone={handTones[awaited]}>{handStateNames[awaited][language]}</StatusMark>
        ) : (
          urgent && <StatusMark tone={dispatchTones[urgent]}>{dispatchStateNames[urgent][language]}</StatusMark>
        )
      }
    />
  );
}

/** What is signed and has not left to everyone, the paper, and each addressee with his act. */
function Dispatches({ sheet }: { sheet: Tray }) {
  const say = useText();
  const go = useGo();
  const tray = useTray('/api/trays/dispatch', sheet === 'all' ? {} : { state: sheet }, lineOf);
  const rows = tray.items;
  const { chosen, choose } = useChosenRow('document', rows, (row) => go(`/documents/${row.id}`));
  const document = useDocument(chosen?.id ?? null);
  if (tray.isFirstLoad) return <Loading rows={8} />;
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
          onOpen={({ id }) => go(`/documents/${id}`)}
          pages={tray}
          empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'send' }}
        >
          {(row) => <TrayLine row={row} />}
        </PagedList>
      }
      paper={
        document.data ? (
          <DocumentPapers key={document.data.id} document={document.data.id} papers={document.data.papers} />
        ) : chosen ? (
          document.error ? (
            <ProblemNotice error={document.error} onRetry={() => void document.refetch()} />
          ) : (
            <Loading rows={8} />
          )
        ) : (
          <EmptyState title={say(words.choose)} icon="send" />
        )
      }
      acts={
        document.data && (
          <>
            <p className="desk-number">
              <Bdi>{document.data.number}</Bdi>
            </p>
            <div className="act-list">
              <DocumentActs document={document.data} />
              <LinkButton href={`/documents/${document.data.id}`} icon="letter">
                {say(words.openPage)}
              </LinkButton>
            </div>
            <HandSection document={document.data} />
            <DispatchList dispatches={document.data.dispatches} may={document.data.may} />
          </>
        )
      }
    />
  );
}

/** The dispatch desk: documents that are on their way, and the receipts to senders that ask for an officer. */
export function DispatchDesk() {
  const say = useText();
  const [wanted, setSheet] = useAddressWord('sheet');
  const sheet = sheets.find((each) => each === wanted) ?? 'all';
  return (
    <Page
      title={say(words.deskTitle)}
      lede={say(words.deskLede)}
      isFull
      acts={
        <SheetSwitch<Sheet>
          label={say(words.sheets)}
          chosen={sheet}
          onChoose={(id) => setSheet(id === 'all' ? null : id)}
          sheets={sheets.map((id) => ({ id, label: say(sheetWords[id]) }))}
        />
      }
    >
      {sheet === 'receipts' ? (
        <ReceiptsSheet />
      ) : sheet === 'by-hand' ? (
        <ByHandSheet />
      ) : sheet === 'originals' ? (
        <CircularsSheet />
      ) : (
        <Dispatches key={sheet} sheet={sheet} />
      )}
    </Page>
  );
}
